// The time a figure holds for, and what its change is measured against.
import { isVerbal } from '../../language/clauses.ts';
import { childBy, hasRelation, pathToRoot, tokenAt } from '../../language/tree.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Edtf, TimeExpression } from '../../model/time.ts';

const speaking = new Set(
  'say tell announce report add note state confirm disclose warn show write publish release'.split(' '),
);
const against = /\b(?:from|than|compared (?:to|with)|against|versus)\s(?:(?!to\s)\S+\s){0,6}$/iu;
const yearBefore =
  /\b(?:from|than|over|on|compared (?:to|with))\s(?:(?:a|one|the previous|the prior|last)\syear|the year before|the same (?:period|month|quarter|time)\b(?!\sin\s\d|\sof\s\d))|\byear[\s-](?:on|over)[\s-]year\b|\byoy\b|\by\/y\b/iu;

const monthsTo = /\b(?:(\w+)[\s-])?(months?|year)\s(?:to|ended|ending|through|up to)\s(?:the end of\s)?$/iu;
const lengths: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, nine: 9, twelve: 12 };

/** The nearest time to a figure's own word that is neither the saying's nor what the figure is compared with. */
export function periodOf(told: Told, sentence: Sentence, centre: number, at: number): TimeExpression | null {
  const [nearest] = timesIn(told, sentence)
    .filter((time) => time.edtf !== null && !isCompared(told, sentence, time) && !isOfSaying(sentence, time))
    .map((time) => ({ time, distance: distanceOf(sentence, time, centre, at) }))
    .filter(({ distance }) => distance < 14)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.time ?? null;
}

/** The months of "the three months to March" and "the March quarter" where the time is the March, else the time itself. */
export function stretchTo(told: Told, { span, edtf }: TimeExpression): Edtf | null {
  const end = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(edtf ?? '');
  const { text } = told.report;
  if (end !== null && /^\squarter\b/i.test(text.slice(span.end, span.end + 9)))
    return monthsUpTo(Number(end[1]), Number(end[2]), 3);
  const before = text.slice(Math.max(0, span.start - 32), span.start);
  const [, count = '', word = ''] = monthsTo.exec(before) ?? [];
  const months = word.startsWith('year') ? 12 : (lengths[count.toLowerCase()] ?? Number(count));
  if (end === null || word === '' || !(months > 1 && months <= 12)) return edtf;
  const [, year = '', month = ''] = end;
  return monthsUpTo(Number(year), Number(month), months);
}

function monthsUpTo(year: number, month: number, months: number): Edtf {
  const first = year * 12 + month - months;
  const name = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return `${name(first)}/${name(first + months - 1)}`;
}

/** The time told right behind a former level: "from 7 percent in March". */
export function formerTime(told: Told, sentence: Sentence, end: number): TimeExpression | null {
  return timesIn(told, sentence).find(({ span, edtf }) => edtf !== null && span.start > end) ?? null;
}

/** What a change is against: the same period a year before, or the time compared with. */
export function baseOf(told: Told, sentence: Sentence, end: number, period: Edtf | null): Edtf | null {
  const after = told.report.text.slice(end, Math.min(sentence.end, end + 80)).replace(/[;(].*$/su, '');
  if (yearBefore.test(after)) return period === null ? null : yearEarlier(period);
  const compared = timesIn(told, sentence).find((time) => time.span.start > end && isCompared(told, sentence, time));
  return compared?.edtf?.replace('/..', '') ?? null;
}

function timesIn(told: Told, sentence: Sentence): readonly TimeExpression[] {
  return told.times.filter((time) => time.span.start >= sentence.start && time.span.end <= sentence.end);
}

function isCompared(told: Told, sentence: Sentence, time: TimeExpression): boolean {
  const before = told.report.text.slice(Math.max(sentence.start, time.span.start - 48), time.span.start);
  const isOnYear = /^\d{4}$/.test(time.edtf ?? '') && /\b(?:percent|per cent|%)\son\s(?:the\s)?$/i.test(before);
  return isOnYear || /(?:ago|earlier|before)$/i.test(time.words) || against.test(before);
}

/** "said on Tuesday". */
function isOfSaying(sentence: Sentence, time: TimeExpression): boolean {
  const at = tokenAt(sentence, time.span.start);
  if (at === null || isModifier(sentence, time.span.end)) return false;
  const near = sentence.tokens.slice(Math.max(0, at - 3), at).findLast((token) => token.upos === 'VERB');
  return near !== undefined && speaking.has(near.lemma);
}

/** "Said first-quarter profit": the time of a noun right behind it. */
function isModifier(sentence: Sentence, end: number): boolean {
  const last = tokenAt(sentence, end - 1);
  const next = last === null ? undefined : sentence.tokens[last + 1];
  return (
    next?.upos === 'NOUN' && hasRelation(sentence.tokens[last ?? 0], 'amod', 'compound', 'nmod:poss', 'nummod', 'nmod')
  );
}

function distanceOf(sentence: Sentence, time: TimeExpression, centre: number, at: number): number {
  const token = tokenAt(sentence, time.span.start) ?? 0;
  const commas = sentence.tokens.filter(
    (one) => /^[,;–—-]$/.test(one.form) && one.index > Math.min(token, at) && one.index < Math.max(token, at),
  ).length;
  const elsewhere = clauseOf(sentence, token) === clauseOf(sentence, centre) ? 0 : 6;
  return Math.min(Math.abs(token - centre), Math.abs(token - at)) + 3 * commas + (token < at ? 1 : 0) + elsewhere;
}

/** The predicate above a token, or the token itself where it is one. */
function clauseOf(sentence: Sentence, at: number): number {
  const path = pathToRoot(sentence, at);
  return (
    path.find((one) => isVerbal(sentence.tokens[one]) || childBy(sentence, one, 'cop') !== null) ?? path.at(-1) ?? at
  );
}

/** "2023-01/2023-06" -> "2022-01/2022-06". */
function yearEarlier(edtf: Edtf): Edtf {
  return edtf.replace(/\d{4}(?=$|[-/])/g, (year) => String(Number(year) - 1));
}
