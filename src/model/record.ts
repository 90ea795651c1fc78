import type { Evidence } from './span.ts';

/** What leaves a reading for the record: a subject has a property with a value, and the words show it. */
export interface Statement {
  readonly id: string;
  readonly report: string;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly evidence: Evidence;
}

/** A decision about statements, events or entities, by a named person or program; the last one holds. */
export interface Judgement {
  readonly id: string;
  readonly verdict: 'same' | 'different' | 'wrong' | 'right' | 'note';
  readonly left: string;
  readonly right: string | null;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** The record's one event behind several accounts; derived from the logs. */
export interface Event {
  readonly id: string;
  readonly kind: string;
  readonly accounts: readonly string[];
}

/** The record's one someone or something behind several mentions; derived from the logs. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly string[];
}
