// Our own passages (links.txt) with the party that each pronoun or description means.

import { readFileSync } from 'node:fs';
import type { Mention } from '../src/model/mention.ts';
import type { Span } from '../src/model/span.ts';
import { plainReport } from '../src/reading/plain-report.ts';
import { read } from '../src/readout.ts';

interface Row {
  readonly words: string;
  /** Which of several places with these words, from 1. */
  readonly nth: number;
  /** Words in the party's name, or null where the reference must stay open. */
  readonly party: string | null;
}

interface Passage {
  readonly text: string;
  readonly rows: readonly Row[];
}

/** Rows whose link is right, rows with a link, rows that want one, and all rows. */
export interface LinkCounts {
  readonly right: number;
  readonly made: number;
  readonly there: number;
  readonly rows: number;
}

/** Reads every passage and compares its links with the rows. */
export function countOwnLinks(verbose: boolean): LinkCounts {
  const judged = readPassages().flatMap((passage) => judgedRows(passage, verbose));
  return {
    right: judged.filter((one) => one.found !== null && one.isRight).length,
    made: judged.filter((one) => one.found !== null).length,
    there: judged.filter((one) => one.row.party !== null).length,
    rows: judged.length,
  };
}

function judgedRows({ text, rows }: Passage, verbose: boolean) {
  const { mentions } = read(plainReport(text, { publishedAt: '2024-01-01' }));
  return rows.map((row) => {
    const found = antecedentOf(mentions, placeOf(text, row));
    const isRight = found === null ? row.party === null : row.party !== null && isNamedSo(found.name, row.party);
    if (verbose)
      console.log(
        `${isRight ? 'right' : found === null ? 'open' : 'wrong'}\tlinks\t${row.words} -> ${found?.name ?? '-'}\t${row.party ?? 'open'}\t${text.slice(0, 120)}`,
      );
    return { row, found, isRight };
  });
}

/** The party to which a place is linked: a mention that was told before it, or beside it by name. */
function antecedentOf(mentions: readonly Mention[], place: Span | null): Mention | null {
  if (place === null) return null;
  const found = mentions.find((mention) =>
    mention.spans.some((one) => one.end === place.end && one.start <= place.start),
  );
  if (found === undefined) return null;
  return found.spans.some((one) => one.start < place.start && one.end <= place.start) ? found : null;
}

function isNamedSo(name: string, party: string): boolean {
  return name.includes(party) || party.includes(name);
}

function placeOf(text: string, { words, nth }: Row): Span | null {
  const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'gu'))];
  const place = places[nth - 1];
  return place === undefined ? null : { start: place.index, end: place.index + words.length };
}

function readPassages(): readonly Passage[] {
  const lines = readFileSync(new URL('links.txt', import.meta.url), 'utf8').split('\n');
  const passages: { text: string; rows: Row[] }[] = [];
  for (const line of lines.filter((one) => !one.startsWith('#'))) {
    if (line.startsWith('= ')) passages.push({ text: line.slice(2).replaceAll(' ¶ ', '\n\n'), rows: [] });
    const [, words, nth, party] = /^(.+?)(?:#(\d))? => (.+)$/.exec(line) ?? [];
    if (words === undefined || party === undefined) continue;
    passages.at(-1)?.rows.push({ words, nth: Number(nth ?? 1), party: party === 'open' ? null : party });
  }
  return passages;
}
