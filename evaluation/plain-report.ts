import type { Report } from '../src/model/report.ts';
import type { Span } from '../src/model/span.ts';

/** What is known of a gold text that comes without a page: no outlet, no headline. */
export interface PlainText {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
  /** Its paragraphs; where none are given, its lines. */
  readonly blocks?: readonly Span[];
}

/** A report of paragraphs alone. */
export function plainReport({ id, text, publishedAt, blocks = linesOf(text) }: PlainText): Report {
  return {
    id,
    publisher: null,
    url: null,
    title: null,
    byline: [],
    section: null,
    publishedAt,
    zone: null,
    language: 'en',
    text,
    parts: blocks.map((span) => ({ kind: 'paragraph', span })),
  };
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
