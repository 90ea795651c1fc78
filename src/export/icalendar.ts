import { boundsOf } from '../model/interval.ts';
import type { EventLine, Extract } from '../model/questions.ts';
import type { Instant } from '../model/record.ts';
import type { Day } from '../model/time.ts';
import { namesIn, titleOf } from './names.ts';

/** Planned events as iCalendar (RFC 5545), whole days; a plan without a first and last day stands in no calendar. `madeAt` stamps them. */
export function icalendar({ events }: Extract, madeAt: Instant): string {
  const stamp = `${madeAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Readout//Readout//EN',
    ...events.filter(isPlan).flatMap((line) => entryOf(line, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function isPlan({ event }: EventLine): boolean {
  return event.standing.shown === 'planned' || event.standing.shown === 'cancelled';
}

function entryOf(line: EventLine, stamp: string): readonly string[] {
  const { event } = line;
  const { first, last } = boundsOf(event.time.shown);
  if (first === null || last === null) return [];
  const where = namesIn(line, 'where');
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@readout`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(first)}`,
    `DTEND;VALUE=DATE:${plain(dayAfter(last))}`,
    `SUMMARY:${escaped(titleOf(line))}`,
    `DESCRIPTION:${escaped(event.best.evidence.words)}`,
    ...(where === '' ? [] : [`LOCATION:${escaped(where)}`]),
    `STATUS:${event.standing.shown === 'cancelled' ? 'CANCELLED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function plain(day: Day): string {
  return day.replaceAll('-', '');
}

/** The end of a whole-day entry is the day after its last. */
function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (one) => `\\${one}`).replace(/\r?\n/g, '\\n');
}

/** Lines have at most 75 octets; a longer one goes on after a line end and a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, size] = ['', 0];
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (size + octets > 74) {
      parts.push(part);
      [part, size] = ['', 0];
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join('\r\n ');
}
