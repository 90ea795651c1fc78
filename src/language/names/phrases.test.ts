import { expect, test } from 'vitest';
import { listed, longestMatch, softer } from './phrases.ts';

test('the longest listed phrase wins, however it is cut into tokens', () => {
  expect(longestMatch(['New', 'York', 'Times'], 0)?.last).toBe(2);
  expect(longestMatch(['T', '-', 'Mobile', 'said'], 0)).toEqual({ last: 2, lists: listed.organization });
  expect(longestMatch(['Nowhereville'], 0)).toBeNull();
});

test('capitals are softened but for what may be an acronym', () => {
  expect(['DELHI', 'NEW', 'Acme'].map(softer)).toEqual(['Delhi', 'NEW', 'Acme']);
});
