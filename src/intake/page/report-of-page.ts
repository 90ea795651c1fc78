import { ReadoutError } from '../../model/error.ts';
import type { Part, Report } from '../../model/report.ts';
import type { Day } from '../../model/time.ts';
import type { Given } from '../given.ts';
import { reportOfText } from '../report-of-text.ts';
import { blocksOfPage, type PageBlock } from './blocks-of-page.ts';
import { decodePage } from './decode-page.ts';
import { type Dom, parsePage } from './dom.ts';
import { headOf } from './head.ts';
import { readsAsProse, sizeOf } from './judge.ts';
import { type LinkedNews, linkedNews, withData } from './linked-data.ts';
import { newsInData } from './page-data.ts';
import { pickNews, surveyed } from './pick-news.ts';
import { readableBlocks } from './readable.ts';
import { type Metadata, tellMetadata } from './tell-metadata.ts';
import { toldParagraphs } from './told-paragraphs.ts';

/** What is known about a page beside its bytes. `url` (in `Given`) is where it was fetched; the page's own canonical address goes before it. */
export interface PageGiven extends Given {
  /** The `Content-Type` header as it came: its charset goes before the page's own. */
  readonly contentType?: string | undefined;
  /** The day on which the page was captured (WARC-Date, Date header): no report is published after it. */
  readonly captured?: Day | undefined;
}

/** The news of a page, a paragraph, heading or item each, and what the page tells about it. */
export interface PageNews {
  readonly news: readonly Pick<PageBlock, 'words' | 'kind'>[];
  readonly told: Metadata;
}

/**
 * The report on an HTML page: headline, then the main text, a paragraph a line with a blank line between.
 * Throws `ReadoutError`: `no-news` (no main text), `no-date`, `not-english`, `too-big`, `too-deep`, `binary`, `empty`.
 */
export function reportOfPage(bytes: Uint8Array, given: PageGiven): Report {
  const { news, told } = newsOfPage(bytes, given);
  if (news.length === 0)
    throw new ReadoutError(
      'no-news',
      'holds no report: no paragraphs of text stand on this page. Give a page of one report.',
    );
  const title = given.title ?? told.title ?? undefined;
  const text = [...(title === undefined ? [] : [title]), ...news.map(({ words }) => words)].join('\n\n');
  const report = reportOfText(text, {
    ...given,
    title,
    published: given.published ?? told.publishedAt ?? undefined,
    publisher: given.publisher ?? told.publisher ?? undefined,
    url: told.url ?? undefined,
  });
  const byline = told.authors.length > 0 ? told.authors : report.byline;
  const parts = given.asIs ? report.parts : partsByMarkup(report, news);
  return { ...report, byline, section: told.section ?? report.section, parts };
}

/** The news and the metadata of a page, without a report made of them. */
export function newsOfPage(bytes: Uint8Array, given: PageGiven): PageNews {
  const dom = parsePage(decodePage(bytes, given.contentType));
  const blocks = blocksOfPage(dom);
  const linked = toldNews(dom, blocks);
  const told = tellMetadata(dom, { linked, blocks }, given);
  const survey = surveyed(blocks, { title: given.title ?? told.title, url: told.url });
  const readable = once(() => readableBlocks(dom, survey.judged));
  const picked = pickNews(survey, { readable, told: linked?.body ?? null, title: given.title ?? told.title });
  return { news: toldParagraphs(picked, linked?.body ?? null), told };
}

/** What the page tells machines; of the data for its scripts only where hardly any prose stands on it. */
function toldNews(dom: Dom, blocks: readonly PageBlock[]): LinkedNews | null {
  const linked = linkedNews(dom.linkedData);
  if (dom.pageData.length === 0 || (linked?.body ?? null) !== null || sizeOf(blocks.filter(readsAsProse)) > 300)
    return linked;
  const data = newsInData(dom.pageData, headOf(dom).title);
  return data === null ? linked : withData(linked, data);
}

/** Asked for by few pages: a fifth of the time that a page takes. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What the page marks as a heading is one; what it marks as a paragraph is none, however short. */
function partsByMarkup(report: Report, news: PageNews['news']): readonly Part[] {
  const kinds = new Map(news.map(({ words, kind }) => [words, kind]));
  return report.parts.map((part) => {
    const kind = kinds.get(report.text.slice(part.span.start, part.span.end));
    if (kind === 'heading' && part.kind === 'paragraph') return { ...part, kind: 'subheading' };
    // Of lines with a link those that are news were told apart by their markup.
    const isParagraph = part.kind === 'subheading' || part.kind === 'link';
    if (kind !== undefined && kind !== 'heading' && isParagraph) return { ...part, kind: 'paragraph' };
    return part;
  });
}
