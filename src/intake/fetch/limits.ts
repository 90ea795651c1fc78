/** What a fetch may cost, and what it may reach. All that is left out has a default (`usualLimits`). */
export interface FetchLimits {
  /** Bytes of the body, also after decompression. */
  readonly bytes: number;
  /** Milliseconds to connect, until the headers, between two pieces of the body, and for all of it with redirects. */
  readonly connect: number;
  readonly headers: number;
  readonly stall: number;
  readonly total: number;
  readonly redirects: number;
  /** Hosts (`intranet.example`, `127.0.0.1`, with `:port` only on that port) that may be reached though their address is not public. */
  readonly allowHosts: readonly string[];
  /** Request headers beside our own, for conditional requests: `{ 'if-none-match': '"abc"' }`. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Whether a redirect is followed; else it is itself the answer. */
  readonly follow: boolean;
  /** Gives the fetch up (as `too-slow`) as soon as it is aborted. */
  readonly stop: AbortSignal | null;
}

/** Ten megabytes, ten seconds to connect, a minute in all, five redirects, nothing private. */
export const usualLimits: FetchLimits = {
  bytes: 10_000_000,
  connect: 10_000,
  headers: 15_000,
  stall: 15_000,
  total: 60_000,
  redirects: 5,
  allowHosts: [],
  requestHeaders: {},
  follow: true,
  stop: null,
};

/** How far an answer has come, to tell what was wrong with it. */
export interface State {
  /** Whether the server sent on after the end of its answer. */
  excess: boolean;
  received: number;
  /** What `Content-Length` says. */
  told: number | null;
}
