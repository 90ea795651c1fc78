import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { findNames } from './names/find-names.ts';
import { type Analysis, analyse } from './network/tag-and-parse.ts';
import { repairSubjects } from './repair-subjects.ts';
import { lemmaOf } from './tokens/lemmatize.ts';
import { tokenize } from './tokens/tokenize.ts';

/** The one door to English: text to sentences with tokens, tags, lemmas, trees and names. No sentence crosses a block. */
export function parse(text: string, blocks: readonly Span[] = [{ start: 0, end: text.length }]): readonly Sentence[] {
  const cut = tokenize(text, blocks);
  const analyses = analyse(cut.map(({ tokens }) => tokens.map((one) => text.slice(one.start, one.end))));
  const tokens = cut.map((one, index) => repairSubjects(tokensOf(text, one.tokens, analyses[index])));
  const names = findNames(tokens);
  return cut.map(({ start, end, block, isCut }, index) => ({
    ...{ index, block, start, end, ...(isCut ? { isCut } : {}) },
    tokens: tokens[index] ?? [],
    names: names[index] ?? [],
  }));
}

function tokensOf(text: string, spans: readonly Span[], analysis: Analysis | undefined): readonly Token[] {
  return spans.map(({ start, end }, index) => {
    const form = text.slice(start, end);
    const upos = analysis?.upos[index] ?? 'X';
    const xpos = analysis?.xpos[index] ?? 'FW';
    const head = analysis?.heads[index] ?? index;
    const deprel = analysis?.deprels[index] ?? 'root';
    return { index, start, end, form, lemma: lemmaOf(form, upos, xpos), upos, xpos, head, deprel };
  });
}
