import type { Bound } from './amount.ts';
import type { Passage } from './quote.ts';
import type { Source } from './source.ts';
import type { Evidence } from './span.ts';
import type { Edtf } from './time.ts';

/** A published number about the world that is not just an event's amount. */
export interface Figure {
  readonly indicator: Passage;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  /** The time it holds for. */
  readonly period: { readonly edtf: Edtf } | null;
  /** Signed percent and the period it is measured against. */
  readonly change: { readonly percent: number; readonly base: Edtf | null } | null;
  readonly sources: readonly Source[];
  readonly evidence: readonly Evidence[];
}
