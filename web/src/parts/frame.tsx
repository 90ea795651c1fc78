import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { type Counted, useAsk } from '../ask.ts';
import { useMayChange, useMe } from '../me.ts';
import { go, usePlace, withAsked } from '../place.ts';
import { Link } from './link.tsx';
import { Seek } from './seek.tsx';

/** Address, name, and what is added to the name where there is room. */
const sections: readonly (readonly [string, string, string?])[] = [
  ['/', 'Timeline'],
  ['/inbox', 'Inbox'],
  ['/reports', 'Reports'],
  ['/entities', 'People', '& bodies'],
  ['/quotes', 'Quotes'],
  ['/figures', 'Figures'],
  ['/graph', 'Graph'],
  ['/map', 'Map'],
  ['/add', 'Add'],
];
/** Sections that are nothing without the right to judge and add. */
const forChanges = ['/inbox', '/add'];

/** Masthead, sections and search round every view; a bar says when the record is shown as it was. */
export function Frame({
  main,
  children,
}: {
  readonly main: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}) {
  const { path } = usePlace();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="masthead">
        <div className="masthead-line">
          <Link to="/" className="name">
            Readout
          </Link>
          {path !== '/login' && (
            <>
              <Size />
              <Who />
              <Seek />
            </>
          )}
        </div>
        <Sections />
      </header>
      {path !== '/login' && <AsOfBar />}
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Sections() {
  const { path } = usePlace();
  const mayChange = useMayChange();
  if (path === '/login') return null;
  return (
    <nav aria-label="Sections">
      <ul className="sections">
        {sections
          .filter(([to]) => mayChange || !forChanges.includes(to))
          .map(([to, name, more]) => (
            <li key={to}>
              <Link to={to} aria-current={path === to ? 'page' : undefined}>
                {name}
                {more !== undefined && <span className="wide"> {more}</span>}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Size() {
  const counts = useAsk<Counted>('/counts');
  if (counts.state !== 'here') return <p className="size" />;
  const { reports, events } = counts.value;
  return (
    <p className="size">
      {reports.toLocaleString('en')} {reports === 1 ? 'report' : 'reports'}, {events.toLocaleString('en')}{' '}
      {events === 1 ? 'event' : 'events'}
    </p>
  );
}

/** Who is logged in, where people log in. */
function Who() {
  const me = useMe();
  if (me === null || me.name === '') return null;
  return (
    <p className="size">
      <Link to="/login">
        {me.name}, {me.role}
      </Link>
    </p>
  );
}

/** The record as it was on a day: always said, and one click from the present. */
function AsOfBar() {
  const place = usePlace();
  const asOf = place.asked.get('asOf');
  const [day, setDay] = useState(asOf ?? '');
  useEffect(() => setDay(asOf ?? ''), [asOf]);
  if (asOf === null) return null;
  return (
    <div className="as-of" role="status">
      <label>
        What the record knew on{' '}
        <input
          type="date"
          value={day}
          onChange={(event) => {
            setDay(event.target.value);
            if (event.target.value !== '') go(withAsked(place, { asOf: event.target.value }), true);
          }}
        />
      </label>
      <button type="button" onClick={() => go(withAsked(place, { asOf: null }))}>
        Back to now
      </button>
    </div>
  );
}
