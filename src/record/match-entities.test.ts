import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportOfText } from '../intake/report-of-text.ts';
import type { MentionType } from '../model/mention.ts';
import { read } from '../reading/read.ts';
import { countryOf } from './countries.ts';
import { enter } from './enter.ts';
import { keyOf, wordsOf } from './fold.ts';
import { type AliasCard, aliasBlocksOf, aliasesContradict, aliasLikeness, isLooseAlias } from './match-entities.ts';

test.each([
  ['person', 'Mr. Joseph R. Biden, Jr.', 'joseph r biden'],
  ['organization', 'Norvane Shipping, Inc.', 'norvane shipping'],
  ['organization', 'the Commerce Ministry', 'ministry of commerce'],
  ['place', 'the U.S.', 'united states'],
  ['nationality', 'Peruvian', 'peru'],
  ['place', "Xi'an", "xi'an"],
] as const)('%s "%s" folds to "%s"', (type, name, key) => {
  expect(keyOf({ type, name })).toBe(key);
});

test.each([
  ['Joe Lindqvist', 'Joseph Lindqvist', true],
  ['Joseph A. Lindqvist', 'Joseph Lindqvist', true],
  ['Joseph A. Lindqvist', 'Joseph B. Lindqvist', false],
  ['Anna Lindqvist', 'Joseph Lindqvist', false],
])('%s and %s: one person is %s', (one, other, isOne) => {
  const [a, b] = [card('person', one), card('person', other)];
  expect((aliasLikeness(a, b)?.score ?? 0) >= 0.55).toBe(isOne);
  if (isOne) expect(areFound(a, b)).toBe(true);
});

test('a shared surname alone joins nobody; the office with it does, if it is loose', () => {
  const lone = (titles: readonly string[]) => ({ ...card('person', 'Varga', 'varga@r1'), titles });
  const full = { ...card('person', 'Ilse Varga'), titles: ['Trade Minister of Estany'] };
  expect(aliasLikeness(lone([]), full)).toBeNull();
  expect(aliasLikeness(lone(['coach']), full)).toBeNull();
  expect(aliasLikeness(lone(['Trade Minister']), full)?.score).toBeGreaterThan(0.55);
  expect(isLooseAlias(lone(['Trade Minister']))).toBe(true);
});

test('an acronym that a report introduces is the body', () => {
  const body = { ...card('organization', 'Northern Energy Forum'), claims: [{ key: 'nef', reports: 1 }] };
  expect(aliasLikeness(body, card('organization', 'NEF'))?.reasons).toEqual([
    'Northern Energy Forum is called "NEF" in one report',
  ]);
});

test('ministries of two countries are two', () => {
  const [peru, chile] = ['peru', 'chile'].map((one) =>
    card('organization', 'Ministry of Commerce', `ministry of commerce (${one})`),
  );
  expect(peru && chile && aliasesContradict(peru, chile)).toBe('one is of peru, the other of chile');
});

test('a report tells of which country a ministry is, and what it calls it', () => {
  const text =
    "Talks in Lima\n\nPeru's Ministry of Commerce (MOCOM) said on Tuesday that it met Norvane Shipping in Lima.\n\nThe talks were about ports, MOCOM said, and Norvane will invest in one of them.\n";
  const { aliases, claims } = enter(read(reportOfText(text, { asIs: false, published: '2024-03-06' })));
  const ministry = aliases.find((one) => one.name.includes('Ministry'));
  expect(ministry?.key).toBe('ministry of commerce (peru)');
  expect(claims.filter((one) => one.alias === ministry?.id).map((one) => one.key)).toContain('mocom');
});

test('every country of the list of names is known here too', () => {
  const rows = readFileSync(new URL('../language/names/countries.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[2] ?? '');
  const unknown = rows.filter((name) => name !== '' && countryOf(keyOf({ type: 'place', name })) === null);
  expect(unknown).toEqual([]);
  expect(wordsOf('Côte d’Ivoire')).toEqual(['cote', "d'ivoire"]);
});

test('aliases that may be one are found under what either asks for', () => {
  const people = [
    'Anna Reyes',
    'A Reyes',
    'A B Reyes',
    'Bill Orr',
    'William Orr',
    'W Orr',
    'Will C Orr',
    'Joe Orr',
    'Reyes',
  ];
  const lone = ['reyes@r1', 'orr@r2', 'bill@r3', 'anna@r4'].map((key) => card('person', key.replace(/@.*/, ''), key));
  const firms = [
    'Norvane',
    'Norvane Shipping',
    'Norvane Shipping Group',
    'Blue River',
    'Blue River Bank',
    'Shipping',
    'NEF',
  ];
  const bodies = ['ministry of trade', 'ministry of trade (peru)', 'ministry of trade@r1'];
  const cards = [
    ...[...people.map((name) => card('person', name)), ...lone].flatMap((one) => [
      one,
      { ...one, titles: ['Mayor'] },
      { ...one, titles: ['Trade Minister', 'Dr'] },
    ]),
    ...firms.map((name) => ({
      ...card('organization', name),
      claims: name === 'NEF' ? [] : [{ key: 'nef', reports: 1 }],
    })),
    ...bodies.map((key) => ({ ...card('organization', key, key), claims: [{ key: 'mot', reports: 1 }] })),
    ...['Vela', 'Vela Oy'].map((name) => ({ ...card('organization', name), known: ['Q1'] })),
  ];
  const pairs = cards.flatMap((one, index) => cards.slice(index + 1).map((other) => [one, other] as const));
  const alike = pairs.filter(([one, other]) => aliasLikeness(one, other) !== null);
  expect(alike.length).toBeGreaterThan(40);
  expect(alike.filter(([one, other]) => !areFound(one, other))).toEqual([]);
});

function card(type: MentionType, name: string, key = keyOf({ type, name })): AliasCard {
  return { alias: { id: `${type} ${key}`, type, name, key }, claims: [], titles: [], known: [] };
}

function areFound(one: AliasCard, other: AliasCard): boolean {
  const [a, b] = [aliasBlocksOf(one), aliasBlocksOf(other)];
  return a.asked.some((key) => b.under.includes(key)) && b.asked.some((key) => a.under.includes(key));
}
