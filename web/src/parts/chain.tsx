import type { Telling } from '../../../src/model/record.ts';
import { tellSourceType } from '../words/tell.ts';

/** The chain from the event to the reader, nearest the event first, the outlet last. */
export function Chain({ telling }: { readonly telling: Telling }) {
  const { account, publisher } = telling;
  return (
    <ol className="chain" aria-label="On whose word, nearest the event first">
      {account.sources.map((source) => (
        <li key={source.name}>
          <span className="link-name">{source.name}</span>
          <span className="link-type">{tellSourceType(source)}</span>
        </li>
      ))}
      <li>
        <strong className="link-name">{publisher ?? 'Outlet not known'}</strong>
        <span className="link-type">{account.sources.length === 0 ? 'in its own voice' : 'reports it'}</span>
      </li>
    </ol>
  );
}
