import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReportPage } from '../../../src/model/questions.ts';
import type { Version } from '../../../src/model/record.ts';
import { useAsk } from '../ask.ts';
import { Facts } from '../parts/facts.tsx';
import { factsOf } from '../parts/facts-of.ts';
import { Link } from '../parts/link.tsx';
import { MarkedText, MarkedWords } from '../parts/marked-text.tsx';
import { foundAt, type Layer, layers, type Marked, marksOf } from '../parts/marks.ts';
import { useReadingPlace } from '../parts/reading-place.ts';
import { Answered } from '../parts/states.tsx';
import { VersionDiff } from '../parts/version-diff.tsx';
import { Versions } from '../parts/versions.tsx';
import { usePlace } from '../place.ts';
import { useTitle } from '../title.ts';
import { tellMoment } from '../words/tell.ts';
import '../style/report.css';

/** A report: its text with what was read marked in it, and beside it a list that scrolls along. */
export default function Report({ id }: { readonly id: string }) {
  const answer = useAsk<ReportPage>(`/reports/${id}`);
  const number = Number(usePlace().asked.get('version'));
  useTitle(answer.state === 'here' ? (answer.value.line.title ?? 'Report') : null);
  return (
    <Answered answer={answer}>
      {(page) => {
        const newer = page.versions.find((one) => one.number === number && number > 1);
        return newer === undefined ? <Read page={page} /> : <Changed page={page} newer={newer} />;
      }}
    </Answered>
  );
}

function Changed({ page, newer }: { readonly page: ReportPage; readonly newer: Version }) {
  return (
    <article className="report">
      <header className="report-head">
        <h1>{page.line.title ?? 'Without a headline'}</h1>
        <Origin page={page} />
      </header>
      <VersionDiff page={page} newer={newer} />
    </article>
  );
}

function Read({ page }: { readonly page: ReportPage }) {
  const [shown, setShown] = useState<readonly Layer[]>(['evidence', 'mentions', 'times', 'quotes']);
  const all = useMemo(() => marksOf(page), [page]);
  const at = Number(usePlace().asked.get('at') ?? Number.NaN);
  const found = useMemo(() => foundAt(page.reading.report.text, at, all), [page, at, all]);
  const marks = useMemo(
    () => [...all.filter(({ layer }) => shown.includes(layer)), ...(found === null ? [] : [found])],
    [all, shown, found],
  );
  const facts = useMemo(() => factsOf(page), [page]);
  const text = useRef<HTMLDivElement>(null);
  const near = useReadingPlace(text, facts);
  const [chosen, setChosen] = useChosen({ marks: all, at, found, text });
  const { text: words, parts } = page.reading.report;
  const headline = parts.find(({ kind }) => kind === 'headline');
  const shownWith = { text: words, marks, chosen, choose: setChosen };
  return (
    <article className="report" ref={text}>
      <header className="report-head">
        <h1>
          {headline === undefined ? (
            (page.line.title ?? 'Without a headline')
          ) : (
            <MarkedWords span={headline.span} {...shownWith} />
          )}
        </h1>
        <Origin page={page} />
        <Layers shown={shown} setShown={setShown} />
      </header>
      <div className="report-columns">
        <div className="report-text">
          <MarkedText parts={parts.filter((one) => one !== headline)} {...shownWith} />
        </div>
        <aside className="report-facts" aria-label="What was read">
          <h2>What was read</h2>
          <Facts facts={facts} near={near} chosen={chosen} choose={setChosen} />
          <Copies page={page} />
          <Versions page={page} />
        </aside>
      </div>
    </article>
  );
}

/** The fact that a person looks at: the one whose sentence the address names at first; the text moves to it, or to the word that was found. */
function useChosen({
  marks,
  at,
  found,
  text,
}: {
  readonly marks: readonly Marked[];
  readonly at: number;
  readonly found: Marked | null;
  readonly text: { readonly current: HTMLElement | null };
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  // An address leads once: what is told anew while somebody reads moves nothing.
  const led = useRef<number | null>(null);
  useEffect(() => {
    if (Object.is(led.current, at)) return;
    led.current = at;
    const facts = marks.filter(({ layer }) => layer === 'evidence' || layer === 'quotes');
    const fact = facts.find(({ start }) => start === at) ?? facts.find(({ start, end }) => start <= at && at < end);
    if (fact !== undefined) setChosen(fact.fact);
  }, [at, marks]);
  useEffect(() => {
    const mark = chosen === null ? null : text.current?.querySelector(`[data-fact~="${chosen}"]`);
    mark?.scrollIntoView({ block: 'center' });
  }, [chosen, text]);
  // After the sentence, so that of a long one the word itself comes into sight.
  const place = found?.start;
  useEffect(() => {
    if (place !== undefined) text.current?.querySelector('.is-found')?.scrollIntoView({ block: 'center' });
  }, [place, text]);
  return [chosen, setChosen] as const;
}

function Origin({ page: { line } }: { readonly page: ReportPage }) {
  return (
    <>
      <p className="quiet">
        {line.publisher ?? 'Outlet not known'} · {tellMoment(line.publishedAt)}
        {line.zone === null ? ', time zone not known' : `, ${line.zone}`}
        {line.url !== null && /^https?:\/\//i.test(line.url) && (
          <>
            {' '}
            ·{' '}
            <a href={line.url} rel="noreferrer noopener">
              where it was published
            </a>
          </>
        )}
      </p>
      {line.withdrawn !== null && <p className="differs">Taken back by its outlet: {line.withdrawn}</p>}
    </>
  );
}

function Layers({
  shown,
  setShown,
}: {
  readonly shown: readonly Layer[];
  readonly setShown: (shown: readonly Layer[]) => void;
}) {
  return (
    <fieldset className="layers">
      <legend>Marked in the text</legend>
      {layers.map(({ layer, name }) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={shown.includes(layer)}
            onChange={({ currentTarget }) =>
              setShown(currentTarget.checked ? [...shown, layer] : shown.filter((one) => one !== layer))
            }
          />
          <span className={`layer is-${layer}`}>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Copies({ page }: { readonly page: ReportPage }) {
  if (page.copies.length === 0) return null;
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">Copied text</h2>
      <ul className="plain">
        {page.copies.map(({ report, share }) => (
          <li key={report}>
            {Math.round(share * 100)} % with <Link to={`/report/${report}`}>another report</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
