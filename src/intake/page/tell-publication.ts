// The moment of a report's first publication, as its page tells machines or shows people.
import type { Day } from '../../model/time.ts';
import { dayInAddress } from '../tell-page.ts';
import type { PageBlock } from './blocks-of-page.ts';
import { type Dom, type PageElement, textOf } from './dom.ts';
import type { PageHead } from './head.ts';
import type { LinkedNews } from './linked-data.ts';
import { type Clock, daysBetween, toldMoment } from './page-dates.ts';
import { namesOf, shunnedByName } from './shunned.ts';
import { type Shown, visibleDate } from './visible-lines.ts';

/** What a page may tell its day by. */
export interface Dated {
  readonly dom: Dom;
  readonly head: PageHead;
  readonly linked: LinkedNews | null;
  readonly blocks: readonly PageBlock[];
  readonly clock: Clock;
  readonly captured: Day | undefined;
  readonly title: string | null;
  readonly url: string | null;
}

/** The first publication before changes, what is told machines before what is shown, and never a day after that of the capture. */
export function publicationOf({ dom, head, linked, blocks, clock, captured, title, url }: Dated): string | null {
  const isPast = (moment: string | null): moment is string =>
    moment !== null && (captured === undefined || daysBetween(captured, moment) <= 1);
  const all = (told: readonly (string | null)[]) =>
    told.map((one) => (one === null ? null : toldMoment(one, clock))).filter(isPast);
  const names = [...head.each(publishedNames), ...head.like(publishedName)];
  const [told] = [...all([linked?.published ?? null, ...names]), ...all(itemDates(dom))];
  if (told !== undefined && !isByUtc(told)) return told;
  const shown = visibleDate(blocks, title, clock);
  const seen = shown !== null && isPast(shown.moment) ? shown : undefined;
  if (told !== undefined) return byTown(told, seen);
  const times = timesIn(dom);
  const marked = all(times.filter(({ rank }) => rank === 0).map(({ words }) => words));
  const lined = seen === undefined || seen.isChange ? [] : [seen.moment];
  const loose = all(times.filter(({ rank }) => rank === 1 || rank === 2).map(({ words }) => words));
  const published = [...marked, ...(seen?.isLabelled ? [...lined, ...loose] : [...loose, ...lined])];
  const changed = [...(seen === undefined ? [] : [seen.moment]), ...all([linked?.modified ?? null])];
  const others = all(times.filter(({ rank }) => rank === ofOthers).map(({ words }) => words));
  const found = [...published, ...changed, ...all(head.each(modifiedNames)), ...others];
  // An address is given once: of what a page shows without saying what it is, that of its day is the publication.
  const day = url === null ? null : dayInAddress(url);
  if (day === null || marked.length > 0 || !isPast(day)) return found[0] ?? null;
  return found.find((moment) => Math.abs(daysBetween(day, moment)) <= 1) ?? day;
}

const publishedNames = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
  ],
  ...[
    'datepublished',
    'date_published',
    'publication_date',
    'publicationdate',
    'published_at',
    'published_time',
    'publish_date',
    'publishdate',
  ],
  ...[
    'publish-date',
    'pubdate',
    'pub_date',
    'ptime',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dc.date.created',
  ],
  ...[
    'dcterms.created',
    'dcterms.available',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'article.published',
  ],
  ...[
    'article_date_original',
    'originalpublicationdate',
    'cxenseparse:recs:publishtime',
    'date',
    'created',
    'release_date',
    'rnews:datepublished',
  ],
  ...[
    'publisheddate',
    'pdate',
    'displaydate',
    'analyticsattributes.articledate',
    'iso-8601-publish-date',
    'article-date',
    'bt:pubdate',
    'prism.publicationdate',
  ],
];
/** Names of a site's own making: "acme:first-published-at", "article.publishedDate". */
const publishedName =
  /(?:^|[^a-z])(?:first[-_ ]?)?(?:published|publication|pub)[-_:. ]?(?:at|on|date|time|datetime)$|date[-_:. ]?published$/;

