// npm run train -- --data DIR [--seed N] [--epochs N] [--out FILE]: makes the weights of the tagger and parser anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pieceRows } from '../src/language/network/features.ts';
import { makeHeap } from '../src/language/network/heap.ts';
import { bindKernels } from '../src/language/network/kernels.ts';
import { batchesOf, withDroppedWords } from './batches.ts';
import { foldVectors } from './fold-vectors.ts';
import type { TrainingKernels } from './kernels.ts';
import { measure } from './measure.ts';
import { moveParameters, rateAt } from './optimise.ts';
import { makeParameters, packMatrices, randomFrom } from './parameters.ts';
import { reportSpeech, speechPartsOf } from './reported.ts';
import { learn, type Workshop } from './step.ts';
import { readTreebank } from './treebank.ts';
import { variantOf } from './variants.ts';
import { classesOf, countWords, exampleOf, numbered } from './vocabulary.ts';
import { commitNow, writeWeights } from './write-weights.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '34' },
    words: { type: 'string', default: '45000' },
    batch: { type: 'string', default: '800' },
    rate: { type: 'string', default: '0.002' },
    out: { type: 'string', default: '.data/trees.weights.br' },
  },
});
const epochs = Number(options.epochs);
/** Sentences of reported speech made for each epoch, as a share of the treebanks' own. */
const madeShare = 0.04;
const files = { train: ['ewt-train', 'gum-free-train'], dev: ['ewt-dev', 'gum-dev'] } as const;
const treebank = (name: string) => readTreebank(join(options.data, 'treebank', `${name}.conllu`));

const started = performance.now();
const commit = commitNow();
const sentences = files.train.flatMap(treebank);
const folded = foldVectors(Number(options.words));
const counts = countWords(sentences);
const words = [...counts.keys()];
const classes = classesOf(sentences);
const vocabulary = { vectors: numbered(folded.words), words: numbered(words) };
const speech = speechPartsOf(sentences);
const examples = new Map(sentences.map((one) => [one, exampleOf(one, vocabulary, classes)]));
const dev = files.dev.map((name) => ({
  name,
  examples: treebank(name).map((one) => exampleOf(one, vocabulary, classes)),
}));

const countOfRow = [...counts.values()];
const random = randomFrom(Number(options.seed));
const workshop = openWorkshop();
const dropping = {
  rates: { inputs: 0.25, encoded: 0.25, states: 0.33, arcs: 0.33, joined: 0.33 },
  state: 1 + Number(options.seed),
};
const figures: Record<string, number> = {};
let step = 0;
for (let epoch = 1; epoch <= epochs; epoch += 1) runEpoch(epoch);

function openWorkshop(): Workshop {
  const heap = makeHeap();
  const bytes = new Uint8Array(readFileSync(new URL('kernels.wasm', import.meta.url)));
  const kernels = bindKernels<TrainingKernels>(bytes, heap.memory);
  const parameters = makeParameters(heap, words.length + 1 + pieceRows, folded, random);
  packMatrices(kernels, parameters);
  return { heap, kernels, parameters };
}

function runEpoch(epoch: number): void {
  const seenAs = sentences.map((one) => variantOf(one, random));
  const made = Array.from({ length: Math.round(sentences.length * madeShare) }, () => reportSpeech(speech, random));
  const read = [...seenAs, ...made].map((one) => examples.get(one) ?? exampleOf(one, vocabulary, classes));
  const batches = batchesOf(read, Number(options.batch), random);
  const steps = epochs * batches.length;
  const sums = { tags: 0, arcs: 0, labels: 0 };
  for (const batch of batches) {
    step += 1;
    const seen = batch.map((one) => withDroppedWords(one, countOfRow, random));
    const losses = learn(workshop, seen, dropping);
    moveParameters(workshop, seen, rateAt(step, steps, Number(options.rate)), step);
    for (const part of ['tags', 'arcs', 'labels'] as const) sums[part] += losses[part] / batches.length;
  }
  report(epoch, sums);
}

function report(epoch: number, losses: Readonly<Record<string, number>>): void {
  const parts = Object.entries(losses).map(([part, loss]) => `${part} ${loss.toFixed(3)}`);
  for (const { name, examples: held } of dev) {
    const { upos, xpos, uas, las } = measure(workshop, held, classes);
    parts.push(`${name} UPOS ${upos} XPOS ${xpos} UAS ${uas} LAS ${las}`);
    Object.assign(figures, { [`${name} UPOS`]: upos, [`${name} UAS`]: uas, [`${name} LAS`]: las });
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`epoch ${epoch} of ${epochs}, ${seconds} s: ${parts.join(' | ')}`);
  const made = { commit, script: 'npm run train', trees: files.train, options, epoch, figures };
  const head = { made, classes, vectorWords: folded.words, tableWords: words };
  writeWeights(options.out, workshop, head, epoch === epochs ? 11 : 4);
}
