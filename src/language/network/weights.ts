// The weights file: the length of its head (4 bytes), the head (JSON), then bytes and floats in the order read below.
import type { Upos } from '../../model/sentence.ts';
import type { Vocabulary } from './features.ts';
import {
  block,
  type MatrixName,
  matrices,
  matrixNames,
  type VectorName,
  vectorBytes,
  vectorNames,
  vectors,
} from './sizes.ts';

/** The classes that the network tells apart, each list in the order of its numbers. */
export interface Classes {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly deprel: readonly string[];
}

/** What stands in front of the weights: how they were made, and the words and classes that their rows stand for. */
export interface WeightsHead {
  /** By which commit, script, data and settings, and how well they read the development sets. */
  readonly made: Readonly<Record<string, unknown>>;
  readonly classes: Classes;
  readonly foldedScale: number;
  /** Words of the folded vectors and of the trained table, in the order of their rows from 1. */
  readonly vectorWords: readonly string[];
  readonly tableWords: readonly string[];
  readonly tableRows: number;
}

/** A matrix of bytes: times the scale of its row (or column, where it multiplies) it gives the floats. */
export interface Bytes {
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

/** The weights as they are stored: eight bits a number. */
export interface Weights {
  readonly head: WeightsHead;
  readonly folded: Int8Array;
  /** Scaled by row. */
  readonly table: Bytes;
  /** Scaled by column. */
  readonly matrices: Readonly<Record<MatrixName, Bytes>>;
  readonly vectors: Readonly<Record<VectorName, Float32Array>>;
}

/** The weights of an unpacked file. */
export function readWeights(file: Uint8Array<ArrayBuffer>): Weights {
  const headLength = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  // The file is our own: `writeWeights` in training/ wrote this head.
  const head: WeightsHead = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + headLength)));
  let at = 4 + headLength;
  const take = (length: number) => {
    at += length;
    return file.byteOffset + at - length;
  };
  const takeSteps = (length: number) => new Int8Array(file.buffer, take(length), length);
  // Floats must stand at a multiple of four: they are copied.
  const takeFloats = (length: number) => {
    const from = take(length * 4);
    return new Float32Array(file.buffer.slice(from, from + length * 4));
  };
  const takeBytes = (length: number, scales: number): Bytes => ({
    bytes: takeSteps(length),
    scales: takeFloats(scales),
  });
  const folded = takeSteps((head.vectorWords.length + 1) * vectorBytes);
  const table = takeBytes(head.tableRows * block, head.tableRows);
  const matrixList = matrixNames.map((name) => [
    name,
    takeBytes(matrices[name][0] * matrices[name][1], matrices[name][1]),
  ]);
  const vectorList = vectorNames.map((name) => [name, takeFloats(vectors[name])]);
  return {
    ...{ head, folded, table },
    // Every name of the two lists is there.
    matrices: Object.fromEntries(matrixList) as Record<MatrixName, Bytes>,
    vectors: Object.fromEntries(vectorList) as Record<VectorName, Float32Array>,
  };
}

/** The rows of words, as `featuresOf` wants them. */
export function vocabularyOf({ vectorWords, tableWords }: WeightsHead): Vocabulary {
  const numbered = (words: readonly string[]) => new Map(words.map((word, index) => [word, index + 1]));
  return { vectors: numbered(vectorWords), words: numbered(tableWords) };
}
