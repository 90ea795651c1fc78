// What rules that reckon from dates told before have in common.
import { pad } from './calendar.ts';
import { date } from './meanings.ts';
import type { Meaning, Setting } from './rule.ts';

/** The day from which a unit is reckoned: a day after a year is no day; a year after a day is one. */
export function toldFor(unit: string, setting: Setting): string {
  return unit === 'D' || unit === 'W' ? setting.told.day : setting.told.date;
}

/**
 * No place on the calendar where days or weeks are reckoned on from what was told only by month or year, or not at all: "It
 * shut in March. A day later" is not the day after publication.
 */
export function unsure(unit: string, shift: number, setting: Setting): Pick<Meaning, 'edtf'> {
  const { told, published } = setting;
  const isAfterwards = shift > 0 && (unit === 'D' || unit === 'W') && told.day === published;
  return isAfterwards && (told.date !== published || setting.leaning() === 'past') ? { edtf: null } : {};
}

/** Whether the date told last lies before Christ. */
export function isBeforeChrist({ told }: Setting): boolean {
  return (told.value ?? '').startsWith('BC');
}

/** Some years, decades or centuries from a year before Christ; null for other units. There is no year 0: after 1 BC comes AD 1. */
export function yearsOn({ told }: Setting, unit: string, count: number): Meaning | null {
  const years = { Y: 1, E: 10, C: 100 }[unit];
  if (years === undefined || !Number.isInteger(count)) return null;
  const year = 1 - Number(told.value?.slice(2, 6)) + years * count;
  const how = `reckoned from ${told.value}, told before`;
  return year > 0
    ? date(pad(year, 4), how)
    : date(`BC${pad(1 - year, 4)}`, how, { edtf: year === 0 ? '0000' : `-${pad(-year, 4)}` });
}
