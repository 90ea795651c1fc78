// What the watch decides by: Retry-After, back-off, silence, filters.
import { expect, test } from 'vitest';
import { hasKeyword, isInCategory, signOf } from './filters.ts';
import { backOff, datesAfter, silence } from './health.ts';
import { retryAfter } from './retry-after.ts';

const now = Date.parse('2023-11-07T10:00:00Z');
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Tue, 07 Nov 2023 10:00:30 GMT', 30_000],
  ['Tue, 07 Nov 2023 09:00:00 GMT', 0],
  ['Tuesday, 07-Nov-23 10:01:00 GMT', minute],
  ['99999999999', 7 * day],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  [undefined, null],
])('Retry-After: %s asks for %s milliseconds', (header, milliseconds) => {
  expect(retryAfter(header, now)).toBe(milliseconds);
});

test('each failure in a row doubles the wait, up to a day', () => {
  expect([1, 2, 3, 6, 7, 400].map((failures) => backOff(failures, 30 * minute) / hour)).toEqual([1, 2, 4, 24, 24, 24]);
});

test.each([
  ['hourly news that stopped two days ago is silent', [48, 49, 50, 51, 52], true],
  ['hourly news that stopped at night is not', [9, 10, 11, 12, 13], false],
  ['weekly news is not silent after ten days', [240, 408, 576, 744, 912], false],
  ['weekly news is silent after a month', [720, 888, 1056, 1224, 1392], true],
  ['three dates tell nothing', [9000, 9001, 9002], false],
  [
    'one item from years ago among daily news hides nothing',
    [240, ...Array.from({ length: 12 }, (_, at) => 264 + at * 24), 30_000],
    true,
  ],
])('%s', (_, hoursAgo, isSilent) => {
  const dates = datesAfter(
    [],
    hoursAgo.map((one) => now - one * hour),
    now,
  );
  expect(silence(dates, now) !== null).toBe(isSilent);
});

test('dates of the future and items without a date do not count', () => {
  expect(datesAfter([now - day], [null, now + 9 * day, now, now - day], now)).toEqual([now, now - day]);
});

test.each([
  ['port', 'The port is shut.', true],
  ['port', 'The airport is shut.', false],
  ['Port Strike', 'A port\nstrike began.', true],
  ['C++', 'It was written in C++, they said.', true],
  ['Łódź', 'The mayor of łódź resigned.', true],
  ['a.b', 'It says axb.', false],
])('the keyword %s in "%s": %s', (keyword, text, isThere) => {
  expect(hasKeyword({ keywords: ['elsewhere', keyword], categories: [] }, text)).toBe(isThere);
});

test('a category is one of the item, or a folder of the list, in any case', () => {
  const item = { categories: ['Labour  Market'] };
  const feed = { url: 'https://wire.example/rss', title: null, folders: ['Norvik'] };
  const isIn = (...categories: string[]) => isInCategory({ keywords: [], categories }, item, feed);
  expect([isIn(), isIn('labour market'), isIn('Sport', 'NORVIK'), isIn('Labour')]).toEqual([true, true, true, false]);
});

test('filters are the same whatever the order and case in which they are given', () => {
  const one = signOf({ keywords: ['Port', 'ferry'], categories: [] });
  expect(signOf({ keywords: ['ferry', 'port'], categories: [] })).toBe(one);
  expect(signOf({ keywords: [], categories: ['ferry', 'port'] })).not.toBe(one);
});
