import type { Given } from './given.ts';
import type { Meter } from './meter.ts';
import type { Taken } from './taken.ts';

/** One input on its way in: a file, standard input, or what stands inside an archive. */
export interface Entry {
  readonly name: string;
  /** Its bytes, once through; nobody holds more of them than it needs. */
  readonly chunks: AsyncIterable<Buffer>;
  readonly given: Given;
  /** Where it was fetched, and the `Content-Type` under which it came. */
  readonly origin?: Origin | undefined;
  /** How many archives it stands in. */
  readonly depth: number;
  /** It came out of a `.gz`: a tar in it is no deeper. */
  readonly isUnpacked: boolean;
  readonly meter: Meter;
  /** Says once, at the end of an input of which not everything is a report, how much of what was passed over. */
  readonly tell: Tell;
  /** How what stands inside an archive is taken in; handed down, so that archives need not know the other formats. */
  readonly take: Take;
}

/** The address that answered, and the header that told what came. */
export interface Origin {
  readonly url: string;
  readonly contentType: string | undefined;
  /** The day of the capture (`2023-11-03`), where it is known: no report is published after it. */
  readonly captured?: string | undefined;
}

/** Tells a person a sentence about an input: its name, and what comes after it. */
export type Tell = (name: string, sentence: string) => void;

/** Takes one format in. What cannot be read at all is thrown as `ReadoutError`; what fails within it is yielded. */
export type Take = (entry: Entry) => AsyncIterable<Taken>;
