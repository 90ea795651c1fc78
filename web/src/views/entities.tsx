import { useId } from 'react';
import type { Entity } from '../../../src/model/record.ts';
import { Link } from '../parts/link.tsx';
import { Paged } from '../parts/paged.tsx';
import { Empty } from '../parts/states.tsx';
import { go, usePlace, withAsked } from '../place.ts';
import '../style/lists.css';
import '../style/timeline.css';

const types = ['person', 'organization', 'place', 'product', 'law', 'occasion'];

/** People, bodies and places, those with the most events first. */
export default function Entities() {
  const place = usePlace();
  const name = place.asked.get('name') ?? '';
  const type = place.asked.get('type') ?? '';
  const [nameId, typeId] = [useId(), useId()];
  const query = new URLSearchParams({ limit: '100', ...(name !== '' && { name }), ...(type !== '' && { type }) });
  const set = (field: string) => (event: { readonly currentTarget: { readonly value: string } }) =>
    go(withAsked(place, { [field]: event.currentTarget.value.trim() }), true);
  return (
    <>
      <h1>People and bodies</h1>
      <form className="filters is-few" onSubmit={(event) => event.preventDefault()}>
        <p>
          <label htmlFor={nameId}>Name</label>
          <input id={nameId} type="search" defaultValue={name} onChange={set('name')} />
        </p>
        <p>
          <label htmlFor={typeId}>Type</label>
          <select id={typeId} value={type} onChange={set('type')}>
            <option value="">any</option>
            {types.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </p>
      </form>
      <Paged<Entity & { readonly events: number }>
        path={`/entities?${query}`}
        empty={
          <Empty>
            {name === '' ? 'Nobody is named in this record yet.' : `Nobody in the record is called ${name}.`}
          </Empty>
        }
      >
        {(entities) => (
          <ul className="lines columns">
            {entities.map(({ id, name: called, type: kind, events }) => (
              <li key={id}>
                <Link to={`/entity/${id}`}>{called}</Link> <span className="quiet">{kind}</span>
                <span className="count">{events === 0 ? '' : events}</span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}
