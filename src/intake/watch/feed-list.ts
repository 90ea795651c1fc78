import { parseOpml } from 'feedsmith';
import { ReadoutError } from '../../model/error.ts';
import { decode } from '../decode.ts';
import { decodeXml } from '../decode-xml.ts';
import { rootOf } from '../xml-root.ts';

/** A feed that is to be watched. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
  /** The folders of the list in which it stands, outermost first, and the categories that the list gives it. */
  readonly folders: readonly string[];
}

/**
 * The feeds of a list, each once: OPML 1.0 to 2.0, or an address a line (`#` begins a remark, what follows an address is its title).
 * Throws `bad-list` at what is neither, or names no feed.
 */
export function feedsIn(bytes: Buffer): readonly ListedFeed[] {
  const isXml = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(bytes.toString('latin1', 0, 200));
  const feeds = isXml ? feedsOfOpml(decodeXml(bytes)) : feedsOfLines(decode(bytes));
  if (feeds.length === 0)
    throw new ReadoutError('bad-list', 'names no feed: no outline in it has an xmlUrl, and no line is an address.');
  return [...new Map(feeds.map((one) => [one.url, one])).values()];
}

/** The address of a feed as it is kept; throws `bad-list` at what is no http(s) address. */
export function feedAddress(url: string, where: string): string {
  const told = url
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  if (URL.canParse(told) && /^https?:/i.test(told)) return new URL(told).href;
  throw new ReadoutError(
    'bad-list',
    `${where} no address of a feed (${JSON.stringify(url.slice(0, 100))}); write it like https://example.com/rss.xml.`,
  );
}

function feedsOfOpml(xml: string): readonly ListedFeed[] {
  if (rootOf(xml) !== 'opml')
    throw new ReadoutError(
      'bad-list',
      'is no list of feeds; give OPML, a file with an address a line, or the address.',
    );
  return outlinesOf(xml).flatMap((one) => feedsUnder(one, []));
}

function outlinesOf(xml: string): readonly Outline[] {
  try {
    return parseOpml(xml).body?.outlines ?? [];
  } catch (error) {
    // The parser throws its own errors at what is no OPML, and the engine's where nesting overruns it: both are the input's.
    const why = error instanceof Error ? error.message : String(error);
    throw new ReadoutError('bad-list', `is no whole OPML (${why.replace(/\.$/, '')}); export the list again.`);
  }
}

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly category?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

function feedsUnder({ text, title, category, xmlUrl, outlines }: Outline, folders: readonly string[]): ListedFeed[] {
  const name = text ?? title ?? null;
  // OPML 2.0: categories stand apart by commas, their levels by slashes: "/News/Ports,Norvik".
  const categories = (category ?? '').split(/[,/]/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  const own =
    xmlUrl === undefined || xmlUrl.trim() === ''
      ? []
      : [
          {
            url: feedAddress(xmlUrl, `names under "${name ?? ''}"`),
            title: name,
            folders: [...folders, ...categories],
          },
        ];
  const inner = name === null || xmlUrl !== undefined ? folders : [...folders, name];
  return [...own, ...(outlines ?? []).flatMap((one) => feedsUnder(one, inner))];
}

function feedsOfLines(text: string): readonly ListedFeed[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [url = '', ...title] = line.trim().split(/\s+/);
    if (url === '' || url.startsWith('#')) return [];
    const words = title.join(' ');
    return [{ url: feedAddress(url, `has in line ${index + 1}`), title: words === '' ? null : words, folders: [] }];
  });
}
