// Plain words for the record's values, the same in every view.
import type { Standing } from '../../../src/model/account.ts';
import type { EventLine } from '../../../src/model/questions.ts';
import type { Event } from '../../../src/model/record.ts';
import type { Source, SourceType } from '../../../src/model/source.ts';

export { type Named, namedIn } from '../../../src/export/names.ts';
export { tellAmount } from '../../../src/export/tell-amount.ts';
export { tellDate, tellMoment } from '../../../src/export/tell-date.ts';

/** The standing in a word that says what it means for the reader. */
export function tellStanding({ event, isPastDue }: EventLine): string {
  if (isPastDue) return 'planned, past due';
  return event.standing.shown ?? 'standing not told';
}

/** "2 independent sources, 3 reports". */
export function tellSources({ sources, reports }: Event): string {
  const count = sources.length === 1 ? '1 source' : `${sources.length} independent sources`;
  return reports.length === 1 || reports.length === sources.length ? count : `${count}, ${reports.length} reports`;
}

/** What a source is to the event. */
export function tellSourceType({ name, type }: Source): string {
  return name === 'reportedly' ? 'nobody named' : typeWords[type];
}

const typeWords: Readonly<Record<SourceType, string>> = {
  party: 'takes part',
  official: 'official',
  media: 'media',
  expert: 'expert',
  anonymous: 'unnamed',
};

/** Which properties the reports of an event do not agree on. */
export function differencesOf({ time, amounts, standing, what }: Event): readonly string[] {
  const all = { date: time, amount: amounts, standing, subject: what };
  return Object.entries(all).flatMap(([name, { isConflict }]) => (isConflict ? [name] : []));
}

/** The standings in the order in which a plan becomes true. */
export const standings: readonly Standing[] = ['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled'];
