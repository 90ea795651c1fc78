import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Given, telling } from '../../test/record/telling.ts';
import type { Amount } from '../model/amount.ts';
import type { Judgement, Telling } from '../model/record.ts';
import { isPastDue } from './pending.ts';
import { settle } from './settle.ts';

test('the narrowest time that agrees is shown; another day is a conflict', () => {
  const month = telling({ report: 'a', edtf: '2024-03' });
  const day = telling({ report: 'b', edtf: '2024-03-05' });
  expect(eventOf([month, day]).time).toMatchObject({ shown: '2024-03-05', isConflict: false });
  const other = telling({ report: 'c', edtf: '2024-03-07' });
  expect(eventOf([month, day, other]).time.isConflict).toBe(true);
});

test('"over 4.3 billion" and "4.3 billion" agree, 3.4 does not', () => {
  const [exact, over, less] = [amount(4.3e9, 'exact'), amount(4.3e9, 'over'), amount(3.4e9, 'exact')];
  const told = [exact, over].map((one, index) => telling({ report: `r${index}`, amounts: [one] }));
  expect(eventOf(told).amounts).toMatchObject({ shown: { value: 4.3e9, bound: 'exact' }, isConflict: false });
  expect(eventOf([...told, telling({ report: 'x', amounts: [less] })]).amounts.isConflict).toBe(true);
});

test('planned, then happened, then denied: a step for each, with its sentence', () => {
  const steps = [
    { report: 'a', publishedAt: '2024-03-03', standing: 'planned' },
    { report: 'b', publishedAt: '2024-03-06', standing: 'happened' },
    { report: 'c', publishedAt: '2024-03-07', standing: 'happened' },
    { report: 'd', publishedAt: '2024-03-09', standing: 'denied' },
  ] as const;
  const event = eventOf(steps.map(telling));
  expect(event.history.map(({ standing, day, words }) => [standing, day, words])).toEqual([
    ['planned', '2024-03-03', 'told in a'],
    ['happened', '2024-03-06', 'told in b'],
    ['denied', '2024-03-09', 'told in d'],
  ]);
  expect(event.standing).toMatchObject({ shown: 'denied', isConflict: true });
});

test('a plan put off shows its new day without a conflict, and the step stands in its history', () => {
  const plan = telling({ report: 'a', publishedAt: '2024-03-01', edtf: '2024-03-05', standing: 'planned' });
  const moved = telling({ report: 'b', publishedAt: '2024-03-04', edtf: '2024-04-09', standing: 'planned' });
  const [evidence] = moved.account.evidence;
  const words = 'The meeting was postponed to April 9.';
  const account = { ...moved.account, evidence: evidence === undefined ? [] : [{ ...evidence, words }] };
  const event = eventOf([plan, { ...moved, account }]);
  expect(event.time).toMatchObject({ shown: '2024-04-09', isConflict: false });
  expect(event.time.said.map(({ value }) => value)).toEqual(['2024-03-05', '2024-04-09']);
  expect(event.history.map(({ standing, words }) => [standing, words])).toEqual([
    ['planned', 'told in a'],
    ['planned', words],
  ]);
  expect(eventOf([plan, moved]).time.isConflict).toBe(true);
});

test("a party's own word is a step even where the standing stays", () => {
  const party = { name: 'Norvane Group', type: 'party' as const, mention: 'm1' };
  const told = [
    telling({ report: 'a', publishedAt: '2024-03-06' }),
    telling({ report: 'b', publishedAt: '2024-03-07', sources: [party] }),
    telling({ report: 'c', publishedAt: '2024-03-08', sources: [party] }),
  ];
  expect(eventOf(told).history.map((one) => one.telling)).toEqual(['telling-a', 'telling-b']);
});

test('a later report that still calls it planned does not unsay that it happened', () => {
  const told = [
    telling({ report: 'a', publishedAt: '2024-03-06' }),
    telling({ report: 'b', publishedAt: '2024-03-08', standing: 'planned' }),
  ];
  expect(eventOf(told).standing).toMatchObject({ shown: 'happened', isConflict: false });
});

test('a plan is past due from the day after its time, unless somebody told more', () => {
  const plan: Given = { report: 'a', publishedAt: '2024-03-01', edtf: '2024-03-05', standing: 'planned' };
  expect(['2024-03-05', '2024-03-06'].map((day) => isPastDue(eventOf([telling(plan)]), day))).toEqual([false, true]);
  const told = [telling(plan), telling({ report: 'b', edtf: '2024-03-05' })];
  expect(isPastDue(eventOf(told), '2024-04-01')).toBe(false);
});

test('a judgement sets what is shown and leaves what is said', () => {
  const event = eventOf([telling({ report: 'a', edtf: '2024-03-05' })], [right('time', '2024-03-06')]);
  expect(event.time).toMatchObject({ shown: '2024-03-06', judgement: 'j1', said: [{ value: '2024-03-05' }] });
});

test('tellings in any order settle to the same event', () => {
  const standing = fc.constantFrom('planned' as const, 'happened' as const, 'denied' as const, 'possible' as const);
  const given = fc.record({
    standing,
    publishedAt: fc.constantFrom('2024-03-01', '2024-03-06'),
    edtf: fc.constantFrom('2024-03', '2024-03-05', '2024-03-07'),
    value: fc.constantFrom(1e6, 2e6),
  });
  fc.assert(
    fc.property(fc.array(given, { minLength: 1, maxLength: 6 }), (all) => {
      const told = all.map(({ value, ...one }, index) =>
        telling({ ...one, report: `r${index}`, amounts: [amount(value, 'exact')] }),
      );
      expect(eventOf(told.toReversed())).toEqual(eventOf(told));
    }),
    { seed: 12 },
  );
});

test('a place and a kind that a person set stand in the stead of what is told', () => {
  const { kind, roles } = eventOf(
    [telling({ report: 'a' })],
    [right('where', 'Port Aurel'), { ...right('kind', 'visit'), id: 'j2' }],
  );
  expect(kind).toBe('visit');
  expect(roles.filter(({ role }) => role === 'where').map(({ name }) => name)).toEqual(['Port Aurel']);
});

function eventOf(tellings: readonly Telling[], judgements: readonly Judgement[] = []) {
  return settle({ tellings, judgements, sources: [] });
}

function amount(value: number, bound: Amount['bound']): Amount {
  const rest = { unit: 'USD', low: null, high: null, kind: 'money' as const, span: { start: 0, end: 1 } };
  return { value, bound, words: `${value}`, rule: 'amounts/test', ...rest };
}

function right(property: string, value: string): Judgement {
  const rest = {
    left: ['telling-a'],
    right: [],
    undoes: null,
    by: 'ada',
    at: '2024-04-01T00:00:00.000Z',
    reason: 'seen',
  };
  return { id: 'j1', verdict: 'right', property, value: JSON.stringify(value), ...rest };
}
