import type { Part, Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';

/** A text as a report of paragraphs alone, a line each: an example of a rule, a gold text. It is published on a Thursday unless told. */
export function plainReport(text: string, told: Partial<Report> = {}): Report {
  return {
    id: 'plain',
    publisher: null,
    url: null,
    title: null,
    byline: [],
    section: null,
    publishedAt: '2024-05-16',
    zone: null,
    language: 'en',
    text,
    parts: paragraphs(linesOf(text)),
    ...told,
  };
}

/** Stretches of a text as its paragraphs. */
export function paragraphs(spans: readonly Span[]): readonly Part[] {
  return spans.map((span) => ({ kind: 'paragraph', span }));
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
