// What generated reports are cast in: our samples, cut into words that stay and words that are to be swapped.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOfText } from '../src/intake/report-of-text.ts';
import type { Mention } from '../src/model/mention.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Part } from '../src/model/report.ts';
import type { Span } from '../src/model/span.ts';
import { read } from '../src/reading/read.ts';
import { isCountry } from './made-names.ts';

/** What stands in for what kind of name. */
export type Cast = 'person' | 'firm' | 'body' | 'town' | 'country' | 'demonym';

/** A stretch of a sample: kept as worded, or swapped for another of its kind. */
export type Piece =
  | { readonly kind: 'kept'; readonly words: string }
  | {
      readonly kind: 'name';
      readonly cast: Cast;
      readonly slot: string;
      readonly form: 'full' | 'short' | 'first' | 'acronym';
    }
  | { readonly kind: 'day'; readonly words: string; readonly offset: number }
  | { readonly kind: 'number'; readonly words: string }
  | { readonly kind: 'word'; readonly words: string; readonly tag: string };

/** A sample to cast reports in. */
export interface Mold {
  readonly id: string;
  readonly headline: readonly Piece[];
  readonly paragraphs: readonly (readonly Piece[])[];
}

/** All samples as molds, and their words by tag, for swapping. */
export function readMolds(): {
  readonly molds: readonly Mold[];
  readonly wordsByTag: ReadonlyMap<string, readonly string[]>;
} {
  const folder = join(import.meta.dirname, '../samples');
  const readings = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => read(reportOfText(readFileSync(join(folder, name), 'utf8'), { id: name, asIs: false })));
  const molds = readings.map(moldOf);
  const words = molds.flatMap((one) => one.paragraphs.flat()).flatMap((one) => (one.kind === 'word' ? [one] : []));
  const byTag = Map.groupBy(words, ({ tag }) => tag);
  const wordsByTag = new Map([...byTag].map(([tag, all]) => [tag, [...new Set(all.map((one) => one.words))].sort()]));
  return { molds: molds.filter((one) => one.paragraphs.length > 2), wordsByTag };
}

function moldOf(reading: Reading): Mold {
  const { id, parts } = reading.report;
  const of = (kind: Part['kind']) =>
    parts.filter((one) => one.kind === kind).map(({ span }) => piecesIn(reading, span));
  return { id, headline: of('headline')[0] ?? [], paragraphs: of('paragraph').filter(isVaried) };
}

/** Paragraphs with few words to swap would make copies of distinct reports. */
function isVaried(pieces: readonly Piece[]): boolean {
  const kept = pieces.flatMap((one) => (one.kind === 'kept' ? one.words.split(' ').filter((word) => word !== '') : []));
  return pieces.filter((one) => one.kind !== 'kept').length * 3 >= kept.length;
}

function piecesIn(reading: Reading, within: Span): readonly Piece[] {
  const { text } = reading.report;
  const pieces: Piece[] = [];
  let end = within.start;
  for (const { span, piece } of swapsOf(reading)) {
    if (span.start < end || span.end > within.end) continue;
    pieces.push({ kind: 'kept', words: text.slice(end, span.start) }, piece);
    end = span.end;
  }
  pieces.push({ kind: 'kept', words: text.slice(end, within.end) });
  return pieces.filter((one) => one.kind !== 'kept' || one.words !== '');
}

interface Swap {
  readonly span: Span;
  readonly piece: Piece;
}

function swapsOf(reading: Reading): readonly Swap[] {
  const all = [...nameSwaps(reading), ...daySwaps(reading), ...numberSwaps(reading), ...wordSwaps(reading)];
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function nameSwaps({ report, mentions }: Reading): readonly Swap[] {
  return mentions.flatMap((mention) =>
    mention.spans.flatMap((span): Swap[] => {
      const words = report.text.slice(span.start, span.end);
      const cast = castOf(mention, words);
      if (cast === null || (span.form !== 'name' && span.form !== 'acronym')) return [];
      const slot = cast === 'country' || cast === 'demonym' ? words.slice(0, 4) : mention.name;
      return [{ span, piece: { kind: 'name', cast, slot, form: formOf(mention, words, span.form) } }];
    }),
  );
}

function castOf({ type, name }: Mention, words: string): Cast | null {
  const country = isCountry(words);
  if (country !== null) return country;
  if (type === 'person') return 'person';
  if (type === 'place') return 'town';
  if (type !== 'organization') return null;
  return /\b(?:Ministry|Authority|Commission|Agency|Board|Department|Office|Bureau|Council|Service|Directorate)\b/.test(
    name,
  )
    ? 'body'
    : 'firm';
}

function formOf({ type, name }: Mention, words: string, form: 'name' | 'acronym') {
  if (form === 'acronym') return 'acronym';
  if (words === name || words.includes(' ')) return 'full';
  return type === 'person' && name.startsWith(`${words} `) ? 'first' : 'short';
}

/** Days that the sample tells, as days before or after its own publication. */
function daySwaps({ report, times }: Reading): readonly Swap[] {
  const published = Date.parse(report.publishedAt.slice(0, 10));
  return times.flatMap(({ span, words, edtf }): Swap[] => {
    if (edtf === null || !/^\d{4}-\d\d-\d\d$/.test(edtf) || !/(?:day|\d)$/i.test(words)) return [];
    const offset = Math.round((Date.parse(edtf) - published) / 86_400_000);
    return [{ span, piece: { kind: 'day', words, offset } }];
  });
}

function numberSwaps({ report, amounts }: Reading): readonly Swap[] {
  return amounts.flatMap(({ span }) =>
    [...report.text.slice(span.start, span.end).matchAll(/\d[\d,.]*\d|\d/g)].map(({ 0: words, index }) => ({
      span: { start: span.start + index, end: span.start + index + words.length },
      piece: { kind: 'number' as const, words },
    })),
  );
}

/** Words that tell no event: modifiers, nouns, and the verbs of sentences that tell none. */
function wordSwaps({ report, sentences, mentions, accounts }: Reading): readonly Swap[] {
  const named = mentions.flatMap(({ spans }) => spans);
  const isIn = (spans: readonly Span[], start: number) => spans.some((one) => one.start <= start && start < one.end);
  const told = accounts.flatMap(({ evidence }) => evidence.map(({ span }) => span));
  return sentences.flatMap(({ tokens }) =>
    tokens
      .filter(({ form, start }) => isSwapped(form) && !isIn(named, start))
      .filter(({ xpos, upos, deprel, start }) => isPlain(xpos, deprel) || (upos === 'VERB' && !isIn(told, start)))
      .map(({ start, end, xpos }) => ({
        span: { start, end },
        piece: { kind: 'word' as const, words: report.text.slice(start, end), tag: xpos },
      })),
  );
}

/** Not what counts, compares or reckons time: swapped in or out, it would change what is told, not how. */
function isSwapped(form: string): boolean {
  return (
    /^[a-z]{3,}$/.test(form) &&
    !/^(?:cent|last|next|such|other|more|most|first|second|third|same|own|many|few|per|said|says|say|told|added|year|month|week|day)s?$/.test(
      form,
    )
  );
}

function isPlain(xpos: string, deprel: string): boolean {
  if (xpos === 'JJ') return deprel === 'amod';
  if (xpos === 'CD') return deprel === 'nummod';
  return /^NNS?$/.test(xpos) && /^(?:nmod|obl|conj|compound|obj|nsubj)$/.test(deprel);
}
