import { expect, test } from 'vitest';
import { plainReport } from '../plain-report.ts';
import { read } from '../read.ts';

test.each([
  ['Norvik will build a plant in Porto within three years.', 'facility', '2024/2027'],
  ['Norvik will invest $31 million in its plant over the next 18 months.', 'investment', '2024-05/2025-11'],
  [
    'Norvik said on Tuesday it will invest $31 million in its plant in the next few years.',
    'investment',
    '2024-05-14/..',
  ],
  ['Norvik Corp is expected to lay off 90 workers beginning this week.', 'workforce', '2024-05-13/..'],
  ['Norvik attended the 2019 summit in Lima.', 'participation', '2019'],
  ['Norvik named Ana Prado finance chief, effective June 1.', 'appointment', '2024-06-01'],
  ['The bank fined Norvik over its 2018 accounts.', 'penalty', null],
  ['A court fined Ana Prado 900 euros for selling pills on Monday.', 'penalty', '2024-05-13'],
  ['A court fined Ana Prado 900 euros for selling pills in 2019.', 'penalty', null],
  ['Analysts recalled a fine imposed on Norvik Corp in 2014.', 'penalty', '2014'],
  ['Norvik Corp sued Aurel Group. The lawsuit was filed on Monday.', 'lawsuit', '2024-05-13'],
  ['Erik Lund was charged with the 2015 killing of a clerk.', 'lawsuit', null],
  ['Erik Lund was arrested in the 2015 killing of a clerk.', 'lawsuit', null],
  ['Norvik will close its plant, which has been a landmark since 1953.', 'facility', null],
])('%s', (text, kind, edtf) => {
  expect(accountOf(text, kind)?.time?.edtf ?? null).toBe(edtf);
});

test('what is told hours before it is yet to come', () => {
  const text = 'Norvik will open a plant, two people said on Tuesday, hours before the visit of Erik Lund.';
  expect(accountOf(text, 'visit')).toMatchObject({ standing: 'planned', time: null });
});

function accountOf(text: string, kind: string) {
  return read(plainReport(text, { publishedAt: '2024-05-16' })).accounts.find((one) => one.kind === kind);
}
