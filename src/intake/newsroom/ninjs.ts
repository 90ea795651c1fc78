// News in JSON (ninjs 1.0 to 3.0). Source: the IPTC's ninjs standard; from 2.0 on bodies and headlines are lists, from 3.0 on names are camel-cased.
import { z } from 'zod';
import { ReadoutError } from '../../model/error.ts';
import type { Named } from '../named.ts';
import type { Taken } from '../taken.ts';
import { treeOf } from '../xml-tree.ts';
import { type News, takenOfNews } from './news.ts';
import { newsOfNitf } from './nitf.ts';

/** One item of ninjs, or the items that a package carries whole. */
export async function* takeNinjs({ name, value, given }: Named): AsyncGenerator<Taken> {
  const fields = loweredOf(value);
  const news = newsOf(fields);
  yield takenOfNews({ name, news, given });
  if (news.item.body !== null) return;
  for (const [index, part] of partsOf(fields).entries()) {
    const item = newsOf(part);
    if (item.item.body !== null) yield takenOfNews({ name: `${name}, item ${index + 1}`, news: item, given });
  }
}

const words = z.string().catch('');
const bodies = z
  .array(z.object({ role: words, contenttype: words, value: words }).catch({ role: '', contenttype: '', value: '' }))
  .catch([]);
const valued = z.array(z.object({ role: words, value: words }).catch({ role: '', value: '' })).catch([]);
const named = z.array(z.object({ name: words }).catch({ name: '' })).catch([]);
const records = z.array(z.record(z.string(), z.unknown())).catch([]);

type Fields = Readonly<Record<string, unknown>>;

/** Keys in small letters, as before 3.0, in the item and in its lists. */
function loweredOf(value: unknown): Fields {
  const { data } = z.record(z.string(), z.unknown()).safeParse(value);
  const entries = Object.entries(data ?? {}).map(([key, one]) => [
    key.toLowerCase(),
    Array.isArray(one) ? one.map(lowered) : one,
  ]);
  return Object.fromEntries(entries);
}

function lowered(one: unknown): unknown {
  return one !== null && typeof one === 'object' && !Array.isArray(one)
    ? Object.fromEntries(Object.entries(one).map(([key, value]) => [key.toLowerCase(), value]))
    : one;
}

function newsOf(fields: Fields): News {
  const text = (key: string) => words.parse(fields[key]).trim() || null;
  const source = named.parse(fields.infosources).find((one) => one.name !== '')?.name ?? null;
  return {
    item: {
      title: titleOf(fields),
      body: bodyOf(fields),
      byline: [text('byline') ?? text('by') ?? ''],
      published: text('versioncreated') ?? text('firstcreated') ?? text('contentcreated'),
      publisher: text('copyrightholder') ?? source ?? text('source'),
      url: text('uri'),
      language: text('language'),
    },
    id: text('uri'),
    status: text('pubstatus')?.toLowerCase().replace(/^.*:/, '') ?? null,
    note: text('ednote'),
    kind: text('type')?.toLowerCase() ?? ('eventdetails' in fields || 'events' in fields ? 'event' : null),
  };
}

function titleOf(fields: Fields): string | null {
  const listed = valued.parse(fields.headlines);
  const main = listed.find((one) => one.role === 'main' && one.value !== '') ?? listed.find((one) => one.value !== '');
  return main?.value ?? (words.parse(fields.headline) || words.parse(fields.title) || null);
}

/** The body in HTML before the one in plain text: paragraphs are sure in it. */
function bodyOf(fields: Fields): News['item']['body'] {
  const listed = bodies.parse(fields.bodies).filter((one) => one.value.trim() !== '');
  const marked = listed.find((one) => /html|xml|nitf/i.test(`${one.contenttype} ${one.role}`));
  const old = Object.keys(fields).find(
    (key) => /^body_(?:x?html|nitf)/.test(key) && words.parse(fields[key]).trim() !== '',
  );
  const html = marked?.value ?? (old === undefined ? undefined : words.parse(fields[old]));
  if (html !== undefined) return nitfIn(html) ?? { html };
  const plain = Object.keys(fields).find((key) => /^body_/.test(key) && words.parse(fields[key]).trim() !== '');
  const text = listed[0]?.value ?? (plain === undefined ? undefined : words.parse(fields[plain]));
  return text === undefined ? null : { text };
}

/** The body of NITF that stands in a field whole, with a head of its own; null where it is none, or only a piece of it. */
function nitfIn(markup: string): News['item']['body'] {
  const start = markup.indexOf('<nitf');
  if (start === -1) return null;
  try {
    return newsOfNitf(treeOf(markup.slice(start))).item.body;
  } catch (error) {
    if (error instanceof ReadoutError) return null;
    throw error;
  }
}

/** Items that stand in a package whole: `item` and `associations` before 3.0 by name, from 2.0 on in a list. */
function partsOf(fields: Fields): readonly Fields[] {
  const lists = [fields.associations, fields.items, fields.item, fields.assets].flatMap((one) => {
    if (Array.isArray(one)) return records.parse(one);
    return one !== null && typeof one === 'object' ? records.parse(Object.values(one)) : [];
  });
  return lists.map(loweredOf);
}
