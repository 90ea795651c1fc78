import type { Given } from './given.ts';

/** An object of JSON with the name under which it is spoken of. */
export interface Named {
  readonly name: string;
  readonly value: unknown;
  readonly given: Given;
}
