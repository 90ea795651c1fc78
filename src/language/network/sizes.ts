// The measures of the network, and where each of its matrices stands among the parameters.

/** Bytes of a word's vector: GloVe's hundred, filled up with zeros. */
export const vectorBytes = 128;
/** Floats of each of the other parts of a token's input: trained word, endings, beginnings with shape. */
export const block = 64;
/** Floats of a token's input. */
export const inputWidth = vectorBytes + 3 * block;
/** Floats a token carries through the convolutions. */
export const width = 128;
/** Floats of one direction of the LSTM. */
export const hidden = 192;
/** Floats that speak for a token as dependent or as head, for arcs and for labels. */
export const arcs = 128;
export const labels = 128;
/** How many classes fit: multiples of 8 not below the numbers of tags and relations. */
export const room = { upos: 24, xpos: 56, deprel: 56 } as const;

/** Columns of the heads' matrix: where each part begins, and their sum. */
export const columns = {
  dependent: 0,
  head: arcs,
  labelDependent: 2 * arcs,
  labelHead: 2 * arcs + labels,
  upos: 2 * arcs + 2 * labels,
  xpos: 2 * arcs + 2 * labels + room.upos,
  all: 2 * arcs + 2 * labels + room.upos + room.xpos,
} as const;

/** Every matrix by which rows are multiplied: its rows and columns. */
export const matrices = {
  input: [inputWidth, width],
  convolution0: [3 * width, width],
  convolution1: [3 * width, width],
  gates: [width, 8 * hidden],
  forth: [hidden, 4 * hidden],
  back: [hidden, 4 * hidden],
  heads: [2 * hidden, columns.all],
  tags: [width, room.upos + room.xpos],
  arc: [arcs, arcs],
  label: [labels, room.deprel],
} as const;

/** Every row that is added or compared: its floats. */
export const vectors = {
  inputBias: width,
  convolution0Bias: width,
  convolution1Bias: width,
  gatesBias: 8 * hidden,
  headsBias: columns.all,
  arcBias: arcs,
  arcRoot: arcs,
  labelRoot: labels,
  labelBias: room.deprel,
} as const;

export type MatrixName = keyof typeof matrices;
export type VectorName = keyof typeof vectors;

/** The names in the order in which they stand in memory and in the weights file. */
export const matrixNames = Object.keys(matrices) as readonly MatrixName[];
export const vectorNames = Object.keys(vectors) as readonly VectorName[];

/** Where each parameter starts, in bytes from the first; `end` is their length together. */
export function placesOfParameters(): Readonly<Record<MatrixName | VectorName | 'end', number>> {
  const places: Record<string, number> = {};
  let at = 0;
  for (const name of matrixNames) {
    places[name] = at;
    at += matrices[name][0] * matrices[name][1] * 4;
  }
  for (const name of vectorNames) {
    places[name] = at;
    at += vectors[name] * 4;
  }
  // Every name has just been given its place.
  return { ...places, end: at } as Record<MatrixName | VectorName | 'end', number>;
}
