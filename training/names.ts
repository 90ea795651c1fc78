// node training/names.ts --data DIR [--seed N] [--without SET] [--out FILE]: makes the weights of the name tagger anew.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rows } from '../src/language/names/features.ts';
import { bestPath, labelCount, spansOf } from '../src/language/names/labels.ts';
import { readGumNames } from './gum-names.ts';
import { madeText } from './made-news.ts';
import { examplesOf, thinned, trustedParts, unsure, withoutRareFeatures } from './name-examples.ts';
import { type Learner, labelScores, learnNames, likelihoods, makeLearner, type NameExample } from './name-learner.ts';
import { type NamedText, readNames } from './names-data.ts';
import { randomFrom } from './parameters.ts';
import { swapped } from './swap-names.ts';
import { packNames, writePacked } from './write-names-weights.ts';
import { commitNow } from './write-weights.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    epochs: { type: 'string', default: '3' },
    without: { type: 'string', default: '' },
    out: { type: 'string', default: new URL('../src/language/names/names.weights.br', import.meta.url).pathname },
  },
});
const rate = 0.03;
const decay = 0.01;
const thinning = { one: 0.4, kind: 0.2 } as const;
const doubt = 0.03;
/** What "no name" loses at reading: found names are worth more than avoided ones. */
const bias = 0.35;
const leastWeight = 0.1;

const sets: Readonly<Record<string, () => readonly NamedText[]>> = {
  'uner-ewt.train-v0': () => readNames(join(options.data, 'names/uner-ewt.train-v0.jsonl')),
  wikigold: () => readNames(join(options.data, 'names/wikigold.jsonl')),
  'gum-free-train': () => readGumNames(join(options.data, 'treebank/gum-free-train.conllu')),
};
const used = Object.keys(sets).filter((name) => name !== options.without);
const real = used.flatMap((name) => sets[name]?.() ?? []);
const dev = readNames(join(options.data, 'names/uner-ewt.dev.jsonl'));
const random = randomFrom(Number(options.seed));

const trusted = trustedExamples();
const learner = mean(
  Array.from({ length: Number(options.rounds) }, () => learnFrom(real, trusted, Number(options.epochs))),
);
console.log(`mean of ${options.rounds} rounds: EWT dev F1 ${f1Of(learner, dev)}`);
if (options.without === 'wikigold')
  console.log(`wikigold, not learnt from: F1 ${f1Of(learner, sets.wikigold?.() ?? [])}`);
save();

/** The sets' own sentences without labels that a tagger learnt from the other half of the texts finds all but impossible. */
function trustedExamples(): readonly NameExample[] {
  const halves = [0, 1].map((half) => real.filter((_, index) => index % 2 === half));
  return halves.flatMap((half, index) => {
    const others = halves[1 - index] ?? [];
    const judge = learnFrom(others, others.flatMap(examplesOf), 2);
    return half.flatMap(examplesOf).flatMap((example) => trustedParts(doubted(example, judge)));
  });
}

function doubted({ features, gold }: NameExample, judge: Learner): NameExample {
  const likely = likelihoods(judge, features);
  return { features, gold: gold.map((label, at) => ((likely[at * labelCount + label] ?? 1) < doubt ? unsure : label)) };
}

/** Learns from examples, from their texts with other names, and from half as many made texts. */
function learnFrom(texts: readonly NamedText[], examples: readonly NameExample[], epochs: number): Learner {
  const more = texts.flatMap((text, id) => [
    swapped(text, random, 0.7),
    ...(id % 2 === 0 ? [madeText(random, id)] : []),
  ]);
  const all = withoutRareFeatures([...examples, ...more.flatMap(examplesOf)]).filter(({ gold }) => gold.length > 0);
  const one = makeLearner(rate, decay);
  for (let epoch = 1; epoch <= epochs; epoch += 1) runEpoch(one, all, epoch);
  return one;
}

function runEpoch(one: Learner, examples: readonly NameExample[], epoch: number): void {
  const started = performance.now();
  let loss = 0;
  for (const { features, gold } of shuffled(examples)) {
    loss += learnNames(one, { features: thinned(features, thinning, random), gold }, 1 / (1 - thinning.one));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `epoch ${epoch}: ${examples.length} examples, loss ${loss.toFixed(0)}, ${seconds} s, EWT dev F1 ${f1Of(one, dev)}`,
  );
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  const keys = list.map((one) => ({ one, key: random() }));
  return keys.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

type Learnt = Pick<Learner, 'weights' | 'moves'>;

/** Each round saw other swapped and made names; their mean is surer than any of them. */
function mean(learners: readonly Learner[]): Learnt {
  const meanOf = (which: keyof Learnt) => {
    const sums = new Float32Array(learners[0]?.[which].length ?? 0);
    for (const one of learners) {
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (one[which][at] ?? 0) / learners.length;
    }
    return sums;
  };
  return { weights: meanOf('weights'), moves: meanOf('moves') };
}

/** Exact span and type, of the tagger alone. */
function f1Of({ weights, moves }: Learnt, texts: readonly NamedText[]): string {
  const counts = { right: 0, found: 0, gold: 0 };
  for (const text of texts) {
    const examples = examplesOf(text);
    text.sentences.forEach(({ names }, index) => {
      const features = examples[index]?.features ?? [];
      const scores = labelScores(weights, features, 1);
      for (let at = 0; at < scores.length; at += labelCount) scores[at] = (scores[at] ?? 0) - bias;
      const found = spansOf(bestPath(scores, moves, features.length));
      const right = found.filter(({ first, end, type }) =>
        names.some((name) => name.first === first && name.end === end && name.type === type),
      );
      counts.right += right.length;
      counts.found += found.length;
      counts.gold += names.filter((name) => name.type !== 'other').length;
    });
  }
  return ((200 * counts.right) / (counts.found + counts.gold)).toFixed(1);
}

function save(): void {
  const head = {
    commit: commitNow(),
    script: 'training/names.ts',
    data: [...used, 'training/news-templates.txt'],
    seed: Number(options.seed),
    ...{ rows, bias },
    moves: Array.from(learner.moves, (move) => Math.round(move * 1000) / 1000),
  };
  const size = writePacked(options.out, packNames(learner.weights, head, leastWeight));
  console.log(`${options.out}: ${size} bytes`);
}
