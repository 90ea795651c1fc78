import { Link } from '../parts/link.tsx';
import { Empty } from '../parts/states.tsx';

/** An address that leads nowhere. */
export default function Missing() {
  return (
    <Empty>
      <h1>There is no such page</h1>
      <p>
        The <Link to="/">timeline</Link> shows all events; search finds the rest.
      </p>
    </Empty>
  );
}
