import { block } from '../src/language/network/sizes.ts';
import { type Moved, packMatrices } from './parameters.ts';
import type { Example, Workshop } from './step.ts';

/** Settings of Adam that stay the same all through. */
const beta1 = 0.9;
const beta2 = 0.98;
const epsilon = 1e-8;
const greatestNorm = 2;

/** Moves the parameters against their gradients and clears these. Of the table only rows of these examples move. */
export function moveParameters(workshop: Workshop, examples: readonly Example[], rate: number, step: number): void {
  const { kernels, parameters } = workshop;
  const norm = Math.sqrt(kernels.squares(parameters.network.gradients, parameters.network.floats));
  const scale = Math.min(1, greatestNorm / (norm + 1e-12));
  const corrected = (rate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step);
  const move = ({ values, gradients, first, second }: Moved, from: number, floats: number, decay: number) => {
    const at = from * 4;
    kernels.adam(
      ...([values + at, gradients + at, first + at, second + at, floats] as const),
      ...([corrected, beta1, beta2, epsilon, scale, decay] as const),
    );
  };
  move(parameters.network, 0, parameters.network.floats, rate * 0.01);
  const touched = new Set(examples.flatMap((one) => one.features.flatMap((features) => features.slice(1))));
  for (const row of touched) move(parameters.table, row * block, block, 0);
  packMatrices(kernels, parameters);
}

/** The learning rate: rising over the first steps, then falling along a cosine to nothing. */
export function rateAt(step: number, steps: number, greatest: number): number {
  const warm = 300;
  if (step < warm) return (greatest * step) / warm;
  return greatest * (0.5 + 0.5 * Math.cos((Math.PI * (step - warm)) / Math.max(1, steps - warm)));
}
