// Whatever two things are compared, the order of the two says nothing: the record would differ with the order of adding.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../model/account.ts';
import type { EventAmount, Telling } from '../model/record.ts';
import { contradicts, isOnePlan, isPutOff } from './contradictions.ts';
import { type AliasCard, aliasBlocksOf, aliasesContradict, aliasLikeness } from './match-entities.ts';
import { likenessOf } from './match-events.ts';
import { nameLikeness, sharedOffice, sharedPost } from './people.ts';
import { signsOf } from './signs.ts';

const runs = { numRuns: 1_000, seed: 20_240_306 };
const few = <T>(of: readonly T[], most: number) => fc.subarray([...of], { maxLength: most });

/** Few words, so that names often share some of them. */
const name = fc
  .array(fc.constantFrom('ana', 'anna', 'a', 'prado', 'lund', 'bank', 'trade', 'ministry', 'norvik', 'norway'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));
const role = fc.record({
  role: fc.constantFrom('who' as const, 'whom' as const, 'where' as const),
  name,
  alias: fc.option(fc.constantFrom('one', 'two', 'three')),
  keys: fc.array(name, { minLength: 1, maxLength: 3 }),
});
const edtf = fc.constantFrom(
  null,
  '2024-03-05',
  '2024-03-06',
  '2024-03',
  '2024-03-01/2024-03-31',
  '2024',
  '2025-06',
  '../2024',
);
const words = fc
  .array(fc.constantFrom('Lund', 'will', 'buy', 'ships', '40', 'delayed', 'Norvik', 'plant', 'talks', 'Oslo'), {
    maxLength: 8,
  })
  .map((all) => all.join(' '));

const telling: fc.Arbitrary<Telling> = fc
  .record({
    report: fc.constantFrom('r1', 'r2', 'r3'),
    publisher: fc.constantFrom(null, 'Harbour Wire', 'Baltic Ledger'),
    publishedAt: fc.constantFrom('2024-03-04', '2024-03-06', '2024-04-20', '2025-01-02'),
    roles: fc.array(role, { maxLength: 4 }),
    topic: fc.array(fc.constantFrom('ship', 'norvik', 'trade', 'plant', 'tellis', 'cell'), { maxLength: 4 }),
    kind: fc.constantFrom('meeting', 'investment'),
    standing: fc.constantFrom('happened' as const, 'planned' as const, 'cancelled' as const, 'denied' as const),
    value: fc.array(fc.constantFrom(4.3e9, 3.4e9, 40), { maxLength: 2 }),
    what: fc.option(words),
    edtf,
    said: words,
    main: fc.boolean(),
  })
  .map(({ report, publisher, publishedAt, roles, topic, value, what, edtf: day, said, ...account }) => {
    const party = ({ name: full }: (typeof roles)[number]) => ({ name: full, mention: null });
    const amounts = value.map(
      (one) => ({ value: one, unit: 'USD', bound: 'exact', words: String(one) }) as unknown as EventAmount,
    );
    return {
      id: JSON.stringify([report, roles, said, account, value, day]),
      report,
      version: `version-${report}`,
      publisher,
      publishedAt,
      roles,
      topic,
      account: {
        ...account,
        who: roles.filter((one) => one.role === 'who').map(party),
        whom: roles.filter((one) => one.role === 'whom').map(party),
        where: roles.filter((one) => one.role === 'where').map(party),
        what: what === null ? null : { words: what, span: { start: 0, end: 1 } },
        amounts,
        sources: [],
        confidence: 0.9,
        time: day === null ? null : { edtf: day, span: null, rule: 'dates/test', working: '' },
        evidence: [{ span: { start: 0, end: 1 }, words: said, rule: 'accounts/meet' }],
      } as unknown as Account,
    };
  });

const card: fc.Arbitrary<AliasCard> = fc
  .record({
    type: fc.constantFrom('person' as const, 'organization' as const),
    key: name,
    at: fc.constantFrom('', '@r1', '@r2'),
    claims: fc.array(fc.record({ key: name, reports: fc.constantFrom(1, 2) }), { maxLength: 2 }),
    titles: few(['Trade Minister', 'Minister of Trade', 'President', 'President of Norway', 'chief executive'], 2),
    known: few(['Q1', 'Q2'], 1),
  })
  .map(({ type, key, at, ...rest }) => ({
    alias: { id: `${type} ${key}${at}`, type, key: `${key}${at}`, name: key } as AliasCard['alias'],
    ...rest,
  }));

test('two tellings are as alike, contradict each other and share signs whichever is asked first', () => {
  fc.assert(
    fc.property(telling, telling, (a, b) => {
      expect(likenessOf(a, b)).toEqual(likenessOf(b, a));
      expect(contradicts(a, b) === null).toBe(contradicts(b, a) === null);
      expect([isPutOff(a, b), isOnePlan(a, b)]).toEqual([isPutOff(b, a), isOnePlan(b, a)]);
      const [left, right] = [signsOf(a, b), signsOf(b, a)];
      for (const sign of Object.keys(left) as (keyof typeof left)[]) expect(left[sign]).toBeCloseTo(right[sign], 12);
    }),
    runs,
  );
});

test('two names are as alike whichever is asked first, and each is found under what the other asks for', () => {
  fc.assert(
    fc.property(card, card, (a, b) => {
      const likeness = aliasLikeness(a, b);
      expect(likeness).toEqual(aliasLikeness(b, a));
      expect(aliasesContradict(a, b) === null).toBe(aliasesContradict(b, a) === null);
      expect(nameLikeness(a.alias.key, b.alias.key)).toBe(nameLikeness(b.alias.key, a.alias.key));
      expect(sharedOffice(a.titles, b.titles)).toBe(sharedOffice(b.titles, a.titles));
      expect(sharedPost(a.titles, b.titles)).toBe(sharedPost(b.titles, a.titles));
      const finds = (one: AliasCard, other: AliasCard) =>
        aliasBlocksOf(one).asked.some((key) => aliasBlocksOf(other).under.includes(key));
      expect(finds(a, b)).toBe(finds(b, a));
      if (likeness !== null) expect(finds(a, b)).toBe(true);
    }),
    runs,
  );
});
