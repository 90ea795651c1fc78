import { expect, test } from 'vitest';
import type { LabelSpan } from './labels.ts';
import { wholeNames } from './whole-names.ts';

test.each([
  ['President [Joseph Marsh] , Jr. spoke', 'person', ['Joseph Marsh , Jr.']],
  ['President [Moon Ji] - hoon spoke', 'person', ['Moon Ji - hoon']],
  ['the [Obama] - era rules', 'person', ['Obama']],
  ['Jean - [Claude Morel] spoke', 'person', ['Jean - Claude Morel']],
  ['Secretary of [State Antony Hale] spoke', 'person', ['Antony Hale']],
  ['[NEW DELHI Acme Inc] said', 'organization', ['NEW DELHI', 'Acme Inc']],
  ['[New York Times] said', 'organization', ['New York Times']],
  ['Vice Premier [Wen] He said', 'person', ['Wen He']],
] as const)('%s', (line, type, names) => {
  const open = line.split(' ').findIndex((word) => word.startsWith('['));
  const end = line.split(' ').findIndex((word) => word.endsWith(']')) + 1;
  const words = line.replace(/[[\]]/g, '').split(' ');
  const joined = words.map((word, at) => word === '-' || words[at - 1] === '-');
  const span: LabelSpan = { first: open, end, type };
  expect(wholeNames({ words, joined }, span).map((one) => words.slice(one.first, one.end).join(' '))).toEqual(names);
});
