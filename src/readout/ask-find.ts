import type { Hit, Page, Paging } from '../model/questions.ts';
import type { Passage } from '../model/quote.ts';
import type { Instant } from '../model/record.ts';
import { type AliasRow, aliasRows } from '../store/aliases.ts';
import { figuresCounting, quotesCounting } from '../store/facts.ts';
import { type Match, matchesOf } from '../store/search.ts';
import { countingOf, tellingsOf } from '../store/tellings.ts';
import { contentsOf, versionsByReading } from '../store/versions.ts';
import { eventIdsAt } from './ask-event.ts';
import { keptQuotes } from './ask-facts.ts';
import { cursorOf, keyOf, limitOf } from './cursor.ts';
import type { View } from './desk.ts';
import { entitiesAt } from './entities-at.ts';
import { excerptOf, firstMatch } from './excerpt.ts';

/** Reports, events, entities, quotes and figures that hold all the words; the best match first, each thing once. */
export async function find(view: View, words: string, paging: Paging): Promise<Page<Hit>> {
  const limit = limitOf(paging.limit);
  const [rank, rowid] = keyOf(paging.cursor, ['number', 'number']) ?? [];
  let after = rank === undefined ? null : { rank: Number(rank), rowid: Number(rowid) };
  const hits: { readonly hit: Hit; readonly match: Match }[] = [];
  const seen = new Set<string>();
  // More are fetched than shown, since rows that do not count at the moment and second tellings of one event drop out.
  for (;;) {
    const fetched = Math.min(2 * limit + 1, 400);
    const matches = await matchesOf(view.db, words, { limit: fetched, after });
    for (const one of await hitsOf(view, words, matches)) {
      const key = `${one.hit.type} ${one.hit.id}`;
      if (!seen.has(key)) hits.push(one);
      seen.add(key);
    }
    const last = matches.at(-1);
    if (hits.length > limit || matches.length < fetched || last === undefined) break;
    after = { rank: last.rank, rowid: last.rowid };
  }
  const shown = hits.slice(0, limit);
  const last = shown.at(-1)?.match;
  const next = hits.length > limit && last !== undefined ? cursorOf([last.rank, last.rowid]) : null;
  return { items: shown.map(({ hit }) => hit), next };
}

interface Found {
  readonly hit: Hit;
  readonly match: Match;
}

/** What matches stand for, in their order. */
async function hitsOf(view: View, words: string, matches: readonly Match[]): Promise<readonly Found[]> {
  const of = (type: Match['type']) => matches.filter((one) => one.type === type).map(({ seq }) => seq);
  const tables: Readonly<Record<Match['type'], ReadonlyMap<number, Hit>>> = {
    reading: await reportHits(view, words, of('reading')),
    telling: await eventHits(view, words, of('telling')),
    alias: await entityHits(view, words, of('alias')),
    quote: await quoteHits(view, words, of('quote')),
    figure: await figureHits(view, words, of('figure')),
  };
  return matches.flatMap((match) => {
    const hit = tables[match.type].get(match.seq);
    return hit === undefined ? [] : [{ hit, match }];
  });
}

type Hits = ReadonlyMap<number, Hit>;

async function reportHits({ db, at }: View, words: string, readings: readonly number[]): Promise<Hits> {
  const rows = await versionsByReading(db, readings, at);
  const contents = await contentsOf(
    db,
    rows.map(({ seq }) => seq),
  );
  return new Map(
    rows.map(({ reading, seq, report_id: id, title, published_at }): [number, Hit] => {
      const text = contents.get(seq)?.text ?? '';
      const excerpt = excerptOf(text, words);
      const place = { report: id, at: firstMatch(text, words) ?? 0 };
      const hit: Hit = { type: 'report', id, title: title ?? excerpt, excerpt, day: dayOf(published_at), place };
      return [reading, hit];
    }),
  );
}

async function eventHits(view: View, words: string, tellings: readonly number[]): Promise<Hits> {
  const counting = (await countingOf(view.db, tellings, view.at)).filter((one) => tellings.includes(one));
  const events = await eventIdsAt(view, counting);
  const kept = await tellingsOf(view.db, counting, view.desk.memory);
  return new Map(
    kept.flatMap(({ seq, telling: { account, roles, publishedAt, report } }): [number, Hit][] => {
      const id = events.get(seq);
      if (id === undefined) return [];
      const names = [...new Set(roles.filter(({ role }) => role !== 'where').map(({ name }) => name))];
      const excerpt = excerptOf(account.evidence.map((one) => one.words).join(' … '), words);
      const day = account.time?.edtf.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? dayOf(publishedAt);
      const place = { report, at: passageOf(account.evidence, words) };
      return [[seq, { type: 'event', id, title: `${account.kind}: ${names.join(', ')}`, excerpt, day, place }]];
    }),
  );
}

async function entityHits(view: View, words: string, aliases: readonly number[]): Promise<Hits> {
  const entities = await entitiesAt(view, aliases);
  const rows = new Map((await aliasRows(view.db, aliases)).map((row: AliasRow) => [row.id, row.seq]));
  return new Map(
    entities.flatMap(({ id, name, type, aliases: own }) =>
      own.flatMap((one) => {
        const seq = rows.get(one.id);
        const hit: Hit = {
          type: 'entity',
          id,
          title: name,
          excerpt: `${excerptOf(one.name, words)} (${type})`,
          day: null,
          place: null,
        };
        return seq === undefined ? [] : [[seq, hit] as const];
      }),
    ),
  );
}

async function quoteHits(view: View, words: string, seqs: readonly number[]): Promise<Hits> {
  const quotes = await keptQuotes(view, await quotesCounting(view.db, seqs, view.at));
  return new Map(
    quotes.map(({ seq, quote: { id, report, publishedAt, quote } }): [number, Hit] => {
      const excerpt = excerptOf(quote.content.map((one) => one.words).join(' … '), words);
      const title = quote.speaker?.name ?? 'Unnamed';
      const place = { report, at: passageOf(quote.content, words) };
      return [seq, { type: 'quote', id, title, excerpt, day: dayOf(publishedAt), place }];
    }),
  );
}

async function figureHits({ db, at, bench }: View, words: string, seqs: readonly number[]): Promise<Hits> {
  const figures = (await figuresCounting(db, seqs, at)).filter(({ kept }) => !bench.isRejected(kept.id));
  return new Map(
    figures.map(({ seq, kept: { id, report, publishedAt, figure } }): [number, Hit] => {
      const { indicator, value, unit, evidence } = figure;
      const excerpt = excerptOf(evidence.map((one) => one.words).join(' … '), words);
      // A noun counted is in the words that say what is counted.
      const title = `${indicator.words}: ${value}${/^[A-Z]{3}$|^percent/.test(unit) ? ` ${unit}` : ''}`;
      const place = { report, at: passageOf(evidence, words) };
      return [seq, { type: 'figure', id, title, excerpt, day: dayOf(publishedAt), place }];
    }),
  );
}

/** Where the passage that holds a match begins; the first where none is seen to. */
function passageOf(passages: readonly Passage[], words: string): number {
  const found = passages.find((one) => firstMatch(one.words, words) !== null) ?? passages[0];
  return found?.span.start ?? 0;
}

function dayOf(moment: Instant): string {
  return moment.slice(0, 10);
}
