import { expect, test } from 'vitest';
import { reportOfText } from '../src/intake/report-of-text.ts';
import { read } from '../src/readout.ts';
import { clauseEvents } from './timeline-clauses.ts';
import { type TimedEvent, timelineOf } from './timeline-of.ts';

test('a timeline orders by time, then text; one time is one order; what has no time has order 0', () => {
  const events = [
    event('2006-03-28', ['Norvik Corp'], ['7-2-sued']),
    event(null, ['Norvik Corp'], ['7-3-argued']),
    event('2001', ['the Norvik Corp store'], ['7-5-founded', '8-1-founding']),
    event('2006-03-28', ['Ana Prado', 'Norvik Corp'], ['8-4-met']),
    event('2006-03-29', ['Ana Prado'], ['8-5-left']),
  ];
  expect(timelineOf('Norvik Corp', events).split('\n')).toEqual([
    'Norvik Corp',
    '0\tXXXX-XX-XX\t7-3-argued',
    '1\t2001\t7-5-founded\t8-1-founding',
    '2\t2006-03-28\t7-2-sued',
    '2\t2006-03-28\t8-4-met',
  ]);
});

test.each([
  ['2006-03-01/2006-03-31', '2006-03'],
  ['2008-02-01/2008-02-29', '2008-02'],
  ['2006-01-01/2006-12-31', '2006'],
  ['2006-03-01/2006-05-31', '2006-03-01'],
  ['2006-03-06/..', '2006-03-06'],
  ['../2006-03-06', 'XXXX-XX-XX'],
  ['2006-03-06T10:30', '2006-03-06'],
])('the time %s stands in a timeline as %s', (edtf, time) => {
  expect(timelineOf('Norvik', [event(edtf, ['Norvik'], ['1-2-sued'])]).split('\t')[1]).toBe(time);
});

test.each([
  ['Ana Prado', 'Ana Maria Prado', true],
  ['Norvik Great Hall Trust', 'Great Hall', true],
  ['Norvik store', 'Norvik', true],
  ['Halo 6', 'Halo', false],
  ['Norvik', 'Ana Prado', false],
])('the entity %s and the name %s: %s', (entity, name, isOne) => {
  expect(timelineOf(entity, [event('2006', [name], ['1-2-sued'])]).includes('1-2-sued')).toBe(isOne);
});

test('a verb with a named subject is an event of its own clause, on the day told there or the day of its report', () => {
  const text = 'Ana Prado praised the plan on Thursday. Norvik Corp said in 2004 that it liked it.';
  const events = clauseEvents(read(reportOfText(text, { asIs: true, published: '2006-05-14' })));
  const told = events.map(({ start, names, edtf }) => [text.slice(start).split(' ')[0], names[0], edtf]);
  expect(told).toContainEqual(['praised', 'Ana Prado', '2006-05-11']);
  expect(told).toContainEqual(['said', 'Norvik Corp', '2004']);
});

function event(edtf: string | null, names: readonly string[], tokens: readonly string[]): TimedEvent {
  return { edtf, names, tokens };
}
