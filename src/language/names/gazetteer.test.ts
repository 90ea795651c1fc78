import { expect, test } from 'vitest';
import {
  countryNamed,
  countryOf,
  countryOfCapital,
  countryOfDemonym,
  isGivenName,
  isMediaOutlet,
  isTitle,
  knownOrganization,
  typeOfHead,
} from './gazetteer.ts';

test.each([
  ['the U.S.', 'US'],
  ['Great Britain', 'GB'],
  ['French', 'FR'],
  ['Nairobi', 'KE'],
  ['Côte d’Ivoire', 'CI'],
  ['Atlantis', null],
])('"%s" means the country %s', (words, code) => {
  expect(countryOf(words)?.code ?? null).toBe(code);
});

test('a name, a demonym and a capital are told apart', () => {
  expect(countryNamed('Nairobi')).toBeNull();
  expect(countryOfDemonym('Kenya')).toBeNull();
  expect(countryOfCapital('Nairobi')?.name).toBe('Kenya');
});

test('titles are known in any case, with and without stops', () => {
  expect(['Vice Premier', 'chief executive', 'Gov.', 'river'].map(isTitle)).toEqual([true, true, true, false]);
});

test('outlets are known with and without article', () => {
  expect(['the Financial Times', 'Kyodo', 'Acme'].map(isMediaOutlet)).toEqual([true, true, false]);
});

test('bodies tell their kind and country', () => {
  expect(knownOrganization('Bank of England')).toEqual({ kind: 'central-bank', country: 'GB' });
  expect(knownOrganization('Bank of Nowhere')).toBeNull();
});

test('head words tell what a name names', () => {
  expect(typeOfHead('Ministry', 'first')).toBe('organization');
  expect(typeOfHead('Act', 'last')).toBe('law');
  expect(typeOfHead('Monday', 'last')).toBeNull();
});

test('given names are known without accents too', () => {
  expect([isGivenName('José'), isGivenName('Quarterly')]).toEqual([true, false]);
});
