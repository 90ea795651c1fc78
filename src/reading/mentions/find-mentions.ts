import type { Mention } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';

/** Everyone and everything a report names, each with all its references, by first appearance. */
export function findMentions(_report: Report, _sentences: readonly Sentence[]): readonly Mention[] {
  return [];
}
