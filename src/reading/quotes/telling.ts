// What every rule of this room gives, before speakers are resolved and broken quotes joined.
import { spanOf } from '../../language/tree.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { RuleId, Span } from '../../model/span.ts';
import type { Quotation } from './quotation-marks.ts';
import type { Stretch } from './stretch.ts';

/** A report laid out for the rules. */
export interface Scene {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** The words that name a speaker in a sentence, and the noun among them that heads the rest. */
export interface Naming {
  readonly sentence: Sentence;
  readonly stretch: Stretch;
  readonly head: number;
}

/** Words handed on, as one rule read them: `place` is the clause that says who said it. */
export interface Telling {
  readonly rule: RuleId;
  readonly speech: boolean;
  readonly sentence: Sentence;
  readonly place: Span;
  readonly speaker: Naming | null;
  readonly content: readonly Span[];
  /** The words for the medium that hands on what the speaker said, where the clause tells both. */
  readonly medium?: Stretch;
}

/** The text of a stretch of tokens; a quotation that it enters is taken in whole, and bared of its marks if it is all. */
export function contentOf(scene: Scene, sentence: Sentence, stretch: Stretch): readonly Span[] {
  const span = spanOf(sentence, [stretch.from, stretch.to]);
  const touched = scene.quotations.filter((one) => one.start < span.end && span.start < one.end);
  const whole = touched.find((one) => one.start <= span.start && span.end <= one.end);
  if (whole !== undefined) return whole.inner;
  const start = Math.min(span.start, ...touched.map((one) => one.start));
  const end = Math.max(span.end, ...touched.map((one) => one.end));
  return [{ start, end }];
}
