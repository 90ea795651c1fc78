import type { EventTime, Standing } from '../../model/account.ts';
import type { Amount } from '../../model/amount.ts';
import type { Party } from '../../model/mention.ts';
import type { Passage } from '../../model/quote.ts';
import type { Source } from '../../model/source.ts';
import type { Frame } from './frame.ts';
import type { Trigger } from './trigger.ts';

/** One sentence's telling of one event. */
export interface Telling {
  readonly frame: Frame;
  readonly trigger: Trigger;
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  /** Whether every party is known to be of the class the frame asks for. */
  readonly sure: boolean;
  /** It names no party: "the fine", which stands for one told elsewhere. */
  readonly isAnaphor: boolean;
  /** Its parties are those of what was told before. */
  readonly isAdopted?: boolean;
  readonly what: Passage | null;
  readonly where: readonly Party[];
  readonly amounts: readonly Amount[];
  readonly time: EventTime | null;
  readonly standing: Standing;
  readonly sources: readonly Source[];
}
