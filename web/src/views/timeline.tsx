import type { Axis, EventLine, Page } from '../../../src/model/questions.ts';
import { ask, type Counted, useAsk, withAsOf } from '../ask.ts';
import { AxisView } from '../parts/axis.tsx';
import { Filters, filterNames } from '../parts/filters.tsx';
import { Link } from '../parts/link.tsx';
import { LongList } from '../parts/long-list.tsx';
import { Answered, Empty, Failed } from '../parts/states.tsx';
import { go, usePlace, withAsked } from '../place.ts';
import { tellDate } from '../words/tell.ts';
import '../style/timeline.css';

type Lines = Page<EventLine> & { readonly left: number };

/** All events, on an axis and as a list, narrowed by filters that stand in the address. */
export function Timeline() {
  const place = usePlace();
  const query = queryOf(place.asked);
  const first = useAsk<Lines>(`/timeline?${query}&limit=50`);
  const axis = useAsk<Axis>(first.state === 'waiting' ? null : `/axis?${query}`);
  const asOf = place.asked.get('asOf');
  // While it is asked again the last one stays.
  const last = axis.state === 'here' ? axis.value : axis.state === 'waiting' ? axis.last : null;
  const marks = first.state === 'failed' ? null : last;
  const isOfThese = axis.state !== 'failed' && axis.of === withAsOf(`/axis?${query}`, asOf);
  const total = isOfThese && last !== null ? last.first.length : null;
  const open = async (at: number) => {
    const { items } = await ask<Lines>(withAsOf(`/timeline?${query}&skip=${at}&limit=1`, asOf));
    if (items[0] !== undefined) go(`/event/${items[0].event.id}${asOf === null ? '' : `?asOf=${asOf}`}`);
  };
  return (
    <>
      <h1 className="unseen">Timeline</h1>
      <Filters />
      {marks !== null && marks.first.length > 0 && (
        <AxisView axis={marks} open={open} onWindow={(from, to) => go(withAsked(place, { from, to }))} />
      )}
      {first.state === 'failed' && first.isMissing ? (
        <Unknown tells={first.tells} />
      ) : (
        <Answered answer={first}>{(lines) => <List key={query} lines={lines} query={query} total={total} />}</Answered>
      )}
      {axis.state === 'failed' && first.state === 'here' && first.value.next !== null && (
        <Failed tells={axis.tells} isMissing={false} again={axis.again} />
      )}
    </>
  );
}

function queryOf(asked: URLSearchParams): string {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const value = asked.get(name);
    if (value !== null) query.set(name, value);
  }
  if (!query.has('minConfidence')) query.set('minConfidence', '0.5');
  return query.toString();
}

/** All events that fit; until their number is known, those of the first answer. */
function List({
  lines,
  query,
  total,
}: {
  readonly lines: Lines;
  readonly query: string;
  readonly total: number | null;
}) {
  const place = usePlace();
  if (lines.items.length === 0) return <NothingFits left={lines.left} />;
  return (
    <>
      {lines.left > 0 && (
        <p className="quiet">
          {lines.left.toLocaleString('en')} more were read less surely.{' '}
          <Link to={withAsked(place, { minConfidence: '0' })}>Show them too</Link>
        </p>
      )}
      <LongList query={query} total={Math.max(total ?? 0, lines.items.length)} first={lines.items} />
    </>
  );
}

/** A filter names somebody whom the record does not know. */
function Unknown({ tells }: { readonly tells: string }) {
  const place = usePlace();
  return (
    <Empty>
      <h2>Nobody of that name</h2>
      <p>{tells}</p>
      <p>
        <Link to={withAsked(place, noFilters)}>Show all events</Link>, or look among{' '}
        <Link to="/entities">people and bodies</Link>.
      </p>
    </Empty>
  );
}

function NothingFits({ left }: { readonly left: number }) {
  const place = usePlace();
  const asOf = place.asked.get('asOf');
  const counts = useAsk<Counted>('/counts');
  const since = counts.state === 'here' ? counts.value.since : null;
  if (since === null) return <NoReports />;
  if (asOf !== null && asOf < since.slice(0, 10)) return <NotYet since={since} asOf={asOf} />;
  const isFiltered = filterNames.some((name) => place.asked.has(name));
  return (
    <Empty>
      <h2>{isFiltered ? 'No event fits these filters' : 'No event was read yet'}</h2>
      <p>
        {isFiltered ? (
          <Link to={withAsked(place, noFilters)}>Show all events</Link>
        ) : (
          <Link to="/reports">The reports</Link>
        )}
        {left > 0 && ` ${left} were read less surely and are left out.`}
      </p>
    </Empty>
  );
}
const noFilters = Object.fromEntries(filterNames.map((name) => [name, null]));

function NoReports() {
  return (
    <Empty>
      <h2>The record is empty</h2>
      <p>
        <Link to="/add">Add a report</Link>: paste its text, drop a file, or give its address.
      </p>
    </Empty>
  );
}

/** The day asked for lies before the record's first report. */
function NotYet({ since, asOf }: { readonly since: string; readonly asOf: string }) {
  const place = usePlace();
  return (
    <Empty>
      <h2>On {tellDate(asOf.slice(0, 10))} the record knew nothing yet</h2>
      <p>
        It learned its first report on {tellDate(since.slice(0, 10))}.{' '}
        <Link to={withAsked(place, { asOf: null })} isNow>
          Show what it knows now
        </Link>
      </p>
    </Empty>
  );
}
