import type { EventPage, ReportLine } from '../../../src/model/questions.ts';
import type { Telling } from '../../../src/model/record.ts';
import { tellMoment } from '../words/tell.ts';
import { Chain } from './chain.tsx';
import { Link } from './link.tsx';

/** One report's telling: who told it on whose word, its sentence, and how its date was worked out. */
export function TellingCard({
  telling,
  report,
  page,
  choice,
}: {
  readonly telling: Telling;
  readonly report: ReportLine | undefined;
  readonly page: EventPage;
  readonly choice: { readonly isChosen: boolean; readonly choose: (id: string, isChosen: boolean) => void } | null;
}) {
  const { id, account, publisher } = telling;
  const at = account.evidence[0]?.span.start ?? 0;
  return (
    <article className="telling">
      <header>
        {choice !== null && (
          <label className="choose">
            <input
              type="checkbox"
              checked={choice.isChosen}
              onChange={(event) => choice.choose(id, event.currentTarget.checked)}
            />
            <span className="unseen">Choose this telling by {publisher ?? 'an unknown outlet'}</span>
          </label>
        )}
        <Chain telling={telling} />
      </header>
      {isWrong(page, id) && <p className="differs">Judged wrong.</p>}
      {account.evidence.map(({ span, words }) => (
        <blockquote key={span.start}>
          <Link to={`/report/${telling.report}?at=${span.start}`}>{words}</Link>
        </blockquote>
      ))}
      {account.time !== null && <p className="working">Dated {account.time.working}</p>}
      <p className="quiet telling-foot">
        <Link to={`/report/${telling.report}?at=${at}`}>{report?.title ?? 'In its report'}</Link>
        {report !== undefined && `, published ${tellMoment(report.publishedAt)}`}
        {report?.zone === null && ', time zone not known'}. Read with {Math.round(account.confidence * 100)} %
        confidence by <span className="rule">{account.evidence[0]?.rule}</span>.
      </p>
    </article>
  );
}

/** Judged wrong, and not taken back. */
function isWrong({ judgements }: EventPage, id: string): boolean {
  const undone = new Set(judgements.flatMap(({ undoes }) => undoes ?? []));
  return judgements.some((one) => one.verdict === 'wrong' && one.left.includes(id) && !undone.has(one.id));
}
