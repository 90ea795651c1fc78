// Tokens, sentences and lemmas against Universal Dependencies, from raw text that is put together again from the treebank.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lemmaOf } from '../src/language/tokens/lemmatize.ts';
import { tokenize } from '../src/language/tokens/tokenize.ts';
import type { Span } from '../src/model/span.ts';
import type { Runner } from './runner.ts';

/** `npm run evaluate -- tokens --data DIR [--split dev] [--show 40]`. */
export const tokens: Runner = {
  name: 'tokens',
  usage: 'tokens --data DIR [--set ewt-dev,gum-dev] [--show N]   tokens, sentences and lemmas of the treebanks',
  run: async (options) => {
    const folder = join(options.data ?? '../shared/data', 'treebank');
    const show = Number(options.show ?? 0);
    const sets = options.set?.split(',') ?? ['ewt-dev', 'ewt-test', 'gum-dev', 'gum-test', 'gum-news'];
    const figures = sets.flatMap((set) => measure(set, documentsOf(folder, set), show));
    return { ...Object.fromEntries(figures), 'tokens per CPU second': speedOn(documentsOf(folder, 'gum-news')) };
  },
};

interface Word extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
}

interface Document {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
}

function documentsOf(folder: string, set: string): readonly Document[] {
  if (set !== 'gum-news') return readTreebank(readFileSync(join(folder, `${set}.conllu`), 'utf8'));
  const both = ['gum-dev', 'gum-test'].map((one) => readFileSync(join(folder, `${one}.conllu`), 'utf8')).join('\n');
  const news = both.split(/^(?=# newdoc)/m).filter((one) => /^# newdoc id = .*_news_/.test(one));
  return readTreebank(news.join(''));
}

/** Each document as paragraphs with a blank line between, words as the gold spaces them. */
function readTreebank(conllu: string): readonly Document[] {
  return conllu
    .split(/^(?=# newdoc)/m)
    .filter((one) => one.trim() !== '')
    .map(readDocument);
}

function readDocument(conllu: string): Document {
  const sentences: Span[] = [];
  const words: Word[] = [];
  let text = '';
  for (const block of conllu.split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    if (/^# newpar/m.test(block) && text !== '') text = `${text.trimEnd()}\n\n`;
    const start = text.length;
    let upTo = 0;
    for (const [id = '', form = '', lemma = '', upos = '', xpos = '', , , , , misc = ''] of rows) {
      if (id.includes('.')) continue;
      const spaced = misc.includes('SpaceAfter=No') ? '' : ' ';
      if (id.includes('-')) {
        upTo = Number(id.split('-')[1]);
        const at = text.length;
        text += form + spaced;
        words.push(...partsOf(rows, id, form, at));
      } else if (Number(id) > upTo) {
        words.push({ start: text.length, end: text.length + form.length, form, lemma, upos, xpos });
        text += form + spaced;
      }
    }
    sentences.push({ start, end: text.trimEnd().length });
  }
  return { text, sentences, words };
}

// The words of one written word: each where its form stands; the last takes what is left.
function partsOf(rows: readonly (readonly string[])[], id: string, whole: string, at: number): readonly Word[] {
  const [first = 0, last = 0] = id.split('-').map(Number);
  const parts = rows.filter(([one = '']) => /^\d+$/.test(one) && Number(one) >= first && Number(one) <= last);
  let from = 0;
  return parts.map(([, form = '', lemma = '', upos = '', xpos = ''], index) => {
    const start = from;
    from = index === parts.length - 1 ? whole.length : Math.min(from + form.length, whole.length);
    return { start: at + start, end: at + from, form, lemma, upos, xpos };
  });
}

function measure(set: string, documents: readonly Document[], show: number): readonly (readonly [string, number])[] {
  const found = documents.map((one) => tokenize(one.text));
  const word = f1(documents.map((one, at) => [one.words, found[at]?.flatMap((sentence) => sentence.tokens) ?? []]));
  const sentence = f1(documents.map((one, at) => [one.sentences, found[at] ?? []]));
  const words = documents.flatMap((one) => one.words).filter((one) => one.lemma !== '_');
  const right = words.filter((one) => lemmaOf(one.form, one.upos, one.xpos) === one.lemma);
  const lemma = percent(right.length / words.length);
  console.log(`${set}: tokens ${word}, sentences ${sentence}, lemmas ${lemma}`);
  if (show > 0) showErrors(documents, show);
  return [
    [`${set} token F1`, word],
    [`${set} sentence F1`, sentence],
    [`${set} lemmas`, lemma],
  ];
}

// Cutting and lemmas, after a first round that warms the machine up.
function speedOn(documents: readonly Document[]): number {
  let count = 0;
  let started = process.cpuUsage();
  for (let round = 0; round < 40; round += 1) {
    if (round === 10) {
      started = process.cpuUsage();
      count = 0;
    }
    for (const { text, words } of documents) {
      count += tokenize(text).reduce((sum, one) => sum + one.tokens.length, 0);
      for (const one of words) lemmaOf(one.form, one.upos, one.xpos);
    }
  }
  const spent = process.cpuUsage(started);
  const speed = Math.round((count / (spent.user + spent.system)) * 1e6);
  console.log(`cutting and lemmas: ${speed} tokens per CPU second`);
  return speed;
}

function f1(pairs: readonly (readonly [readonly Span[], readonly Span[]])[]): number {
  let both = 0;
  let all = 0;
  for (const [gold, found] of pairs) {
    const keys = new Set(gold.map((one) => `${one.start}-${one.end}`));
    both += found.filter((one) => keys.has(`${one.start}-${one.end}`)).length;
    all += gold.length + found.length;
  }
  return percent((2 * both) / all);
}

function percent(share: number): number {
  return Math.round(share * 10000) / 100;
}

// Where gold and found part ways, with the most frequent first.
function showErrors(documents: readonly Document[], show: number): void {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { text, words, sentences } of documents) {
    const found = tokenize(text);
    const flat = found.flatMap((one) => one.tokens);
    const ends = new Set(flat.map((one) => one.end));
    const goldEnds = new Set(words.map((one) => one.end));
    for (const one of words) {
      if (!ends.has(one.end)) count(`T- ${contextOf(text, one.end, 8)}`);
      if (lemmaOf(one.form, one.upos, one.xpos) !== one.lemma)
        count(`L ${one.form} ${one.upos} ${one.xpos}: ${one.lemma} not ${lemmaOf(one.form, one.upos, one.xpos)}`);
    }
    for (const one of flat) if (!goldEnds.has(one.end)) count(`T+ ${contextOf(text, one.end, 8)}`);
    const starts = new Set(found.map((one) => one.start));
    const goldStarts = new Set(sentences.map((one) => one.start));
    for (const one of goldStarts) if (!starts.has(one)) count(`S- ${contextOf(text, one, 40)}`);
    for (const one of starts) if (!goldStarts.has(one)) count(`S+ ${contextOf(text, one, 40)}`);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  for (const kind of ['T-', 'T+', 'S-', 'S+', 'L']) {
    const rows = sorted.filter(([key]) => key.startsWith(`${kind} `));
    console.log(`${kind} ${rows.reduce((sum, [, n]) => sum + n, 0)}`);
    for (const [key, n] of rows.slice(0, show)) console.log(`  ${n} ${key}`);
  }
}

function contextOf(text: string, at: number, width: number): string {
  return JSON.stringify(`${text.slice(Math.max(0, at - width), at)}|${text.slice(at, at + width)}`);
}
