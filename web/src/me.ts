import { useEffect, useState } from 'react';
import type { Caller } from '../../src/api/desk.ts';
import { ask } from './ask.ts';

let asked: Promise<Caller> | null = null;

/** Who looks at the page, or null until it is known; a login or logout loads the page anew. */
export function useMe(): Caller | null {
  const [me, setMe] = useState<Caller | null>(null);
  useEffect(() => {
    asked = asked ?? ask<Caller>('/me');
    asked.then(setMe).catch(() => {
      asked = null;
    });
  }, []);
  return me;
}

/** Whether who looks may judge and add; a reader may not, nor may anybody where the server only shows. */
export function useMayChange(): boolean {
  const me = useMe();
  return me !== null && me.role !== 'reader';
}
