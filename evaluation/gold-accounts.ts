// Gold accounts (shared FACTS.md) beside what was read: matched as tools/score-facts.mjs does, by kind and sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { reportOfText } from '../src/intake/report-of-text.ts';
import type { Account } from '../src/model/account.ts';
import type { Reading } from '../src/model/reading.ts';
import { read } from '../src/readout.ts';

const amount = z.object({
  value: z.number(),
  unit: z.string(),
  bound: z.enum(['exact', 'over', 'under', 'about', 'range']),
  low: z.number().nullish(),
  high: z.number().nullish(),
});

const account = z.object({
  kind: z.string(),
  who: z.array(z.string()),
  whom: z.array(z.string()),
  what: z.string().nullable(),
  where: z.array(z.string()),
  amounts: z.array(amount),
  time: z.string().nullable(),
  standing: z.enum(['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled']),
  evidence: z.array(z.string()),
  event: z.string(),
  main: z.boolean().optional(),
});

/** One account of a gold file. */
export type GoldAccount = z.infer<typeof account>;

/** A report of a gold folder, what we read in it, and its gold accounts. */
export interface GoldReport {
  readonly name: string;
  readonly reading: Reading;
  readonly accounts: readonly GoldAccount[];
}

/** Reads every report of a gold folder (`reports/NAME.txt`, `gold/NAME.json`). */
export function readGold(folder: string): GoldReport[] {
  return readdirSync(join(folder, 'reports'))
    .filter((one) => one.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, '');
      const gold = z
        .object({ accounts: z.array(account) })
        .parse(JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')));
      const text = readFileSync(join(folder, 'reports', file), 'utf8');
      return { name, reading: read(reportOfText(text, { asIs: false })), accounts: gold.accounts };
    });
}

/** The gold event of each read account, by its place among the accounts; null where it matches no gold account. */
export function eventsOf({ reading, accounts }: GoldReport): (string | null)[] {
  const pairs = reading.accounts.flatMap((one, index) =>
    accounts
      .filter((gold) => gold.kind === one.kind && isTold(one, gold))
      .map((gold) => ({ index, gold, score: partyScore(one, gold) + (one.time?.edtf === gold.time ? 0.5 : 0) })),
  );
  const events = reading.accounts.map(() => null as string | null);
  const taken = new Set<GoldAccount>();
  for (const { index, gold } of pairs.sort((a, b) => b.score - a.score)) {
    if (events[index] !== null || taken.has(gold)) continue;
    events[index] = gold.event;
    taken.add(gold);
  }
  return events;
}

/** Whether two names are one: the words of the shorter stand in the longer. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((one) => long.includes(one));
}

function isTold(one: Account, gold: GoldAccount): boolean {
  return one.evidence.some(({ words }) => gold.evidence.some((other) => overlap(words, other) >= 0.7));
}

function partyScore(one: Account, gold: GoldAccount): number {
  const read = [...one.who, ...one.whom].map((party) => party.name);
  const free = [...gold.who, ...gold.whom];
  const total = read.length + free.length;
  const hits = read.filter((name) => {
    const at = free.findIndex((other) => isSameName(name, other));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  }).length;
  return total === 0 ? 1 : (2 * hits) / total;
}

/** The share of the shorter text's words that stand in the other, each as often. */
function overlap(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const free = [...long];
  const hits = short.filter((one) => {
    const at = free.indexOf(one);
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  }).length;
  return short.length === 0 ? 0 : hits / short.length;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function nameWords(name: string): string[] {
  return wordsOf(name).filter((one) => !smallWords.has(one));
}

const smallWords = new Set('the a an of and s mr ms mrs dr inc corp co ltd company technology'.split(' '));
