import { type FormEvent, useId, useState } from 'react';
import { kinds } from '../../../src/model/account.ts';
import { go, usePlace, withAsked } from '../place.ts';
import { standings } from '../words/tell.ts';
import { AsOfSlider } from './as-of-slider.tsx';

/** The questions that the timeline can be narrowed by; all of them stand in the address, so a view can be sent on. */
export const filterNames = ['who', 'kind', 'from', 'to', 'where', 'standing', 'source', 'minSources', 'minConfidence'];

/** The filters of the timeline; changing one asks at once. */
export function Filters() {
  const place = usePlace();
  const { asked } = place;
  const set = (name: string) => (event: { readonly currentTarget: { readonly value: string } }) =>
    go(withAsked(place, { [name]: event.currentTarget.value }), true);
  const none = Object.fromEntries(filterNames.map((name) => [name, null]));
  const count = filterNames.filter((name) => asked.has(name)).length;
  const [isOpen, setOpen] = useState(false);
  const form = useId();
  return (
    <>
      <button
        type="button"
        className="filters-fold"
        aria-expanded={isOpen}
        aria-controls={form}
        onClick={() => setOpen(!isOpen)}
      >
        Filters{count > 0 && ` (${count})`}
      </button>
      <form
        id={form}
        className={isOpen ? 'filters folds is-open' : 'filters folds'}
        aria-label="Filters"
        onSubmit={(event: FormEvent) => event.preventDefault()}
      >
        <Field name="who" label="Who" set={set} />
        <Choice name="kind" label="Event" options={kinds} set={set} />
        <Choice name="standing" label="Standing" options={standings} set={set} />
        <Field name="where" label="Where" set={set} />
        <Field name="source" label="Source" set={set} />
        <Field name="from" label="From" type="date" set={set} />
        <Field name="to" label="To" type="date" set={set} />
        <Choice name="minSources" label="Sources" options={['2', '3', '5']} set={set} suffix=" independent" />
        <AsOfSlider />
        {count > 0 && (
          <button type="button" onClick={() => go(withAsked(place, none))}>
            Show all
          </button>
        )}
      </form>
    </>
  );
}

type Set = (name: string) => (event: { readonly currentTarget: { readonly value: string } }) => void;

function Field({
  name,
  label,
  type = 'text',
  set,
}: {
  readonly name: string;
  readonly label: string;
  readonly type?: string;
  readonly set: Set;
}) {
  const { asked } = usePlace();
  const id = useId();
  const value = asked.get(name) ?? '';
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        key={value}
        id={id}
        type={type}
        defaultValue={value}
        onBlur={(event) => event.currentTarget.value !== value && set(name)(event)}
        onKeyDown={(event) => event.key === 'Enter' && set(name)(event)}
        onChange={(event) => type === 'date' && set(name)(event)}
      />
    </p>
  );
}

function Choice({
  name,
  label,
  options,
  set,
  suffix = '',
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly set: Set;
  readonly suffix?: string;
}) {
  const { asked } = usePlace();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={asked.get(name) ?? ''} onChange={set(name)}>
        <option value="">any</option>
        {options.map((one) => (
          <option key={one} value={one}>
            {one}
            {suffix}
          </option>
        ))}
      </select>
    </p>
  );
}
