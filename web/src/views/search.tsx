import type { Hit } from '../../../src/model/questions.ts';
import { Link } from '../parts/link.tsx';
import { Paged } from '../parts/paged.tsx';
import { Empty } from '../parts/states.tsx';
import { usePlace } from '../place.ts';
import { tellDate } from '../words/tell.ts';
import '../style/lists.css';

/** An event and an entity have pages of their own; all else opens in its report, at the words that were found. */
function leadsTo({ type, id, place }: Hit): string {
  if (type === 'event' || type === 'entity' || place === null) return `/${type}/${id}`;
  return `/report/${place.report}?at=${place.at}`;
}

/** What holds the words that were looked for. */
export default function Search() {
  const words = usePlace().asked.get('q') ?? '';
  if (words === '') return <Empty>Type what you look for into the field above; / leads to it.</Empty>;
  return (
    <>
      <h1>“{words}”</h1>
      <Paged<Hit>
        path={`/find?limit=50&q=${encodeURIComponent(words)}`}
        empty={
          <Empty>
            <h2>Nothing in the record holds all of these words</h2>
            <p>Fewer words find more, and a star stands for any ending: harb* finds harbour.</p>
          </Empty>
        }
      >
        {(hits) => (
          <ul className="lines">
            {hits.map((hit) => (
              <li key={`${hit.type} ${hit.id}`}>
                <h3>
                  <Link to={leadsTo(hit)}>{`${hit.title.charAt(0).toUpperCase()}${hit.title.slice(1)}`}</Link>
                </h3>
                <p>
                  <Excerpt words={hit.excerpt} />
                </p>
                <p className="quiet">
                  {hit.type}
                  {hit.day !== null && ` · ${tellDate(hit.day)}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

/** The words round a match; what stands in [brackets] is the match. */
function Excerpt({ words }: { readonly words: string }) {
  return words
    .split(/(\[[^[\]]*\])/)
    .map((piece, at) => (piece.startsWith('[') ? <mark key={at}>{piece.slice(1, -1)}</mark> : piece));
}
