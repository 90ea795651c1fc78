import { expect, test } from 'vitest';
import type { Standing } from '../model/account.ts';
import type { Bound } from '../model/amount.ts';
import type { SourceType } from '../model/source.ts';
import { tellAmount } from './tell-amount.ts';
import { tellDate, tellMoment } from './tell-date.ts';
import { tellStanding } from './tell-sources.ts';

test.each([
  ['2023-11-01', '1 November 2023'],
  ['2023-06', 'June 2023'],
  ['2023', '2023'],
  ['2023-11-05/2023-11-10', '5 to 10 November 2023'],
  ['2023-01/2023-06', 'January to June 2023'],
  ['2022-12-30/2023-01-02', '30 December 2022 to 2 January 2023'],
  ['../2023-11-05', 'until 5 November 2023'],
  ['2023-06/..', 'from June 2023'],
  ['2018/2020', '2018 to 2020'],
  ['2023-11-03T09', '3 November 2023, 09'],
  ['202X', '202X'],
])('%s is told as %s', (edtf, words) => expect(tellDate(edtf)).toBe(words));

test.each([
  ['2023-11-03', '3 November 2023'],
  ['2023-11-03T13:19', '3 November 2023, 13:19'],
  ['2023-11-03T13:19Z', '3 November 2023, 13:19 (UTC)'],
  ['2023-11-03T13:19-04:00', '3 November 2023, 13:19 (UTC-04:00)'],
])('the moment %s is told as %s', (moment, words) => expect(tellMoment(moment)).toBe(words));

test.each<[number, string, Bound, string]>([
  [4_300_000_000, 'CNY', 'over', 'over 4.3 billion CNY'],
  [603_000_000, 'USD', 'exact', '603 million USD'],
  [24_000, 'enterprise', 'exact', '24,000 enterprises'],
  [1, 'job', 'exact', '1 job'],
  [35.7, 'percent', 'about', 'about 35.7 %'],
  [3, 'company', 'under', 'under 3 companies'],
  [0.1, 'percentage point', 'exact', '0.1 percentage points'],
  [-1_250.5, 'EUR', 'exact', '-1,250.5 EUR'],
])('%s %s (%s) is told as %s', (value, unit, bound, words) => expect(tellAmount({ value, unit, bound })).toBe(words));

test('a range is told by its ends', () => {
  const range = { value: 2500, unit: 'job', bound: 'range', low: 2000, high: 3000 } as const;
  expect(tellAmount(range)).toBe('2,000 to 3,000 jobs');
});

test.each<[Standing, readonly (readonly [string, SourceType])[], string]>([
  ['planned', [['Harbor Steel', 'party']], 'planned, on the word of Harbor Steel'],
  ['happened', [['Ministry of Commerce', 'official']], 'happened, Ministry of Commerce says'],
  ['happened', [['Fjord Post', 'media']], 'happened, Fjord Post reports'],
  [
    'possible',
    [
      ['sources familiar', 'anonymous'],
      ['Harbor Wire', 'media'],
    ],
    'possible, sources familiar say, unnamed, as Harbor Wire reports',
  ],
  ['ongoing', [], 'ongoing, told by Harbor Times itself'],
])('%s on the word of %j is told as: %s', (standing, chain, words) => {
  const sources = chain.map(([name, type]) => ({ name, type, mention: null }));
  expect(tellStanding(standing, sources, 'Harbor Times')).toBe(words);
});
