import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../src/language/parse.ts';
import type { Mention, Reference } from '../src/model/mention.ts';
import type { Report } from '../src/model/report.ts';
import type { Span } from '../src/model/span.ts';
import { findMentions } from '../src/reading/mentions/find-mentions.ts';
import { type GoldDocument, type GoldMention, readDocuments } from './coreference.ts';
import type { Figures, Runner } from './runner.ts';

/** Links of pronouns and descriptions, and the names of parties, against gold. */
export const mentions: Runner = {
  name: 'mentions',
  usage: 'mentions --data DIR [--gold DIR] [--trees gold] [--set free-train] [--verbose 1]',
  run: async (options) => {
    const data = options['data'] ?? '../shared/data';
    const files = (options['set'] ?? 'dev,test').split(',').map((set) => join(data, `treebank/gum-${set}.conllu`));
    const documents = files
      .filter((file) => existsSync(file))
      .flatMap((file) => readDocuments(file, options['genre'] ?? 'GUM_news'));
    const counts = documents.map((one) =>
      countLinks(one, options['trees'] === 'gold', options['verbose'] !== undefined),
    );
    return printed('GUM news', counts);
  },
};

interface Counts {
  readonly form: 'pronoun' | 'description';
  readonly right: number;
  readonly made: number;
  readonly there: number;
}

function countLinks(document: GoldDocument, goldTrees: boolean, verbose: boolean): readonly Counts[] {
  const sentences = goldTrees ? document.sentences : parse(document.text, document.blocks);
  const found = findMentions(reportOf(document), sentences);
  const links = found.flatMap((mention) => linksOf(mention)).map((link) => judged(document, link));
  if (verbose) for (const one of links) if (one.right === false) show(document, one);
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
function linksOf(mention: Mention): readonly Link[] {
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

function show(document: GoldDocument, { reference, antecedent }: Judged): void {
  const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end);
  const gold = goldAt(document, reference);
  const [first] = document.mentions
    .filter((one) => one.entity === gold?.entity)
    .toSorted((a, b) => Number(b.name) - Number(a.name));
  const around = document.text.slice(Math.max(0, reference.start - 160), reference.end + 60).replace(/\s+/g, ' ');
  console.log(
    `${document.id}\t${words(reference)} -> ${words(antecedent)}\tgold ${first === undefined ? '-' : words(first).slice(0, 50)}\t${around}`,
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

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}

function reportOf({ id, text, blocks }: GoldDocument): Report {
  const parts = blocks.map((span) => ({ kind: 'paragraph', span }) as const);
  return {
    id,
    publisher: null,
    url: null,
    title: null,
    byline: [],
    section: null,
    publishedAt: '2024-01-01',
    zone: null,
    language: 'en',
    text,
    parts,
  };
}
