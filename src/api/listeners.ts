import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Env } from './desk.ts';

/** Those who want to hear at once what is added and judged. */
export interface Listeners {
  readonly tell: (event: 'added' | 'judged', data: unknown) => void;
  readonly route: Hono<Env>;
}

type Send = (event: string, data: string) => void;

/** Server-sent events at `/changes`: `added` and `judged`, each with the JSON that its caller got, and a beat every 20 s. */
export function listenersOf(): Listeners {
  const sends = new Set<Send>();
  const route = new Hono<Env>().get('/changes', (context) => listen(context, sends));
  return {
    route,
    tell: (event, data) => {
      for (const send of sends) send(event, JSON.stringify(data));
    },
  };
}

function listen(context: Context<Env>, sends: Set<Send>): Response {
  return streamSSE(context, async (stream) => {
    const send: Send = (event, data) => void stream.writeSSE({ event, data });
    sends.add(send);
    stream.onAbort(() => {
      sends.delete(send);
    });
    await stream.writeSSE({ event: 'hello', data: '{}' });
    while (!stream.aborted) {
      await stream.sleep(beat);
      await stream.writeSSE({ event: 'beat', data: '{}' });
    }
    sends.delete(send);
  });
}
const beat = 20_000;
