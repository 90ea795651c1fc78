import type { Found } from './span.ts';
import type { Edtf } from './time.ts';

/** A participant, a government body or officer that takes no part, a medium, an expert, or nobody named. */
export type SourceType = 'party' | 'official' | 'media' | 'expert' | 'anonymous';

/** One link of the chain on whose word something is told, nearest the event first; the outlet itself never stands in it. */
export interface Source {
  readonly name: string;
  readonly type: SourceType;
  readonly mention: string | null;
}

/** A stretch of text told on somebody's word, and the chain on whose word; `saidAt` is when they said it, if told. */
export interface Attribution extends Found {
  readonly sources: readonly Source[];
  readonly saidAt: Edtf | null;
}
