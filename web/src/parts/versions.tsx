import type { ReportPage } from '../../../src/model/questions.ts';
import { usePlace, withAsked } from '../place.ts';
import { tellMoment } from '../words/tell.ts';
import { Link } from './link.tsx';

/** The versions of a report, and what each changed in the record. */
export function Versions({ page }: { readonly page: ReportPage }) {
  const place = usePlace();
  if (page.versions.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{page.versions.length} versions</h2>
      <ol className="plain">
        {page.versions.map(({ id, number, addedAt, withdrawn }) => {
          const diff = page.diffs.find(({ newer }) => newer === id);
          return (
            <li key={id}>
              Version {number}, learned {tellMoment(addedAt.slice(0, 16))}
              {withdrawn !== null && <span className="differs"> taken back: {withdrawn}</span>}
              {diff !== undefined && (
                <p className="quiet">
                  {diff.kept.length} {diff.kept.length === 1 ? 'fact' : 'facts'} stayed, {diff.withdrawn.length} went,{' '}
                  {diff.added.length} came.{' '}
                  <Link to={withAsked(place, { version: String(number), at: null })}>
                    What changed<span className="unseen"> in version {number}</span>
                  </Link>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
