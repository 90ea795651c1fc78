import { useState } from 'react';
import type { Judgement } from '../../../src/model/record.ts';
import { send, tellsOf } from '../ask.ts';
import { useMayChange } from '../me.ts';
import { tellMoment } from '../words/tell.ts';
import { tellVerdict } from '../words/tell-judgement.ts';

/** What people judged, the last first, each with its way back. */
export function Judgements({
  judgements,
  onUndone,
}: {
  readonly judgements: readonly Judgement[];
  readonly onUndone: () => void;
}) {
  const [fault, setFault] = useState<string | null>(null);
  const mayChange = useMayChange();
  if (judgements.length === 0) return null;
  const undo = async (id: string) => {
    try {
      await send('/judgements', { verdict: 'undo', left: [], undoes: id, reason: 'taken back on the page' });
      onUndone();
    } catch (error) {
      setFault(tellsOf(error));
    }
  };
  const undone = new Set(judgements.flatMap(({ undoes }) => undoes ?? []));
  return (
    <section aria-labelledby="judged">
      <h2 id="judged">Judged</h2>
      <ul className="plain">
        {judgements
          .filter(({ verdict }) => verdict !== 'undo')
          .map((one) => ({ ...one, tells: tellVerdict(one) }))
          .map(({ id, tells, by, at, reason }) => (
            <li key={id} className={undone.has(id) ? 'is-undone' : undefined}>
              <strong>{tells}</strong> by {by}, {tellMoment(at.slice(0, 10))}
              {reason !== '' && `: ${reason}`}{' '}
              {undone.has(id) ? (
                <span className="quiet">taken back</span>
              ) : (
                mayChange && (
                  <button type="button" onClick={() => undo(id)}>
                    Undo
                  </button>
                )
              )}
            </li>
          ))}
      </ul>
      {fault !== null && <p role="alert">{fault}</p>}
    </section>
  );
}
