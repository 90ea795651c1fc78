import { useId } from 'react';
import type { FigureSeries } from '../../../src/model/questions.ts';
import { FigureChart } from '../parts/figure-chart.tsx';
import { Link } from '../parts/link.tsx';
import { Paged } from '../parts/paged.tsx';
import { Empty } from '../parts/states.tsx';
import { go, usePlace, withAsked } from '../place.ts';
import { tellAmount, tellDate, tellMoment } from '../words/tell.ts';
import '../style/lists.css';
import '../style/timeline.css';
import '../style/figures.css';

/** Published numbers by what they measure, each with its sources; two or more make a small chart. */
export default function Figures() {
  const place = usePlace();
  const words = place.asked.get('words') ?? '';
  const id = useId();
  return (
    <>
      <h1>Figures</h1>
      <form className="filters is-few" onSubmit={(event) => event.preventDefault()}>
        <p>
          <label htmlFor={id}>Holding the words</label>
          <input
            id={id}
            type="search"
            defaultValue={words}
            onChange={({ currentTarget }) => go(withAsked(place, { words: currentTarget.value.trim() }), true)}
          />
        </p>
      </form>
      <Paged<FigureSeries>
        path={`/figures?limit=60${words === '' ? '' : `&words=${encodeURIComponent(words)}`}`}
        empty={<Empty>{words === '' ? 'No figure was read yet.' : `No figure holds “${words}”.`}</Empty>}
      >
        {(series) => (
          <div className="figures">
            {series.map((one) => (
              <Series key={`${one.indicator} ${one.unit}`} series={one} />
            ))}
          </div>
        )}
      </Paged>
    </>
  );
}

function Series({ series }: { readonly series: FigureSeries }) {
  const { indicator, points } = series;
  return (
    <article className="figure">
      <h2>{indicator}</h2>
      <FigureChart series={series} />
      <ul className="plain">
        {points.map(({ id, report, publisher, publishedAt, figure }) => (
          <li key={id}>
            <strong>{tellAmount(figure)}</strong>
            {figure.period !== null && `, ${tellDate(figure.period.edtf)}`}
            {figure.change !== null &&
              ` (${figure.change.percent > 0 ? '+' : '−'}${Math.abs(figure.change.percent)} %)`}{' '}
            <span className="quiet">
              {figure.sources.map(({ name }) => `${name} → `)}
              <Link to={`/report/${report}?at=${figure.evidence[0]?.span.start ?? 0}`}>
                {publisher ?? 'outlet not known'}, {tellMoment(publishedAt.slice(0, 10))}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
