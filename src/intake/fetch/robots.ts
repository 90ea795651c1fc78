import { createRequire } from 'node:module';
import { ReadoutError } from '../../model/error.ts';
import { fetchSafely } from './fetch-safely.ts';
import type { FetchLimits } from './limits.ts';

/** What a site's robots.txt asks of us. */
export interface Robots {
  readonly mayFetch: (url: string) => boolean;
  /** Seconds between two requests, or null. */
  readonly delay: number | null;
  readonly sitemaps: readonly string[];
  /** False where the site failed to answer: nothing may be fetched now, but later it may. */
  readonly isKnown: boolean;
}

/** The wishes of the site of an address, after RFC 9309: without a file all may be fetched; a site that fails to answer forbids all for now. */
export async function robotsOf(url: string, limits: Partial<FetchLimits> = {}): Promise<Robots> {
  const address = new URL('/robots.txt', url).href;
  try {
    const { status, body } = await fetchSafely(address, { ...limits, bytes: 524_288, requestHeaders: {} });
    if (status >= 500 || status === 429) return nothing;
    return status >= 200 && status < 300 ? robotsIn(address, Buffer.from(body).toString('utf8')) : anything;
  } catch (error) {
    if (error instanceof ReadoutError && /^(?:too-slow|unreachable|bad-answer|no-such-host|too-big)$/.test(error.code))
      return nothing;
    if (error instanceof ReadoutError && error.code === 'too-many-redirects') return anything;
    throw error;
  }
}

/** The name by which robots.txt may speak to us. */
export const ourName = 'Readout';

const anything: Robots = { mayFetch: () => true, delay: null, sitemaps: [], isKnown: true };
const nothing: Robots = { mayFetch: () => false, delay: null, sitemaps: [], isKnown: false };

/** What the text of a robots.txt asks of us. */
export function robotsIn(address: string, text: string): Robots {
  const parsed = parserOf()(address, text);
  const delay = parsed.getCrawlDelay(ourName);
  return {
    mayFetch: (url) => parsed.isAllowed(url, ourName) !== false,
    delay: delay === undefined ? null : Math.min(delay, 3600),
    sitemaps: parsed.getSitemaps(),
    isKnown: true,
  };
}

interface Parsed {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
  getSitemaps(): string[];
}

// A CommonJS module whose types say otherwise: it is asked for by its own way.
function parserOf(): (address: string, text: string) => Parsed {
  return createRequire(import.meta.url)('robots-parser');
}
