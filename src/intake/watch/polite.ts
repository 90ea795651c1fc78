import { ReadoutError } from '../../model/error.ts';
import type { Answer } from './item.ts';
import type { Pace } from './pace.ts';
import { retryAfter } from './retry-after.ts';
import { newTurns } from './turns.ts';

/** Asks servers as a guest does: robots.txt first, one request at a time to a host with pauses, and not before it said that one may come back. */
export interface Polite {
  /**
   * The answer at an address after redirects, and where it has moved to for good (301, 308), else null. Throws `ReadoutError` as a
   * fetch does, and `robots` (not allowed), `robots-unknown` (not allowed now), `held` (the host asked to be left alone for now).
   */
  get(url: string, headers: Readonly<Record<string, string>>): Promise<{ answer: Answer; movedTo: string | null }>;
  /** When a host that asked to be left alone may be asked again, in milliseconds since 1970; null where it did not. */
  heldUntil(url: string): number | null;
}

/** What a site's robots.txt asks for; `delay` in seconds. */
interface Rules {
  readonly mayFetch: (url: string) => boolean;
  readonly delay: number | null;
  readonly isKnown: boolean;
}

export interface Guest {
  readonly pace: Pace;
  readonly stop: AbortSignal;
  /** One request, no redirect followed. */
  readonly fetchOnce: (url: string, headers: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly robotsOf: (url: string) => Promise<Rules>;
}

/** Requests that keep the manners of the web; what hosts said is remembered as long as this is. */
export function newPolite({ pace, stop, fetchOnce, robotsOf }: Guest): Polite {
  const turns = newTurns(pace.hosts, stop);
  const robots = new Map<string, { readonly rules: Promise<Rules>; until: number }>();
  const held = new Map<string, number>();

  async function get(url: string, headers: Readonly<Record<string, string>>) {
    let at = url;
    let movedTo: string | null = null;
    let isForGood = true;
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const answer = await ask(at, headers);
      const next = redirectOf(answer, at);
      if (next === null) return { answer, movedTo };
      isForGood &&= answer.status === 301 || answer.status === 308;
      movedTo = isForGood ? next : movedTo;
      at = next;
    }
    throw new ReadoutError('too-many-redirects', `redirects more than ${mostRedirects} times; it is not followed.`);
  }

  async function ask(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
    // What is not on the web has no robots.txt; the fetch refuses it with its own sentence.
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return await fetchOnce(url, headers);
    const host = new URL(url).host;
    refuseHeld(host);
    const rules = await rulesFor(url);
    if (!rules.isKnown) throw robotsUnknown(host);
    if (!rules.mayFetch(url)) throw notAllowed(host);
    const answer = await turns.take(host, Math.max(pace.delay, (rules.delay ?? 0) * 1000), async () => {
      refuseHeld(host);
      return await fetchOnce(url, headers);
    });
    const wait =
      answer.status === 429 || answer.status === 503 ? retryAfter(answer.headers['retry-after'], Date.now()) : 0;
    if (wait !== null && wait > 0) held.set(host, Date.now() + wait);
    return answer;
  }

  /** RFC 9309: kept for a day; where the site failed to answer, it is asked again by the next round. */
  async function rulesFor(url: string): Promise<Rules> {
    const origin = new URL(url).origin;
    const known = robots.get(origin);
    if (known !== undefined && known.until > Date.now()) return await known.rules;
    const rules = turns.take(new URL(url).host, pace.delay, async () => await robotsOf(url));
    const kept = { rules, until: Date.now() + day };
    robots.set(origin, kept);
    try {
      if (!(await rules).isKnown) kept.until = Date.now() + Math.min(pace.every, hour);
      return await rules;
    } catch (error) {
      robots.delete(origin);
      throw error;
    }
  }

  function refuseHeld(host: string): void {
    const until = held.get(host) ?? 0;
    if (until > Date.now())
      throw new ReadoutError('held', `is not asked yet: ${host} wants to be left alone until ${isoOf(until)}.`);
  }

  return { get, heldUntil: (url) => heldAt(held.get(hostOf(url))) };
}

const mostRedirects = 5;
const hour = 3_600_000;
const day = 24 * hour;

function redirectOf({ status, headers }: Answer, at: string): string | null {
  const location = headers['location'];
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null;
  return URL.canParse(location, at) ? new URL(location, at).href : location;
}

/** Host and port; what is no address is its own host, and is refused by the fetch. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function heldAt(until: number | undefined): number | null {
  return until !== undefined && until > Date.now() ? until : null;
}

function robotsUnknown(host: string): ReadoutError {
  return new ReadoutError(
    'robots-unknown',
    `is not fetched now: ${host} cannot be reached, or fails to answer for its robots.txt.`,
  );
}

function notAllowed(host: string): ReadoutError {
  return new ReadoutError('robots', `is not fetched: the robots.txt of ${host} does not allow it.`);
}

function isoOf(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
}
