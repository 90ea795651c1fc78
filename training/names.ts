// node training/names.ts --data DIR [--seed N] [--epochs N] [--without SET] [--out FILE]: makes the weights of the name tagger anew.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featuresOf, rowOf, rows } from '../src/language/names/features.ts';
import { bestPath, labelCount, spansOf, taggedTypes } from '../src/language/names/labels.ts';
import { template } from '../src/language/names/templates.ts';
import { readGumNames } from './gum-names.ts';
import { madeText, swapped } from './made-news.ts';
import { labelScores, learnNames, makeLearner, type NameExample } from './name-learner.ts';
import { type NamedText, readNames } from './names-data.ts';
import { randomFrom } from './parameters.ts';
import { packNames, writePacked } from './write-names-weights.ts';
import { commitNow } from './write-weights.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '4' },
    rate: { type: 'string', default: '0.03' },
    decay: { type: 'string', default: '0.01' },
    copies: { type: 'string', default: '1' },
    made: { type: 'string', default: '400' },
    thin: { type: 'string', default: '0.4' },
    group: { type: 'string', default: '0.2' },
    bias: { type: 'string', default: '0.5' },
    least: { type: 'string', default: '0.1' },
    without: { type: 'string', default: '' },
    out: { type: 'string', default: new URL('../src/language/names/names.weights.br', import.meta.url).pathname },
  },
});
const sets: Readonly<Record<string, () => readonly NamedText[]>> = {
  'uner-ewt.train-v0': () => readNames(join(options.data, 'names/uner-ewt.train-v0.jsonl')),
  wikigold: () => readNames(join(options.data, 'names/wikigold.jsonl')),
  'gum-free-train': () => readGumNames(join(options.data, 'treebank/gum-free-train.conllu')),
};

/** The templates (see features.ts) of the word itself, its lists, and its groups and affixes. */
const kinds = {
  word: new Set<number>([template.lower + 2, template.form, template.lowerBefore, template.lowerAfter]),
  lists: new Set<number>([template.listedBefore, template.listed, template.listedAfter]),
  groups: new Set<number>([template.fine + 2, template.middle + 2, template.coarse + 2, template.affix]),
};

const beginOf = new Map<string, number>(taggedTypes.map((type, index) => [type, 1 + 2 * index]));
const random = randomFrom(Number(options.seed));
const thinning = Number(options.thin);
const groupRate = Number(options.group);
const used = Object.keys(sets).filter((name) => name !== options.without);
const texts = textsOf();
const examples = withoutRareFeatures(texts.flatMap(examplesOf));
console.log(`${texts.length} texts, ${examples.length} sentences`);
const learner = makeLearner(Number(options.rate), Number(options.decay));
for (let epoch = 1; epoch <= Number(options.epochs); epoch += 1) runEpoch(epoch);
save();

function textsOf(): readonly NamedText[] {
  const real = used.flatMap((name) => sets[name]?.() ?? []);
  const copies = Array.from({ length: Number(options.copies) }, () => real.map((text) => swapped(text, random, 0.7)));
  return [...real, ...copies.flat(), ...Array.from({ length: Number(options.made) }, (_, id) => madeText(random, id))];
}

function examplesOf(text: NamedText): readonly NameExample[] {
  const featured = featuresOf(text.sentences.map((one) => one.forms));
  return text.sentences.map(({ forms, names }, index) => {
    const gold = new Int8Array(forms.length);
    const features = featured[index] ?? [];
    for (const { first, end, type } of names) {
      const begin = beginOf.get(type);
      if (begin === undefined || features.slice(first, end).some((ofToken) => ofToken.length === 0)) continue;
      gold.fill(begin + 1, first, end)[first] = begin;
    }
    return { features, gold };
  });
}

/** A feature that is seen once tells nothing of other texts. */
function withoutRareFeatures(all: readonly NameExample[]): readonly NameExample[] {
  const seen = new Uint8Array(rows);
  for (const { features } of all)
    for (const ofToken of features)
      for (const feature of ofToken) seen[rowOf(feature)] = Math.min(2, (seen[rowOf(feature)] ?? 0) + 1);
  const isKept = (feature: number) => (seen[rowOf(feature)] ?? 0) > 1;
  return all
    .filter(({ gold }) => gold.length > 0)
    .map(({ features, gold }) => ({ gold, features: features.map((ofToken) => ofToken.filter(isKept)) }));
}

function runEpoch(epoch: number): void {
  const started = performance.now();
  let loss = 0;
  for (const example of shuffled(examples)) {
    const features = thinned(example.features);
    loss += learnNames(learner, { features, gold: example.gold }, 1 / (1 - thinning));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`epoch ${epoch}: loss ${loss.toFixed(0)}, ${seconds} s, ${measure()}`);
}

/** Leaves features out at random, single ones and whole kinds, so that no kind is leant on alone. */
function thinned(features: readonly Int32Array[]): readonly Int32Array[] {
  const noLists = random() < groupRate;
  return features.map((ofToken) => {
    const noWord = random() < groupRate;
    const noGroup = random() < groupRate;
    return ofToken.filter((feature) => {
      const template = feature >>> 24;
      if (
        (noLists && kinds.lists.has(template)) ||
        (noWord && kinds.word.has(template)) ||
        (noGroup && kinds.groups.has(template))
      )
        return false;
      return random() >= thinning;
    });
  });
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  const keys = list.map((one) => ({ one, key: random() }));
  return keys.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

/** On UNER EWT's development set, which no weights are made from. */
function measure(): string {
  const counts = { right: 0, found: 0, gold: 0 };
  for (const text of readNames(join(options.data, 'names/uner-ewt.dev.jsonl'))) {
    const featured = featuresOf(text.sentences.map((one) => one.forms));
    text.sentences.forEach(({ names }, index) => {
      const features = featured[index] ?? [];
      const scores = labelScores(learner.weights, features, 1);
      for (let at = 0; at < scores.length; at += labelCount) scores[at] = (scores[at] ?? 0) - Number(options.bias);
      const found = spansOf(bestPath(scores, learner.moves, features.length));
      const right = found.filter((one) =>
        names.some((name) => name.first === one.first && name.end === one.end && name.type === one.type),
      );
      counts.right += right.length;
      counts.found += found.length;
      counts.gold += names.filter((name) => name.type !== 'other').length;
    });
  }
  return `EWT dev F1 ${((200 * counts.right) / (counts.found + counts.gold)).toFixed(1)}`;
}

function save(): void {
  const head = {
    commit: commitNow(),
    script: 'training/names.ts',
    data: [...used, 'training/news-templates.txt'],
    seed: Number(options.seed),
    rows,
    bias: Number(options.bias),
    moves: Array.from(learner.moves, (move) => Math.round(move * 1000) / 1000),
  };
  const size = writePacked(options.out, packNames(learner.weights, head, Number(options.least)));
  console.log(`${options.out}: ${size} bytes`);
}
