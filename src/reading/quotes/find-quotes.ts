import type { Mention } from '../../model/mention.ts';
import type { Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { TimeExpression } from '../../model/time.ts';

/** The words a report hands on, in text order. */
export function findQuotes(_given: {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}): readonly Quote[] {
  return [];
}
