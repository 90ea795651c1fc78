import type { Account } from '../model/account.ts';
import type { Party } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Alias, KeptFigure, KeptMention, KeptQuote, Role, Statement, Telling } from '../model/record.ts';
import { type Claim, nameMentions } from './aliases.ts';
import { blocksOf } from './blocks.ts';
import { keyOf, wordsOf } from './fold.ts';
import { canonicalUrl, hashOf } from './ids.ts';
import { sketchOfWords } from './independence.ts';
import { statementsOf } from './statements.ts';
import { topicOf } from './topic.ts';

/** Everything the record keeps of one reading. Nothing in it depends on what else the record holds. */
export interface Entry {
  /** Ids of the version and of the report that it is a version of. */
  readonly version: string;
  readonly report: string;
  readonly tellings: readonly Telling[];
  readonly quotes: readonly KeptQuote[];
  readonly figures: readonly KeptFigure[];
  readonly statements: readonly Statement[];
  readonly aliases: readonly Alias[];
  readonly mentions: readonly KeptMention[];
  readonly claims: readonly Claim[];
  readonly blocks: readonly { readonly telling: string; readonly key: string }[];
  /** See `independence.ts`. */
  readonly sketch: readonly number[];
}

/** Turns what was read into what is kept: ids, folded names, statements, block keys and a sketch of the text. */
export function enter(reading: Reading): Entry {
  const { report } = reading;
  const id = report.url === null ? report.id : hashOf(['report', canonicalUrl(report.url)]);
  const version = versionIdOf(report);
  const named = nameMentions(reading, id);
  const origin = { report: id, version, publisher: report.publisher, publishedAt: report.publishedAt };
  const news = newsOf(report);
  const topic = topicOf(report.title, news);
  const tellings = withIds(reading.accounts, (account) => [
    id,
    account.kind,
    account.evidence[0]?.words ?? '',
    account.who.map((one) => one.name).join('|'),
    account.whom.map((one) => one.name).join('|'),
  ]).map(({ id: telling, fact: account }) => ({
    id: telling,
    ...origin,
    account,
    roles: rolesOf(account, named.aliasOf, named.keysOf),
    topic,
  }));
  const quotes = withIds(reading.quotes, (quote) => [
    id,
    'quote',
    quote.speaker?.name ?? null,
    quote.content.map((one) => one.words).join('|'),
  ]).map(({ id: kept, fact: quote }) => ({
    id: kept,
    ...origin,
    alias: named.aliasOf(quote.speaker?.mention ?? null),
    quote,
  }));
  const figures = withIds(reading.figures, (figure) => [
    id,
    'figure',
    figure.indicator.words,
    figure.evidence[0]?.words ?? '',
    figure.value,
  ]).map(({ id: kept, fact: figure }) => ({ id: kept, ...origin, figure }));
  return {
    version,
    report: id,
    tellings,
    quotes,
    figures,
    statements: statementsOf({ version, tellings, quotes, figures }),
    aliases: named.aliases,
    mentions: named.mentions.map((one) => ({ version, ...one })),
    claims: named.claims,
    blocks: tellings.flatMap((one) => blocksOf(one).map((key) => ({ telling: one.id, key }))),
    sketch: sketchOfWords(news.flat()),
  };
}

/** The id of a version: what the report says and where it stands, not when it was found. */
export function versionIdOf({ publisher, url, publishedAt, title, text }: Reading['report']): string {
  return hashOf(['version', publisher, url, publishedAt, title, text]);
}

/** Each fact with an id of its own words; facts with the same words are told apart by their order. */
function withIds<T>(facts: readonly T[], partsOf: (fact: T) => (string | number | null)[]): { id: string; fact: T }[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const base = hashOf(partsOf(fact));
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return { id: ordinal === 0 ? base : hashOf([base, ordinal]), fact };
  });
}

function rolesOf(
  account: Account,
  aliasOf: (mention: string | null) => string | null,
  keysOf: (mention: string | null) => readonly string[],
): Role[] {
  const inRole = (role: Role['role'], parties: readonly Party[]) =>
    parties.map(({ name, mention }) => {
      const keys = keysOf(mention);
      return { role, name, alias: aliasOf(mention), keys: keys.length > 0 ? keys : [keyOf({ type: 'product', name })] };
    });
  return [...inRole('who', account.who), ...inRole('whom', account.whom), ...inRole('where', account.where)];
}

/** The folded words of each paragraph, and nothing else: outlets share furniture, and headlines are written anew for a copied text. */
function newsOf({ text, parts }: Reading['report']): readonly (readonly string[])[] {
  return parts.filter((one) => one.kind === 'paragraph').map(({ span }) => wordsOf(text.slice(span.start, span.end)));
}
