import { expect, test } from 'vitest';
import { plainReport } from '../plain-report.ts';
import { read } from '../read.ts';

test.each([
  ['Norvik will close its Dresden plant.', ['Dresden']],
  ['Norvik laid off 120 people at its factory in Everett, Washington, on Monday.', ['Everett', 'Washington']],
  ['Norvik opened a store in the Peruvian city of Arequipa. It has none in Lima, Peru.', ['Arequipa', 'Peru']],
  ['Norvik will expand its Peruvian software center. It has sold games in Peru since 2019.', ['Peru']],
  ['Norvik will invest 3 billion euros and create 500 jobs in Peru.', ['Peru']],
  ['Erik Lund flew to Oregon in May to take part in a race.', ['Oregon']],
  ['Erik Lund met Ana Prado at a summit in Geneva on Tuesday.', ['Geneva']],
  ['Ana Prado left Nairobi on Thursday for Dakar.', ['Dakar']],
  ['Norvik fined the head of its rival in court.', []],
  ['Erik Lund met the owner of a plant that Norvik runs in Peru.', []],
])('%s', (text, places) => {
  const { accounts } = read(plainReport(text, { publishedAt: '2024-05-16' }));
  const found = accounts.find((one) => one.where.length > 0)?.where ?? [];
  expect(found.map((one) => one.name)).toEqual(places);
});
