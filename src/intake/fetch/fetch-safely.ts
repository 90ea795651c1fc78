import { setImmediate as nextTurn } from 'node:timers/promises';
import { Client } from 'undici';
import { ReadoutError } from '../../model/error.ts';
import { checkedLookup, refuseHost } from './checked-lookup.ts';
import { decompressed } from './decompress.ts';
import { faultOf, isParserError } from './fault.ts';
import { type FetchLimits, type State, usualLimits } from './limits.ts';

/** An answer. `status` may be any, 304 and 503 too; only redirects are followed, unless `follow` is off. */
export interface Fetched {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case; of a repeated header the values are joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. */
  readonly body: Uint8Array;
}

/**
 * Fetches an http(s) address from a public host. Throws `ReadoutError`: `bad-url`, `private-address`, `no-such-host`, `unreachable`,
 * `too-slow`, `too-big`, `too-many-redirects`, `bad-answer` (header flood, wrong length, broken compression). Messages go on from the address.
 */
export async function fetchSafely(url: string, given: Partial<FetchLimits> = {}): Promise<Fetched> {
  const limits = { ...usualLimits, ...given };
  const slow = AbortSignal.timeout(limits.total);
  const deadline = limits.stop === null ? slow : AbortSignal.any([slow, limits.stop]);
  let at = addressOf(url, null);
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    const answer = await answerOf(at, limits, deadline);
    const next = redirectOf(answer);
    if (next === null || !limits.follow) return answer;
    at = addressOf(next, at);
  }
  throw new ReadoutError(
    'too-many-redirects',
    `redirects more than ${limits.redirects} times; give the address it should lead to.`,
  );
}

/** An address that may be fetched; a relative one is read from the page that gave it. */
function addressOf(url: string, from: URL | null): URL {
  const where = from === null ? 'is' : `redirects to ${JSON.stringify(url.slice(0, 200))}, which is`;
  if (!URL.canParse(url, from?.href))
    throw new ReadoutError('bad-url', `${where} no address; write it like https://example.com/news.`);
  const parsed = new URL(url, from?.href);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')
    throw new ReadoutError('bad-url', `${where} not on the web (${parsed.protocol}); only http and https are fetched.`);
  if (parsed.username !== '' || parsed.password !== '')
    throw new ReadoutError('bad-url', `${where} an address with a name and password in it; leave them out.`);
  parsed.hash = '';
  return parsed;
}

function redirectOf({ status, headers }: Fetched): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? (headers['location'] ?? null) : null;
}

async function answerOf(url: URL, limits: FetchLimits, deadline: AbortSignal): Promise<Fetched> {
  const isAllowed = refuseHost(url, limits.allowHosts);
  const state: State = { excess: false, received: 0, told: null };
  // One connection a request: it goes to the address that was checked, and nothing is left open.
  const client = new Client(url.origin, {
    connect: { timeout: limits.connect, lookup: checkedLookup(isAllowed) },
    headersTimeout: limits.headers,
    bodyTimeout: limits.stall,
    maxHeaderSize: 65_536,
    pipelining: 1,
  });
  client.on('disconnect', (_origin, _targets, error) => {
    // The connection is cut where the server sends on after the end of its answer.
    if (isParserError(error) || error.message === 'bad response') state.excess = true;
  });
  try {
    return await request(client, { url, limits, deadline, state });
  } catch (error) {
    throw faultOf(error, state, limits);
  } finally {
    await client.destroy();
  }
}

interface Request {
  readonly url: URL;
  readonly limits: FetchLimits;
  readonly deadline: AbortSignal;
  readonly state: State;
}

async function request(client: Client, { url, limits, deadline, state }: Request): Promise<Fetched> {
  const answer = await client.request({
    path: url.pathname + url.search,
    method: 'GET',
    headers: { ...ourHeaders, ...limits.requestHeaders },
    signal: deadline,
  });
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  state.told = /^\d{1,15}$/.test(headers['content-length'] ?? '') ? Number(headers['content-length']) : null;
  if (state.told !== null && state.told > limits.bytes) throw tooBig(limits);
  const pieces: Buffer[] = [];
  for await (const piece of answer.body) {
    state.received += piece.length;
    if (state.received > limits.bytes) throw tooBig(limits);
    pieces.push(piece);
  }
  for (let turn = 0; turn < 3 && state.told !== null; turn += 1) await nextTurn();
  if (state.excess)
    throw new ReadoutError(
      'bad-answer',
      `sends more than the ${state.told ?? 0} bytes that its answer tells of; it cannot be trusted.`,
    );
  const body = decompressed(Buffer.concat(pieces), headers['content-encoding'], limits);
  return { url: url.href, status: answer.statusCode, headers, body };
}

const ourHeaders = {
  'user-agent': 'Readout/0.1 (news reader)',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-encoding': 'gzip, br, deflate',
  'accept-language': 'en',
};

/** The refusal of an answer larger than the limit. */
export function tooBig({ bytes }: FetchLimits): ReadoutError {
  return new ReadoutError('too-big', `answers with more than ${bytes / 1e6} MB; it is not read.`);
}
