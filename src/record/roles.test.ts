import { expect, test } from 'vitest';
import { telling } from '../../test/record/telling.ts';
import type { Role, Telling } from '../model/record.ts';
import { settle } from './settle.ts';

const anna = party('Anna Lindqvist', 'who');
const tom = party('Tom Berger', 'whom');
const aide = party('Ida Holm', 'who');

test.each(['meeting', 'agreement'])(
  'a %s told from both sides shows each party once, as the best telling has it',
  (kind) => {
    const event = settled([
      told('a', kind, [anna, tom]),
      { ...told('b', kind, [turned(tom), turned(anna), turned(aide)]), publishedAt: '2024-03-07' },
    ]);
    expect(event.roles.map(({ role, name }) => [role, name])).toEqual([
      ['who', 'Anna Lindqvist'],
      ['whom', 'Tom Berger'],
      ['who', 'Ida Holm'],
    ]);
  },
);

test('who sues and who is sued are two sides, whoever stands on them', () => {
  const event = settled([told('a', 'lawsuit', [anna, tom]), told('b', 'lawsuit', [turned(tom), turned(anna)])]);
  expect(event.roles).toHaveLength(4);
});

function settled(tellings: readonly Telling[]) {
  return settle({ tellings, judgements: [], sources: [] });
}

function told(report: string, kind: string, roles: readonly Role[]): Telling {
  return { ...telling({ report, kind }), roles };
}

function party(name: string, role: Role['role']): Role {
  return { role, name, alias: `alias-${name}`, keys: [name.toLowerCase()] };
}

function turned(one: Role): Role {
  return { ...one, role: one.role === 'who' ? 'whom' : 'who' };
}
