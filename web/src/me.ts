import { useEffect, useState } from 'react';
import type { Caller } from '../../src/api/desk.ts';
import { ask, Refused } from './ask.ts';

let asked: Promise<Caller> | null = null;

/** Who looks at the page, or null until it is known; a login or logout loads the page anew. */
export function useMe(): Caller | null {
  const [me, setMe] = useState<Caller | null>(null);
  useEffect(() => {
    let timer: number | undefined;
    const know = () => {
      asked = asked ?? ask<Caller>('/me');
      asked.then(setMe).catch((error: unknown) => {
        asked = null;
        // Who is not logged in is led to the login; a server that did not answer may answer in a moment.
        if (!(error instanceof Refused && error.status === 401)) timer = window.setTimeout(know, 1000);
      });
    };
    know();
    return () => window.clearTimeout(timer);
  }, []);
  return me;
}

/** Whether who looks may judge and add; a reader may not, nor may anybody where the server only shows. */
export function useMayChange(): boolean {
  const me = useMe();
  return me !== null && me.role !== 'reader';
}
