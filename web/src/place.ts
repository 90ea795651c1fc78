import { useSyncExternalStore } from 'react';

/** Where the reader is: the address below the host, and what is asked in it. */
export interface Place {
  readonly path: string;
  readonly asked: URLSearchParams;
}

let place = placeNow();
const watchers = new Set<() => void>();

/** The present place; the view changes with it. */
export function usePlace(): Place {
  return useSyncExternalStore(watch, () => place);
}

/** Goes to an address of this site; `isQuiet` leaves no step to go back to, as for a filter that is being typed. */
export function go(address: string, isQuiet = false): void {
  history[isQuiet ? 'replaceState' : 'pushState'](null, '', address);
  arrive();
  if (!isQuiet) window.scrollTo(0, 0);
}

/** The address of this view with some of what is asked changed; null takes a question out. */
export function withAsked({ path, asked }: Place, changes: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams(asked);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  const query = next.toString();
  return query === '' ? path : `${path}?${query}`;
}

function placeNow(): Place {
  return { path: decodeURI(location.pathname), asked: new URLSearchParams(location.search) };
}

function arrive(): void {
  place = placeNow();
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  if (watchers.size === 0) window.addEventListener('popstate', arrive);
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
