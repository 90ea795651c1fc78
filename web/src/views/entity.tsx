import { useState } from 'react';
import type { EntityPage } from '../../../src/model/questions.ts';
import { send, tellsOf, useAsk } from '../ask.ts';
import { useMayChange } from '../me.ts';
import { EventRow } from '../parts/event-row.tsx';
import { Judgements } from '../parts/judgements.tsx';
import { Link } from '../parts/link.tsx';
import { QuoteCard } from '../parts/quote-card.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../title.ts';
import { tellDate } from '../words/tell.ts';
import '../style/event.css';
import '../style/lists.css';
import '../style/timeline.css';

/** A person, body or place: names, posts over time, events, quotes, and with whom; aliases can be merged and split. */
export default function Entity({ id }: { readonly id: string }) {
  const answer = useAsk<EntityPage>(`/entities/${encodeURIComponent(id)}`);
  return <Answered answer={answer}>{(page) => <Known page={page} again={answer.again} />}</Answered>;
}

function Known({ page, again }: { readonly page: EntityPage; readonly again: () => void }) {
  const { entity, titles, events, here, quotes, partners } = page;
  useTitle(entity.name);
  const isPlace = here.items.length > 0;
  return (
    <article>
      <header className="event-head">
        <p className="kicker">{entity.type}</p>
        <h1>{entity.name}</h1>
        {entity.known.length > 0 && <p className="quiet">{entity.known.join(', ')}</p>}
      </header>
      <div className="event-columns">
        <section aria-labelledby="events">
          <h2 id="events">Events</h2>
          {events.items.length === 0 && !isPlace && <p className="quiet">No event names it.</p>}
          {events.items.map((line) => (
            <EventRow key={line.event.id} line={line} />
          ))}
          {events.next !== null && <Link to={`/?who=${entity.id}`}>All its events on the timeline</Link>}
          {isPlace && events.items.length > 0 && <h2>Told to be there</h2>}
          {here.items.map((line) => (
            <EventRow key={line.event.id} line={line} />
          ))}
          {here.next !== null && <Link to={`/?where=${entity.id}`}>All events there on the timeline</Link>}
          {quotes.length > 0 && <h2>Said</h2>}
          {quotes.map((one) => (
            <QuoteCard key={one.id} kept={one} isNamed={false} />
          ))}
        </section>
        <aside>
          <Posts titles={titles} />
          <Partners partners={partners} />
          <Aliases page={page} again={again} />
          <Judgements judgements={page.judgements} onUndone={again} />
        </aside>
      </div>
    </article>
  );
}

function Posts({ titles }: Pick<EntityPage, 'titles'>) {
  if (titles.length === 0) return null;
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">Posts and titles</h2>
      <ul className="plain">
        {titles.map(({ title, from, to }) => (
          <li key={title}>
            {title}{' '}
            <span className="quiet">
              {from === to ? `told on ${tellDate(from)}` : `told ${tellDate(from)} to ${tellDate(to)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Partners({ partners }: Pick<EntityPage, 'partners'>) {
  if (partners.length === 0) return null;
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">With whom</h2>
      <ul className="plain">
        {partners.slice(0, 20).map(({ entity, name, events }) => (
          <li key={entity}>
            <Link to={`/entity/${entity}`}>{name}</Link>{' '}
            <span className="quiet">{events === 1 ? '1 event' : `${events} events`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The names under which it goes; chosen ones can be split off, and another entity can be merged in. */
function Aliases({ page, again }: { readonly page: EntityPage; readonly again: () => void }) {
  const { aliases, id } = page.entity;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [other, setOther] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const rest = aliases.map((alias) => alias.id).filter((one) => !chosen.includes(one));
  const mayChange = useMayChange();
  const otherId = /([0-9a-f]{16})\/?(?:\?.*)?$/.exec(other.trim())?.[1];
  const judge = async (decision: object) => {
    try {
      await send('/judgements', { ...decision, reason: 'names' });
      setChosen([]);
      setOther('');
      again();
    } catch (error) {
      setTold(tellsOf(error));
    }
  };
  return (
    <section aria-labelledby="aliases">
      <h2 id="aliases">Names</h2>
      <ul className="plain">
        {aliases.map((alias) => (
          <li key={alias.id}>
            {aliases.length === 1 || !mayChange ? (
              alias.name
            ) : (
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(alias.id)}
                  onChange={({ currentTarget }) =>
                    setChosen(currentTarget.checked ? [...chosen, alias.id] : chosen.filter((one) => one !== alias.id))
                  }
                />{' '}
                {alias.name}
              </label>
            )}
          </li>
        ))}
      </ul>
      {mayChange && aliases.length > 1 && (
        <button
          type="button"
          disabled={chosen.length === 0 || rest.length === 0}
          onClick={() => judge({ verdict: 'different', left: chosen, right: rest })}
        >
          Split the chosen off
        </button>
      )}
      {mayChange && (
        <p className="merge">
          <label>
            The same as (address or id){' '}
            <input value={other} onChange={({ currentTarget }) => setOther(currentTarget.value)} />
          </label>{' '}
          <button
            type="button"
            disabled={otherId === undefined}
            onClick={() => judge({ verdict: 'same', left: [id, otherId] })}
          >
            Merge
          </button>
        </p>
      )}
      {told !== null && <p role="alert">{told}</p>}
    </section>
  );
}
