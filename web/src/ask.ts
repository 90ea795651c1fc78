import { useCallback, useEffect, useState } from 'react';
import type { Counts } from '../../src/model/questions.ts';
import { go, usePlace } from './place.ts';

/** How much the record holds, and when it learned its first report. */
export type Counted = Counts & { readonly since: string | null };

/** What an answer is while it is awaited, here, or refused with a sentence; `of` is the question that it, or the last one, answers. */
export type Answer<T> =
  | { readonly state: 'waiting'; readonly last: T | null; readonly of: string | null }
  | { readonly state: 'here'; readonly value: T; readonly of: string }
  | { readonly state: 'failed'; readonly tells: string; readonly isMissing: boolean };

/** A refusal of the API: its status and its sentence. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, tells: string) {
    super(tells);
    this.status = status;
  }
}

/** Asks the API and, if it is to be live, again whenever the record changes; the as-of of the page goes with every question. */
export function useAsk<T>(path: string | null, isLive = true): Answer<T> & { readonly again: () => void } {
  const asOf = usePlace().asked.get('asOf');
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting', last: null, of: null });
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((one) => one + 1), []);
  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    const of = withAsOf(path, asOf);
    setAnswer((old) => ({
      state: 'waiting',
      last: old.state === 'here' ? old.value : null,
      of: old.state === 'here' ? old.of : null,
    }));
    ask<T>(of, stop.signal)
      .then((value) => setAnswer({ state: 'here', value, of }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted)
          setAnswer({
            state: 'failed',
            tells: tellsOf(error),
            isMissing: error instanceof Refused && error.status === 404,
          });
      });
    return () => stop.abort();
  }, [path, asOf, turn]);
  useEffect(() => (isLive ? onChange(again) : undefined), [again, isLive]);
  return { ...answer, again };
}

/** One question to the API; throws `Refused` with the sentence of its problem. */
export async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  return await answered(
    await fetch(`/api${path}`, { ...(signal && { signal }), headers: { Accept: 'application/json' } }),
  );
}

/** Sends something to the API: JSON, or a form with files. */
export async function send<T>(path: string, body: unknown): Promise<T> {
  const isForm = body instanceof FormData;
  const answer = await fetch(`/api${path}`, {
    method: 'POST',
    body: isForm ? body : JSON.stringify(body),
    headers: isForm ? {} : { 'Content-Type': 'application/json' },
  });
  return await answered(answer);
}

/** What a failure says to a person. */
export function tellsOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  return 'The server does not answer. Is readout serve still running?';
}

async function answered<T>(answer: Response): Promise<T> {
  if (answer.ok) return await answer.json();
  const problem: { readonly detail?: string } = await answer.json().catch(() => ({}));
  if (answer.status === 401 && location.pathname !== '/login')
    go(`/login?to=${encodeURIComponent(`${location.pathname}${location.search}`)}`, true);
  const tells = problem.detail ?? `The server answered ${answer.status}.`;
  // What helps those who write programs is nothing to click on.
  throw new Refused(answer.status, tells.replace(/ GET \/api\/openapi\.json .*$/, ''));
}

/** A question as of a moment; null asks for now. */
export function withAsOf(path: string, asOf: string | null): string {
  if (asOf === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(asOf)}`;
}

let changes: EventSource | null = null;
const hearers = new Set<() => void>();

/** Calls back, at most once a second, when something was added or judged anywhere. */
function onChange(hearer: () => void): () => void {
  hearers.add(hearer);
  changes = changes ?? listen();
  return () => hearers.delete(hearer);
}

function listen(): EventSource {
  const source = new EventSource('/api/changes');
  let timer: number | undefined;
  const tell = () => {
    timer =
      timer ??
      window.setTimeout(() => {
        timer = undefined;
        for (const hearer of hearers) hearer();
      }, 1000);
  };
  source.addEventListener('added', tell);
  source.addEventListener('judged', tell);
  return source;
}
