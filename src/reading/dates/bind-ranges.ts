// Binds two expressions into one range ("from 2018 to 2020") and opens ends ("since 2018", "by Friday").
import type { Report } from '../../model/report.ts';
import type { Day, Edtf, TimeExpression } from '../../model/time.ts';
import { endOf, lastDayIn, startOf } from './edtf.ts';
import type { DateExample } from './rule.ts';

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
  if (!/^\s*(?:[-–—/]|to|through|until|till|and)/i.test(between)) return null;
  const before = wordsBefore(text, first);
  const isRange =
    /^\s?(?:-?to-?|through|until|till|-|–|—|\/)\s?(?:the )?$/i.test(between.replace(/\s+/g, ' ')) ||
    (/^\s(?:and)\s(?:the )?$/i.test(between) && /\bbetween (?:the )?$/i.test(before));
  if (!isRange || first.edtf === null || second.edtf === null) return null;
  const [start, end] = [startOf(first.edtf), endOf(second.edtf)];
  if (start.startsWith('-') && end.startsWith('-')) return start > end ? `${start}/${end}` : null;
  return start !== '..' && end !== '..' && start < end ? `${start}/${end}` : null;
}

function isCalendar(time: TimeExpression): boolean {
  return time.timex.type === 'DATE' && time.edtf !== null;
}

/** One word that opens an end of the time after it. */
export interface Opening {
  readonly of: RegExp;
  readonly open: (edtf: Edtf) => Edtf;
  /** Whether it opens only what lies ahead: "apply from June 1", but "a letter from June". */
  readonly aheadOnly: boolean;
  readonly examples: readonly DateExample[];
}

const since = (edtf: Edtf): Edtf => `${startOf(edtf)}/..`;
const upTo = (edtf: Edtf): Edtf => `../${lastDayIn(endOf(edtf))}`;

/** The words that open ends, each with what they take and must leave. */
export const openings: readonly Opening[] = [
  {
    of: /\b(?:since|beginning|starting|effective)(?: (?:at|in|on|from|the))?\s$/i,
    open: since,
    aheadOnly: false,
    examples: [
      ['It has been shut since [2018].', '2018', '2018/..'],
      ['Jobs go beginning [this week].', '2024-W20', '2024-05-13/..'],
      ['It shut in [2018].', '2018', '2018'],
    ],
  },
  {
    of: /\b(?:by|until|till|before|no later than)(?: (?:at|in|on|the))?\s$/i,
    open: upTo,
    aheadOnly: false,
    examples: [
      ['It will be built by [the end of 2026].', '2026', '../2026-12-31'],
      ['They must answer before [June 3].', '2024-06-03', '../2024-06-03'],
      ['They stood there on [Monday] and waited.', '2024-05-13', '2024-05-13'],
    ],
  },
  {
    of: /\b(?:from|as of)\s$/i,
    open: since,
    aheadOnly: true,
    examples: [
      ['The tax will apply from [June 1].', '2024-06-01', '2024-06-01/..'],
      ['He kept a letter from [2011].', '2011', '2011'],
    ],
  },
];

/** Two times that make one range. */
export const rangeExamples: readonly DateExample[] = [
  ['The fair runs from [November 5] to [10].', '2023-11-05 2023-11-10', '2023-11-05/2023-11-10'],
  ['It grew from [2018] to [2020].', '2018 2020', '2018/2020'],
  ['It was shut between [March] and [April].', '2024-03 2024-04', '2024-03/2024-04'],
  ['It grew in [2019]-[2021].', '2019 2021', '2019/2021'],
  ['It grew in [2019] and [2021].', '2019 2021', '2019'],
  ['It fell to [2018] levels from [2019].', '2018 2019', '2018'],
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
