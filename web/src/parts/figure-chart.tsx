import { boundsOf } from '../../../src/model/interval.ts';
import type { FigureSeries } from '../../../src/model/questions.ts';

const [width, height, room] = [320, 90, 8];

/** A figure over the time that it holds for: a line as long as each period, at its value; nothing is joined that nobody told. */
export function FigureChart({ series }: { readonly series: FigureSeries }) {
  const points = series.points.flatMap(({ id, figure, publishedAt }) => {
    const { first, last } = boundsOf(figure.period?.edtf ?? publishedAt.slice(0, 10));
    return first === null || last === null
      ? []
      : [{ id, from: Date.parse(first), to: Date.parse(last), value: figure.value }];
  });
  if (points.length < 2) return null;
  const from = Math.min(...points.map((one) => one.from));
  const to = Math.max(...points.map((one) => one.to), from + 1);
  const [low, high] = [Math.min(0, ...points.map((one) => one.value)), Math.max(...points.map((one) => one.value))];
  const x = (at: number) => room + ((at - from) / (to - from)) * (width - 2 * room);
  const y = (value: number) => height - room - ((value - low) / (high - low || 1)) * (height - 2 * room);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="figure-chart"
      role="img"
      aria-label={`${points.length} values from ${low} to ${high}`}
    >
      <line x1={room} x2={width - room} y1={y(0)} y2={y(0)} className="zero" />
      {points.map(({ id, from: start, to: end, value }) => (
        <line
          key={id}
          x1={x(start)}
          x2={Math.max(x(end), x(start) + 4)}
          y1={y(value)}
          y2={y(value)}
          className="value"
        />
      ))}
    </svg>
  );
}
