import { type FormEvent, useId, useState } from 'react';
import { kinds } from '../../../src/model/account.ts';
import type { EventPage } from '../../../src/model/questions.ts';
import { send, tellsOf } from '../ask.ts';
import { readValue, type Settable, settables } from '../words/right-value.ts';
import { standings } from '../words/tell.ts';

const noReason = 'no reason given';

/** A person's right value of a property, with a note; the values that reports tell are offered while it is typed. */
export function SetRight({ page, onJudged }: { readonly page: EventPage; readonly onJudged: () => void }) {
  const [asked, setAsked] = useState<Settable['property']>('time');
  const [told, setTold] = useState<{ readonly tells: string; readonly isFault: boolean } | null>(null);
  const [propertyId, valueId, noteId, hintId] = [useId(), useId(), useId(), useId()];
  const settable = settables.find(({ property }) => property === asked);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const value = readValue(asked, String(typed.get('value') ?? ''));
    if ('tells' in value) return setTold({ tells: value.tells, isFault: true });
    const reason = String(typed.get('note') ?? '').trim() || noReason;
    const fault = await sendRight(page, { property: asked, json: value.json, reason });
    setTold({
      tells: fault ?? `${settable?.name} set; the list of judgements takes it back.`,
      isFault: fault !== null,
    });
    if (fault !== null) return;
    form.reset();
    onJudged();
  };
  return (
    <form className="set-right" aria-label="Set a right value" onSubmit={submit} noValidate>
      <h3>Set what is right</h3>
      <p>
        <label htmlFor={propertyId}>Of what</label>
        <select
          id={propertyId}
          value={asked}
          onChange={({ currentTarget }) => {
            setAsked(settables.find(({ property }) => property === currentTarget.value)?.property ?? 'time');
            setTold(null);
          }}
        >
          {settables.map(({ property, name }) => (
            <option key={property} value={property}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={valueId}>Right value</label>
        <Value key={asked} id={valueId} asked={asked} hintId={hintId} />
        <span id={hintId} className="quiet hint">
          {settable?.hint}
        </span>
      </p>
      <p>
        <label htmlFor={noteId}>Note</label>
        <input id={noteId} name="note" placeholder="how you know" />
      </p>
      <button type="submit">Set</button>
      {told !== null && (
        <p role={told.isFault ? 'alert' : 'status'} className={told.isFault ? 'differs' : undefined}>
          {told.tells}
        </p>
      )}
    </form>
  );
}

function Value({
  id,
  asked,
  hintId,
}: {
  readonly id: string;
  readonly asked: Settable['property'];
  readonly hintId: string;
}) {
  const choices = asked === 'standing' ? standings : asked === 'kind' ? kinds : null;
  if (choices === null) return <input id={id} name="value" autoComplete="off" aria-describedby={hintId} />;
  return (
    <select id={id} name="value">
      {choices.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  );
}

/** One click on a value that a report tells says that it is the right one. */
export function IsRight({
  page,
  property,
  value,
  name,
  onJudged,
}: {
  readonly page: EventPage;
  readonly property: Settable['property'];
  readonly value: unknown;
  readonly name: string;
  readonly onJudged: () => void;
}) {
  const [fault, setFault] = useState<string | null>(null);
  const set = async () => {
    const told = await sendRight(page, {
      property,
      json: JSON.stringify(value),
      reason: 'chosen of what reports tell',
    });
    setFault(told);
    if (told === null) onJudged();
  };
  return (
    <>
      <button type="button" className="small" onClick={set} aria-label={`This is right: ${name}`}>
        This is right
      </button>
      {fault !== null && <span role="alert">{fault}</span>}
    </>
  );
}

/** Sends a right value; what is refused comes back as a sentence. */
async function sendRight(
  { event }: EventPage,
  { property, json, reason }: { readonly property: string; readonly json: string; readonly reason: string },
): Promise<string | null> {
  try {
    await send('/judgements', { verdict: 'right', left: event.tellings, property, value: json, reason });
    return null;
  } catch (error) {
    return tellsOf(error);
  }
}
