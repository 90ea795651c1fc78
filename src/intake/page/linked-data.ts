// JSON-LD of schema.org: what a page tells machines about its report. Broken JSON, graphs, lists and nests are all met with.

/** What linked data tells about a report; every field null or empty where it is not told. */
export interface LinkedNews {
  readonly headline: string | null;
  readonly body: string | null;
  /** As written: mostly ISO 8601. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly section: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** The report that the scripts describe: of several, the one with the fullest description. Null where none does. */
export function linkedNews(scripts: readonly string[]): LinkedNews | null {
  const things = scripts.map(parsed);
  const found = things.flatMap((thing) => [...articlesIn(thing, articleType, 0)]);
  const [best] = found.map(newsOf).sort((a, b) => fullness(b) - fullness(a));
  if (best !== undefined) return best;
  // Some systems describe the page alone; its name is the title, and bears the outlet's.
  const pages = things.flatMap((thing) => [...articlesIn(thing, pageType, 0)]).map(newsOf);
  const dated = pages.find(({ published }) => published !== null);
  return dated === undefined ? null : { ...dated, headline: null };
}

/** What linked data tells of a report, and what of it only the data for scripts tells. */
export function withData(
  linked: LinkedNews | null,
  data: Pick<LinkedNews, 'headline' | 'body' | 'published'>,
): LinkedNews {
  const base = linked ?? newsOf({});
  return {
    ...base,
    headline: base.headline ?? data.headline,
    body: base.body ?? data.body,
    published: base.published ?? data.published,
  };
}

type Thing = Readonly<Record<string, unknown>>;

/** Also what is nearly JSON: with comments round it, raw line breaks in strings, commas too many, or escaped twice. */
function parsed(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/g,
    '',
  );
  const attempts = [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
    bare.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return pieces(bare);
}

/** Of JSON that is beyond mending, the fields that can still be told apart. */
function pieces(script: string): unknown {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting|Report\w*)"/.test(script)) return null;
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]{1,300})"`).exec(script)?.[1];
  return {
    '@type': 'NewsArticle',
    headline: field('headline'),
    datePublished: field('datePublished'),
    dateModified: field('dateModified'),
    articleSection: field('articleSection'),
  };
}

const deepest = 8;

function* articlesIn(value: unknown, wanted: RegExp, depth: number): Generator<Thing> {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 200)) yield* articlesIn(one, wanted, depth + 1);
  } else if (isThing(value)) {
    if (typesOf(value).some((type) => wanted.test(type))) yield value;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate', 'itemListElement', 'item'])
      if (key !== 'liveBlogUpdate' || !typesOf(value).includes('LiveBlogPosting'))
        yield* articlesIn(value[key], wanted, depth + 1);
  }
}
const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|OpinionNewsArticle)$/;
const pageType = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage)$/;

function newsOf(thing: Thing): LinkedNews {
  const address = addressOf(thing['mainEntityOfPage']) ?? textOf(thing['url']);
  return {
    headline: textOf(thing['headline']) ?? textOf(thing['name']),
    body: textOf(thing['articleBody']),
    published: textOf(thing['datePublished']) ?? textOf(thing['dateCreated']) ?? textOf(thing['uploadDate']),
    modified: textOf(thing['dateModified']),
    publisher: namesOf(thing['publisher'])[0] ?? namesOf(thing['sourceOrganization'])[0] ?? null,
    authors: namesOf(thing['author'] ?? thing['creator']),
    section: textOf(thing['articleSection']),
    url: address !== null && /^https?:\/\//.test(address) ? address : null,
    language: textOf(thing['inLanguage']),
  };
}

function fullness(news: LinkedNews): number {
  const told = [news.headline, news.published, news.publisher, news.url].filter((one) => one !== null).length;
  return told + news.authors.length / 10 + (news.body?.length ?? 0) / 1000;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): readonly string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function addressOf(value: unknown): string | null {
  return isThing(value) ? (textOf(value['@id']) ?? textOf(value['url'])) : textOf(value);
}

/** The first text of a value, without entities; null where there is none. */
function textOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'number') return String(one);
  if (isThing(one)) return textOf(one['@value'] ?? one['name']);
  if (typeof one !== 'string') return null;
  const plain = withoutEntities(one).trim();
  return plain === '' ? null : plain;
}

function namesOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return all.flatMap((one) => {
    const name = isThing(one) ? one['name'] : one;
    return (Array.isArray(name) ? name : [name]).flatMap((each) => textOf(each) ?? []);
  });
}

/** Text of attributes and scripts in which entities were left standing. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
