import { ownString } from '../own-string.ts';
import { featuresOf, type Vocabulary } from './features.ts';
import type { Projected } from './forward.ts';
import type { Address } from './kernels.ts';
import type { Batch } from './network.ts';
import type { ReadingNetwork } from './reading-network.ts';
import { inputWidth, width } from './sizes.ts';
import type { Weights } from './weights.ts';

/** The tables of words, and the inputs of forms met before: what a form gives the network hangs on nothing else. */
export interface Inputs {
  readonly vocabulary: Vocabulary;
  readonly folded: Address;
  readonly foldedScale: number;
  readonly table: Address;
  /** By form, `width` floats each: projected inputs, and what they add to the convolution of the next token, their own, the one before. */
  readonly known: Address;
  readonly rowOfForm: Map<string, number>;
}

/** Forms remembered before the memory is emptied: more than a long batch holds. */
const mostKnown = 4096;

/** Lays the tables out in the network's memory. */
export function openInputs(
  { heap, kernels }: ReadingNetwork,
  { head, folded, table }: Weights,
  vocabulary: Vocabulary,
): Inputs {
  const foldedAt = heap.take(folded.length);
  heap.bytes().set(folded, foldedAt);
  const tableAt = heap.take(table.bytes.length * 4);
  const mark = heap.mark();
  const bytes = heap.take(table.bytes.length);
  const scales = heap.take(table.scales.length * 4);
  heap.bytes().set(table.bytes, bytes);
  heap.floats().set(table.scales, scales / 4);
  kernels.widen(bytes, scales, table.scales.length, tableAt);
  heap.backTo(mark);
  const known = heap.take(mostKnown * 4 * width * 4);
  return { vocabulary, folded: foldedAt, foldedScale: head.foldedScale, table: tableAt, known, rowOfForm: new Map() };
}

/** The projected inputs of these forms, a row each as the batch has them. */
export function projectForms(
  network: ReadingNetwork,
  inputs: Inputs,
  { rows, places }: Batch,
  forms: readonly string[],
): Projected {
  const { heap, kernels } = network;
  const { known, rowOfForm } = inputs;
  if (rowOfForm.size + forms.length > mostKnown) rowOfForm.clear();
  const first = rowOfForm.size;
  const unknown: string[] = [];
  const rowsOfForms = forms.map((form) => {
    const row = rowOfForm.get(form);
    if (row !== undefined) return row;
    unknown.push(form);
    rowOfForm.set(ownString(form), rowOfForm.size);
    return rowOfForm.size - 1;
  });
  if (unknown.length > 0) learnForms(network, inputs, unknown, known + first * 4 * width * 4);
  const x0 = heap.take(rows * width * 4);
  const sums0 = heap.take(rows * width * 4);
  const rowsAt = heap.take(rows * 4);
  heap.numbers().set(rowsOfForms, rowsAt / 4);
  kernels.takeForms(known, rowsAt, places, rows, width, x0, sums0);
  return { x0, sums0 };
}

/** Puts the rows of these forms, one behind the other, where they are told. */
function learnForms(network: ReadingNetwork, inputs: Inputs, forms: readonly string[], to: Address): void {
  const { heap, kernels, product, productByForm } = network;
  const { vocabulary, folded, foldedScale, table } = inputs;
  const mark = heap.mark();
  const ids = heap.take(forms.length * 32);
  const raw = heap.take(forms.length * inputWidth * 4);
  heap.numbers().set(
    forms.flatMap((form) => featuresOf(form, vocabulary)),
    ids / 4,
  );
  kernels.embed(ids, forms.length, folded, foldedScale, table, raw);
  product('input', raw, inputWidth, forms.length, to, 4 * width, 0);
  kernels.addBias(to, 4 * width, network.vector('inputBias'), forms.length, width);
  productByForm(to, 4 * width, forms.length, to + width * 4, 4 * width, 0);
  heap.backTo(mark);
}
