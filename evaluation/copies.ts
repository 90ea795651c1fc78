import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { copiedFrom, copiedShare, isCopied, sketchKeysOf, sketchOf } from '../src/record/independence.ts';
import { percent } from './percent.ts';
import type { Runner } from './runner.ts';

/** Copied text: reports cut to half with one word in ten changed must be found, and no two distinct reports taken for copies. */
export const copies: Runner = {
  name: 'copies',
  usage:
    'copies --data DIR [--most 2000] [--verbose 1]   copies found (to another outlet) and pairs wrongly taken for one',
  run: async (options) => {
    const reports = readTexts(resolve(options.data ?? '../shared/data')).slice(0, Number(options.most ?? 2000));
    const texts = reports.map(({ text }) => text);
    const sketches = texts.map(sketchOf);
    const found = texts.filter((text, index) => isFound(sketchOf(cutAndEdited(text, index)), sketches[index] ?? []));
    const pairs = likePairs(sketches).filter(({ left, right, share }) =>
      isCopied(share, reports[left]?.outlet === reports[right]?.outlet),
    );
    const wrong = pairs.filter(({ left, right }) => longRuns(texts[left] ?? '', texts[right] ?? '') < 0.2);
    if (options.verbose !== undefined)
      for (const { left, right, share } of wrong)
        console.log(`${share.toFixed(2)}\n  ${texts[left]?.slice(0, 200)}\n  ${texts[right]?.slice(0, 200)}`);
    const share = percent(found.length, texts.length);
    console.log(
      `${texts.length} reports: ${share} % of cut and edited copies found; ${pairs.length} pairs taken for copies, ${wrong.length} of them without a fifth in shared runs of eight words`,
    );
    return { 'copies found': share, 'pairs wrongly taken for copies': wrong.length };
  },
};

function isFound(copy: readonly number[], sketch: readonly number[]): boolean {
  const keys = new Set(sketchKeysOf(sketch));
  return sketchKeysOf(copy).some((one) => keys.has(one)) && copiedShare(copy, sketch) >= copiedFrom;
}

function likePairs(sketches: readonly (readonly number[])[]) {
  return sketches.flatMap((one, left) =>
    sketches.slice(left + 1).flatMap((other, after) => {
      const share = copiedShare(one, other);
      return share < copiedFrom ? [] : [{ left, right: left + 1 + after, share }];
    }),
  );
}

/** The share of the shorter text's runs of eight words that stand in the other: what was copied, counted in full. */
function longRuns(a: string, b: string): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  return few.size === 0 ? 0 : [...few].filter((one) => many.has(one)).length / few.size;
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(7).map((_, index) => words.slice(index, index + 8).join(' ')));
}

interface Told {
  readonly text: string;
  readonly outlet: string;
}

/** Reports of three collections of some length, each text once, with its outlet: as the id or the row tells it. */
function readTexts(data: string): readonly Told[] {
  const row = z.object({ text: z.string(), id: z.string().optional(), outlet: z.string().optional() });
  const lines = ['quotes/polnear.train.jsonl', 'quotes/polnear.dev.jsonl', 'raw/whitehouse.jsonl']
    .map((one) => join(data, one))
    .filter(existsSync)
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => row.parse(JSON.parse(line)))
    .map(({ text, id = '', outlet }) => ({ text, outlet: outlet ?? id.replace(/_.*/s, '') }));
  const timebank = join(data, 'dates/tbaq-cleaned');
  const marked = existsSync(timebank)
    ? readdirSync(timebank, { recursive: true, encoding: 'utf8' })
        .filter((one) => one.endsWith('.tml'))
        .map((one) => ({
          text: readFileSync(join(timebank, one), 'utf8').replace(/<[^>]*>/g, ' '),
          outlet: /([A-Za-z]+)[^/]*$/.exec(one)?.[1] ?? one,
        }))
    : [];
  const once = new Map([...marked, ...lines].toReversed().map((one) => [one.text, one]));
  return [...once.values()].toReversed().filter(({ text }) => text.split(/\s+/).length >= 120);
}

/** Half of a text from one of three places, a word in ten changed, under a new headline. */
function cutAndEdited(text: string, seed: number): string {
  const words = text.split(/\s+/);
  const start = Math.floor(((seed % 3) * words.length) / 4);
  const half = words.slice(start, start + words.length / 2);
  const edited = half.map((one, index) => ((index * 7 + seed * 3) % 10 === 0 ? `edited${index}` : one));
  return `A new headline for number ${seed}\n${edited.join(' ')}`;
}
