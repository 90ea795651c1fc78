import type { ReportLine } from '../../../src/model/questions.ts';
import { Link } from '../parts/link.tsx';
import { Paged } from '../parts/paged.tsx';
import { Empty } from '../parts/states.tsx';
import { tellMoment } from '../words/tell.ts';
import '../style/lists.css';

/** All reports, the last added first. */
export default function Reports() {
  return (
    <>
      <h1>Reports</h1>
      <Paged<ReportLine>
        path="/reports?limit=100"
        empty={
          <Empty>
            There is no report yet. <Link to="/add">Add one</Link>.
          </Empty>
        }
      >
        {(lines) => (
          <ul className="lines">
            {lines.map(({ report, title, publisher, publishedAt, versions, withdrawn }) => (
              <li key={report}>
                <h3>
                  <Link to={`/report/${report}`}>{title ?? 'Without a headline'}</Link>
                </h3>
                <p className="quiet">
                  {publisher ?? 'Outlet not known'} · {tellMoment(publishedAt)}
                  {versions > 1 && ` · ${versions} versions`}
                  {withdrawn !== null && ' · taken back'}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}
