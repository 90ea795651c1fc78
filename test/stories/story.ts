// What a story file holds: the record a careful reader expects of one sample, and how the reading is known to differ.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { reportOfText } from '../../src/intake/report-of-text.ts';
import { kinds } from '../../src/model/account.ts';
import { ReadoutError } from '../../src/model/error.ts';
import type { Reading } from '../../src/model/reading.ts';
import { read } from '../../src/readout.ts';

const words = z.array(z.string()).readonly();
const account = z
  .object({
    kind: z.enum(kinds),
    who: words,
    whom: words,
    time: z.string().nullable(),
    standing: z.enum(['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled']),
    amounts: words,
    sources: words,
    told: z.string(),
  })
  .readonly();
const quote = z.object({ speaker: z.string(), words }).readonly();
const figure = z.object({ value: z.number(), unit: z.string(), period: z.string().nullable() }).readonly();
const form = z
  .object({
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string(),
    accounts: z.array(account).readonly(),
    quotes: z.array(quote).readonly(),
    figures: z.array(figure).readonly(),
    wrong: words,
  })
  .readonly();

/** Written by hand from the sample alone; `told` are words of the sentence that tells the account, `wrong` is what `compare` finds. */
export type Story = z.infer<typeof form>;
export type StoryAccount = z.infer<typeof account>;
export type StoryQuote = z.infer<typeof quote>;
export type StoryFigure = z.infer<typeof figure>;

const samples = new URL('../../samples/', import.meta.url);

/** Every sample by name, in order. */
export const storyNames: readonly string[] = readdirSync(samples)
  .filter((one) => one.endsWith('.txt'))
  .map((one) => one.replace(/\.txt$/, ''))
  .sort();

export function storyOf(name: string): Story {
  return form.parse(JSON.parse(readFileSync(fileOf(name), 'utf8')));
}

/** A sample as the product reads it today; where it is refused, why, and the reading it gets once its day is given. */
export interface Read {
  readonly reading: Reading;
  readonly refused: string | null;
}

export function readSample(name: string, published: string): Read {
  const text = readFileSync(new URL(`${name}.txt`, samples), 'utf8');
  try {
    return { reading: read(reportOfText(text, { asIs: false })), refused: null };
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return { reading: read(reportOfText(text, { asIs: false, published })), refused: error.message };
  }
}

/** Writes a story back with another list of what is wrong: a fact a line, so that a change shows as one line. */
export function keepWrong(name: string, wrong: readonly string[]): void {
  const rows = Object.entries({ ...storyOf(name), wrong }).map(([key, value]) => `  "${key}": ${textOf(value)}`);
  writeFileSync(fileOf(name), `{\n${rows.join(',\n')}\n}\n`);
}

function fileOf(name: string): URL {
  return new URL(`${name}.json`, import.meta.url);
}

function textOf(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
}
