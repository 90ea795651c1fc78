// Other readers of dates, from evaluation/package.json, asked the same as ours: spans, and values as TimeML writes them.
import { z } from 'zod';
import type { Span } from '../src/model/span.ts';
import { addDays, monthIn, pad, quarterOf, weekOf } from '../src/reading/dates/calendar.ts';

/** What a rival found in a text, in the words of TimeML. */
export interface RivalTime extends Span {
  readonly type: string;
  readonly value: string;
}

/** One rival that is installed. */
export interface Rival {
  readonly name: string;
  readonly read: (text: string, published: string) => readonly RivalTime[];
}

/** The rivals that stand in evaluation/node_modules: `npm install --prefix evaluation`. */
export async function installedRivals(): Promise<readonly Rival[]> {
  const found = await Promise.all([chrono(), compromise(), recognizers()]);
  return found.filter((rival) => rival !== null);
}

// The package's own exports, or null where it is not installed; by a name that the compiler does not follow.
async function load<T>(name: string, shape: z.ZodType<T>): Promise<T | null> {
  try {
    return shape.parse(await import(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

const call = z.custom<(...given: readonly unknown[]) => unknown>((one) => typeof one === 'function');
const noonOf = (day: string) => new Date(`${day.slice(0, 10)}T12:00:00`);

// Prepositions are no part of a time; every rival takes some of them in.
function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const lead =
    /^\w?\W*(?:(?:on|in|at|from|by|since|until|for|during|between|after|before|around|over|within|of|to)\s+)+/i.exec(
      words,
    );
  const tail = /(?:['’]s|,? I|[\s.,;:!?'"])*$/i.exec(words);
  return { start: start + (lead?.[0].length ?? 0), end: end - (tail?.[0].length ?? 0) };
}

// Reports tell of the past: a weekday or month ahead, where nothing else is said, is the one gone by.
function asPast(words: string, day: string, published: string): string {
  if (day <= published.slice(0, 10) || /next|this|coming|\d{4}|tomorrow/i.test(words)) return day;
  if (/day/i.test(words) && !/\d/.test(words)) return addDays(day, -7);
  return /^[a-z]{3,9}\.?(?: \d+)?$/i.test(words) ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : day;
}

// As coarse as the words: "last week" is a week, "last year" a year.
function asCoarseAs(words: string, day: string): string {
  if (/weeks?$/i.test(words)) return weekOf(day);
  if (/months?$/i.test(words)) return day.slice(0, 7);
  if (/quarter$/i.test(words)) return `${day.slice(0, 4)}-Q${quarterOf(day)}`;
  return /years?$|years? (?:ago|earlier|later)$/i.test(words) ? day.slice(0, 4) : day;
}

interface ChronoDate {
  readonly knownValues: Readonly<Record<string, number>>;
  readonly get: (part: string) => number | null;
}

const chronoResult = z.object({
  index: z.number(),
  text: z.string(),
  start: z.custom<ChronoDate>((one) => z.object({ get: call }).safeParse(one).success),
});

async function chrono(): Promise<Rival | null> {
  const door = await load('chrono-node', z.object({ parse: call }));
  if (door === null) return null;
  const read: Rival['read'] = (text, published) =>
    z
      .array(chronoResult)
      .parse(door.parse(text, noonOf(published)))
      .map(({ index, text: words, start }) => {
        const part = (name: string) => start.get(name) ?? 0;
        const known = start.knownValues;
        const month = monthIn(part('year'), part('month'));
        const day = asPast(words, `${month}-${pad(part('day'), 2)}`, published);
        const span = trimmed(text, index, index + words.length);
        const isClock = known['hour'] !== undefined;
        const isDay = known['day'] !== undefined || known['weekday'] !== undefined;
        const value = isDay || isClock ? day : known['month'] !== undefined ? day.slice(0, 7) : pad(part('year'), 4);
        if (/^now$/i.test(words)) return { ...span, type: 'DATE', value: 'PRESENT_REF' };
        if (isClock) return timeOf(span, `${day}T${pad(part('hour'), 2)}:${pad(part('minute'), 2)}`);
        return { ...span, type: 'DATE', value: isDay ? asCoarseAs(words, value) : value };
      });
  return { name: 'chrono-node', read };
}

function timeOf(span: Span, value: string): RivalTime {
  return { ...span, type: 'TIME', value };
}

const offset = z.object({ start: z.number(), length: z.number() });
const compromiseResult = z.object({
  text: z.string(),
  offset,
  dates: z.object({ start: z.string().nullish(), unit: z.string().nullish() }).optional(),
  duration: z.record(z.string(), z.union([z.number(), z.nan()])).optional(),
});
interface CompromiseView {
  readonly dates: (options: object) => CompromiseView;
  readonly durations: () => CompromiseView;
  readonly json: (options: object) => unknown;
}

const letters: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y' };

async function compromise(): Promise<Rival | null> {
  const door = await load('compromise', z.object({ default: call }));
  const plugin = await load('compromise-dates', z.object({ default: z.unknown() }));
  if (door === null || plugin === null) return null;
  const withPlugin = z.custom<{ readonly plugin: (given: unknown) => unknown }>().parse(door.default);
  withPlugin.plugin(plugin.default);
  const list = (found: CompromiseView) => z.array(compromiseResult).parse(found.json({ offset: true }));
  const readAt = (text: string, start: number, published: string) => {
    const view = z.custom<CompromiseView>().parse(door.default(text));
    const dates = list(view.dates({ today: published.slice(0, 10), timezone: 'UTC' }));
    return [...dates.filter((one) => one.dates?.start), ...list(view.durations())]
      .map((one) => compromiseTime(text, one, published))
      .filter((one, at, all) => all.findIndex((other) => other.start < one.end && other.end > one.start) === at)
      .map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
  };
  const read: Rival['read'] = (text, published) => {
    const stretches = (pattern: RegExp, within: string) => Array.from(within.matchAll(pattern));
    return stretches(/\S(?:.|\n(?!\s*\n))*/g, text).flatMap(
      ({ 0: block, index }) =>
        unlessItThrows(() => readAt(block, index, published)) ??
        stretches(/\S(?:[^.!?]|[.!?](?!\s))*[.!?]?/g, block).flatMap(
          (one) => unlessItThrows(() => readAt(one[0], index + one.index, published)) ?? [],
        ),
    );
  };
  return { name: 'compromise-dates', read };
}

// It throws on some real news; a block that it cannot read is read by sentences, and what is left counts as not found.
function unlessItThrows(work: () => readonly RivalTime[]): readonly RivalTime[] | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function compromiseTime(text: string, one: z.infer<typeof compromiseResult>, published: string): RivalTime {
  const span = trimmed(text, one.offset.start, one.offset.start + one.offset.length);
  const [length] = Object.entries(one.duration ?? {});
  if (length !== undefined)
    return { ...span, type: 'DURATION', value: `P${length[1] || 1}${letters[length[0]] ?? ''}` };
  const day = asPast(text.slice(span.start, span.end), one.dates?.start?.slice(0, 10) ?? '', published);
  const coarse = { month: day.slice(0, 7), year: day.slice(0, 4), quarter: '', week: '' }[one.dates?.unit ?? ''] ?? day;
  return {
    ...span,
    type: 'DATE',
    value: coarse === '' && day !== '' ? asCoarseAs(one.dates?.unit ?? '', day) : coarse,
  };
}

const recognized = z.object({
  start: z.number(),
  end: z.number(),
  typeName: z.string(),
  resolution: z.object({ values: z.array(z.record(z.string(), z.string())) }).nullish(),
});

async function recognizers(): Promise<Rival | null> {
  const door = await load(
    '@microsoft/recognizers-text-date-time',
    z.object({ default: z.object({ recognizeDateTime: call }) }),
  );
  if (door === null) return null;
  const read: Rival['read'] = (text, published) =>
    z
      .array(recognized)
      .parse(door.default.recognizeDateTime(text, 'en-us', undefined, noonOf(published)))
      .map((one) => recognizedTime(text, one, published));
  return { name: '@microsoft/recognizers-text', read };
}

// Of several readings the latest that is not ahead, which is what reports mostly mean.
function recognizedTime(
  text: string,
  { start, end, typeName, resolution }: z.infer<typeof recognized>,
  published: string,
): RivalTime {
  const span = trimmed(text, start, end + 1);
  const values = resolution?.values ?? [];
  const placeOf = (one: Readonly<Record<string, string>>) => one['value'] ?? one['start'] ?? one['end'] ?? '';
  const chosen = values.findLast((one) => placeOf(one).slice(0, 10) <= published.slice(0, 10)) ?? values[0] ?? {};
  const { timex = '', start: from } = chosen;
  const value = placeOf(chosen);
  if (/duration$/.test(typeName)) return { ...span, type: 'DURATION', value: timex };
  if (/set$/.test(typeName)) return { ...span, type: 'SET', value: timex };
  if (/time$/.test(typeName) && /T\d/.test(timex))
    return timeOf(span, value.length > 8 ? value.slice(0, 16).replace(' ', 'T') : `T${value.slice(0, 5)}`);
  if (/REF$/.test(timex)) return { ...span, type: 'DATE', value: timex };
  if (/date$/.test(typeName))
    return { ...span, type: 'DATE', value: asCoarseAs(text.slice(span.start, span.end), value) };
  return {
    ...span,
    type: 'DATE',
    value: timex.startsWith('(') ? rangeValue(timex, from ?? '') : withYear(timex, from),
  };
}

function rangeValue(timex: string, from: string): string {
  if (/,P3M\)$/.test(timex) && from !== '') return `${from.slice(0, 4)}-Q${quarterOf(from)}`;
  if (/,P10Y\)$/.test(timex)) return from.slice(0, 3);
  return /,P1W\)$/.test(timex) ? weekOf(addDays(from, 0)) : from;
}

function withYear(timex: string, from: string | undefined): string {
  return from === undefined ? timex : timex.replace(/^XXXX/, from.slice(0, 4));
}
