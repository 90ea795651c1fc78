import { boundsOf } from '../model/interval.ts';
import type { EventLine, Extract } from '../model/questions.ts';
import type { Day } from '../model/time.ts';
import { titleOf } from './names.ts';
import { tellDate } from './tell-date.ts';

/** Events with a date as TimelineJS 3 JSON (timeline.knightlab.com/docs/json-format.html); the display date says "about", "before", "planned". */
export function timelineJs({ events }: Extract): string {
  const slides = events.flatMap((page) => slideOf(page) ?? []);
  return `${JSON.stringify({ events: slides }, null, 2)}\n`;
}

function slideOf(page: EventLine & { readonly reports: Extract['events'][number]['reports'] }) {
  const { event } = page;
  const { first, last } = boundsOf(event.time.shown);
  const start = first ?? last;
  if (start === null) return null;
  const outlets = [...new Set(page.reports.map(({ publisher }) => publisher ?? 'outlet not known'))];
  return {
    unique_id: event.id,
    group: event.kind,
    start_date: partsOf(start, event.time.shown),
    ...(last !== null && last !== start && { end_date: partsOf(last, event.time.shown) }),
    display_date: displayOf(page),
    text: {
      headline: escaped(titleOf(page)),
      text: `<p>${escaped(event.best.evidence.words)}</p><p>${escaped(outlets.join(', '))}; independent sources: ${event.sources.length}</p>`,
    },
  };
}

/** Only as exact as it is told: a month has no day. */
function partsOf(day: Day, edtf: string | null): Readonly<Record<string, number>> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const isMonth = /^\d{4}-\d\d$/.test(edtf ?? '');
  if (/^\d{4}$/.test(edtf ?? '')) return { year };
  return isMonth ? { year, month } : { year, month, day: date };
}

function displayOf({ event }: EventLine): string {
  const edtf = event.time.shown ?? '';
  const words = edtf.startsWith('../') ? `before ${tellDate(edtf.slice(3))}` : tellDate(edtf);
  const { first, last } = boundsOf(edtf);
  const isLoose = first !== null && last !== null && first !== last && !edtf.includes('/');
  const standing = event.standing.shown;
  const mark = standing === null || standing === 'happened' ? '' : `, ${standing}`;
  return `${isLoose ? 'about ' : ''}${words}${mark}`;
}

/** TimelineJS sets texts as HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}
