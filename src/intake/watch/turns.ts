import { setTimeout as pause } from 'node:timers/promises';

/** Who may ask a host when: one request at a time to a host, a pause after each, and only so many hosts at once. */
export interface Turns {
  /** Waits for the host's turn, then works; `rest` milliseconds after the end of the work the host may be asked again. */
  take<T>(host: string, rest: number, work: () => Promise<T>): Promise<T>;
}

/** Turns for requests. A turn that comes after `stop` was aborted is not taken: what is thrown is the reason of the abort. */
export function newTurns(hosts: number, stop: AbortSignal): Turns {
  const lanes = new Map<string, { last: Promise<void>; freeAt: number }>();
  const slots = newSlots(hosts);
  return {
    async take(host, rest, work) {
      const lane = lanes.get(host) ?? { last: Promise.resolve(), freeAt: 0 };
      lanes.set(host, lane);
      const before = lane.last;
      const { promise, resolve } = Promise.withResolvers<void>();
      lane.last = promise;
      try {
        await before;
        await sleepUntil(lane.freeAt, stop);
        stop.throwIfAborted();
        return await slots.hold(async () => {
          try {
            stop.throwIfAborted();
            return await work();
          } finally {
            lane.freeAt = Date.now() + rest;
          }
        });
      } finally {
        resolve();
      }
    },
  };
}

/** Lets so many work at a time; the others wait in their order. */
export function newSlots(most: number) {
  let free = most;
  const waiting: (() => void)[] = [];
  async function hold<T>(work: () => Promise<T>): Promise<T> {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  }
  return { hold };
}

/** Sleeps up to a moment (milliseconds since 1970) or until `stop` is aborted, whichever comes first. */
export async function sleepUntil(moment: number, stop: AbortSignal): Promise<void> {
  while (!stop.aborted && Date.now() < moment) {
    // Timers of more than 24 days run off at once; and a machine that slept is heard within the hour.
    await pause(Math.min(moment - Date.now(), 3_600_000), undefined, { signal: stop }).catch(ignoreAbort);
  }
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
}
