// Main text and publication day of web pages, against a folder of pages and ground-truth.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { newsOfPage, type PageGiven, reportOfPage } from '../src/intake/page/report-of-page.ts';
import { ReadoutError } from '../src/model/error.ts';
import type { Report } from '../src/model/report.ts';
import { percent } from './percent.ts';
import type { Figures, Runner } from './runner.ts';

/**
 * Zyte's article-extraction-benchmark form: ground-truth.json maps an id to its `articleBody`; the page is html/ID.html.gz, html/ID.html
 * or ID.html. Tokens are runs of letters and digits in lower case, counted as often as they stand; figures are means over the pages.
 */
export const intake: Runner = {
  name: 'intake',
  usage:
    'intake --data DIR [--show N]   main text and publication day of web pages (html/ID.html[.gz], ground-truth.json)',
  run: async ({ data = 'test/pages', show = '0' }) => {
    const truth = truthFile.parse(JSON.parse(readFileSync(join(data, 'ground-truth.json'), 'utf8')));
    const started = process.cpuUsage();
    const pages = Object.entries(truth).map(([id, gold]) => measure(data, id, gold));
    const { user, system } = process.cpuUsage(started);
    for (const page of pages.toSorted((a, b) => a.f1 - b.f1).slice(0, Number(show))) tell(page);
    const figures = figuresOf(pages, (user + system) / 1e6);
    for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(34)} ${value}`);
    return figures;
  },
};

const day = z.string().nullish();
const gold = z.object({
  articleBody: z.string(),
  url: z.string().nullish(),
  datePublished: day,
  publishedAt: day,
  date: day,
  published: day,
});
const truthFile = z.record(z.string(), gold);
type Gold = z.infer<typeof gold>;

interface Measured {
  readonly id: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Null where the truth has no date. */
  readonly dayRight: boolean | null;
  readonly dayTold: string;
  readonly missed: readonly string[];
  readonly excess: readonly string[];
  readonly refused: string | null;
}

function measure(data: string, id: string, gold: Gold): Measured {
  const { news, told, refused } = taken(data, id, gold);
  const goldTokens = tokensOf(gold.articleBody);
  const found = tokensOf(news);
  const missed = without(goldTokens, found);
  const excess = without(found, goldTokens);
  const right = goldTokens.length - missed.length;
  const precision = found.length === 0 ? (goldTokens.length === 0 ? 1 : 0) : right / found.length;
  const recall = goldTokens.length === 0 ? 1 : right / goldTokens.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const date = gold.datePublished ?? gold.publishedAt ?? gold.published ?? gold.date ?? null;
  const dayRight = date === null ? null : isSameDay(date, told);
  return { id, f1, precision, recall, dayRight, dayTold: `${told} for ${date}`, missed, excess, refused };
}

interface Taken {
  readonly news: string;
  /** The moment of publication as read; empty where none was. */
  readonly told: string;
  /** Why a person would be refused the page: no day, not in English; its text is measured all the same. */
  readonly refused: string | null;
}

function taken(data: string, id: string, { url }: Gold): Taken {
  const bytes = bytesOf(data, id);
  const given = { url: url ?? undefined, asIs: false };
  try {
    const report = reportOfPage(bytes, given);
    return { news: newsOf(report), told: report.publishedAt, refused: null };
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return { ...extracted(bytes, given), refused: error.message };
  }
}

/** What is extracted from a page that makes no report, nothing where not even that can be done. */
function extracted(bytes: Uint8Array, given: PageGiven): Pick<Taken, 'news' | 'told'> {
  try {
    const { news, told } = newsOfPage(bytes, given);
    return { news: news.map(({ words }) => words).join('\n'), told: told.publishedAt ?? '' };
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return { news: '', told: '' };
  }
}

function bytesOf(data: string, id: string): Uint8Array {
  const paths = [`html/${id}.html.gz`, `html/${id}.html`, `${id}.html.gz`, `${id}.html`].map((name) =>
    join(data, name),
  );
  const path = paths.find((one) => existsSync(one));
  if (path === undefined)
    throw new ReadoutError('no-such-file', `${paths[1]} is not there, though ground-truth.json names it.`);
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** What is read as news, without the headline: paragraphs, their datelines and the headings between them. */
function newsOf({ text, parts }: Report): string {
  const kept = parts.filter(({ kind }) => kind === 'paragraph' || kind === 'subheading' || kind === 'dateline');
  return kept.map(({ span }) => text.slice(span.start, span.end)).join('\n');
}

function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The tokens that the others do not have as often. */
function without(tokens: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return tokens.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

/** The day as written, or the same moment by another clock. */
function isSameDay(gold: string, told: string): boolean {
  if (told.slice(0, 10) === gold.slice(0, 10)) return true;
  const hasClock = (moment: string) => /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(moment);
  return hasClock(gold) && hasClock(told) && Math.abs(Date.parse(gold) - Date.parse(told)) < 60_000;
}

function figuresOf(pages: readonly Measured[], seconds: number): Figures {
  const mean = (value: (page: Measured) => number) =>
    percent(
      pages.reduce((sum, one) => sum + value(one), 0),
      pages.length,
    );
  const dated = pages.filter(({ dayRight }) => dayRight !== null);
  return {
    pages: pages.length,
    'token F1': mean(({ f1 }) => f1),
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    'pages that show a day': dated.length,
    'day right': percent(dated.filter(({ dayRight }) => dayRight).length, dated.length),
    'pages per CPU second': Math.round((pages.length / seconds) * 10) / 10,
  };
}

function tell({ id, f1, precision, recall, dayRight, dayTold, missed, excess, refused }: Measured): void {
  const figures = [f1, precision, recall].map((one) => one.toFixed(3)).join(' ');
  console.log(
    `${figures} ${id}${dayRight === false ? `  DAY ${dayTold}` : ''}${refused === null ? '' : `  ${refused}`}`,
  );
  if (missed.length > 0) console.log(`   missed: ${missed.slice(0, 60).join(' ')}`);
  if (excess.length > 0) console.log(`   excess: ${excess.slice(0, 60).join(' ')}`);
}
