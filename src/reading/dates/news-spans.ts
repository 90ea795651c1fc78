import type { PartKind, Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** Parts in which times are read; those that are not running text are read apart from the story told. */
const read: ReadonlySet<PartKind> = new Set(['headline', 'paragraph', 'subheading', 'caption', 'dateline']);

/** A stretch in which times are read, and whether it belongs to the running story. */
export interface NewsSpan extends Span {
  readonly isStory: boolean;
}

/** The stretches of a report in which times are read; the whole text where its parts are not known. */
export function newsSpans(report: Report): readonly NewsSpan[] {
  if (report.parts.length === 0) return [{ start: 0, end: report.text.length, isStory: true }];
  return report.parts
    .filter((part) => read.has(part.kind))
    .map(({ kind, span }) => ({ ...span, isStory: kind === 'paragraph' || kind === 'dateline' }));
}
