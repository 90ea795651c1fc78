import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Judgement, Likeness } from '../model/record.ts';
import { inForce } from './judgements.ts';
import { group } from './merge.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([one, other]) => one < other);
const links = fc.array(
  fc
    .record({ pair, score: fc.constantFrom(0.3, 0.5, 0.6, 0.7, 0.9) })
    .map(({ pair: [left, right], score }) => link(left, right, score)),
);
const judgements = fc
  .array(fc.record({ pair, verdict: fc.constantFrom('same' as const, 'different' as const) }), { maxLength: 4 })
  .map((all) => all.map(({ pair: [left, right], verdict }, index) => judged({ verdict, left, right, index })));

test('members, links and judgements in any order give the same groups', () => {
  fc.assert(
    fc.property(links, judgements, fc.infiniteStream(fc.nat()), (given, told, random) => {
      const once = onePerPair(given);
      const mixed = (all: readonly string[]) => shuffled(all, random);
      expect(
        group({ ids: mixed(ids), links: shuffled(once, random), judgements: inForce(shuffled(told, random)) }),
      ).toEqual(group({ ids, links: once, judgements: inForce(told) }));
    }),
    { seed: 11 },
  );
});

test('every member is in exactly one group', () => {
  fc.assert(
    fc.property(links, judgements, (given, told) => {
      const groups = group({ ids, links: onePerPair(given), judgements: inForce(told) });
      expect(groups.flat().sort()).toEqual(ids);
    }),
    { seed: 11 },
  );
});

test('a judgement and its undoing leave what was before', () => {
  fc.assert(
    fc.property(links, judgements, fc.nat(), (given, told, which) => {
      const once = onePerPair(given);
      const before = group({ ids, links: once, judgements: inForce(told) });
      const extra = judged({ verdict: which % 2 === 0 ? 'same' : 'different', left: 'a', right: 'b', index: 90 });
      const undo = {
        ...extra,
        id: 'undo',
        verdict: 'undo' as const,
        left: [],
        right: [],
        undoes: extra.id,
        at: at(91),
      };
      expect(group({ ids, links: once, judgements: inForce([...told, extra, undo]) })).toEqual(before);
    }),
    { seed: 11 },
  );
});

test('the last word on a pair holds: merged, split again, merged again', () => {
  const steps = (['same', 'different', 'same'] as const).map((verdict, index) =>
    judged({ verdict, left: 'a', right: 'b', index }),
  );
  const groupsAfter = (count: number) =>
    group({ ids: ['a', 'b'], links: [], judgements: inForce(steps.slice(0, count)) });
  expect([0, 1, 2, 3].map((count) => groupsAfter(count).length)).toEqual([2, 1, 2, 1]);
});

test('an undo can itself be undone', () => {
  const same = judged({ verdict: 'same', left: 'a', right: 'b', index: 1 });
  const undo = { ...same, id: 'u1', verdict: 'undo' as const, undoes: same.id, at: at(2) };
  const redo = { ...same, id: 'u2', verdict: 'undo' as const, undoes: undo.id, at: at(3) };
  expect(inForce([same, undo])).toEqual([]);
  expect(inForce([redo, undo, same])).toEqual([same]);
});

test('a chain of near things does not become one', () => {
  const chain = [link('a', 'b', 0.7), link('b', 'c', 0.7), link('c', 'd', 0.7)];
  expect(group({ ids: ['a', 'b', 'c', 'd'], links: chain, judgements: [] }).map((one) => one.length)).toEqual([2, 2]);
});

test('what contradicts each other never meets, not even by way of a third', () => {
  const near = [link('a', 'b', 0.9), link('b', 'c', 0.9), link('a', 'c', 0.9)];
  const contradicts = (left: string, right: string) => ([left, right].sort().join('') === 'ac' ? 'two days' : null);
  expect(group({ ids: ['a', 'b', 'c'], links: near, judgements: [], contradicts })).toEqual([['a', 'b'], ['c']]);
});

test('a loose member joins the only candidate, and none of two', () => {
  const isLoose = (id: string) => id === 'x';
  const judged = { judgements: [], isLoose };
  expect(group({ ids: ['a', 'x'], links: [link('a', 'x', 0.8)], ...judged })).toEqual([['a', 'x']]);
  expect(group({ ids: ['a', 'b', 'x'], links: [link('a', 'x', 0.8), link('b', 'x', 0.7)], ...judged })).toHaveLength(3);
});

function link(left: string, right: string, score: number): Likeness {
  return { left, right, score, reasons: [] };
}

function onePerPair(all: readonly Likeness[]): readonly Likeness[] {
  return [...new Map(all.map((one) => [`${one.left}${one.right}`, one])).values()];
}

interface Judged {
  readonly verdict: 'same' | 'different';
  readonly left: string;
  readonly right: string;
  readonly index: number;
}

function judged({ verdict, left, right, index }: Judged): Judgement {
  const rest = { property: null, value: null, undoes: null, by: 'ada', reason: 'read both' };
  return { id: `j${index}`, verdict, left: [left], right: [right], at: at(index), ...rest };
}

function at(index: number): string {
  return new Date(Date.UTC(2024, 0, 1, 0, 0, index)).toISOString();
}

function shuffled<T>(all: readonly T[], random: Iterator<number>): T[] {
  return all
    .map((one) => [Number(random.next().value), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
