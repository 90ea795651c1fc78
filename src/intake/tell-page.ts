import type { Marked } from './marked.ts';
import { outletAt, outletNamed } from './outlets.ts';
import { dayFrom, monthNumber, published, whenIn } from './when.ts';

/** What a page says about itself. `outlets` are names in order of trust. */
export interface Page {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly section: string | null;
  readonly url: string | null;
  readonly outlets: readonly string[];
  readonly publishedAt: string | null;
}

/** Reads title, outlet, date and authors off the furniture of a page; `url`, where given, goes before the page's own. */
export function tellPage(marked: readonly Marked[], given: string | null): Page {
  const url = given ?? marked.map((one) => one.groups.url).find((one) => one !== undefined) ?? null;
  return {
    title: marked.find((one) => one.kind === 'headline')?.words.replace(/\s+/g, ' ') ?? null,
    byline: bylineOf(marked),
    section: marked.find((one) => one.kind === 'section')?.words ?? null,
    url,
    outlets: outletsOf(marked, url),
    publishedAt: publicationOf(marked, url),
  };
}

function bylineOf(marked: readonly Marked[]): readonly string[] {
  const lines = marked.filter((one) => one.groups.names !== undefined);
  const line = lines.find((one) => /^(?:\w+ )?by\b/i.test(one.words)) ?? lines[0];
  const names = (line?.groups.names ?? '').split(/;|\b(?:Additional|Further) /)[0]?.split(/,|\s+and\s+|&|\|/) ?? [];
  return names
    .map((name) => name.replace(/\s+(?:in|for|of|at|from|with)\s.*$/, '').trim())
    .filter((name) => name !== '' && !notAName.test(name) && outletNamed(name) === null);
}
const notAName = /\b(?:staff|writers?|reporters?|editors?|correspondents?|press|news|agencies)\b/i;

/** The page's own header, its address, then lines that name an outlet we know, then what closes it, and last for whom it was written or by whom sent. */
function outletsOf(marked: readonly Marked[], url: string | null): readonly string[] {
  const header = marked.filter((one) => one.groups.url !== undefined).map((one) => one.groups.outlet);
  const address = url === null ? undefined : outletAt(url)?.name;
  const lines = marked
    .filter((one) => one.kind === 'date-line')
    .flatMap((one) => [one.groups.outlet, one.groups.names]);
  const closing = marked.filter(({ kind }) => kind === 'sign-off' || kind === 'section');
  const suffix = closing.map((one) => one.groups.outlet);
  const employers = marked.map(({ groups }) => / for (?:the )?(\p{Lu}.+)$/u.exec(groups.names ?? '')?.[1]);
  const agencies = marked.map((one) => (one.rule !== null && 'agency' in one.rule ? one.rule.agency : null));
  const listed = lines.filter((name) => name !== undefined && outletNamed(name) !== null);
  return [...header, address, ...listed, ...suffix, ...employers, ...agencies].flatMap((name) =>
    name === undefined || name === null ? [] : [outletNamed(name)?.name ?? name.replace(/\s*\((?:Web )?News\)$/i, '')],
  );
}

/** First publication before updates, the page before its address, and last a dateline whose year stands elsewhere. */
function publicationOf(marked: readonly Marked[], url: string | null): string | null {
  const lines = marked.filter((one) => one.kind === 'date-line');
  const isUpdate = (one: Marked) => one.rule !== null && 'isUpdate' in one.rule && one.rule.isUpdate;
  for (const one of [...lines.filter((line) => !isUpdate(line)), ...lines.filter(isUpdate)]) {
    const when = whenIn(one.words);
    if (when !== null) return published(when);
  }
  return (url === null ? null : dayInAddress(url)) ?? dayOfDateline(marked, url);
}

/** The day in an address, as many outlets write it. */
export function dayInAddress(url: string): string | null {
  const { y, m, d, month } = (addressDay.exec(url) ?? addressMonth.exec(url) ?? addressEnd.exec(url))?.groups ?? {};
  if (y === undefined) return null;
  return dayFrom(Number(y), month === undefined ? Number(m) : monthNumber(month), Number(d));
}
/** "/2018/5/14/", "/2018-05/14/", "/2018/0514/", "/20180514/"; years before the web are numbers of articles. */
const addressDay = /\/(?<y>199\d|20[0-3]\d)(?:[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})|[/-]?(?<m>\d{2})(?<d>\d{2}))(?!\d)/;
/** "/2018/may/14/". */
const addressMonth =
  /\/(?<y>199\d|20[0-3]\d)\/(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\/(?<d>\d{1,2})(?!\d)/i;
/** "bridge-to-close-20180514-p5kmz1.html". */
const addressEnd = /[-_](?<y>199\d|20[0-3]\d)(?<m>0\d|1[0-2])(?<d>[0-2]\d|3[01])(?:[-_./][^/]{0,20})?$/;

function dayOfDateline(marked: readonly Marked[], url: string | null): string | null {
  const dates = marked.map((one) => (one.rule !== null && 'date' in one.rule ? one.rule.date : null));
  const date = dates.find((one) => one !== null) ?? null;
  if (date === null) return null;
  const notices = marked.filter((one) => one.kind === 'sign-off').map((one) => one.words);
  const year = [url ?? '', ...notices]
    .map((one) => /(?:\/|©|\(c\)|copyright)\s?((?:19|20)\d{2})\b/i.exec(one)?.[1])
    .find(Boolean);
  const when = whenIn(date) ?? (year === undefined ? null : whenIn(`${date}, ${year}`));
  return when?.day ?? null;
}
