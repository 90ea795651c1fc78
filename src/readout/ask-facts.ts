import type { Figure } from '../model/figure.ts';
import type { FigureSeries, Page, Paging } from '../model/questions.ts';
import type { Instant, KeptFigure, KeptQuote } from '../model/record.ts';
import { wordsOf } from '../record/fold.ts';
import { figureRows, type QuoteRow, quoteRows, seriesNames } from '../store/facts.ts';
import { readingsOf } from '../store/logs.ts';
import { versionsByReading } from '../store/versions.ts';
import { keyOf, limitOf, pageOf } from './cursor.ts';
import type { View } from './desk.ts';
import { aliasesMeant } from './who.ts';

/** Quotes, the last added first. */
export async function quoteList(
  view: View,
  ask: Paging & { readonly who?: string | undefined },
): Promise<Page<KeptQuote>> {
  const limit = limitOf(ask.limit);
  const [before] = keyOf(ask.cursor, ['number']) ?? [];
  const aliases = ask.who === undefined ? null : await aliasesMeant(view, ask.who);
  const found = await quotesOf(view, {
    aliases,
    before: before === undefined ? null : Number(before),
    limit: limit + 1,
  });
  const page = pageOf(found, limit, ({ seq }) => [seq]);
  return { items: page.items.map(({ quote }) => quote), next: page.next };
}

/** Quotes of some speakers (null: all) before a row number, without those judged wrong. */
export async function quotesOf(
  view: View,
  { aliases, before, limit }: { aliases: readonly number[] | null; before: number | null; limit: number },
): Promise<readonly { readonly seq: number; readonly quote: KeptQuote }[]> {
  return await keptQuotes(view, await quoteRows(view.db, { at: view.at, before, limit }, aliases));
}

/** Quotes by row, without those judged wrong; their words are taken out of the readings in the log. */
export async function keptQuotes(
  view: View,
  rows: readonly QuoteRow[],
): Promise<readonly { readonly seq: number; readonly quote: KeptQuote }[]> {
  const standing = rows.filter(({ id }) => !view.bench.isRejected(id));
  const seqs = [...new Set(standing.map(({ reading }) => reading))];
  const readings = new Map((await readingsOf(view.db, seqs)).map((one) => [one.seq, one.reading]));
  const versions = new Map((await versionsByReading(view.db, seqs, view.at)).map((one) => [one.reading, one]));
  return standing.flatMap(({ seq, id, reading, place, alias }) => {
    const [quote, version] = [readings.get(reading)?.quotes[place], versions.get(reading)];
    if (quote === undefined || version === undefined) return [];
    const { id: versionId, report_id: report, publisher, published_at: publishedAt } = version;
    return [{ seq, quote: { id, report, version: versionId, publisher, publishedAt, alias, quote } }];
  });
}

/** Figures by indicator and unit, in the order of their names; each series by the time it holds for. */
export async function figureList(
  view: View,
  ask: Paging & { readonly words?: string | undefined },
): Promise<Page<FigureSeries>> {
  const limit = limitOf(ask.limit);
  const [after = ''] = keyOf(ask.cursor, ['string']) ?? [];
  const words = wordsOf(ask.words ?? '');
  const names = await seriesNames(view.db, { at: view.at, after: String(after), limit: limit + 1, words });
  const page = pageOf(names, limit, (name) => [name]);
  const rows = (await figureRows(view.db, page.items, view.at)).filter(({ kept }) => !view.bench.isRejected(kept.id));
  const items = page.items.flatMap((name): FigureSeries[] => {
    const points = rows.filter(({ series }) => series === name).map(({ kept }) => kept);
    const [first] = points;
    if (first === undefined) return [];
    return [{ indicator: first.figure.indicator.words, unit: first.figure.unit, points: byTime(points) }];
  });
  return { items, next: page.next };
}

function byTime(points: readonly KeptFigure[]): readonly KeptFigure[] {
  const timeOf = ({ figure, publishedAt }: { figure: Figure; publishedAt: Instant }) =>
    figure.period?.edtf ?? publishedAt;
  return points.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : a.id < b.id ? -1 : 1));
}
