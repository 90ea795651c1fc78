import type { ReadoutError } from '../model/error.ts';
import type { Readout } from '../model/questions.ts';
import type { Instant } from '../model/record.ts';
import type { Report } from '../model/report.ts';

/** What a caller sends to be added: a text, or the address of a page; what is given holds against what the page says. */
export interface Sent {
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly zone?: string | undefined;
  readonly title?: string | undefined;
}

/** One thing taken in from what was sent: a report, a kill notice, or why not. */
export type TakenIn =
  | { readonly name: string; readonly report: Report }
  | { readonly name: string; readonly refused: ReadoutError }
  | {
      readonly name: string;
      readonly withdrawn: { readonly url: string | null; readonly id: string | null; readonly reason: string };
    };

/** How a feed does that a watch follows; moments are null where there was none. */
export interface FeedLine {
  readonly url: string;
  readonly condition: 'new' | 'well' | 'silent' | 'failing' | 'broken' | 'gone';
  readonly asked: Instant | null;
  readonly lastSuccess: Instant | null;
  readonly lastNew: Instant | null;
  /** Failures in a row since then, and the sentence of the last, which goes on from the address. */
  readonly failures: number;
  readonly fault: string | null;
  /** Since when nothing new has come, where that is much longer than usual. */
  readonly silentSince: Instant | null;
  /** It is not visited before this, because it failed or asked for a pause; else in its turn. */
  readonly notBefore: Instant | null;
  readonly movedTo: string | null;
}

/** The feeds that are watched for the record; `command` starts a watch on the machine that keeps it. */
export interface Feeds {
  readonly isWatched: boolean;
  readonly command: string;
  readonly items: readonly FeedLine[];
}

/** Everything that the API works with; the clock and the intake come from outside. */
export interface Desk {
  readonly readout: Readout;
  readonly takeIn: (sent: Sent) => AsyncIterable<TakenIn>;
  readonly now: () => Instant;
  readonly feeds: () => Feeds;
  /** Nothing can be added or judged. */
  readonly isReadOnly: boolean;
  /** The file of users who may log in; null where everybody at this machine may do everything. */
  readonly users: string | null;
  /** Names under which this server may be asked, without port; a page of another name that leads here is refused. */
  readonly hosts: readonly string[];
}

/** Who asks, as the login found it; without logins everybody is the person at this machine. */
export interface Caller {
  readonly name: string;
  readonly role: 'reader' | 'analyst' | 'admin';
}

/** What the middlewares hand to the routes. */
export interface Env {
  readonly Variables: { readonly caller: Caller };
}
