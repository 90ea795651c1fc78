import type { NameType } from '../../model/sentence.ts';

/** A proper name by its tokens, both ends in. */
export interface ProperName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}
