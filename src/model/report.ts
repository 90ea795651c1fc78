import type { Span } from './span.ts';

/** What a stretch of a report is for. Only `paragraph` and `headline` are news; the rest is outlet furniture. */
export type PartKind =
  | 'headline'
  | 'paragraph'
  | 'subheading'
  | 'section'
  | 'date-line'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'dateline'
  | 'sign-off'
  | 'link';

/** One stretch of the text and its use. Parts stand in text order and never overlap; blank space belongs to none. */
export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
}

/** One news report. `text` never changes once made: every span in the product points into it. */
export interface Report {
  readonly id: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly section: string | null;
  /** Local to the outlet, as told: `2023-11-03` or `2023-11-03T13:19`, with an offset only where one is told or known. */
  readonly publishedAt: string;
  /** IANA zone of the outlet, or null where it is not known. */
  readonly zone: string | null;
  /** BCP 47; `en` is the only language that is read. */
  readonly language: string;
  readonly text: string;
  readonly parts: readonly Part[];
}
