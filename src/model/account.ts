import type { Amount } from './amount.ts';
import type { Party } from './mention.ts';
import type { Passage } from './quote.ts';
import type { Source } from './source.ts';
import type { Evidence, RuleId, Span } from './span.ts';
import type { Edtf } from './time.ts';

/** The kinds of event that are read. */
export const kinds = [
  'meeting',
  'visit',
  'participation',
  'investment',
  'funding',
  'agreement',
  'acquisition',
  'facility',
  'workforce',
  'appointment',
  'launch',
  'review',
  'decision',
  'restriction',
  'penalty',
  'lawsuit',
  'rule',
] as const;

/** One of the seventeen kinds of event. */
export type Kind = (typeof kinds)[number];

/** How real the report makes the event; `possible` also where it leaves that open. */
export type Standing = 'happened' | 'ongoing' | 'planned' | 'possible' | 'denied' | 'cancelled';

/** When the event happens, the words that say so (null where the day follows without words), and the rule. */
export interface EventTime {
  readonly edtf: Edtf;
  readonly span: Span | null;
  readonly rule: RuleId;
  /** One sentence for a person: how the date was worked out. */
  readonly working: string;
}

/** One report's telling of one event. */
export interface Account {
  /** A user's own frames may add kinds. */
  readonly kind: Kind | (string & {});
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  readonly what: Passage | null;
  readonly where: readonly Party[];
  readonly amounts: readonly Amount[];
  readonly time: EventTime | null;
  readonly standing: Standing;
  readonly sources: readonly Source[];
  /** How sure the software is of its reading, 0 to 1. */
  readonly confidence: number;
  readonly main: boolean;
  /** The sentences that tell it, the fullest first. */
  readonly evidence: readonly Evidence[];
}
