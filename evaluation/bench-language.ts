// How fast and how large: raw text to trees and names, in one thread and in two, beside what else JavaScript has.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../src/language/parse.ts';
import { parseAll } from '../src/language/parse-all.ts';
import { type RivalTagger, rivalTaggers } from './rival-language.ts';
import type { Runner } from './runner.ts';

/** `npm run bench -- language --data DIR`. */
export const benchLanguage: Runner = {
  name: 'language',
  usage: 'language --data DIR   tokens a CPU second from raw text to trees and names, time to start, memory',
  run: async ({ data = '../shared/data' }) => {
    const start = startOf();
    const texts = textsOf(join(data, 'raw', 'whitehouse.jsonl'));
    const speed = speedOver(texts, (text) => parse(text).reduce((sum, one) => sum + one.tokens.length, 0));
    const rivals = await rivalTaggers();
    const rivalSpeeds = Object.entries(rivals).map(
      ([name, tag]) => [`${name} (tags, no trees), tokens a CPU second`, speedOver(texts, tag)] as const,
    );
    if (rivalSpeeds.length === 0)
      console.log('wink-nlp and compromise are not installed (npm install --prefix evaluation): not run.');
    const figures = {
      'tokens a CPU second': speed,
      'start, milliseconds': start.milliseconds,
      'memory, megabytes': start.megabytes,
      'two threads against one': await gainOfThreads(texts),
      ...Object.fromEntries(rivalSpeeds),
    };
    for (const [name, figure] of Object.entries(figures)) console.log(`${name}: ${figure}`);
    return figures;
  },
};

const many = 150;

function textsOf(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, many);
  // Our own file: one report a line.
  return lines.map((line): { readonly text: string } => JSON.parse(line)).map((one) => one.text);
}

/** Tokens a CPU second: the median of three rounds, after one that warms up. */
function speedOver(texts: readonly string[], count: RivalTagger): number {
  for (const text of texts.slice(0, 20)) count(text);
  const rounds = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    const tokens = texts.reduce((sum, text) => sum + count(text), 0);
    const { user, system } = process.cpuUsage(started);
    return Math.round((tokens * 1e6) / (user + system));
  });
  return rounds.sort((a, b) => a - b)[1] ?? 0;
}

/** How much sooner two worker threads are done than one, by the wall clock: true only on an idle machine. */
async function gainOfThreads(texts: readonly string[]): Promise<number> {
  const tasks = [...texts, ...texts].map((text) => ({ text }));
  const wall = async (threads: number) => {
    const started = performance.now();
    await parseAll(tasks, threads);
    return performance.now() - started;
  };
  const [one, two] = [await wall(1), await wall(2)];
  return Number((one / two).toFixed(2));
}

/** A fresh process until it has read its first sentence, as `bin/readout.mjs` starts it, and its memory after some reports' worth. */
function startOf() {
  const door = new URL('../src/language/parse.ts', import.meta.url).href;
  const script = `
    (await import('node:module')).enableCompileCache();
    const { parse } = await import('${door}');
    parse('The bank raised its rate on Friday.');
    const milliseconds = performance.now();
    for (let round = 0; round < 50; round += 1) parse('The bank raised its rate on Friday, it said. '.repeat(60));
    console.log(JSON.stringify([milliseconds, process.memoryUsage().rss / 1e6]));`;
  const rounds = [1, 2, 3, 4].map((): readonly number[] => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    return JSON.parse(stdout);
  });
  // The first round fills the cache of compiled code.
  const middle = (at: number) =>
    Math.round(
      rounds
        .slice(1)
        .map((one) => one[at] ?? 0)
        .sort((a, b) => a - b)[1] ?? 0,
    );
  return { milliseconds: middle(0), megabytes: middle(1) };
}
