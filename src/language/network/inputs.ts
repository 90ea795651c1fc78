import { ownString } from '../own-string.ts';
import { featuresOf, type Vocabulary } from './features.ts';
import type { Address } from './kernels.ts';
import type { Network } from './network.ts';
import { inputWidth, width } from './sizes.ts';
import type { Weights } from './weights.ts';

/** The tables of words, and the inputs of forms met before: what a form gives the network hangs on nothing else. */
export interface Inputs {
  readonly vocabulary: Vocabulary;
  readonly folded: Address;
  readonly foldedScale: number;
  readonly table: Address;
  /** Projected inputs, `width` floats a form, and their rows by form. */
  readonly known: Address;
  readonly rowOfForm: Map<string, number>;
}

/** Forms remembered before the memory is emptied: more than a long batch holds. */
const mostKnown = 8192;

/** Lays the tables out in the network's memory. */
export function openInputs(
  { heap, kernels }: Network,
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
  const known = heap.take(mostKnown * width * 4);
  return { vocabulary, folded: foldedAt, foldedScale: head.foldedScale, table: tableAt, known, rowOfForm: new Map() };
}

/** The address of the projected inputs of these forms, a row each. */
export function projectForms(network: Network, inputs: Inputs, forms: readonly string[]): Address {
  const { heap } = network;
  const { known, rowOfForm } = inputs;
  if (rowOfForm.size + forms.length > mostKnown) rowOfForm.clear();
  const x0 = heap.take(forms.length * width * 4);
  learnForms(
    network,
    inputs,
    [...new Set(forms)].filter((form) => !rowOfForm.has(form)),
  );
  const floats = heap.floats();
  forms.forEach((form, index) => {
    const from = known / 4 + (rowOfForm.get(form) ?? 0) * width;
    floats.copyWithin(x0 / 4 + index * width, from, from + width);
  });
  return x0;
}

function learnForms(network: Network, inputs: Inputs, forms: readonly string[]): void {
  const { heap, kernels } = network;
  const { vocabulary, folded, foldedScale, table, known, rowOfForm } = inputs;
  if (forms.length === 0) return;
  const mark = heap.mark();
  const ids = heap.take(forms.length * 32);
  const raw = heap.take(forms.length * inputWidth * 4);
  heap.numbers().set(
    forms.flatMap((form) => featuresOf(form, vocabulary)),
    ids / 4,
  );
  kernels.embed(ids, forms.length, folded, foldedScale, table, raw);
  const to = known + rowOfForm.size * width * 4;
  network.product('input', raw, inputWidth, forms.length, to, width, 0);
  kernels.addBias(to, width, network.vector('inputBias'), forms.length, width);
  for (const form of forms) rowOfForm.set(ownString(form), rowOfForm.size);
  heap.backTo(mark);
}
