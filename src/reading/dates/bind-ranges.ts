// Binds two expressions into one range ("from 2018 to 2020") and opens ends ("since 2018", "by Friday").
import type { Report } from '../../model/report.ts';
import type { Day, Edtf, TimeExpression } from '../../model/time.ts';
import { endOf, lastDayIn, startOf } from './edtf.ts';

/** The same expressions with the intervals that the words before and between them make. */
export function bindRanges({ text, publishedAt }: Report, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const bound = [...times];
  for (const [at, time] of times.entries()) {
    const next = times[at + 1];
    const range = next === undefined ? null : rangeOf(text, time, next);
    if (next !== undefined && range !== null) {
      bound[at] = withInterval(time, range, `together with '${next.words}'`);
      bound[at + 1] = withInterval(next, range, `together with '${time.words}'`);
    } else if (bound[at] === time) bound[at] = opened(text, time, publishedAt.slice(0, 10));
  }
  return bound;
}

function withInterval(time: TimeExpression, edtf: Edtf, how: string): TimeExpression {
  return { ...time, edtf, precision: 'range', working: `${time.working}, ${how} → ${edtf}` };
}

function rangeOf(text: string, first: TimeExpression, second: TimeExpression): Edtf | null {
  if (!isCalendar(first) || !isCalendar(second)) return null;
  const between = text.slice(first.span.end, second.span.start);
  const before = wordsBefore(text, first);
  const isRange =
    /^\s?(?:to|through|until|till|-|–|—)\s?(?:the )?$/i.test(between.replace(/\s+/g, ' ')) ||
    (/^\s(?:and)\s(?:the )?$/i.test(between) && /\bbetween (?:the )?$/i.test(before));
  if (!isRange || first.edtf === null || second.edtf === null) return null;
  const [start, end] = [startOf(first.edtf), endOf(second.edtf)];
  return start !== '..' && end !== '..' && start < end ? `${start}/${end}` : null;
}

function isCalendar(time: TimeExpression): boolean {
  return time.timex.type === 'DATE' && time.edtf !== null;
}

interface Opening {
  readonly of: RegExp;
  readonly open: (edtf: Edtf) => Edtf;
  /** Whether it opens only what lies ahead: "apply from June 1", but "a letter from June". */
  readonly aheadOnly: boolean;
}

const since = (edtf: Edtf): Edtf => `${startOf(edtf)}/..`;
const upTo = (edtf: Edtf): Edtf => `../${lastDayIn(endOf(edtf))}`;

const openings: readonly Opening[] = [
  { of: /\b(?:since|beginning|starting|effective)(?: (?:at|in|on|from|the))?\s$/i, open: since, aheadOnly: false },
  { of: /\b(?:by|until|till|before|no later than)(?: (?:at|in|on|the))?\s$/i, open: upTo, aheadOnly: false },
  { of: /\b(?:from|as of)\s$/i, open: since, aheadOnly: true },
];

function opened(text: string, time: TimeExpression, published: Day): TimeExpression {
  const { edtf } = time;
  if (!isCalendar(time) || edtf === null || /\.\./.test(edtf)) return time;
  const before = wordsBefore(text, time);
  const opening = openings.find((one) => one.of.test(before) && (!one.aheadOnly || startOf(edtf) > published));
  if (opening === undefined) return time;
  return withInterval(time, opening.open(edtf), `after '${before.trim().split(' ').at(-1)}'`);
}

function wordsBefore(text: string, time: TimeExpression): string {
  return text.slice(Math.max(0, time.span.start - 24), time.span.start).replace(/\s+/g, ' ');
}
