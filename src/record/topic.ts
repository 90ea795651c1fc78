import type { Reading } from '../model/reading.ts';
import { stemsOf } from './fold.ts';

/** Stems that say what a report is about: those of its headline count thrice, of its first paragraph twice; most used first. */
export function topicOf({ report }: Reading): string[] {
  const counts = new Map<string, number>();
  const paragraphs = report.parts.filter((one) => one.kind === 'paragraph');
  const count = (text: string, weight: number) => {
    for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  };
  count(report.title ?? '', 3);
  for (const [index, { span }] of paragraphs.entries())
    count(report.text.slice(span.start, span.end), index === 0 ? 2 : 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, longest)
    .map(([stem]) => stem);
}

const longest = 24;
