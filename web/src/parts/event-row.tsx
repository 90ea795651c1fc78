import type { EventLine } from '../../../src/model/questions.ts';
import { headlineOf } from '../words/headline.ts';
import { differencesOf, namedIn, tellDate, tellSources, tellStanding } from '../words/tell.ts';
import { Link } from './link.tsx';
import { Names } from './names.tsx';

/** An event as lists show it: when, what happened between whom, its best sentence; in the margin who takes part and on how many words it stands. */
export function EventRow({
  line,
  place,
}: {
  readonly line: EventLine;
  /** Where it stands in a list of which only a part is there. */
  readonly place?: { readonly at: number; readonly of: number };
}) {
  const { event } = line;
  const differences = differencesOf(event);
  const parties = [...namedIn(line, 'who'), ...namedIn(line, 'whom'), ...namedIn(line, 'where')];
  return (
    <article
      className={`event-row is-${event.standing.shown ?? 'unknown'}`}
      aria-labelledby={`event-${event.id}`}
      aria-posinset={place?.at}
      aria-setsize={place?.of}
    >
      <p className="event-when">
        <Mark standing={event.standing.shown} />
        {event.time.shown === null ? <span className="quiet">no date told</span> : tellDate(event.time.shown)}
      </p>
      <div className="event-told">
        <Kicker line={line} />
        <h3 id={`event-${event.id}`}>
          <Link to={`/event/${event.id}`}>{headlineOf(line)}</Link>
        </h3>
        <blockquote>{event.best.evidence.words}</blockquote>
      </div>
      <div className="event-margin">
        <p>
          <Names named={parties.filter(({ entity }) => entity !== null)} />
        </p>
        <p className="quiet">{tellSources(event)}</p>
        {differences.length > 0 && <p className="differs">Reports differ on the {differences.join(' and the ')}</p>}
      </div>
    </article>
  );
}

/** The kind of event, and how it stands where it has not simply happened. */
export function Kicker({ line }: { readonly line: EventLine }) {
  const standing = tellStanding(line);
  return (
    <p className="kicker">
      {line.event.kind}
      <span className={standing === 'happened' ? 'unseen' : undefined}> · {standing}</span>
    </p>
  );
}

/** Filled where it happened, hollow where it is planned, struck where it is denied. */
export function Mark({ standing }: { readonly standing: string | null }) {
  return <span className={`mark is-${standing ?? 'unknown'}`} aria-hidden="true" />;
}
