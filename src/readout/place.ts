import type { Figure } from '../model/figure.ts';
import type { Reading } from '../model/reading.ts';
import type { Instant } from '../model/record.ts';
import type { Entry } from '../record/enter.ts';
import { wordsOf } from '../record/fold.ts';
import { sketchKeysOf } from '../record/independence.ts';
import { likenessOf } from '../record/match-events.ts';
import { type AliasSeqs, addAliasBlocks, addUses, aliasSeqs, type Use } from '../store/aliases.ts';
import { addSketchKeys } from '../store/copies.ts';
import { addFigures, addQuotes } from '../store/facts.ts';
import type { Findable } from '../store/search.ts';
import { addTellingLinks, addTellings, addTellingTime, blockMatesOf, tellingsOf } from '../store/tellings.ts';
import type { View } from './desk.ts';
import { aliasKeysOf, tellingKeysOf, usesIn } from './found-by.ts';

/** A reading in the log and what it comes to; numbers are row numbers. */
export interface Placing {
  readonly seq: number;
  readonly report: number;
  readonly version: number;
  readonly since: Instant;
  readonly until: Instant | null;
  readonly reading: Reading;
  readonly entry: Entry;
}

/** What was placed: the row numbers of tellings, in their order, the uses of aliases, and words to find, which are still to be kept. */
export interface Placed {
  readonly tellings: readonly number[];
  readonly uses: readonly Use[];
  readonly findables: readonly Findable[];
}

/** Puts what one reading tells into the views that only grow: facts, their links, uses of names, copies. */
export async function place(view: View, placing: Placing): Promise<Placed> {
  const { seq, report, version, since, until, entry } = placing;
  const topic = entry.tellings[0]?.topic ?? [];
  await addTellingTime(view.db, { reading: seq, report, version, since, until, topic, sketch: entry.sketch });
  const aliases = await aliasSeqs(view.db, entry.aliases);
  const uses = await placeUses(view, placing, aliases.seqs);
  const tellings = await placeTellings(view, placing);
  const findables = await placeFacts(view, placing, { aliases, tellings });
  await addSketchKeys(view.db, seq, sketchKeysOf(entry.sketch));
  return { tellings, uses, findables };
}

async function placeUses(
  { db, lists }: View,
  { seq, entry, reading }: Placing,
  aliases: ReadonlyMap<string, number>,
): Promise<readonly Use[]> {
  const uses = usesIn({ entry, reading }, aliases);
  await addUses(db, seq, uses);
  await addAliasBlocks(db, aliasKeysOf(entry, uses, lists));
  return uses;
}

async function placeTellings(view: View, { seq, entry }: Placing): Promise<readonly number[]> {
  const { db, desk } = view;
  const keys = tellingKeysOf(entry);
  const placed = entry.tellings.map((telling, index) => ({ telling, blocks: keys[index] ?? [] }));
  const seqs = await addTellings(db, seq, placed);
  const [first] = seqs;
  if (first === undefined) return seqs;
  const pairs = await blockMatesOf(
    db,
    placed.map((one) => one.blocks),
    first,
  );
  const met = await tellingsOf(db, [...new Set(pairs.map(({ other }) => other))], desk.memory);
  const older = new Map(met.map((one) => [one.seq, one.telling]));
  const links = pairs.flatMap(({ place, other }) => {
    const [own, mate] = [entry.tellings[place], older.get(other)];
    const likeness = own === undefined || mate === undefined ? null : likenessOf(own, mate);
    const one = seqs[place] ?? 0;
    return likeness === null ? [] : [{ one: other, other: one, score: likeness.score }];
  });
  await addTellingLinks(db, [...links, ...linksWithin(entry, seqs)]);
  return seqs;
}

/** Links between what one report tells and what it tells of the same in passing. */
function linksWithin({ tellings }: Entry, seqs: readonly number[]) {
  return tellings.flatMap((first, at) =>
    tellings.slice(at + 1).flatMap((second, after) => {
      const likeness = likenessOf(first, second);
      const [one, other] = [seqs[at] ?? 0, seqs[at + 1 + after] ?? 0].sort((a, b) => a - b);
      return likeness === null ? [] : [{ one: one ?? 0, other: other ?? 0, score: likeness.score }];
    }),
  );
}

interface Seqs {
  readonly aliases: AliasSeqs;
  readonly tellings: readonly number[];
}

async function placeFacts(
  { db }: View,
  { seq, entry, reading }: Placing,
  { aliases, tellings }: Seqs,
): Promise<readonly Findable[]> {
  const quotes = entry.quotes.map(({ id, alias }) => ({ id, alias: aliases.seqs.get(alias ?? '') ?? null }));
  const firstQuote = await addQuotes(db, seq, quotes);
  const figures = entry.figures.map((kept) => ({ kept, series: seriesOf(kept.figure) }));
  const firstFigure = await addFigures(db, seq, figures);
  const { title, text } = reading.report;
  return [
    { type: 'reading', seq, words: title === null || text.includes(title) ? text : `${title}\n${text}` },
    ...entry.tellings.map((one, index) => ({
      type: 'telling' as const,
      seq: tellings[index] ?? 0,
      words: wordsOfTelling(one),
    })),
    ...entry.quotes.map(({ quote }, index) => ({
      type: 'quote' as const,
      seq: firstQuote + index,
      words: [quote.speaker?.name ?? '', ...quote.content.map(({ words }) => words)].join(' '),
    })),
    ...entry.figures.map(({ figure }, index) => ({
      type: 'figure' as const,
      seq: firstFigure + index,
      words: `${figure.indicator.words} ${figure.unit}`,
    })),
    ...entry.aliases
      .filter(({ id }) => aliases.added.has(id))
      .map(({ id, name }) => ({ type: 'alias' as const, seq: aliases.seqs.get(id) ?? 0, words: name })),
  ];
}

function wordsOfTelling({ account, roles }: Entry['tellings'][number]): string {
  const evidence = account.evidence.map(({ words }) => words);
  return [account.kind, ...roles.map(({ name }) => name), ...evidence].join(' ');
}

/** What a series of figures is kept under: the indicator folded, and the unit. */
export function seriesOf({ indicator, unit }: Figure): string {
  return `${wordsOf(indicator.words).join(' ')}|${unit}`;
}
