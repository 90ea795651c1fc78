import { expect, test } from 'vitest';
import { comparedName, mayBeSame, sameNames } from './same-name.ts';

const cases = sameNames.flatMap((row) => row.examples.map((one) => ({ id: row.id, ...one })));

test.each(cases)('$id: $names are one name of a $type: $same', ({ names: [a, b], type, same }) => {
  const [one, other] = [comparedName(a.split(' '), type), comparedName(b.split(' '), type)];
  expect(mayBeSame(one, other)).toBe(same);
  expect(mayBeSame(other, one)).toBe(same);
});

test('a name of small words alone is nobody', () => {
  expect(mayBeSame(comparedName(['The'], 'organization'), comparedName(['Norland'], 'organization'))).toBe(false);
});
