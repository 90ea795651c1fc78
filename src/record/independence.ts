import type { SourceGroup, Telling } from '../model/record.ts';
import { keyOf, wordsOf } from './fold.ts';
import { hash32 } from './ids.ts';

/** From this copied share on, two reports count as one text. */
export const copiedFrom = 0.4;

/**
 * Whether reports that share this much text count as one text. Within one outlet much of it is form (lists, proclamations, weekly
 * releases), and its reports are one source anyhow: there only what is all but the whole text is a copy.
 */
export function isCopied(share: number, isOneOutlet: boolean): boolean {
  return share >= (isOneOutlet ? copiedFromWithin : copiedFrom);
}

const copiedFromWithin = 0.9;

/** What source groups are made of: an event's tellings, copied pairs of their reports, and owners by folded outlet name. */
export interface Told {
  readonly tellings: readonly Telling[];
  readonly copies: readonly Copy[];
  readonly owners: ReadonlyMap<string, string>;
}

/** Two reports with copied text, and the share of the shorter one that is copied, 0 to 1. */
export interface Copy {
  readonly left: string;
  readonly right: string;
  readonly share: number;
}

/**
 * The sketch of a text: ascending 32-bit hashes of one in `every` of its runs of four words, chosen by the hash itself
 * (FracMinHash, Irber et al. 2022), so that sketches of a text and of a piece of it share what the texts share.
 */
export function sketchOf(text: string): number[] {
  return sketchOfWords(wordsOf(text));
}

/** The sketch of a text by its folded words. */
export function sketchOfWords(words: readonly string[]): number[] {
  const text = words.join(' ');
  const hashes = new Set<number>();
  let [start, end] = [0, words.slice(0, shingle - 1).join(' ').length];
  for (let index = 0; index + shingle <= words.length; index += 1) {
    end += 1 + (words[index + shingle - 1] ?? '').length;
    const hash = hash32(text, start, end);
    if (hash < 0x1_0000_0000 / every) hashes.add(hash);
    start += 1 + (words[index] ?? '').length;
  }
  return [...hashes].sort((a, b) => a - b);
}

/**
 * The hashes of a sketch by which copies are looked up: the lowest, of a long text no more than of a short one. A text and a piece
 * of it share those that are low enough for both; distinct reports rarely share one.
 */
export function sketchKeysOf(sketch: ArrayLike<number>): number[] {
  const everyKey = Math.max(leastEveryKey, sketch.length / hashesAKey);
  return Array.from(sketch).filter((one) => one < 0x1_0000_0000 / everyKey);
}

/** The share of the smaller sketch that stands in the other, 0 to 1; 0 where it is too small to tell. */
export function copiedShare(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const smaller = Math.min(a.length, b.length);
  if (smaller < fewest) return 0;
  let [left, right, shared] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [one = 0, other = 0] = [a[left], b[right]];
    if (one === other) shared += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return shared / smaller;
}

/** The reports of an event in groups that count as one source each, with the reasons; in the order of publication. */
export function groupSources({ tellings, copies, owners }: Told): SourceGroup[] {
  const reports = [...new Map(byPublication(tellings).map((one) => [one.report, one])).keys()];
  const ties = tiesOf(tellings, owners).concat(
    copies
      .filter(({ left, right, share }) => isCopied(share, isOneOutlet(left, right, tellings)))
      .map(({ left, right, share }) => ({
        left,
        right,
        reason: `${Math.round(share * 100)} % of the text is the same`,
      })),
  );
  const top = new Map(reports.map((one) => [one, one]));
  const topOf = (one: string): string => {
    const above = top.get(one) ?? one;
    return above === one ? one : topOf(above);
  };
  const join = ({ left, right }: Tie) => {
    const [a, b] = [topOf(left), topOf(right)].sort((x, y) => reports.indexOf(x) - reports.indexOf(y));
    if (a !== undefined && b !== undefined && a !== b) top.set(b, a);
  };
  const told = ties.filter(({ left, right }) => top.has(left) && top.has(right));
  told.forEach(join);
  const unknown = tiesOfUnknown(
    reports.map((report) => ({ report, source: topOf(report) })),
    new Set(tellings.filter(({ publisher }) => publisher !== null).map(({ report }) => report)),
  );
  unknown.forEach(join);
  const standing = [...told, ...unknown];
  const heads = reports.filter((one) => topOf(one) === one);
  return heads.map((head) => {
    const members = reports.filter((one) => topOf(one) === head);
    const own = tellings.filter((one) => members.includes(one.report));
    return {
      reports: members,
      publishers: unique(own.flatMap((one) => one.publisher ?? [])),
      origins: unique(own.flatMap((one) => originOf(one) ?? [])),
      reasons: unique(standing.filter(({ left }) => members.includes(left)).map((one) => one.reason)),
    };
  });
}

