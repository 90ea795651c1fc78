import { useId, useState } from 'react';
import type { EventPage } from '../../../src/model/questions.ts';
import { send, tellsOf } from '../ask.ts';
import { SetRight } from './set-right.tsx';

type Decision = {
  readonly verdict: string;
  readonly left: readonly string[];
  readonly right?: readonly string[];
  readonly property?: string;
  readonly value?: string;
};

/** A person's word on an event: another one is the same, chosen tellings are not, wrong, a note; all can be taken back. */
export function Judge({
  page,
  chosen,
  onJudged,
}: {
  readonly page: EventPage;
  readonly chosen: readonly string[];
  readonly onJudged: () => void;
}) {
  const [reason, setReason] = useState('');
  const [other, setOther] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const reasonId = useId();
  const otherId = useId();
  const { tellings } = page.event;
  const judge = async (decision: Decision) => {
    try {
      await send('/judgements', { ...decision, reason: reason.trim() || 'no reason given' });
      setReason('');
      setTold('Judged; the list of judgements takes it back.');
      onJudged();
    } catch (error) {
      setTold(tellsOf(error));
    }
  };
  const rest = tellings.filter((one) => !chosen.includes(one));
  const about = chosen.length > 0 ? chosen : tellings;
  const otherEvent = /([0-9a-f]{16})\/?(?:\?.*)?$/.exec(other.trim())?.[1];
  return (
    <section className="judge" aria-labelledby="judge">
      <h2 id="judge">Judge</h2>
      <p>
        <label htmlFor={reasonId}>Why</label>
        <input id={reasonId} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </p>
      <div className="judge-buttons">
        <button
          type="button"
          disabled={chosen.length === 0 || rest.length === 0}
          onClick={() => judge({ verdict: 'different', left: chosen, right: rest })}
        >
          Chosen tellings are another event
        </button>
        <button type="button" onClick={() => judge({ verdict: 'wrong', left: about })}>
          {chosen.length > 0 ? 'Chosen tellings are wrong' : 'This is no such event'}
        </button>
        <button
          type="button"
          disabled={reason === ''}
          onClick={() => judge({ verdict: 'note', left: tellings.slice(0, 1) })}
        >
          Keep as a note
        </button>
      </div>
      <p>
        <label htmlFor={otherId}>The same as (address or id of another event)</label>
        <input id={otherId} value={other} onChange={(event) => setOther(event.currentTarget.value)} />
        <button
          type="button"
          disabled={otherEvent === undefined}
          onClick={() => judge({ verdict: 'same', left: [page.event.id, otherEvent ?? ''] })}
        >
          Same event
        </button>
      </p>
      {told !== null && <p role="status">{told}</p>}
      <SetRight page={page} onJudged={onJudged} />
    </section>
  );
}
