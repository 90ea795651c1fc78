import type { Amount } from '../../model/amount.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';

/** Every money sum, count and percentage of a report, in text order. */
export function findAmounts(_report: Report, _sentences: readonly Sentence[]): readonly Amount[] {
  return [];
}