interface Tie {
  readonly left: string;
  readonly right: string;
  readonly reason: string;
}

function isOneOutlet(left: string, right: string, tellings: readonly Telling[]): boolean {
  const [one, other] = [left, right].map(
    (report) => tellings.find((told) => told.report === report)?.publisher ?? null,
  );
  return one != null && other != null && outletKey(one) === outletKey(other);
}

/** A source of which no outlet is known may be one of the others: it is never counted as one more. */
function tiesOfUnknown(
  reports: readonly { readonly report: string; readonly source: string }[],
  known: ReadonlySet<string>,
): readonly Tie[] {
  const sources = new Set(reports.filter(({ report }) => known.has(report)).map(({ source }) => source));
  const first = reports.find(({ source }) => sources.has(source)) ?? reports[0];
  return reports
    .filter(({ source }) => !sources.has(source) && source !== first?.source)
    .map(({ report }) => ({ left: first?.report ?? report, right: report, reason: outletUnknown }));
}

const outletUnknown = 'the outlet of one is not known: it may be the same';

/** Reports tied by a shared outlet, owner or origin: each to the first one that has it. */
function tiesOf(tellings: readonly Telling[], owners: ReadonlyMap<string, string>): readonly Tie[] {
  const firstOf = new Map<string, string>();
  return byPublication(tellings).flatMap((telling) =>
    marksOf(telling, owners).flatMap(({ mark, reason }) => {
      const first = firstOf.get(mark) ?? telling.report;
      firstOf.set(mark, first);
      return first === telling.report ? [] : [{ left: first, right: telling.report, reason }];
    }),
  );
}

function marksOf(telling: Telling, owners: ReadonlyMap<string, string>) {
  const outlet = telling.publisher === null ? null : outletKey(telling.publisher);
  const owner = outlet === null ? undefined : owners.get(outlet);
  const origin = originOf(telling);
  return [
    ...(outlet === null
      ? []
      : [{ mark: `origin ${outlet}`, reason: `both are from ${telling.publisher}, or cite it` }]),
    ...(owner === undefined ? [] : [{ mark: `owner ${owner}`, reason: `their outlets belong to ${owner}` }]),
    ...(origin === null ? [] : keysOfOrigin(origin, telling)).map((key) => {
      return { mark: `origin ${key}`, reason: `both go back to ${origin}` };
    }),
  ];
}

/** A party that is the origin is known by every name that its report gives it. */
function keysOfOrigin(origin: string, { roles }: Telling): readonly string[] {
  const key = outletKey(origin);
  return roles.find(({ keys }) => keys.includes(key))?.keys ?? [key];
}

/** The source nearest the event that has a name, or null where the outlet tells it itself. */
function originOf(telling: Telling): string | null {
  return telling.account.sources.find((one) => one.type !== 'anonymous')?.name ?? null;
}

/** An outlet's name folded, as the owner list is keyed. */
export function outletKey(name: string): string {
  return keyOf({ type: 'organization', name: name.replace(/\s*\(.*\)$/, '') });
}

function byPublication(tellings: readonly Telling[]): readonly Telling[] {
  return [...tellings].sort(
    (a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.report, b.report) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

const shingle = 4;
const every = 4;
const leastEveryKey = 12;
const hashesAKey = 4;
const fewest = 6;
