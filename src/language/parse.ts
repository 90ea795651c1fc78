import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { inFull, inShort } from './headline-in-full.ts';
import { findNames } from './names/find-names.ts';
import { type Analysis, analyse } from './network/tag-and-parse.ts';
import { repairAppositions } from './repair-appositions.ts';
import { repairAttachments } from './repair-attachments.ts';
import { repairBargains } from './repair-bargains.ts';
import { repairBounds } from './repair-bounds.ts';
import { repairClauses } from './repair-clauses.ts';
import { repairDays } from './repair-days.ts';
import { repairHeadlines } from './repair-headlines.ts';
import { repairNamings } from './repair-namings.ts';
import { repairNouns } from './repair-nouns.ts';
import { repairParticiples } from './repair-participles.ts';
import { repairParticles } from './repair-particles.ts';
import { repairPhrases } from './repair-phrases.ts';
import { repairPlans } from './repair-plans.ts';
import { repairReceivers } from './repair-receivers.ts';
import { repairSayings } from './repair-sayings.ts';
import { repairSubjects } from './repair-subjects.ts';
import { withoutTitleCase } from './title-case-lines.ts';
import { lemmaOf } from './tokens/lemmatize.ts';
import { tokenize } from './tokens/tokenize.ts';
import { isTree } from './tree.ts';

/** The one door to English: text to sentences with tokens, tags, lemmas, trees and names. No sentence crosses a block. */
export function parse(text: string, blocks: readonly Span[] = [{ start: 0, end: text.length }]): readonly Sentence[] {
  const cut = tokenize(text, blocks);
  const written = cut.map(({ tokens }) => tokens.map((one) => text.slice(one.start, one.end)));
  const analyses = analysesOf(written);
  const tokens = cut.map((one, index) => mended(tokensOf(one.tokens, written[index] ?? [], analyses[index])));
  const names = findNames(tokens);
  return cut.map(({ start, end, block, isCut }, index) => ({
    ...{ index, block, start, end, ...(isCut ? { isCut } : {}) },
    tokens: tokens[index] ?? [],
    names: names[index] ?? [],
  }));
}

/** Every line read as it stands, and headlines again as they would be said in full. */
function analysesOf(written: readonly (readonly string[])[]): readonly Analysis[] {
  const lines = withoutTitleCase(written);
  const plain = analyse(lines);
  const full = lines.map((forms, index) => (plain[index] === undefined ? null : inFull(forms, plain[index])));
  const again = analyse(full.flatMap((one) => (one === null ? [] : [one.forms])));
  let next = 0;
  return plain.map((one, index) => {
    const said = full[index] ?? null;
    const told = said === null ? undefined : again[next++];
    return said === null || told === undefined ? one : (inShort(said, told) ?? one);
  });
}

function tokensOf(spans: readonly Span[], forms: readonly string[], analysis: Analysis | undefined): readonly Token[] {
  return spans.map(({ start, end }, index) => {
    const form = forms[index] ?? '';
    const upos = analysis?.upos[index] ?? 'X';
    const xpos = analysis?.xpos[index] ?? 'FW';
    const head = analysis?.heads[index] ?? index;
    const deprel = analysis?.deprels[index] ?? 'root';
    return { index, start, end, form, lemma: lemmaOf(form, upos, xpos), upos, xpos, head, deprel };
  });
}

/** In the order in which they mend: each finds the tree as those before left it. */
const repairs = [
  repairNouns,
  repairParticiples,
  repairSubjects,
  repairPlans,
  repairAppositions,
  repairParticles,
  repairHeadlines,
  repairClauses,
  repairPhrases,
  repairReceivers,
  repairBounds,
  repairBargains,
  repairAttachments,
  repairNamings,
  repairDays,
  repairSayings,
];

/** The tree with the mistakes mended that news brings out. A repair that would leave no tree, where two mistakes meet, is left out. */
function mended(tokens: readonly Token[]): readonly Token[] {
  return repairs.reduce((all, repair) => {
    const told = repair(all);
    return told === all || isTree(told) ? told : all;
  }, tokens);
}
