import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Axis } from '../../../src/model/questions.ts';
import { type Drawn, draw, type Picture } from './axis-draw.ts';
import { bulkOf, isoOf, outsideOf, type Window, wholeOf, zoomed } from './axis-scale.ts';

/**
 * Events on an axis of time: wheel or + and - zoom, dragging or the arrow keys move, a click opens an event.
 * The list below says the same in words, so the axis is one picture to a screen reader.
 */
export function AxisView({
  axis,
  open,
  onWindow,
}: {
  readonly axis: Axis;
  /** Opens the event at a place of the axis. */
  readonly open: (at: number) => void;
  readonly onWindow: (from: string, to: string) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const today = Math.floor(Date.now() / 86_400_000);
  const whole = useMemo(() => wholeOf(axis, today), [axis, today]);
  const bulk = useMemo(() => bulkOf(axis, today), [axis, today]);
  const [window, setWindow] = useState<Window>(bulk);
  const [picture, setPicture] = useState<Picture>({ marks: [], isCrowd: false });
  const hold = useRef<{ readonly x: number; readonly window: Window } | null>(null);
  useEffect(() => setWindow(bulk), [bulk]);
  useEffect(() => redrawn(canvas.current, axis, window, setPicture), [axis, window]);
  useWheel(canvas, setWindow);
  const middle = (window.from + window.to) / 2;
  const dayAt = (x: number) => window.from + (x / (canvas.current?.clientWidth ?? 1)) * (window.to - window.from);
  const move = (event: PointerEvent) => {
    if (hold.current === null) return;
    const { x, window: held } = hold.current;
    const shift = ((x - event.clientX) / (canvas.current?.clientWidth ?? 1)) * (held.to - held.from);
    setWindow({ from: held.from + shift, to: held.to + shift });
  };
  const release = (event: PointerEvent<HTMLCanvasElement>) => {
    const isClick = hold.current !== null && Math.abs(hold.current.x - event.clientX) < 4;
    hold.current = null;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    if (!isClick) return;
    if (picture.isCrowd) return setWindow(zoomed(window, dayAt(event.clientX - left), 0.25));
    const found = markAt(picture.marks, event.clientX - left, event.clientY - top);
    if (found !== undefined) open(found.at);
  };
  const press = (event: KeyboardEvent) => {
    const next = movedByKey(event.key, window, whole);
    if (next === null) return;
    event.preventDefault();
    setWindow(next);
  };
  return (
    <figure className="axis">
      <canvas
        ref={canvas}
        tabIndex={0}
        role="img"
        aria-label={`${axis.first.length} events from ${isoOf(whole.from)} to ${isoOf(whole.to)}; plus and minus zoom, arrows move`}
        onPointerDown={(event) => {
          hold.current = { x: event.clientX, window };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={move}
        onPointerUp={release}
        onKeyDown={press}
        onDoubleClick={(event) => setWindow(zoomed(window, dayAt(event.nativeEvent.offsetX), 0.4))}
      />
      <figcaption>
        {picture.isCrowd ? <span>Columns as high as the events are many; zoom in to see each event</span> : <Legend />}
        <Outside outside={outsideOf(axis, window)} />
        <span className="axis-buttons">
          <button type="button" onClick={() => setWindow(zoomed(window, middle, 0.5))} aria-label="Zoom in">
            +
          </button>
          <button type="button" onClick={() => setWindow(zoomed(window, middle, 2))} aria-label="Zoom out">
            −
          </button>
          <button type="button" onClick={() => setWindow(whole)}>
            All
          </button>
          <button type="button" onClick={() => onWindow(isoOf(window.from), isoOf(window.to))}>
            List these days
          </button>
        </span>
      </figcaption>
    </figure>
  );
}

function Legend() {
  return (
    <span className="legend">
      {legend.map(([mark, name]) => (
        <span key={mark}>
          <i className={`mark is-${mark}`} aria-hidden="true" />
          {name}
        </span>
      ))}
    </span>
  );
}
const legend = [
  ['happened', 'happened'],
  ['planned', 'planned'],
  ['denied', 'denied'],
  ['conflict', 'reports differ'],
] as const;

/** What the window leaves out, so that nobody takes it for all. */
function Outside({ outside: { before, after } }: { readonly outside: { before: number; after: number } }) {
  const told = [...(before > 0 ? [`${before} earlier`] : []), ...(after > 0 ? [`${after} later`] : [])];
  return <span className="outside">{told.length > 0 && `${told.join(', ')}: outside this window`}</span>;
}

function redrawn(canvas: HTMLCanvasElement | null, axis: Axis, window: Window, keep: (picture: Picture) => void) {
  if (canvas === null) return undefined;
  const paint = () => {
    const style = getComputedStyle(canvas);
    const ink = (name: string) => {
      canvas.style.color = `var(${name})`;
      const colour = getComputedStyle(canvas).color;
      canvas.style.color = '';
      return colour;
    };
    const inks = { ink: ink('--ink'), quiet: ink('--quiet'), line: ink('--line'), accent: ink('--accent') };
    keep(draw(canvas, axis, window, { ...inks, font: `12px ${style.fontFamily}` }));
  };
  paint();
  const sizes = new ResizeObserver(paint);
  sizes.observe(canvas);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', paint);
  return () => {
    sizes.disconnect();
    scheme.removeEventListener('change', paint);
  };
}

/** The wheel zooms round the pointer; React listens passively, so the page would scroll along. */
function useWheel(
  canvas: { readonly current: HTMLCanvasElement | null },
  setWindow: (change: (old: Window) => Window) => void,
) {
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY) && !event.shiftKey)
        return;
      event.preventDefault();
      const share = event.offsetX / element.clientWidth;
      setWindow((old) => zoomed(old, old.from + share * (old.to - old.from), event.deltaY > 0 ? 1.15 : 0.87));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [canvas, setWindow]);
}

function markAt(drawn: readonly Drawn[], x: number, y: number): Drawn | undefined {
  return drawn.find(({ left, right, top }) => x >= left - 3 && x <= right + 3 && y >= top - 3 && y <= top + 9);
}

function movedByKey(key: string, window: Window, whole: Window): Window | null {
  const size = window.to - window.from;
  const middle = window.from + size / 2;
  const moves: Readonly<Record<string, () => Window>> = {
    ArrowLeft: () => ({ from: window.from - size / 5, to: window.to - size / 5 }),
    ArrowRight: () => ({ from: window.from + size / 5, to: window.to + size / 5 }),
    '+': () => zoomed(window, middle, 0.6),
    '=': () => zoomed(window, middle, 0.6),
    '-': () => zoomed(window, middle, 1.6),
    Home: () => whole,
  };
  return Object.hasOwn(moves, key) ? (moves[key]?.() ?? null) : null;
}
