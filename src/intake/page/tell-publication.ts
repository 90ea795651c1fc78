// The moment of a report's first publication, as its page tells machines or shows people.
import type { Day } from '../../model/time.ts';
import { dayInAddress } from '../tell-page.ts';
import type { PageBlock } from './blocks-of-page.ts';
import { type Dom, textOf } from './dom.ts';
import type { PageHead } from './head.ts';
import type { LinkedNews } from './linked-data.ts';
import { type Clock, daysBetween, toldMoment } from './page-dates.ts';
import { ofOthers, timesIn } from './page-times.ts';
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
  const firstOf = (told: readonly (string | null)[]) => {
    for (const one of told) {
      const moment = one === null ? null : toldMoment(one, clock);
      if (isPast(moment)) return moment;
    }
    return undefined;
  };
  const names = [...head.each(publishedNames), ...head.like(publishedName)];
  const told = firstOf([linked?.published ?? null, ...names]) ?? firstOf(itemDates(dom));
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
