// XML of newsrooms: NewsML-G2, NewsML 1 and NITF.
import { collected } from '../chunks.ts';
import { decodeXml } from '../decode-xml.ts';
import type { Entry } from '../entry.ts';
import { refusal } from '../refusal.ts';
import type { Taken } from '../taken.ts';
import { type Element, treeOf } from '../xml-tree.ts';
import { type News, takenOfNews } from './news.ts';
import { itemsOfNewsMl1 } from './newsml-1.ts';
import { itemsOfNewsMlG2 } from './newsml-g2.ts';
import { newsOfNitf } from './nitf.ts';

/** The items of NewsML-G2, one or a message of many. */
export function takeNewsMlG2(entry: Entry): AsyncGenerator<Taken> {
  return takeTree(entry, itemsOfNewsMlG2);
}

/** The items of NewsML 1.0 to 1.2. */
export function takeNewsMl1(entry: Entry): AsyncGenerator<Taken> {
  return takeTree(entry, itemsOfNewsMl1);
}

/** The one report of an NITF file. */
export function takeNitf(entry: Entry): AsyncGenerator<Taken> {
  return takeTree(entry, (nitf) => [() => newsOfNitf(nitf)]);
}

type ItemsOf = (root: Element) => readonly (() => News)[];

async function* takeTree({ name, chunks, given }: Entry, itemsOf: ItemsOf): AsyncGenerator<Taken> {
  const items = itemsOf(treeOf(decodeXml(await collected(chunks))));
  for (const [index, item] of items.entries()) {
    const itemName = items.length === 1 ? name : `${name}, item ${index + 1}`;
    try {
      yield takenOfNews({ name: itemName, news: item(), given });
    } catch (error) {
      yield { name: itemName, refused: refusal(error) };
    }
  }
}
