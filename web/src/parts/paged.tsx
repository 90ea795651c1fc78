import { type ReactNode, useState } from 'react';
import type { Page } from '../../../src/model/questions.ts';
import { ask, tellsOf, useAsk } from '../ask.ts';
import { usePlace } from '../place.ts';
import { Answered } from './states.tsx';

/** A list that comes in pages: the first at once, the others one at a time on demand. */
export function Paged<T>({
  path,
  empty,
  children,
}: {
  readonly path: string;
  readonly empty: ReactNode;
  readonly children: (items: readonly T[]) => ReactNode;
}) {
  const answer = useAsk<Page<T>>(path);
  return (
    <Answered answer={answer}>
      {(first) => (first.items.length === 0 ? empty : <Growing key={path} path={path} first={first} show={children} />)}
    </Answered>
  );
}

function Growing<T>({
  path,
  first,
  show,
}: {
  readonly path: string;
  readonly first: Page<T>;
  readonly show: (items: readonly T[]) => ReactNode;
}) {
  const asOf = usePlace().asked.get('asOf');
  const [more, setMore] = useState<Page<T>>({ items: [], next: first.next });
  const [fault, setFault] = useState<string | null>(null);
  const grow = async () => {
    try {
      const then = asOf === null ? '' : `&asOf=${asOf}`;
      const cursor = encodeURIComponent(more.next ?? '');
      const page = await ask<Page<T>>(`${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}${then}`);
      setMore((old) => ({ items: [...old.items, ...page.items], next: page.next }));
    } catch (error) {
      setFault(tellsOf(error));
    }
  };
  return (
    <>
      {show([...first.items, ...more.items])}
      {fault !== null && <p role="alert">{fault}</p>}
      {more.next !== null && (
        <button type="button" className="grower" onClick={grow}>
          Show more
        </button>
      )}
    </>
  );
}
