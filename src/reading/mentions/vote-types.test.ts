import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import type { NameType } from '../../model/sentence.ts';
import { firmSigns } from './firm-signs.ts';
import { voteTypes } from './vote-types.ts';

test.each(firmSigns.flatMap((sign) => sign.takes.map((text) => [sign.id, text, sign.tells] as const)))(
  '%s takes: %s',
  (_, text, tells) => expect(isTold(text, tells)).toBe(true),
);

test.each(firmSigns.flatMap((sign) => sign.leaves.map((text) => [sign.id, text, sign.tells] as const)))(
  '%s leaves: %s',
  (_, text, tells) => expect(isTold(text, tells)).toBe(false),
);

test.each<[string, readonly string[], NameType]>([
  ['a strong sign in another sentence', ['Quorl cut its forecast.', 'Shares in Quorl fell on Monday.'], 'organization'],
  ['two weak signs', ['Quorl launched a scooter in May.', 'Quorl recalled 300 scooters in June.'], 'organization'],
  ['one weak sign is not enough', ['Quorl sold his house.', 'The house stood in Leeds.'], 'person'],
  ['a title against it', ['Mr. Quorl spoke first.', "Quorl's customers were told on Monday."], 'person'],
  ['a pronoun against it', ['Quorl said he would go.', 'Quorl bought a house and Quorl sold a boat.'], 'person'],
])('the type of a name is told by the whole report: %s', (_, texts, type) => {
  const sentences = texts.flatMap((text) => parse(text));
  const names = sentences.map(({ tokens }) =>
    tokens.flatMap(({ index, form }) =>
      form === 'Quorl' ? [{ first: index, last: index, type: 'person' as const }] : [],
    ),
  );
  const types = voteTypes(sentences, names).flatMap((list) => list.map((name) => name.type));
  expect([...new Set(types)]).toEqual([type]);
});

function isTold(text: string, tells: (typeof firmSigns)[number]['tells']): boolean {
  return parse(text).some((sentence) =>
    sentence.tokens.some(
      ({ index, form }) => form === 'Quorl' && tells(sentence, { first: index, last: index, type: 'person' }),
    ),
  );
}
