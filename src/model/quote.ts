import type { Evidence, Span } from './span.ts';
import type { Edtf } from './time.ts';

/** In quotation marks, in the reporter's words, or some of each. */
export type Manner = 'direct' | 'indirect' | 'mixed';

/** Words of a report with their place: `report.text.slice(span.start, span.end) === words`. */
export interface Passage {
  readonly span: Span;
  readonly words: string;
}

/** Who said it: the fullest name, the mention if there is one, and the place of the words that name the speaker here. */
export interface Speaker {
  readonly name: string;
  readonly mention: string | null;
  readonly span: Span;
}

/** Words handed on from an identifiable source; a split quote has several passages. */
export interface Quote {
  readonly speaker: Speaker | null;
  readonly manner: Manner;
  /** Without the outer quotation marks, in text order. */
  readonly content: readonly Passage[];
  readonly via: { readonly name: string } | null;
  readonly time: { readonly edtf: Edtf } | null;
  /** Whether the cue is one of saying (said, told, according to), not of thought or feeling. */
  readonly speech: boolean;
  readonly evidence: readonly Evidence[];
}
