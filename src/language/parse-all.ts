import { Worker } from 'node:worker_threads';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { parse } from './parse.ts';

/** A text to parse, and the blocks of it that no sentence crosses; the whole text where none are given. */
export interface Task {
  readonly text: string;
  readonly blocks?: readonly Span[];
}

/** Parses many texts on so many threads, this one among them: the same sentences in the same order as `parse` gives one by one. */
export async function parseAll(tasks: readonly Task[], threads: number): Promise<readonly (readonly Sentence[])[]> {
  const results: (readonly Sentence[])[] = tasks.map(() => []);
  const waiting = tasks.map((task, index) => ({ ...task, index })).reverse();
  const helpers = Math.max(0, Math.min(threads, tasks.length) - 1);
  const workers = Array.from({ length: helpers }, () => new Worker(workerFile));
  try {
    await Promise.all([...workers.map((worker) => drain(worker, waiting, results)), drainHere(waiting, results)]);
  } finally {
    for (const worker of workers) await worker.terminate();
  }
  return results;
}

/** Parses text after text in this thread, and between two of them lets the workers' answers in. */
async function drainHere(waiting: Ordered[], results: (readonly Sentence[])[]): Promise<void> {
  for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
    results[task.index] = parse(task.text, task.blocks);
    await new Promise((resolve) => setImmediate(resolve));
  }
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

/** How many texts lie with a worker at once, so that it need not wait while this thread parses. */
const ahead = 3;

/** Gives one worker text after text until none waits and all have come back. */
function drain(worker: Worker, waiting: Ordered[], results: (readonly Sentence[])[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let away = 0;
    const next = () => {
      const task = waiting.pop();
      if (task === undefined) return away === 0 ? resolve() : undefined;
      away += 1;
      worker.postMessage(task);
    };
    worker.on('message', ({ index, sentences }: Parsed) => {
      results[index] = sentences;
      away -= 1;
      next();
    });
    worker.on('error', reject);
    for (let count = 0; count < ahead; count += 1) next();
  });
}
