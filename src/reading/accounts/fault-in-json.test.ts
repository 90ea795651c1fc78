import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultInJson } from './fault-in-json.ts';

test.each([
  ['[{"a": 1,}]', 1, 10, 'a name in double quotes must stand here, not }'],
  ['[\n  {"a" 1}\n]', 2, 8, 'a colon must stand here, not 1'],
  ['[\n  {"a": 1}\n  {"b": 2}\n]', 3, 3, 'a comma or a closing bracket must stand here, not {'],
  ['[{"a": "x}]', 1, 8, 'this text is not closed on its line, or holds a character that must be escaped'],
  ["{'a': 1}", 1, 2, 'text stands in double quotes'],
  ['[tru]', 1, 2, '"t" cannot stand here'],
  ['[ // rows\n]', 1, 3, 'JSON has no comments'],
  ['[1] 2', 1, 5, 'nothing more may stand here, not 2'],
  ['[\n{"a": [1, 2', 2, 12, 'the text ends too early; a comma or a closing bracket must stand here'],
  ['', 1, 1, 'the text ends too early; a value must stand here'],
])('%j is no JSON from line %i, column %i on: %s', (json, line, column, what) => {
  expect(faultInJson(json)).toEqual({ line, column, what });
});

test('what the engine parses has no fault, and what it refuses has one', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'null',
      'nul',
      ' ',
      '\n',
      '"\\u00e9"',
      '"\\x"',
      '"',
    ),
    { maxLength: 8 },
  );
  const texts = fc.oneof(
    fc.json(),
    fc.json().chain((json) => fc.nat(json.length).map((at) => json.slice(0, at) + json.slice(at + 1))),
    pieces.map((one) => one.join('')),
  );
  fc.assert(
    fc.property(texts, (json) => {
      expect(faultInJson(json) === null).toBe(isJson(json));
    }),
    { numRuns: 3000, seed: 3 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
