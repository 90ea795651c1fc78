// Tags and trees against Universal Dependencies, gold tokens given; counted as CoNLL 2018 counted (subtypes left aside).
import { join } from 'node:path';
import { type Analysis, analyse } from '../src/language/network/tag-and-parse.ts';
import { type GoldSentence, readTreebank } from '../training/treebank.ts';
import type { Figures, Runner } from './runner.ts';

/** `npm run evaluate -- language --data DIR`. */
export const language: Runner = {
  name: 'language',
  usage: 'language --data DIR   tags and trees of the treebanks, gold tokens',
  run: async (options) => {
    const treebank = (name: string) =>
      readTreebank(join(options['data'] ?? '../shared/data', 'treebank', `${name}.conllu`));
    const gum = [...treebank('gum-dev'), ...treebank('gum-test')];
    return {
      ...score('EWT dev', treebank('ewt-dev')),
      ...score('EWT test', treebank('ewt-test')),
      ...score('GUM dev', treebank('gum-dev')),
      ...score('GUM test', treebank('gum-test')),
      ...score(
        'GUM news',
        gum.filter((one) => one.document.includes('_news_')),
      ),
    };
  },
};

function score(name: string, sentences: readonly GoldSentence[]): Figures {
  const started = process.cpuUsage();
  const told = documentsOf(sentences).flatMap((document) => analyse(document.map((one) => one.forms)));
  const used = process.cpuUsage(started);
  const right = { UPOS: 0, XPOS: 0, UAS: 0, LAS: 0 };
  sentences.forEach((gold, index) => {
    const found = told[index];
    if (found !== undefined) countRight(gold, found, right);
  });
  const tokens = sentences.reduce((sum, one) => sum + one.forms.length, 0);
  const figures = Object.entries(right).map(
    ([kind, count]) => [kind, Math.round((1000 * count) / tokens) / 10] as const,
  );
  const speed = Math.round((tokens * 1e6) / (used.user + used.system));
  console.log(
    `${name}: ${figures.map(([kind, figure]) => `${kind} ${figure}`).join(', ')}; ${tokens} tokens, ${speed} a CPU second`,
  );
  return Object.fromEntries(figures.map(([kind, figure]) => [`${name} ${kind}`, figure]));
}

function countRight(
  gold: GoldSentence,
  found: Analysis,
  right: { UPOS: number; XPOS: number; UAS: number; LAS: number },
): void {
  gold.heads.forEach((head, token) => {
    if (found.upos[token] === gold.upos[token]) right.UPOS += 1;
    if (found.xpos[token] === gold.xpos[token]) right.XPOS += 1;
    if (found.heads[token] !== head) return;
    right.UAS += 1;
    if (mainOf(found.deprels[token]) === mainOf(gold.deprels[token])) right.LAS += 1;
  });
}

function mainOf(deprel: string | undefined): string | undefined {
  return deprel?.split(':')[0];
}

/** Reading goes document by document, and so does the clock. */
function documentsOf(sentences: readonly GoldSentence[]): readonly (readonly GoldSentence[])[] {
  const documents: GoldSentence[][] = [];
  for (const sentence of sentences) {
    const last = documents.at(-1);
    if (last?.[0]?.document === sentence.document) last.push(sentence);
    else documents.push([sentence]);
  }
  return documents;
}
