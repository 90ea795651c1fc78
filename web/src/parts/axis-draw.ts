import type { Axis } from '../../../src/model/questions.ts';
import { ticksOf, type Window } from './axis-scale.ts';

/** Where a mark stands on the canvas, so that a click finds its event. */
export interface Drawn {
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** What the axis is drawn with. */
export interface Ink {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly font: string;
}

const rowHeight = 9;
const foot = 22;

/** What was drawn: marks one by one, or how many there are where they are too many for that. */
export interface Picture {
  readonly marks: readonly Drawn[];
  readonly isCrowd: boolean;
}

/**
 * Draws the marks of a window: a day is a point, anything longer a bar as long as it is; planned hollow, denied struck, a conflict
 * in the accent. Where they would cover each other, columns tell how many begin there.
 */
export function draw(canvas: HTMLCanvasElement, axis: Axis, window: Window, ink: Ink): Picture {
  const brush = canvas.getContext('2d');
  if (brush === null) return { marks: [], isCrowd: false };
  const ratio = devicePixelRatio;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  brush.scale(ratio, ratio);
  brush.clearRect(0, 0, width, height);
  drawTicks(brush, window, { width, height }, ink);
  const rows = Math.floor((height - foot) / rowHeight);
  if (countIn(axis, window) > (rows * width) / 12) {
    drawCrowd(brush, { axis, window }, { width, height: height - foot }, ink);
    return { marks: [], isCrowd: true };
  }
  const marks = placed(axis, window, width, rows);
  for (const one of marks) drawMark(brush, one, axis, ink);
  return { marks, isCrowd: false };
}

function countIn({ first, last }: Axis, { from, to }: Window): number {
  let count = 0;
  for (let at = 0; at < first.length; at += 1) {
    const [start, end] = [first[at] ?? last[at], last[at] ?? first[at]];
    if (start != null && end != null && end >= from && start <= to) count += 1;
  }
  return count;
}

const columnWidth = 4;

/** Columns as high as the number of events that begin in them; those on which reports differ stand at the foot in the accent. */
function drawCrowd(
  brush: CanvasRenderingContext2D,
  { axis, window }: { readonly axis: Axis; readonly window: Window },
  { width, height }: { readonly width: number; readonly height: number },
  ink: Ink,
): void {
  const all = new Uint32Array(Math.ceil(width / columnWidth));
  const differing = new Uint32Array(all.length);
  const scale = width / (window.to - window.from) / columnWidth;
  for (let at = 0; at < axis.first.length; at += 1) {
    const start = axis.first[at] ?? axis.last[at];
    if (start === null || start === undefined) continue;
    const column = Math.floor((start - window.from) * scale);
    if (column < 0 || column >= all.length) continue;
    all[column] = (all[column] ?? 0) + 1;
    if (axis.conflicts[at] === 1) differing[column] = (differing[column] ?? 0) + 1;
  }
  const most = all.reduce((high, one) => Math.max(high, one), 1);
  for (const [column, count] of all.entries()) {
    const [tall, low] = [(count / most) * height, ((differing[column] ?? 0) / most) * height];
    brush.fillStyle = ink.ink;
    brush.globalAlpha = 0.5;
    brush.fillRect(column * columnWidth, height - tall, columnWidth - 1, tall - low);
    brush.globalAlpha = 1;
    brush.fillStyle = ink.accent;
    brush.fillRect(column * columnWidth, height - low, columnWidth - 1, low);
  }
}

function drawTicks(
  brush: CanvasRenderingContext2D,
  window: Window,
  { width, height }: { width: number; height: number },
  ink: Ink,
) {
  brush.font = ink.font;
  brush.fillStyle = ink.quiet;
  brush.strokeStyle = ink.line;
  for (const { day, label } of ticksOf(window, width)) {
    const x = Math.round(((day - window.from) / (window.to - window.from)) * width) + 0.5;
    brush.beginPath();
    brush.moveTo(x, 0);
    brush.lineTo(x, height - foot + 4);
    brush.stroke();
    // A label that would be cut off at the edge tells nothing.
    if (x + 3 + brush.measureText(label).width <= width) brush.fillText(label, x + 3, height - 6);
  }
}

/** Marks get the first row in which they overlap nothing; where all rows are full they share the last. */
function placed(axis: Axis, window: Window, width: number, rows: number): readonly Drawn[] {
  const ends = new Float64Array(Math.max(1, rows)).fill(Number.NEGATIVE_INFINITY);
  const scale = width / (window.to - window.from);
  const drawn: Drawn[] = [];
  for (let at = 0; at < axis.first.length; at += 1) {
    const first = axis.first[at] ?? axis.last[at];
    const last = axis.last[at] ?? axis.first[at];
    if (first === null || first === undefined || last === null || last === undefined) continue;
    if (last < window.from || first > window.to) continue;
    const left = (first - window.from) * scale;
    const right = Math.max(left + 6, (last + 1 - window.from) * scale);
    let row = 0;
    while (row < ends.length - 1 && (ends[row] ?? 0) > left - 1) row += 1;
    ends[row] = Math.max(ends[row] ?? 0, right);
    drawn.push({ at, left, right, top: row * rowHeight + 2 });
  }
  return drawn;
}

function drawMark(brush: CanvasRenderingContext2D, { at, left, right, top }: Drawn, axis: Axis, ink: Ink): void {
  const standing = axis.standings[at];
  const isPoint = right - left <= 7;
  brush.fillStyle = axis.conflicts[at] === 1 ? ink.accent : ink.ink;
  brush.strokeStyle = brush.fillStyle;
  brush.beginPath();
  if (isPoint) brush.arc(left + 3, top + 3, 2.6, 0, Math.PI * 2);
  else brush.roundRect(left, top + 0.5, right - left, 5, 2.5);
  if (standing === 'planned' || standing === 'possible') brush.stroke();
  else {
    brush.globalAlpha = isPoint ? 1 : 0.45;
    brush.fill();
    brush.globalAlpha = 1;
  }
  if (standing !== 'denied' && standing !== 'cancelled') return;
  brush.beginPath();
  brush.moveTo(left - 2, top + 3);
  brush.lineTo(right + 2, top + 3);
  brush.stroke();
}
