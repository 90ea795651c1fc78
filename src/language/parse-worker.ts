// One worker thread of parse-all.ts: parses each text it is sent.
import { parentPort } from 'node:worker_threads';
import { parse } from './parse.ts';
import type { Ordered, Parsed } from './parse-all.ts';

parentPort?.on('message', ({ index, text, blocks }: Ordered) => {
  const parsed: Parsed = { index, sentences: parse(text, blocks) };
  parentPort?.postMessage(parsed);
});
