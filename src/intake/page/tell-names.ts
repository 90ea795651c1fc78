// The names on a page: the report's headline, its outlet and who wrote it.
import { keyOf, outletAt, outletNamed } from '../outlets.ts';
import type { PageBlock } from './blocks-of-page.ts';
import type { PageHead } from './head.ts';
import { type LinkedNews, withoutEntities } from './linked-data.ts';

/** The headline that stands on the page, where it is the one that the page tells; else the one told, without the outlet's name. */
export function titleOf(head: PageHead, linked: LinkedNews | null, blocks: readonly PageBlock[]): string | null {
  const told = [
    linked?.headline ?? null,
    head.first(['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline', 'title']),
  ].flatMap((one) => one ?? []);
  const all = [...told, head.title ?? ''].map((one) => keyOf(one));
  const bare = [...told, head.title ?? ''].map((one) => keyOf(withoutOutlet(one)));
  const shown = blocks.filter(
    (one) => one.element.localName === 'h1' || /\bheadline\b/i.test(one.element.attributes['itemprop'] ?? ''),
  );
  const lesser = blocks.filter(({ tag, linked }) => /^h[2-4]$/.test(tag) && linked < 0.5);
  // A headline may lead to its own page.
  const linkedOnes = blocks.filter(({ tag, linked }) => /^h[2-4]$/.test(tag) && linked >= 0.5);
  const fit =
    shown.find(({ words }) => all.some((one) => isAlike(keyOf(words), one))) ??
    [...lesser, ...linkedOnes].find(
      ({ words }) => keyOf(words).length > 15 && all.some((one) => one.startsWith(keyOf(words))),
    ) ??
    // A title made for search says only the beginning of a long headline.
    lesser.find(({ words }) => bare.some((one) => one.length > 30 && keyOf(words).startsWith(one)));
  if (fit !== undefined) return fit.words;
  const [first] = told;
  const whole = first ?? head.title;
  if (whole === null || whole === undefined) return shown[0]?.words ?? null;
  return withoutOutlet(whole.replace(/\s+/g, ' ').trim());
}

function isAlike(shown: string, told: string): boolean {
  if (shown === '' || told === '') return false;
  if (shown.startsWith(told) || told.startsWith(shown)) return Math.min(shown.length, told.length) > 12;
  const words = new Set(told.split(' '));
  const own = shown.split(' ');
  return own.length > 2 && own.filter((word) => words.has(word)).length >= own.length * 0.6;
}

/** "Ferry strike shuts port | Harbor Times": after a bar a few words are the outlet; after a dash only an outlet we know. */
function withoutOutlet(title: string): string {
  const cut = /\s+(?:([|»·•:]{1,2})|[-–—])\s+([^|»·•–—]{2,50})$/.exec(title);
  if (cut === null || cut.index < 15) return title;
  const [, bar, name = ''] = cut;
  return bar !== undefined || outletNamed(name) !== null ? withoutOutlet(title.slice(0, cut.index)) : title;
}

/** The outlet: by its address, else by what the page calls it. */
export function publisherOf(head: PageHead, linked: LinkedNews | null, url: string | null): string | null {
  const listed = url === null ? null : outletAt(url);
  if (listed !== null) return listed.name;
  const told = [
    linked?.publisher ?? null,
    head.first([
      'og:site_name',
      'dc.publisher',
      'citation_publisher',
      'publisher',
      'application-name',
      'cre',
      'copyright',
    ]),
  ];
  const name = told.find((one) => one !== null && one.length < 80 && !/^https?:|^@/.test(one));
  return name === undefined || name === null ? null : (outletNamed(name)?.name ?? name);
}

/** Names of people: without "By", addresses, the outlet itself and offices. */
export function cleanNames(told: readonly string[], publisher: string | null): readonly string[] {
  const names = told
    .flatMap((one) =>
      withoutEntities(one)
        .replace(/<[^>]*>/g, ' ')
        .replace(/^\s*(?:by|written by|from|posted by|author:?)\s+/i, '')
        .split(/\s*(?:,|;|\||\/|\s&\s|\band\b)\s*/),
    )
    .map((one) =>
      one
        .replace(/\s+/g, ' ')
        .replace(/\s+(?:in|for|of|at)\s.*$/, '')
        .trim(),
    );
  const people = names.filter(
    (one) => isPerson(one) && keyOf(one) !== keyOf(publisher ?? '') && outletNamed(one) === null,
  );
  return [...new Set(people)];
}

function isPerson(name: string): boolean {
  if (name.length < 4 || name.length > 60 || /[@\d:_]|www\.|\.com\b/.test(name)) return false;
  return !/\b(?:staff|writers?|reporters?|editors?|editorial|correspondents?|press|news|newsroom|agenc(?:y|ies)|desk|team|admin|bureau|contributors?|online|digital|media|times|post|daily|board|service|office|null|undefined)\b/i.test(
    name,
  );
}
