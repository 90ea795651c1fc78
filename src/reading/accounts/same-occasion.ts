// "will host a summit in Lima in May, which ten ministers are to attend": one occasion, told of those who hold it and those who come.
import type { Telling } from './telling.ts';

/** A sentence's tellings, those of one occasion made one: when and where it is held is told with the first. */
export function withSameOccasions(tellings: readonly Telling[]): readonly Telling[] {
  const kept: Telling[] = [];
  for (const telling of tellings) {
    const at = kept.findIndex((one) => isOneOccasion(one, telling));
    const first = kept[at];
    if (first === undefined) kept.push(telling);
    else kept[at] = withGuests(first, telling);
  }
  return kept;
}

function isOneOccasion(first: Telling, next: Telling): boolean {
  if (first.frame.kind !== 'participation' || next.frame.kind !== 'participation') return false;
  if (first.trigger.pos === 'noun' || next.trigger.pos === 'noun') return false;
  return first.what !== null && first.what.span.start === next.what?.span.start && first.standing === next.standing;
}

function withGuests(first: Telling, { who, time }: Telling): Telling {
  const known = new Set([...first.who, ...first.whom].map(({ mention }) => mention));
  return {
    ...first,
    who: [...first.who, ...who.filter(({ mention }) => !known.has(mention))],
    time: first.time ?? time,
  };
}