const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
  'revised',
];

/** Where the moment told is by UTC and the page shows the day before or after, the page goes by its town's clock. */
function byTown(told: string, shown: Shown | undefined): string {
  if (shown === undefined || shown.isChange) return told;
  return Math.abs(daysBetween(told, shown.moment)) === 1 && isSameMoment(told, shown.moment) ? shown.moment : told;
}

function isByUtc(moment: string): boolean {
  return /(?:Z|[+-]00:00)$/.test(moment);
}

/** Whether two clocks may show one moment: by their offsets, or else by their minutes, since zones differ by quarters of an hour. */
function isSameMoment(told: string, shown: string): boolean {
  if (!shown.includes('T')) return true;
  const minutes = (Date.parse(told) - Date.parse(/Z$|[+-]\d{2}:\d{2}$/.test(shown) ? shown : `${shown}Z`)) / 60_000;
  const hasOffset = /Z$|[+-]\d{2}:\d{2}$/.test(shown);
  if (hasOffset) return Math.abs(minutes) <= 10;
  const beyondQuarter = Math.abs(minutes) % 15;
  return Math.abs(minutes) <= 14 * 60 && Math.min(beyondQuarter, 15 - beyondQuarter) <= 5;
}

function itemDates(dom: Dom): readonly string[] {
  return dom.elements
    .filter(
      (one) =>
        one.attributes['itemprop']?.includes('datePublished') === true ||
        /\bdatePublished\b|^dc:date$/.test(one.attributes['property'] ?? ''),
    )
    .slice(0, 3)
    .flatMap((one) => one.attributes['content'] ?? one.attributes['datetime'] ?? textOf(one));
}

/** Moments that elements of the page bear, those called the publication's first, then those of changes, and last those of other reports; at most ten. */
function timesIn(dom: Dom): readonly { readonly words: string; readonly rank: number }[] {
  return dom.elements
    .filter(isTime)
    .slice(0, 40)
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 10)
    .flatMap(({ one, rank }) => {
      const words = timeOf(one);
      return words === null ? [] : [{ words, rank }];
    });
}

function isTime({ localName, attributes }: PageElement): boolean {
  if (localName === 'meta' || localName === 'link') return false;
  if (localName === 'time' || timeBearers.some((name) => attributes[name] !== undefined)) return true;
  return /^\d{4}-\d{2}-\d{2}/.test(attributes['title'] ?? '') && /date|time|publish/i.test(attributes['class'] ?? '');
}
const timeBearers = ['data-timestamp', 'data-datetime', 'data-published', 'data-date'];

/** 0: that of the first publication by its name, 1: one that is not named, 2: of a change. */
function rankOf(one: PageElement): number {
  if (isOfOthers(one)) return ofOthers;
  const names = `${one.attributes['class'] ?? ''} ${one.attributes['itemprop'] ?? ''} ${textOf(one)} ${one.parentElement?.attributes['class'] ?? ''}`;
  if (one.attributes['pubdate'] !== undefined || /publish|posted|created|entry-date/i.test(names)) return 0;
  return /modif|updat/i.test(names) ? 2 : 1;
}
const ofOthers = 3;

/** Whether an element stands in a bar, a footer, a list of links or among readers' comments. */
function isOfOthers(element: PageElement): boolean {
  for (let one = element.parentElement; one !== null && one.localName !== 'body'; one = one.parentElement) {
    if (/^(?:aside|nav|footer)$/.test(one.localName)) return true;
    if (/related|comments/.test(shunnedByName(namesOf(one), 'box')?.id ?? '')) return true;
  }
  return false;
}

function timeOf(one: PageElement): string | null {
  const told = ['datetime', ...timeBearers, 'content', 'title']
    .map((name) => one.attributes[name])
    .find((value) => value !== undefined && /\d{4}/.test(value));
  return told ?? textOf(one);
}
