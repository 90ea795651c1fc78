import { expect, test } from 'vitest';
import { kindOf, kinds } from './kinds.ts';

const cases = kinds.flatMap(({ id, takes, leaves }) => [
  ...takes.map((text) => [id, 'takes', text] as const),
  ...leaves.map((text) => [id, 'leaves', text] as const),
]);

test.each(cases)('%s %s %j', (id, does, text) => {
  const kind = kindOf(Buffer.from(text, 'latin1'), { asIs: false })?.id ?? 'text';
  if (does === 'takes') expect(kind).toBe(id);
  else expect(kind).not.toBe(id);
});

test('every kind has an example of what it takes and of what it leaves', () => {
  expect(kinds.filter(({ takes, leaves }) => takes.length === 0 || leaves.length === 0)).toEqual([]);
});

test('columns that a person names make a table of what bears them, and only of that', () => {
  const columns = [{ field: 'text', column: 'what it says' }];
  const kind = (text: string) => kindOf(Buffer.from(text), { asIs: false, columns })?.id ?? 'text';
  expect([kind('day;what it says\n1;The port\n'), kind('The port, shut\nNothing sails, it says\n')]).toEqual([
    'table',
    'text',
  ]);
});
