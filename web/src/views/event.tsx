import { useState } from 'react';
import type { EventPage } from '../../../src/model/questions.ts';
import { useAsk } from '../ask.ts';
import { useMayChange } from '../me.ts';
import { Kicker, Mark } from '../parts/event-row.tsx';
import { Judge } from '../parts/judge.tsx';
import { Judgements } from '../parts/judgements.tsx';
import { Link } from '../parts/link.tsx';
import { Names } from '../parts/names.tsx';
import { IsRight } from '../parts/set-right.tsx';
import { Answered } from '../parts/states.tsx';
import { TellingCard } from '../parts/telling-card.tsx';
import { useTitle } from '../title.ts';
import { conflictsOf } from '../words/conflicts.ts';
import { headlineOf } from '../words/headline.ts';
import { differencesOf, namedIn, tellDate, tellSources } from '../words/tell.ts';
import { tellVerdict } from '../words/tell-judgement.ts';
import '../style/event.css';

/** An event: what is shown and why, each telling with its sentence, what differs, how it stood, and what people judged. */
export default function Event({ id }: { readonly id: string }) {
  const answer = useAsk<EventPage>(`/events/${id}`);
  return <Answered answer={answer}>{(page) => <Told page={page} again={answer.again} />}</Answered>;
}

function Told({ page, again }: { readonly page: EventPage; readonly again: () => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { tellings, reports } = page;
  const mayChange = useMayChange();
  useTitle(headlineOf(page));
  const choose = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <article className="event">
      <Head page={page} onJudged={mayChange ? again : null} />
      <div className="event-columns">
        <section aria-labelledby="tellings">
          <h2 id="tellings">{tellings.length === 1 ? 'Told once' : `Told ${tellings.length} times`}</h2>
          {tellings.map((telling) => (
            <TellingCard
              key={telling.id}
              telling={telling}
              report={reports.find((one) => one.version === telling.version)}
              page={page}
              choice={mayChange && tellings.length > 1 ? { isChosen: chosen.includes(telling.id), choose } : null}
            />
          ))}
          {mayChange && <Judge page={page} chosen={chosen} onJudged={again} />}
        </section>
        <aside>
          <History page={page} />
          <Sources page={page} />
          <Joined page={page} />
          <Judgements judgements={page.judgements} onUndone={again} />
        </aside>
      </div>
    </article>
  );
}

function Head({ page, onJudged }: { readonly page: EventPage; readonly onJudged: (() => void) | null }) {
  const { event } = page;
  const parties = [...namedIn(page, 'who'), ...namedIn(page, 'whom'), ...namedIn(page, 'where')];
  const differences = differencesOf(event);
  return (
    <header className="event-head">
      <Kicker line={page} />
      <h1>{headlineOf(page)}</h1>
      <p className="event-date">
        <Mark standing={event.standing.shown} />
        <strong>{event.time.shown === null ? 'No date told' : tellDate(event.time.shown)}</strong> ·{' '}
        {tellSources(event)}
      </p>
      <p className="event-parties">
        <Names named={parties} />
      </p>
      <SetBy page={page} />
      {differences.length > 0 && <Differences page={page} onJudged={onJudged} />}
    </header>
  );
}

/** What a person set against what reports tell; the judgement says why, and can be taken back below. */
function SetBy({ page: { event, judgements } }: { readonly page: EventPage }) {
  const settled = [event.time, event.amounts, event.standing, event.what].flatMap(({ judgement }) => judgement ?? []);
  const set = judgements.filter(({ id }) => settled.includes(id));
  return set.map((one) => (
    <p key={one.id} className="quiet">
      {tellVerdict(one)}, set by {one.by}: {one.reason}
    </p>
  ));
}

/** The values that cannot all be true, side by side, each with who says it. */
function Differences({ page, onJudged }: { readonly page: EventPage; readonly onJudged: (() => void) | null }) {
  return (
    <section className="differences" aria-label="Where reports differ">
      <h2>Reports differ</h2>
      <dl>
        {conflictsOf(page.event).map(({ name, property, said }) => (
          <div key={name}>
            <dt>{name}</dt>
            {said.map(({ value, told, tellings }) => (
              <dd key={value}>
                <strong>{value}</strong> <span className="quiet">{outletsOf(page, tellings)}</span>{' '}
                {onJudged !== null && (
                  <IsRight page={page} property={property} value={told} name={value} onJudged={onJudged} />
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function outletsOf({ tellings }: EventPage, ids: readonly string[]): string {
  const outlets = tellings.filter(({ id }) => ids.includes(id)).map(({ publisher }) => publisher ?? 'outlet not known');
  return [...new Set(outlets)].join(', ');
}

function History({ page }: { readonly page: EventPage }) {
  const { history } = page.event;
  return (
    <section aria-labelledby="stood">
      <h2 id="stood">How it stood</h2>
      <ol className="steps">
        {history.map(({ day, standing, telling, words }) => (
          <li key={telling}>
            <Mark standing={standing} />
            <strong>{standing}</strong> on {tellDate(day)}
            <blockquote>{words}</blockquote>
          </li>
        ))}
      </ol>
      {page.isPastDue && <p>Its time has passed, and no report says that it happened.</p>}
    </section>
  );
}

function Sources({ page }: { readonly page: EventPage }) {
  const { sources } = page.event;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{sources.length === 1 ? 'One source' : `${sources.length} independent sources`}</h2>
      <ul className="plain">
        {sources.map(({ publishers, origins, reasons, reports }) => (
          <li key={reports.join()}>
            {publishers.join(', ') || 'Outlet not known'}
            {origins.length > 0 && <span className="quiet"> from {origins.join(', ')}</span>}
            {reasons.length > 0 && <p className="quiet">{reasons.join('; ')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Joined({ page }: { readonly page: EventPage }) {
  if (page.likenesses.length === 0 && page.near.length === 0) return null;
  return (
    <section aria-labelledby="joined">
      <h2 id="joined">Why one event</h2>
      <ul className="plain">
        {page.likenesses.map(({ left, right, score, reasons }) => (
          <li key={`${left} ${right}`}>
            <span className="score">{score.toFixed(2)}</span> {reasons.join('; ')}
          </li>
        ))}
      </ul>
      {page.near.length > 0 && <h3>Near, but kept apart</h3>}
      <ul className="plain">
        {page.near.map(({ event, likeness }) => (
          <li key={event}>
            <span className="score">{likeness.score.toFixed(2)}</span>{' '}
            <Link to={`/event/${event}`}>the other event</Link>: {likeness.reasons.join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
