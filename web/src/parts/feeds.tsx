import { useEffect } from 'react';
import type { FeedLine, Feeds as Kept } from '../../../src/api/desk.ts';
import { useAsk } from '../ask.ts';
import { tellMoment } from '../words/tell.ts';
import { Answered } from './states.tsx';

/** The feeds that `readout watch` follows for this record, those first that need a look; looked at again every half minute. */
export function Feeds() {
  const answer = useAsk<Kept>('/feeds');
  const { again } = answer;
  useEffect(() => {
    const timer = window.setInterval(again, 30_000);
    return () => window.clearInterval(timer);
  }, [again]);
  return (
    <section className="feeds" aria-labelledby="feeds">
      <h2 id="feeds">Feeds</h2>
      <Answered answer={answer}>{(feeds) => <Shown feeds={feeds} />}</Answered>
    </section>
  );
}

function Shown({ feeds: { items, isWatched, command } }: { readonly feeds: Kept }) {
  return (
    <>
      {items.length === 0 ? (
        <p>No feed is watched for this record yet.</p>
      ) : (
        <p className="quiet">
          {items.length === 1 ? 'One feed' : `${items.length} feeds`};{' '}
          {isWatched ? 'a watch follows them now.' : 'no watch runs now, so nothing new comes in.'}
        </p>
      )}
      {!isWatched && (
        <p>
          On the machine that keeps the record, this follows a feed, or a list of them: <code>{command}</code>
        </p>
      )}
      <ul className="feed-list">
        {items.map((feed) => (
          <li key={feed.url} className={`feed is-${feed.condition}`}>
            <Feed feed={feed} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a condition means for who reads the record. */
const conditions: Readonly<Record<FeedLine['condition'], string>> = {
  well: 'well',
  new: 'not visited yet',
  silent: 'silent',
  failing: 'failed last time',
  broken: 'broken',
  gone: 'gone for good',
};

function Feed({ feed }: { readonly feed: FeedLine }) {
  const { url, condition, failures, fault } = feed;
  return (
    <>
      <h3>
        {url.replace(/^https?:\/\//, '')} <span className="feed-condition">{conditions[condition]}</span>
      </h3>
      {fault !== null && (
        <p className="differs">
          {failures > 1 ? `The last ${failures} visits failed; the last time it ` : 'The last visit failed: it '}
          {fault}
        </p>
      )}
      {feed.movedTo !== null && <p>It has moved to {feed.movedTo}.</p>}
      {feed.silentSince !== null && <p>Nothing new since {told(feed.silentSince)}, much longer than usual.</p>}
      <p className="quiet">
        {feed.lastSuccess === null ? 'Never answered well yet' : `Answered well ${told(feed.lastSuccess)}`} ·{' '}
        {feed.lastNew === null ? 'nothing new so far' : `news ${told(feed.lastNew)}`} · {nextVisit(feed)}
      </p>
    </>
  );
}

function nextVisit({ condition, notBefore }: FeedLine): string {
  if (condition === 'gone') return 'not visited again';
  return notBefore === null ? 'next visit in its turn' : `next visit after ${told(notBefore)}`;
}

/** A moment of the record in the reader's own time. */
function told(moment: string): string {
  const date = new Date(moment);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return tellMoment(shifted.toISOString().slice(0, 16));
}
