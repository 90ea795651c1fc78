import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownKeysOf, parseKnown } from './known.ts';
import { parseOwners } from './owners.ts';

test('a table gives ids, names and aliases, quoted cells with commas too', () => {
  const text =
    'name,type,wikidata,lei,aliases\n"Norvane Shipping, Inc.",organization,Q1,529900,Norvane;NVS\nIlse Varga,person,Q2,,\n';
  expect(parseKnown(text)).toEqual([
    {
      ids: ['wikidata:Q1', 'lei:529900'],
      name: 'Norvane Shipping, Inc.',
      type: 'organization',
      aliases: ['Norvane', 'NVS'],
    },
    { ids: ['wikidata:Q2'], name: 'Ilse Varga', type: 'person', aliases: [] },
  ]);
});

test('FollowTheMoney entities give theirs; schemata that name nobody are left out', () => {
  const company = {
    id: 'nv-1',
    schema: 'Company',
    properties: { name: ['Norvane Shipping'], alias: ['Norvane'], leiCode: ['529900'], wikidataId: ['Q1'] },
  };
  const lines = [company, { id: 'own-1', schema: 'Ownership', properties: {} }]
    .map((one) => JSON.stringify(one))
    .join('\n');
  expect(parseKnown(lines)).toEqual([
    {
      ids: ['wikidata:Q1', 'lei:529900', 'nv-1'],
      name: 'Norvane Shipping',
      type: 'organization',
      aliases: ['Norvane'],
    },
  ]);
});

test.each([
  ['name,kind\nNorvane,organization\n', 'must name a column "type"'],
  ['name,type\nNorvane,firm\n', 'line 2: type "firm" is none of'],
  ['name,type\nNorvane,organization\n,person\n', 'line 3: no name'],
  ['{"id":"a"}\n{oops\n', 'line 2: not JSON'],
])('%j is refused with the place', (text, message) => {
  expect(() => parseKnown(text)).toThrow(message);
});

test('a known ministry is keyed with its country', () => {
  expect(
    knownKeysOf({ ids: ['x'], name: 'Ministry of Commerce of Peru', type: 'organization', aliases: ['MOCOM'] }),
  ).toEqual(['ministry of commerce of peru', 'mocom', 'ministry of commerce (peru)']);
});

test('our list of owners reads, and a bad line is named', () => {
  const owners = parseOwners(readFileSync(new URL('../readout/owners.tsv', import.meta.url), 'utf8'));
  expect(owners.get('wall street journal')).toBe(owners.get('times'));
  expect(() => parseOwners('Ledger\tLedger Group\nCourier')).toThrow('line 2: give an outlet, a tab and its owner');
});
