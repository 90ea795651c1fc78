import type { Telling } from './telling.ts';

/** How sure a reading is, 0 to 1: what the frame is worth, more for each slot filled and each further telling. */
export function confidenceOf(event: readonly Telling[]): number {
  const best = Math.max(...event.map(ofTelling));
  return Math.round(Math.min(0.95, best + 0.05 * (event.length - 1)) * 100) / 100;
}

function ofTelling({ frame, who, whom, time, sure, trigger, isAdopted }: Telling): number {
  let worth = frame.prior ?? 0.6;
  if (who.length > 0 && whom.length > 0) worth += 0.1;
  if (time !== null) worth += 0.1;
  if (isAdopted === true) worth -= 0.2;
  else if (!sure) worth -= 0.15;
  if (trigger.pos === 'noun' && trigger.verb === null) worth -= 0.1;
  return Math.max(0.05, worth);
}
