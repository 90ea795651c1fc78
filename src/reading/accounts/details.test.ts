import { expect, test } from 'vitest';
import { plainReport } from '../plain-report.ts';
import { read } from '../read.ts';

test.each([
  ['Norvik cut 300 jobs, compared with 500 in 2019.', 'workforce', [300], null],
  ['Norvik Corp hired 178 employees rather than the 260 promised.', 'workforce', [178], null],
  ['Norvik invested $5 million, up from $3 million a year earlier, in its plant.', 'investment', [5e6], null],
  ['Norvik Corp, which employs 900 people in Lima, cut 90 jobs in May.', 'workforce', [90], '2024-05'],
  [
    'Norvik Corp cut 900 jobs, about 12% of its work force, after a loss of $90 million in 2023.',
    'workforce',
    [900, 12],
    null,
  ],
  ['Norvik Corp hired 90 workers in the past two years.', 'workforce', [90], '2022-05/2024-05'],
  ['Norvik Corp plans to spend between $90 million and $120 million on a plant in Lima.', 'investment', [90e6], null],
  ['Norvik cut more than 300 jobs in 2019.', 'workforce', [300], '2019'],
  ['It is larger than the $31 million fine levied on Aurel Corp in 2014.', 'penalty', [31e6], '2014'],
  ['Norvik Corp broke a deal in which it agreed to pay a $9 million fine.', 'agreement', [], null],
])('%s', (text, kind, values, edtf) => {
  const account = read(plainReport(text, { publishedAt: '2024-05-16' })).accounts.find((one) => one.kind === kind);
  expect(account?.amounts.map((one) => one.value)).toEqual(values);
  expect(account?.time?.edtf ?? null).toBe(edtf);
});
