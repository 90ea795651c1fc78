import type { Mention } from '../../model/mention.ts';
import type { Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Attribution } from '../../model/source.ts';
import type { TimeExpression } from '../../model/time.ts';

/** Which stretches are told on whose word, in text order; a stretch within another carries the nearer source. */
export function findAttributions(_given: {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
}): readonly Attribution[] {
  return [];
}
