import type { DateRule } from './rule.ts';
import { calendarDateRules } from './rules/calendar-dates.ts';
import { clockTimeRules } from './rules/clock-times.ts';
import { durationRules } from './rules/durations.ts';
import { namedDayRules } from './rules/named-days.ts';
import { periodRules } from './rules/periods.ts';
import { recurringTimeRules } from './rules/recurring-times.ts';
import { relativeDateRules } from './rules/relative-dates.ts';
import { seasonRules } from './rules/seasons.ts';
import { toldDateRules } from './rules/told-dates.ts';
import { vagueTimeRules } from './rules/vague-times.ts';
import { yearRules } from './rules/years.ts';

/** Every date rule. Where two take the same words, the one that stands first is asked first. */
export const allRules: readonly DateRule[] = [
  ...recurringTimeRules,
  ...clockTimeRules,
  ...namedDayRules,
  ...periodRules,
  ...seasonRules,
  ...calendarDateRules,
  ...yearRules,
  ...relativeDateRules,
  ...toldDateRules,
  ...durationRules,
  ...vagueTimeRules,
];
