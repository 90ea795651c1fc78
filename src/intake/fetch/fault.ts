import { ReadoutError } from '../../model/error.ts';
import type { FetchLimits, State } from './limits.ts';

/** What went wrong between two machines, as a sentence; a fault of ours is given back as it is. */
export function faultOf(error: unknown, state: State, limits: FetchLimits): unknown {
  if (error instanceof ReadoutError) return error;
  if (!(error instanceof Error)) return error;
  if (error.cause instanceof ReadoutError) return error.cause;
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return new ReadoutError('too-slow', `takes longer than ${limits.total / 1000} s; it was given up.`);
  const code = 'code' in error ? String(error.code) : '';
  const known =
    faults[code] ?? (isParserError(error) ? notHttp : /CERT|TLS|SSL|SELF_SIGNED/.test(code) ? badCertificate : null);
  return known === null || known === undefined ? error : known({ state, limits, code });
}

/** Whether what came was no HTTP, or something after its end. */
export function isParserError(error: Error): boolean {
  return error.name === 'HTTPParserError';
}

interface Case {
  readonly state: State;
  readonly limits: FetchLimits;
  readonly code: string;
}
type Fault = (told: Case) => ReadoutError;

const notHttp: Fault = () => new ReadoutError('bad-answer', `does not answer in HTTP as it should; it is not read.`);
const badCertificate: Fault = ({ code }) =>
  new ReadoutError('unreachable', `has no valid certificate (${code}); it is not read.`);
const noAnswer: Fault = ({ code }) =>
  new ReadoutError('unreachable', `cannot be reached (${code}); check the address, or try again later.`);
const noHost: Fault = () => new ReadoutError('no-such-host', 'names a host that is not known; check the address.');
const brokeOff: Fault = ({ state, code }) =>
  state.told !== null && state.told > state.received
    ? new ReadoutError(
        'bad-answer',
        `breaks off after ${state.received} of the ${state.told} bytes that it told of; try again later.`,
      )
    : new ReadoutError('bad-answer', `breaks off its answer (${code}); try again later.`);
const slow =
  (what: string, limit: 'connect' | 'headers' | 'stall'): Fault =>
  ({ limits }) =>
    new ReadoutError('too-slow', `${what} for ${limits[limit] / 1000} s; it was given up.`);

const faults: Readonly<Record<string, Fault>> = {
  ENOTFOUND: noHost,
  EAI_AGAIN: noHost,
  EAI_NODATA: noHost,
  EAI_FAIL: noHost,
  ECONNREFUSED: noAnswer,
  EHOSTUNREACH: noAnswer,
  ENETUNREACH: noAnswer,
  EADDRNOTAVAIL: noAnswer,
  ETIMEDOUT: noAnswer,
  ECONNRESET: brokeOff,
  EPIPE: brokeOff,
  ERR_STREAM_PREMATURE_CLOSE: brokeOff,
  UND_ERR_SOCKET: brokeOff,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: brokeOff,
  UND_ERR_CONNECT_TIMEOUT: slow('lets no connection be made', 'connect'),
  UND_ERR_HEADERS_TIMEOUT: slow('sends no headers', 'headers'),
  UND_ERR_BODY_TIMEOUT: slow('sends nothing more', 'stall'),
  UND_ERR_HEADERS_OVERFLOW: () =>
    new ReadoutError('bad-answer', 'floods its answer with headers (over 64 KB); it is not read.'),
};
