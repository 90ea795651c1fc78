import { memo, useEffect, useRef, useState } from 'react';
import type { EventLine, Page } from '../../../src/model/questions.ts';
import { ask, tellsOf } from '../ask.ts';
import { usePlace } from '../place.ts';
import { EventRow } from './event-row.tsx';

/** So many events are asked for, and shown or not shown, together. */
export const stretch = 25;

/**
 * A list as long as the record: only stretches near the window hold their rows, the others keep their room. The first one is there
 * at once; the others are asked for by their place in the list when they come near.
 */
export function LongList({
  query,
  total,
  first,
}: {
  readonly query: string;
  readonly total: number;
  readonly first: readonly EventLine[];
}) {
  const asOf = usePlace().asked.get('asOf');
  const whole = asOf === null ? query : `${query}&asOf=${asOf}`;
  return (
    <div className="events" role="feed" aria-label="Events">
      {Array.from({ length: Math.ceil(total / stretch) }, (_, at) => (
        <Stretch
          key={at}
          start={at * stretch}
          length={Math.min(stretch, total - at * stretch)}
          total={total}
          query={whole}
          first={first}
        />
      ))}
    </div>
  );
}

interface Asked {
  readonly start: number;
  readonly length: number;
  readonly total: number;
  readonly query: string;
  /** The beginning of the list as it stands now; when it changes the rest may have changed too. */
  readonly first: readonly EventLine[];
}

const Stretch = memo(function Stretch({ start, length, total, query, first }: Asked) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(start < first.length);
  const height = useRef<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    return watched(element, (near) => {
      if (!near && element.childElementCount > 0) height.current = element.offsetHeight;
      setNear(near);
    });
  }, []);
  const { lines, fault } = useLines({ start, length, query, first, isNear });
  if (!isNear || lines === null)
    return (
      <div
        ref={box}
        className="event-room"
        style={{ height: height.current === null ? `calc(${length} * var(--row-room))` : `${height.current}px` }}
      >
        {fault !== null && <p role="alert">{fault}</p>}
      </div>
    );
  return (
    <div ref={box}>
      {lines.map((line, at) => (
        <EventRow key={line.event.id} line={line} place={{ at: start + at + 1, of: total }} />
      ))}
    </div>
  );
});

/** The events of a stretch: those of the first answer, or asked for once it has been near for a moment, so that a jump to the end asks for little. */
function useLines({ start, length, query, first, isNear }: Omit<Asked, 'total'> & { readonly isNear: boolean }) {
  const given = start + length <= first.length ? first.slice(start, start + length) : null;
  const [kept, setKept] = useState<{ readonly first: unknown; readonly lines: readonly EventLine[] } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const isDue = isNear && given === null && kept?.first !== first;
  useEffect(() => {
    if (!isDue) return;
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      ask<Page<EventLine>>(`/timeline?${query}&skip=${start}&limit=${length}`, stop.signal)
        .then(({ items }) => setKept({ first, lines: items }))
        .catch((error: unknown) => !stop.signal.aborted && setFault(tellsOf(error)));
    }, 60);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [isDue, query, start, length, first]);
  return { lines: given ?? kept?.lines ?? null, fault };
}

/** One watcher for all stretches: whether an element is within a window and a half of what is seen. */
let watcher: IntersectionObserver | null = null;
const hearers = new Map<Element, (isNear: boolean) => void>();

function watched(element: Element, hear: (isNear: boolean) => void): () => void {
  watcher ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) hearers.get(target)?.(isIntersecting);
    },
    { rootMargin: '150% 0px' },
  );
  const own = watcher;
  hearers.set(element, hear);
  own.observe(element);
  return () => {
    hearers.delete(element);
    own.unobserve(element);
  };
}
