import { useId } from 'react';
import type { KeptQuote } from '../../../src/model/record.ts';
import { Paged } from '../parts/paged.tsx';
import { QuoteCard } from '../parts/quote-card.tsx';
import { Empty } from '../parts/states.tsx';
import { go, usePlace, withAsked } from '../place.ts';
import '../style/lists.css';
import '../style/timeline.css';

/** Who said what: all quotes, or those of one speaker. */
export default function Quotes() {
  const place = usePlace();
  const who = place.asked.get('who') ?? '';
  const id = useId();
  const set = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    if (currentTarget.value.trim() !== who) go(withAsked(place, { who: currentTarget.value.trim() }), true);
  };
  return (
    <>
      <h1>Quotes</h1>
      <form className="filters is-few" onSubmit={(event) => event.preventDefault()}>
        <p>
          <label htmlFor={id}>Speaker</label>
          <input
            id={id}
            type="search"
            defaultValue={who}
            onBlur={set}
            onKeyDown={(event) => event.key === 'Enter' && set(event)}
          />
        </p>
      </form>
      <Paged<KeptQuote>
        path={`/quotes?limit=100${who === '' ? '' : `&who=${encodeURIComponent(who)}`}`}
        empty={<Empty>{who === '' ? 'No quote was read yet.' : `No quote by ${who} is in the record.`}</Empty>}
      >
        {(quotes) => (
          <div className="quotes">
            {quotes.map((one) => (
              <QuoteCard key={one.id} kept={one} />
            ))}
          </div>
        )}
      </Paged>
    </>
  );
}
