// GUM's news documents with their coreference, read from CoNLL-U: text, gold mentions by their heads, and gold sentences.
import { readFileSync } from 'node:fs';
import type { Name, NameType, Sentence, Token, Upos } from '../src/model/sentence.ts';
import type { Span } from '../src/model/span.ts';

/** A mention as the treebank marks it; `entity` is the same for all mentions of one someone or something. */
export interface GoldMention extends Span {
  readonly entity: string;
  readonly type: string;
  /** The token at its head. */
  readonly head: Span;
  readonly pronoun: boolean;
  readonly name: boolean;
}

/** One document put together from its sentences; `blocks` are its paragraphs. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly GoldMention[];
}

interface Open {
  readonly entity: string;
  readonly type: string;
  readonly first: number;
}

/** The documents of a file whose id starts with a prefix (`GUM_news`). */
export function readDocuments(file: string, prefix: string): readonly GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split(/^(?=# newdoc id = )/m)
    .filter((part) => part.startsWith(`# newdoc id = ${prefix}`))
    .map(documentOf);
}

function documentOf(part: string): GoldDocument {
  const sentences: Sentence[] = [];
  const mentions: GoldMention[] = [];
  const starts: number[] = [];
  let text = '';
  for (const lines of part.split('\n\n').map((one) => one.split('\n'))) {
    if (!lines.some((line) => /^\d/.test(line))) continue;
    const isNew = text === '' || lines.some((line) => line.startsWith('# newpar'));
    text += text === '' ? '' : isNew ? '\n\n' : ' ';
    if (isNew) starts.push(text.length);
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    const tokens = tokensOf(lines, text.length);
    const found = mentionsOf(rows, tokens);
    const names = namesOf(found, tokens);
    sentences.push({
      index: sentences.length,
      block: starts.length - 1,
      start: text.length,
      end: tokens.at(-1)?.end ?? 0,
      tokens,
      names,
    });
    mentions.push(...found);
    text += wordsOf(lines);
  }
  const blocks = starts.map((start, at) => ({ start, end: (starts[at + 1] ?? text.length + 2) - 2 }));
  return { id: /newdoc id = (\S+)/.exec(part)?.[1] ?? '', text, blocks, sentences, mentions };
}

function wordsOf(lines: readonly string[]): string {
  return lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '';
}

function tokensOf(lines: readonly string[], offset: number): readonly Token[] {
  const text = wordsOf(lines);
  let at = 0;
  return lines
    .filter((line) => /^\d+\t/.test(line))
    .map((line, index) => {
      const [, form = '', lemma = '', upos = '', xpos = '', , head = '0', deprel = ''] = line.split('\t');
      const start = Math.max(at, text.indexOf(form, at));
      at = start + form.length;
      // The treebank holds only UD's own tags.
      const tag = upos as Upos;
      return {
        index,
        form,
        lemma,
        upos: tag,
        xpos,
        head: head === '0' ? index : Number(head) - 1,
        deprel,
        start: offset + start,
        end: offset + at,
      };
    });
}

function mentionsOf(rows: readonly (readonly string[])[], tokens: readonly Token[]): readonly GoldMention[] {
  const found: GoldMention[] = [];
  const open: Open[] = [];
  rows.forEach((row, at) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? '')?.[1] ?? '';
    for (const [mark] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      const [id = '', type = ''] = mark.replace(/[()]/g, '').split('-');
      if (mark.startsWith('(')) open.push({ entity: id, type, first: at });
      if (!mark.endsWith(')')) continue;
      const place = open.findLastIndex((one) => one.entity === id);
      const [one] = place < 0 ? [] : open.splice(place, 1);
      if (one !== undefined) found.push(goldMention(one, at, tokens));
    }
  });
  return found;
}

function goldMention({ entity, type, first }: Open, last: number, tokens: readonly Token[]): GoldMention {
  const inside = tokens.slice(first, last + 1);
  const head =
    inside.find((token) => token.head === token.index || token.head < first || token.head > last) ?? inside[0];
  const span = { start: head?.start ?? 0, end: head?.end ?? 0 };
  return {
    entity,
    type,
    head: span,
    start: inside[0]?.start ?? 0,
    end: inside.at(-1)?.end ?? 0,
    pronoun: head?.upos === 'PRON',
    name: head?.upos === 'PROPN',
  };
}

const nameTypes: Readonly<Record<string, NameType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  object: 'product',
  event: 'occasion',
};

/** Names as a perfect tagger would find them: the proper nouns of mentions with a proper noun at the head. */
function namesOf(mentions: readonly GoldMention[], tokens: readonly Token[]): readonly Name[] {
  const found: Name[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const type = nameTypes[mention.type];
    const head = tokens.find((token) => token.start === mention.head.start);
    if (type === undefined || head === undefined || head.upos !== 'PROPN') continue;
    const inside = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end);
    const parts = inside.filter(
      (token) =>
        token === head ||
        (token.head === head.index && /^(?:flat|compound|nmod$)/.test(token.deprel) && token.upos === 'PROPN'),
    );
    const first = Math.min(...parts.map((token) => token.index));
    const last = Math.max(...parts.map((token) => token.index));
    if (found.some((name) => name.first <= last && name.last >= first)) continue;
    found.push({ first, last, type, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
  }
  return found;
}
