import type { ReactNode } from 'react';
import type { Answer } from '../ask.ts';
import { Link } from './link.tsx';

/** Shown while an answer is awaited. */
export function Waiting() {
  return (
    <p className="state" role="status">
      One moment …
    </p>
  );
}

/** Nothing to show, and what to do about it. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="state">{children}</div>;
}

/** A refusal, with a way to ask again; what is not in the record is not there the next time either. */
export function Failed({
  tells,
  isMissing,
  again,
}: {
  readonly tells: string;
  readonly isMissing: boolean;
  readonly again: () => void;
}) {
  if (isMissing)
    return (
      <div className="state" role="alert">
        <h2>Not in the record</h2>
        <p>{tells}</p>
        <p>
          The search above finds names, words and reports; the <Link to="/">timeline</Link> shows all events.
        </p>
      </div>
    );
  return (
    <div className="state" role="alert">
      <h2>This cannot be shown</h2>
      <p>{tells}</p>
      <button type="button" onClick={again}>
        Ask again
      </button>
    </div>
  );
}

/** What an answer holds; while it is asked again the last one stays. */
export function Answered<T>({
  answer,
  children,
}: {
  readonly answer: Answer<T> & { readonly again: () => void };
  readonly children: (value: T) => ReactNode;
}) {
  if (answer.state === 'failed')
    return <Failed tells={answer.tells} isMissing={answer.isMissing} again={answer.again} />;
  if (answer.state === 'here') return children(answer.value);
  return answer.last === null ? <Waiting /> : children(answer.last);
}
