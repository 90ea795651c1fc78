import { useEffect, useRef } from 'react';
import type { Fact } from './facts-of.ts';
import { Link } from './link.tsx';

/** What was read in a report, in the order of its text: it moves along as the text is read, and choosing an entry shows its sentence. */
export function Facts({
  facts,
  near,
  chosen,
  choose,
}: {
  readonly facts: readonly Fact[];
  /** What stands at the height at which one reads. */
  readonly near: string | null;
  readonly chosen: string | null;
  readonly choose: (fact: string) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => follow(list.current, near), [near]);
  useEffect(() => follow(list.current, chosen), [chosen]);
  if (facts.length === 0) return <p className="quiet">Nothing was read in this report.</p>;
  return (
    <ol ref={list} className="facts">
      {facts.map(({ id, layer, kicker, says, more }) => (
        <li
          key={id}
          data-entry={id}
          className={`fact is-${layer}${id === chosen ? ' is-chosen' : ''}${id === near ? ' is-near' : ''}`}
        >
          <button type="button" onClick={() => choose(id)} aria-pressed={id === chosen}>
            <span className="kicker">{kicker}</span>
            <span className="says">{says}</span>
          </button>
          {more !== null && (
            <Link to={more.to} className="more">
              {more.name}
              <span className="unseen">: {says}</span>
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Brings an entry into sight within the list, without moving the page. */
function follow(list: HTMLElement | null, id: string | null): void {
  const entry = id === null ? null : list?.querySelector<HTMLElement>(`[data-entry="${id}"]`);
  if (list === null || !entry) return;
  const room = list.clientHeight - entry.offsetHeight;
  list.scrollTo({ top: entry.offsetTop - list.offsetTop - room / 3 });
}
