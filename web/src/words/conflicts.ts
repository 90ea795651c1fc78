import type { Event, Said } from '../../../src/model/record.ts';
import { tellAmount, tellDate } from './tell.ts';

/** A property on which reports differ: each value in words, and the tellings that give it. */
export interface Conflict {
  readonly name: string;
  readonly property: 'time' | 'amounts' | 'standing' | 'what';
  /** `told` is the value as the record keeps it. */
  readonly said: readonly { readonly value: string; readonly told: unknown; readonly tellings: readonly string[] }[];
}

/** The values that cannot all be true, property by property. */
export function conflictsOf({ time, amounts, standing, what }: Event): readonly Conflict[] {
  const all: readonly (Conflict & { readonly isConflict: boolean })[] = [
    { name: 'Date', property: 'time', said: worded(time.said, tellDate), isConflict: time.isConflict },
    { name: 'Amount', property: 'amounts', said: worded(amounts.said, tellAmount), isConflict: amounts.isConflict },
    {
      name: 'Standing',
      property: 'standing',
      said: worded(standing.said, (one) => one),
      isConflict: standing.isConflict,
    },
    { name: 'Subject', property: 'what', said: worded(what.said, (one) => one), isConflict: what.isConflict },
  ];
  return all.filter(({ isConflict }) => isConflict);
}

function worded<T>(said: readonly Said<T>[], tell: (value: T) => string): Conflict['said'] {
  return said.map(({ value, tellings }) => ({ value: tell(value), told: value, tellings }));
}
