import { Fragment } from 'react';
import type { Named } from '../words/tell.ts';
import { Link } from './link.tsx';

/** Names in a row, each leading to its entity. */
export function Names({ named }: { readonly named: readonly Named[] }) {
  return named.map(({ name, entity }, at) => (
    <Fragment key={name}>
      {at > 0 && ', '}
      {entity === null ? name : <Link to={`/entity/${entity}`}>{name}</Link>}
    </Fragment>
  ));
}
