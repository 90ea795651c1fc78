// What compromise takes for quotations, for the same measure; it knows no indirect speech and no speakers.
import type { Span } from '../src/model/span.ts';

export type RivalQuotes = (text: string) => readonly Span[];

/** compromise's quotations, or null where `npm install --prefix evaluation` has not been run. */
export async function compromiseQuotes(): Promise<RivalQuotes | null> {
  const name = 'compromise';
  const loaded = await import(name).catch(() => null);
  if (loaded === null) return null;
  return (text) => loaded.default(text).quotations().json({ offset: true }).map(spanOf);
}

function spanOf({ offset }: { readonly offset: { readonly start: number; readonly length: number } }): Span {
  return { start: offset.start, end: offset.start + offset.length };
}
