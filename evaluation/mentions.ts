import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOfText } from '../src/intake/report-of-text.ts';
import { parse } from '../src/language/parse.ts';
import type { Mention, Reference } from '../src/model/mention.ts';
import type { Span } from '../src/model/span.ts';
import { findMentions } from '../src/reading/mentions/find-mentions.ts';
import { paragraphs, plainReport } from '../src/reading/plain-report.ts';
import { read } from '../src/readout.ts';
import { type GoldDocument, type GoldMention, readDocuments } from './coreference.ts';
import { countOwnLinks } from './links.ts';
import { percent } from './percent.ts';
import type { Figures, Runner } from './runner.ts';

/** Links of pronouns and descriptions, and the names of parties, against gold. */
export const mentions: Runner = {
  name: 'mentions',
  usage: 'mentions --data DIR [--gold DIR] [--trees gold] [--genre GUM_news] [--verbose 1]',
  run: async (options) => {
    const job: Job = {
      data: options.data ?? '../shared/data',
      genre: options.genre ?? 'GUM_news',
      goldTrees: options.trees === 'gold',
      verbose: options.verbose !== undefined,
    };
    const gold = options.gold;
    return {
      ...linksOf('dev and test', ['dev', 'test'], job),
      ...linksOf('train', ['free-train'], job),
      ...ownLinks(job.verbose),
      ...(gold === undefined ? {} : namesFound(gold, job.verbose)),
    };
  },
};

interface Job {
  readonly data: string;
  readonly genre: string;
  /** Whether gold trees and names stand in for the parser's. */
  readonly goldTrees: boolean;
  readonly verbose: boolean;
}

/** The documents of GUM were read while rules were made; those of dev and test least. */
function linksOf(part: string, sets: readonly string[], job: Job): Figures {
  const files = sets.map((set) => join(job.data, `treebank/gum-${set}.conllu`)).filter((file) => existsSync(file));
  const documents = files.flatMap((file) => readDocuments(file, job.genre));
  return printed(
    `${job.genre} ${part}`,
    documents.map((one) => countLinks(one, job)),
  );
}

interface Counts {
  readonly form: 'pronoun' | 'description';
  readonly right: number;
  readonly made: number;
  readonly there: number;
}

function countLinks(document: GoldDocument, { goldTrees, verbose }: Job): readonly Counts[] {
  const sentences = goldTrees ? document.sentences : parse(document.text, document.blocks);
  const found = findMentions(plainReport(document.text, { parts: paragraphs(document.blocks) }), sentences);
  const links = found.flatMap((mention) => linksWithin(mention)).map((link) => judged(document, link));
  if (verbose) for (const one of links) if (one.right !== null) show(document, one);
  return (['pronoun', 'description'] as const).map((form) => {
    const made = links.filter((link) => link.reference.form === form && link.right !== null);
    const there = anaphors(document).filter((one) => one.pronoun === (form === 'pronoun'));
    return { form, right: made.filter((link) => link.right).length, made: made.length, there: there.length };
  });
}

interface Link {
  readonly reference: Reference;
  readonly antecedent: Reference;
}

interface Judged extends Link {
  /** Null where gold marks nothing at the reference. */
  readonly right: boolean | null;
}

/** Each pronoun and description with the nearest name or description of its mention before it. */
function linksWithin(mention: Mention): readonly Link[] {
  return mention.spans.flatMap((reference, at) => {
    if (reference.form !== 'pronoun' && reference.form !== 'description') return [];
    const before = mention.spans.slice(0, at);
    const antecedent = before.findLast((one) => one.form !== 'pronoun') ?? before.at(-1);
    return antecedent === undefined ? [] : [{ reference, antecedent }];
  });
}

function judged(document: GoldDocument, link: Link): Judged {
  const reference = goldAt(document, link.reference);
  const antecedent = goldAt(document, link.antecedent);
  return { ...link, right: reference === null ? null : reference.entity === antecedent?.entity };
}

/** The gold mention with the same head as a reference; else the narrowest round a name, whose title may head it. */
function goldAt(document: GoldDocument, span: Reference): GoldMention | null {
  const head = headIn(document, span);
  const around = document.mentions.filter((one) => one.start <= span.start && one.end >= span.end);
  const narrowestFirst = around.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const same = document.mentions.filter((one) => one.head.start === head?.start).toSorted((a, b) => b.end - a.end);
  return (
    same.find((one) => one.end >= span.end) ?? same[0] ?? (span.form === 'name' ? narrowestFirst[0] : null) ?? null
  );
}

