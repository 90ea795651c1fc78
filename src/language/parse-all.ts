import { Worker } from 'node:worker_threads';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { parse } from './parse.ts';

/** A text to parse, and the blocks of it that no sentence crosses; the whole text where none are given. */
export interface Task {
  readonly text: string;
  readonly blocks?: readonly Span[];
}

/** Parses many texts on so many worker threads: the same sentences in the same order as `parse` gives one by one. */
export async function parseAll(tasks: readonly Task[], threads: number): Promise<readonly (readonly Sentence[])[]> {
  if (threads <= 1 || tasks.length <= 1) return tasks.map(({ text, blocks }) => parse(text, blocks));
  const results: (readonly Sentence[])[] = tasks.map(() => []);
  const waiting = tasks.map((task, index) => ({ ...task, index })).reverse();
  const workers = Array.from({ length: Math.min(threads, tasks.length) }, () => new Worker(workerFile));
  try {
    await Promise.all(workers.map((worker) => drain(worker, waiting, results)));
  } finally {
    for (const worker of workers) await worker.terminate();
  }
  return results;
}

const workerFile = new URL('./parse-worker.ts', import.meta.url);

/** What goes to a worker, and what comes back from it; `index` is the place in the order of the tasks. */
export interface Ordered extends Task {
  readonly index: number;
}

export interface Parsed {
  readonly index: number;
  readonly sentences: readonly Sentence[];
}

/** Gives one worker text after text until none waits. */
function drain(worker: Worker, waiting: Ordered[], results: (readonly Sentence[])[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      const task = waiting.pop();
      if (task === undefined) resolve();
      else worker.postMessage(task);
    };
    worker.on('message', ({ index, sentences }: Parsed) => {
      results[index] = sentences;
      next();
    });
    worker.on('error', reject);
    next();
  });
}
