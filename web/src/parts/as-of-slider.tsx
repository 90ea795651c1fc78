import { useEffect, useId, useState } from 'react';
import { type Counted, useAsk } from '../ask.ts';
import { go, usePlace, withAsked } from '../place.ts';
import { tellDate } from '../words/tell.ts';
import { isoOf } from './axis-scale.ts';

/** "What did we know on 21 July?": from the day before the record learned its first report until now. */
export function AsOfSlider() {
  const place = usePlace();
  const id = useId();
  const counts = useAsk<Counted>('/counts');
  const today = Math.floor(Date.now() / 86_400_000);
  const asOf = place.asked.get('asOf');
  const [day, setDay] = useState(dayOf(asOf, today));
  useEffect(() => setDay(dayOf(asOf, today)), [asOf, today]);
  const known = counts.state === 'here' ? counts.value : counts.state === 'waiting' ? counts.last : null;
  if (known === null || known.since === null) return null;
  const first = dayOf(known.since, today) - 1;
  const settle = () => {
    const chosen = day >= today ? null : isoOf(day);
    if (chosen !== asOf) go(withAsked(place, { asOf: chosen }), true);
  };
  return (
    <p className="as-of-slider">
      <label htmlFor={id}>What did we know on</label>
      <output htmlFor={id}>{day >= today ? 'today' : tellDate(isoOf(day))}</output>
      <input
        id={id}
        type="range"
        min={first}
        max={today}
        value={Math.max(day, first)}
        aria-valuetext={day >= today ? 'today' : tellDate(isoOf(day))}
        onChange={({ currentTarget }) => setDay(Number(currentTarget.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <span className="from">{tellDate(isoOf(first + 1))}</span>
      <span className="to">today</span>
    </p>
  );
}

function dayOf(moment: string | null, today: number): number {
  return moment === null ? today : Math.floor(Date.parse(moment) / 86_400_000);
}