/** The gold token at the head of a stretch: the one whose own head lies outside. */
function headIn(document: GoldDocument, span: Span): Span | null {
  const sentence = document.sentences.find((one) => one.start <= span.start && span.end <= one.end);
  const inside = sentence?.tokens.filter((one) => one.start >= span.start && one.end <= span.end) ?? [];
  return inside.find((one) => one.head === one.index || !inside.some((other) => other.index === one.head)) ?? null;
}

/** Gold pronouns and definite descriptions of a person, organization or place told before. */
function anaphors(document: GoldDocument): readonly GoldMention[] {
  const ordered = document.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((one, at) => {
    if (one.name || !/^(?:person|organization|place)$/.test(one.type)) return false;
    const words = document.text.slice(one.start, one.end);
    if (
      one.pronoun
        ? !/^(?:he|she|it|they|his|her|him|its|their|them|himself|herself|itself|themselves)$/i.test(words)
        : !/^(?:the|this|that|these|those)\b/i.test(words)
    )
      return false;
    return ordered.slice(0, at).some((other) => other.entity === one.entity);
  });
}

function show(document: GoldDocument, { reference, antecedent, right }: Judged): void {
  const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end);
  const gold = goldAt(document, reference);
  const [first] = document.mentions
    .filter((one) => one.entity === gold?.entity)
    .toSorted((a, b) => Number(b.name) - Number(a.name));
  const around = document.text.slice(Math.max(0, reference.start - 160), reference.end + 60).replace(/\s+/g, ' ');
  console.log(
    `${right ? 'right' : 'wrong'}\t${document.id}\t${words(reference)} -> ${words(antecedent)}\tgold ${first === undefined ? '-' : words(first).slice(0, 50)}\t${around}`,
  );
}

function printed(name: string, counts: readonly (readonly Counts[])[]): Figures {
  const figures: Record<string, number> = {};
  for (const form of ['pronoun', 'description'] as const) {
    const of = counts.flat().filter((one) => one.form === form);
    const sum = (key: 'right' | 'made' | 'there') => of.reduce((total, one) => total + one[key], 0);
    const precision = percent(sum('right'), sum('made'));
    const recall = percent(sum('right'), sum('there'));
    console.log(
      `${name} ${form}: precision ${precision} (${sum('right')}/${sum('made')}), recall ${recall} (of ${sum('there')})`,
    );
    figures[`${name} ${form} precision`] = precision;
    figures[`${name} ${form} recall`] = recall;
  }
  return figures;
}

function ownLinks(verbose: boolean): Figures {
  const { right, made, there, rows } = countOwnLinks(verbose);
  const [precision, recall] = [percent(right, made), percent(right, there)];
  console.log(`own passages: precision ${precision} (${right}/${made}), recall ${recall} (of ${there}; ${rows} rows)`);
  return { 'own links precision': precision, 'own links recall': recall };
}

interface GoldParties {
  readonly accounts: readonly { readonly who: readonly string[]; readonly whom: readonly string[] }[];
}

/** Of the parties that gold files call by a proper name: how many are found as mentions with a name. */
function namesFound(folder: string, verbose: boolean): Figures {
  const judged = readdirSync(join(folder, 'gold')).flatMap((file) => partiesOf(folder, file));
  const missed = judged.filter((one) => !one.isFound);
  if (verbose) for (const { file, party } of missed) console.log(`missed\t${file.slice(0, 30)}\t${party}`);
  const found = judged.length - missed.length;
  console.log(`gold parties by name: found ${percent(found, judged.length)} (${found}/${judged.length})`);
  return { 'gold parties by name found': percent(found, judged.length) };
}

function partiesOf(folder: string, file: string) {
  const { accounts }: GoldParties = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
  const text = readFileSync(join(folder, 'reports', file.replace('.json', '.txt')), 'utf8');
  const named = read(reportOfText(text, { asIs: false })).mentions.filter(hasName);
  const parties = new Set(accounts.flatMap((one) => [...one.who, ...one.whom]).filter(isProperName));
  return [...parties].map((party) => ({ file, party, isFound: named.some((one) => isSameName(one.name, party)) }));
}

function hasName({ spans }: Mention): boolean {
  return spans.some(({ form }) => form === 'name' || form === 'acronym');
}

function isProperName(name: string): boolean {
  return name.split(' ').every((word) => /^(?:\p{Lu}|\p{N}|of|the|and|for|in|de|da|'s)/u.test(word));
}

/** Equal but for small words and legal forms, or the shorter ends as the longer does and is at least half of it. */
function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [keyOf(a), keyOf(b)].toSorted((one, other) => one.length - other.length);
  if (short.join(' ') === long.join(' ')) return short.length > 0;
  return short.length * 2 >= long.length && short.every((word) => long.includes(word));
}

function keyOf(name: string): readonly string[] {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('.', '')
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !/^(?:the|of|and|s|inc|corp|co|ltd)$/.test(word));
}
