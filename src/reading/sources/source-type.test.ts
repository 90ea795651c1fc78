import { expect, test } from 'vitest';
import { typeOfSource } from './source-type.ts';

test.each([
  ['Reuters', 'media'],
  ['Northern Daily News', 'media'],
  ['media reports', 'anonymous'],
  ['state media', 'media'],
  ['one of the people', 'anonymous'],
  ['two people familiar with the plan', 'anonymous'],
  ['Indian government sources', 'anonymous'],
  ['analysts', 'expert'],
  ['Ministry of Finance', 'official'],
  ['senior administration official', 'official'],
  ['chief executive', 'party'],
  ['Kestrel Motors', 'party'],
])('%s is a source of type %s', (name, type) => {
  expect(typeOfSource(name, null)).toBe(type);
});
