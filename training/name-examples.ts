// From texts to what the learner sees: features and right labels, without what would mislead it.
import { featuresOf, rowOf, rows, type SentenceFeatures } from '../src/language/names/features.ts';
import { taggedTypes } from '../src/language/names/labels.ts';
import { template } from '../src/language/names/templates.ts';
import type { NameExample } from './name-learner.ts';
import type { NamedSentence, NamedText } from './names-data.ts';
import type { Random } from './parameters.ts';

/** Marks a token whose label is not trusted. */
export const unsure = -1;

const beginOf = new Map<string, number>(taggedTypes.map((type, index) => [type, 1 + 2 * index]));

/** One example a sentence; a name that holds a word without features cannot be found and is no name here. */
export function examplesOf(text: NamedText): readonly NameExample[] {
  const featured = featuresOf(text.sentences.map((one) => one.forms));
  return text.sentences.map((sentence, index) => {
    const features = featured[index] ?? [];
    return { features, gold: labelsOf(sentence, features) };
  });
}

function labelsOf({ forms, names }: NamedSentence, features: SentenceFeatures): Int8Array {
  const gold = new Int8Array(forms.length);
  for (const { first, end, type } of names) {
    const begin = beginOf.get(type);
    if (begin === undefined || features.slice(first, end).some((ofToken) => ofToken.length === 0)) continue;
    gold.fill(begin + 1, first, end)[first] = begin;
  }
  return gold;
}

/** The stretches between tokens that are not trusted; a name cut by one begins anew after it. */
export function trustedParts({ features, gold }: NameExample): readonly NameExample[] {
  const parts: NameExample[] = [];
  for (let from = 0; from < gold.length; from += 1) {
    const next = gold.indexOf(unsure, from);
    const to = next < 0 ? gold.length : next;
    if (to > from) parts.push({ features: features.slice(from, to), gold: begun(gold.slice(from, to)) });
    from = to;
  }
  return parts;
}

function begun(gold: Int8Array): Int8Array {
  const first = gold[0] ?? 0;
  if (first > 0 && first % 2 === 0) gold[0] = first - 1;
  return gold;
}

/** A feature that is seen once tells nothing of other texts. */
export function withoutRareFeatures(examples: readonly NameExample[]): readonly NameExample[] {
  const seen = new Uint8Array(rows);
  for (const { features } of examples) {
    for (const ofToken of features) {
      for (const feature of ofToken) seen[rowOf(feature)] = Math.min(2, (seen[rowOf(feature)] ?? 0) + 1);
    }
  }
  const isKept = (feature: number) => (seen[rowOf(feature)] ?? 0) > 1;
  return examples.map(({ features, gold }) => ({ gold, features: features.map((ofToken) => ofToken.filter(isKept)) }));
}

const kinds = {
  word: new Set<number>([template.lower + 2, template.form, template.lowerBefore, template.lowerAfter]),
  lists: new Set<number>([template.listedBefore, template.listed, template.listedAfter]),
  groups: new Set<number>([template.fine + 2, template.middle + 2, template.coarse + 2, template.affix]),
};

/** Features left out at random, single ones (`one`) and whole kinds (`kind`), so that none is leant on alone. */
export function thinned(
  features: SentenceFeatures,
  rates: { readonly one: number; readonly kind: number },
  random: Random,
): SentenceFeatures {
  const noLists = random() < rates.kind;
  return features.map((ofToken) => {
    const noWord = random() < rates.kind;
    const noGroup = random() < rates.kind;
    return ofToken.filter((feature) => {
      const of = feature >>> 24;
      if (noLists && kinds.lists.has(of)) return false;
      if ((noWord && kinds.word.has(of)) || (noGroup && kinds.groups.has(of))) return false;
      return random() >= rates.one;
    });
  });
}
