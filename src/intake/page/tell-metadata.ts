import type { Day } from '../../model/time.ts';
import type { PageBlock } from './blocks-of-page.ts';
import type { Dom } from './dom.ts';
import { headOf, type PageHead } from './head.ts';
import type { LinkedNews } from './linked-data.ts';
import { clockOf } from './page-dates.ts';
import { cleanNames, publisherOf, titleOf } from './tell-names.ts';
import { publicationOf } from './tell-publication.ts';
import { visibleByline } from './visible-lines.ts';

/** What a page tells about its report beside the text; null and empty where it tells nothing. */
export interface Metadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly section: string | null;
  readonly publishedAt: string | null;
  /** As declared: `en-US`. Pages often declare what they are not in. */
  readonly language: string | null;
}

/** What is known from outside: where the page was fetched, when at the latest, and the outlet's zone as the person gave it. */
export interface Known {
  readonly url?: string | undefined;
  readonly captured?: Day | undefined;
  readonly zone?: string | undefined;
}

/** Reads linked data, meta tags, times and, as a last resort, the lines by the headline. */
export function tellMetadata(
  dom: Dom,
  page: { readonly linked: LinkedNews | null; readonly blocks: readonly PageBlock[] },
  known: Known,
): Metadata {
  const { linked, blocks } = page;
  const head = headOf(dom);
  const url = canonicalOf(head, linked, known.url);
  const language = linked?.language ?? dom.language ?? head.first(['og:locale', 'language', 'content-language']);
  const clock = clockOf(url, language, known.zone);
  const title = titleOf(head, linked, blocks);
  const publisher = publisherOf(head, linked, url);
  const authors = cleanNames([...(linked?.authors ?? [])], publisher);
  const metaAuthors = () => cleanNames(head.all(authorNames), publisher);
  const byline = authors.length > 0 ? authors : metaAuthors();
  return {
    title,
    url,
    publisher,
    authors: byline.length > 0 ? byline : cleanNames(visibleByline(dom, blocks), publisher),
    section: linked?.section ?? head.first(sectionNames),
    publishedAt: publicationOf({ dom, head, linked, blocks, clock, captured: known.captured, title, url }),
    language,
  };
}

const authorNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'cxenseparse:author',
  'article:author_name',
  'rbauthors',
];
const sectionNames = [
  'article:section',
  'parsely-section',
  'section',
  'og:article:section',
  'article.section',
  'dc.subject',
];

/** The page's own canonical address where it is one of the same site and no front page; else where it was fetched. */
function canonicalOf(head: PageHead, linked: LinkedNews | null, fetched: string | undefined): string | null {
  const told = [head.canonical, head.first(['og:url', 'twitter:url', 'parsely-link']), linked?.url ?? null];
  const base = fetched !== undefined && URL.canParse(fetched) ? fetched : undefined;
  for (const one of told) {
    if (one === null || !URL.canParse(one, base)) continue;
    const url = new URL(one, base);
    const isPage = /^https?:$/.test(url.protocol) && (url.pathname.length > 1 || url.search !== '');
    if (isPage && (base === undefined || siteOf(url.hostname) === siteOf(new URL(base).hostname))) return url.href;
  }
  return fetched ?? null;
}

/** The last two labels of a host, three where the last are a country's second level ("co.uk"). */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const most = /^(?:com?|org|net|gov|edu|ac|go|or|ne)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-most).join('.');
}
