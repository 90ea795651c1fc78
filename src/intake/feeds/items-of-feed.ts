// RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 1.0 and JSON Feed under one set of names.
import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { ReadoutError } from '../../model/error.ts';

/** One item of a feed as its format tells it; `content` is said to be the whole, `summary` may be. Both are HTML. */
export interface FeedItem {
  /** What the feed itself calls the item by; feeds give it twice now and then. */
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** When it was changed, where the feed tells that apart. */
  readonly updated: string | null;
  readonly categories: readonly string[];
  readonly content: string | null;
  readonly summary: string | null;
  readonly byline: readonly string[];
  /** The outlet, where the item or the feed names it as such. */
  readonly publisher: string | null;
  readonly language: string | null;
}

/** A feed: its own title, and its items in its order. */
export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

/** Takes a feed apart; throws `bad-feed` where it is none. */
export function feedOf(text: string): Feed {
  const parsed = parsedOf(text);
  if (parsed.format === 'rss')
    return { title: parsed.feed.title ?? null, items: (parsed.feed.items ?? []).map(fromRss(parsed.feed)) };
  if (parsed.format === 'rdf')
    return { title: parsed.feed.title ?? null, items: (parsed.feed.items ?? []).map(fromRdf(parsed.feed)) };
  if (parsed.format === 'json')
    return { title: parsed.feed.title ?? null, items: (parsed.feed.items ?? []).map(fromJson(parsed.feed)) };
  return { title: parsed.feed.title?.value ?? null, items: (parsed.feed.entries ?? []).map(fromAtom) };
}

function parsedOf(text: string) {
  try {
    return parseFeed(text);
  } catch (error) {
    // Its parser throws its own errors at what is no feed, and the engine's where nesting overruns it: both are the input's.
    const why = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
    throw new ReadoutError('bad-feed', `is no whole feed${why}; it is cut off or damaged.`);
  }
}

function fromRss(feed: RssFeed.Feed<string>): (item: RssFeed.Item<string>) => FeedItem {
  return ({ title, link, guid, pubDate, description, content, authors, categories, atom, dc, source, dcterms }) => ({
    id: guid?.value ?? null,
    title: title ?? null,
    url: link ?? (guid?.isPermaLink === false ? null : (guid?.value ?? null)),
    published: pubDate ?? dc?.dates?.[0] ?? dcterms?.dates?.[0] ?? null,
    updated: atom?.updated ?? dcterms?.modified?.[0] ?? null,
    categories: [...(categories ?? []).map((one) => one.name ?? ''), ...(dc?.subjects ?? [])],
    content: content?.encoded ?? null,
    summary: description ?? null,
    byline: [...(dc?.creators ?? []), ...(authors ?? []).map((one) => one.name ?? '')],
    publisher: source?.title ?? dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? null,
    language: dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0] ?? null,
  });
}

function fromRdf(feed: RdfFeed.Feed<string>): (item: RdfFeed.Item<string>) => FeedItem {
  return ({ title, link, rdf, description, content, dc }) => ({
    id: rdf?.about ?? null,
    title: title ?? null,
    url: link ?? rdf?.about ?? null,
    published: dc?.dates?.[0] ?? null,
    updated: null,
    categories: dc?.subjects ?? [],
    content: content?.encoded ?? null,
    summary: description ?? null,
    byline: dc?.creators ?? [],
    publisher: dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? null,
    language: dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? null,
  });
}

function fromAtom({
  title,
  links,
  id,
  published,
  updated,
  categories,
  content,
  summary,
  authors,
  source,
  dc,
}: AtomFeed.Entry<string>): FeedItem {
  const isPage = ({ rel }: { rel?: string | undefined }) => rel === undefined || rel === 'alternate';
  const link = links?.find(isPage) ?? links?.find(({ rel }) => rel !== 'enclosure');
  return {
    id: id ?? null,
    title: title?.value ?? null,
    url: link?.href ?? id ?? null,
    published: published ?? updated ?? null,
    updated: updated ?? null,
    categories: (categories ?? []).flatMap((one) => [one.term ?? '', ...(one.label === undefined ? [] : [one.label])]),
    content: content === undefined ? null : htmlOf(content),
    summary: summary === undefined ? null : htmlOf(summary),
    byline: (authors ?? []).map((one) => one.name ?? ''),
    publisher: source?.title?.value ?? dc?.publishers?.[0] ?? null,
    language: content?.xml?.lang ?? null,
  };
}

function fromJson({ language }: JsonFeed.Feed<string>): (item: JsonFeed.Item<string>) => FeedItem {
  return (item) => ({
    id: item.id ?? null,
    title: item.title ?? null,
    url: item.url ?? item.id ?? null,
    published: item.date_published ?? item.date_modified ?? null,
    updated: item.date_modified ?? null,
    categories: item.tags ?? [],
    content: item.content_html ?? (item.content_text === undefined ? null : escaped(item.content_text)),
    summary: item.summary === undefined ? null : escaped(item.summary),
    byline: (item.authors ?? []).map((one) => one.name ?? ''),
    publisher: null,
    language: item.language ?? language ?? null,
  });
}

/** Atom says of each text whether it is markup; without a word it is plain. */
function htmlOf({ value, type }: AtomFeed.Content): string {
  const isMarkup = type !== undefined && /html|xml/.test(type);
  return isMarkup ? (value ?? '') : escaped(value ?? '');
}

/** Plain text as HTML: what stands apart by a blank line is a paragraph. */
function escaped(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return safe
    .split(/\n\s*\n/)
    .map((one) => `<p>${one}</p>`)
    .join('');
}
