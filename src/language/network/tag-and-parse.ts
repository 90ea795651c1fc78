import type { Upos } from '../../model/sentence.ts';
import { loadBytes, loadPacked } from '../load.ts';
import { analyseBatch, type Told } from './analyse-batch.ts';
import { type Inputs, openInputs, projectForms } from './inputs.ts';
import { layBatch } from './network.ts';
import { openNetwork, type ReadingNetwork } from './reading-network.ts';
import { type Classes, readWeights, vocabularyOf } from './weights.ts';

/** Tags and tree of one sentence, by token; the root heads itself. */
export interface Analysis {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
}

/** Sentences longer than this are parsed in pieces, so that a table without full stops costs no more than prose. */
const longestPiece = 200;
const largestBatch = { sentences: 24, tokens: 768 } as const;

/** Tags and trees of sentences given as their tokens' forms; loads the weights on the first call. */
export function analyse(sentences: readonly (readonly string[])[]): readonly Analysis[] {
  const { network, inputs, classes } = parser();
  const pieces = sentences.flatMap((forms, sentence) => piecesOf(forms, sentence));
  const told = new Map<number, Told[]>(sentences.map((_, sentence) => [sentence, []]));
  for (const batch of batchesOf(pieces)) {
    const results = runBatch(
      network,
      inputs,
      classes,
      batch.map((one) => one.forms),
    );
    results.forEach((result, index) => {
      const piece = batch[index];
      const parts = piece === undefined ? undefined : told.get(piece.sentence);
      if (piece !== undefined && parts !== undefined) parts[piece.place] = result;
    });
  }
  return sentences.map((_, sentence) => joined(told.get(sentence) ?? [], classes));
}

interface Piece {
  readonly sentence: number;
  readonly place: number;
  readonly forms: readonly string[];
}

interface Parser {
  readonly network: ReadingNetwork;
  readonly inputs: Inputs;
  readonly classes: Classes;
}

let opened: Parser | undefined;

function parser(): Parser {
  opened ??= openParser();
  return opened;
}

function openParser(): Parser {
  const weights = readWeights(loadPacked(new URL('trees.weights.br', import.meta.url)));
  const network = openNetwork(loadBytes(new URL('kernels.wasm', import.meta.url)), weights);
  return {
    network,
    inputs: openInputs(network, weights, vocabularyOf(weights.head)),
    classes: weights.head.classes,
  };
}

function piecesOf(forms: readonly string[], sentence: number): readonly Piece[] {
  const many = Math.ceil(forms.length / longestPiece);
  const length = Math.ceil(forms.length / Math.max(1, many));
  return Array.from({ length: many }, (_, place) => ({
    sentence,
    place,
    forms: forms.slice(place * length, (place + 1) * length),
  }));
}

/** Pieces of like length together, the longest first, as the network wants them. */
function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let tokens = 0;
  for (const piece of pieces.toSorted((a, b) => b.forms.length - a.forms.length)) {
    const batch = batches.at(-1);
    tokens += piece.forms.length;
    if (batch === undefined || batch.length === largestBatch.sentences || tokens > largestBatch.tokens) {
      batches.push([piece]);
      tokens = piece.forms.length;
    } else batch.push(piece);
  }
  return batches;
}

function runBatch(
  network: ReadingNetwork,
  inputs: Inputs,
  classes: Classes,
  sentences: readonly (readonly string[])[],
): readonly Told[] {
  const { heap } = network;
  const mark = heap.mark();
  const batch = layBatch(
    heap,
    sentences.map((one) => one.length),
  );
  const projected = projectForms(network, inputs, batch, sentences.flat());
  const counts = { upos: classes.upos.length, xpos: classes.xpos.length, deprel: classes.deprel.length };
  const told = analyseBatch(network, batch, projected, counts);
  heap.backTo(mark);
  return told;
}

/** The pieces of a sentence in one tree: the roots of later pieces hang by `parataxis` from the first. */
function joined(pieces: readonly Told[], classes: Classes): Analysis {
  const upos: Upos[] = [];
  const xpos: string[] = [];
  const heads: number[] = [];
  const deprels: string[] = [];
  const rootOfFirst = pieces[0]?.heads.findIndex((head, token) => head === token) ?? 0;
  for (const piece of pieces) {
    const start = heads.length;
    piece.heads.forEach((head, token) => {
      const isRoot = head === token;
      upos.push(classes.upos[piece.upos[token] ?? 0] ?? 'X');
      xpos.push(classes.xpos[piece.xpos[token] ?? 0] ?? 'FW');
      heads.push(isRoot && start > 0 ? rootOfFirst : head + start);
      deprels.push(labelOf(classes.deprel[piece.deprels[token] ?? 0] ?? 'dep', isRoot, start > 0));
    });
  }
  return { upos, xpos, heads: Int32Array.from(heads), deprels };
}

/** `root` stands at the root and nowhere else, whatever the label's score says. */
function labelOf(told: string, isRoot: boolean, isLater: boolean): string {
  if (isRoot) return isLater ? 'parataxis' : 'root';
  return told === 'root' ? 'parataxis' : told;
}
