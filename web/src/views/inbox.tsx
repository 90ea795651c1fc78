import { useCallback, useEffect, useState } from 'react';
import type { InboxItem, Page } from '../../../src/model/questions.ts';
import type { Judgement } from '../../../src/model/record.ts';
import { send, tellsOf, useAsk } from '../ask.ts';
import { EventRow } from '../parts/event-row.tsx';
import { ForChanges } from '../parts/for-changes.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { conflictsOf } from '../words/conflicts.ts';
import '../style/lists.css';
import '../style/timeline.css';

const questions: Readonly<Record<InboxItem['question'], string>> = {
  unsure: 'Read with little confidence: is it so?',
  duplicate: 'Two events, or one?',
  conflict: 'Reports differ: which is right?',
  'past-due': 'Its time has passed: did it happen?',
};

/** What a person should look at, one after the other; keys answer: a accept, r reject, s same, d different, n next, u undo, a number for the value that is right. */
export default function Inbox() {
  return (
    <>
      <h1>Inbox</h1>
      <ForChanges>
        <Waiting />
      </ForChanges>
    </>
  );
}

/** The items stay those that were waiting when the inbox was opened, so that an answer shifts nothing under the reader's hands. */
function Waiting() {
  const waiting = useAsk<Page<InboxItem>>('/inbox?limit=100', false);
  return (
    <Answered answer={waiting}>
      {({ items }) => (items.length === 0 ? <Empty>Nothing waits for a decision.</Empty> : <Desk items={items} />)}
    </Answered>
  );
}

type Answer = {
  readonly key: string;
  readonly name: string;
  readonly verdict: 'note' | 'wrong' | 'same' | 'different' | 'right' | 'undo' | null;
  /** With `right`: the property, and its value as the record keeps it. */
  readonly property?: string;
  readonly told?: unknown;
};

const answers: readonly Answer[] = [
  { key: 'a', name: 'Accept', verdict: 'note' },
  { key: 'r', name: 'Reject', verdict: 'wrong' },
  { key: 's', name: 'Same', verdict: 'same' },
  { key: 'd', name: 'Different', verdict: 'different' },
  { key: 'n', name: 'Next', verdict: null },
  { key: 'u', name: 'Undo', verdict: 'undo' },
];

function Desk({ items }: { readonly items: readonly InboxItem[] }) {
  const [at, setAt] = useState(0);
  const [last, setLast] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const item = items[at];
  const act = useCallback(
    async (answer: Answer) => {
      const { name, verdict } = answer;
      const decision = decisionOf(item, answer, last);
      try {
        const judged = decision === null ? null : await send<Judgement>('/judgements', decision);
        setTold(judged === null ? '' : verdict === 'undo' ? 'Taken back.' : `${name}: kept.`);
        setLast(verdict === 'undo' ? null : (judged?.id ?? null));
        setAt((one) => (verdict === 'undo' ? one - 1 : one + 1));
      } catch (error) {
        setTold(tellsOf(error));
      }
    },
    [item, last],
  );
  const offered = answersFor(item, last);
  useKeys(offered, act);
  return (
    <section className="desk">
      <p className="quiet" aria-live="polite">
        {item === undefined ? 'That was all.' : `${at + 1} of ${items.length} · ${questions[item.question]}`} {told}
      </p>
      {item !== undefined && <Asked item={item} />}
      <p className="judge-buttons">
        {offered.map((one) => (
          <button key={one.key} type="button" onClick={() => act(one)} aria-keyshortcuts={one.key}>
            {one.name} <kbd>{one.key}</kbd>
          </button>
        ))}
      </p>
    </section>
  );
}

function Asked({ item: { event, other, likeness } }: { readonly item: InboxItem }) {
  return (
    <>
      <EventRow line={event} />
      {other !== null && <EventRow line={other} />}
      {conflictsOf(event.event).map(({ name, said }) => (
        <p key={name}>
          {name}: <strong>{said.map(({ value }) => value).join(' or ')}</strong>
        </p>
      ))}
      {likeness !== null && (
        <p className="quiet">
          Likeness {likeness.score.toFixed(2)}: {likeness.reasons.join('; ')}
        </p>
      )}
    </>
  );
}

/** Same and different are asked only of two; undo only where something was just decided. */
function answersFor(item: InboxItem | undefined, last: string | null): readonly Answer[] {
  const usual = answers.filter(({ verdict }) => {
    if (verdict === 'undo') return last !== null;
    if (item === undefined) return false;
    return verdict === 'same' || verdict === 'different' ? item.other !== null : true;
  });
  return item?.question === 'conflict' ? [...valuesOf(item), ...usual] : usual;
}

/** Where reports differ each value can be called the right one, by its number. */
function valuesOf({ event }: InboxItem): readonly Answer[] {
  const said = conflictsOf(event.event).flatMap(({ property, said: values }) =>
    values.map(({ value, told }) => ({ name: `${value} is right`, verdict: 'right' as const, property, told })),
  );
  return said.slice(0, 9).map((one, at) => ({ ...one, key: String(at + 1) }));
}

function decisionOf(item: InboxItem | undefined, { verdict, property, told }: Answer, last: string | null) {
  if (verdict === 'undo') return last === null ? null : { verdict, left: [], undoes: last, reason: 'inbox' };
  if (item === undefined || verdict === null) return null;
  const { event, other, question } = item;
  const reason = verdict === 'note' ? 'accepted in the inbox' : `inbox: ${question}`;
  const left = event.event.tellings;
  if (verdict === 'right') return { verdict, left, property, value: JSON.stringify(told), reason };
  if (verdict === 'same') return { verdict, left: [event.event.id, other?.event.id ?? ''], reason };
  if (verdict === 'different') return { verdict, left, right: other?.event.tellings ?? [], reason };
  return { verdict, left: verdict === 'note' ? left.slice(0, 1) : left, reason };
}

function useKeys(offered: readonly Answer[], act: (answer: Answer) => void) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const answer = offered.find(({ key }) => key === event.key);
      if (answer !== undefined) act(answer);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [offered, act]);
}
