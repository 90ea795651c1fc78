import { expect, test } from 'vitest';
import { madeText } from './made-news.ts';
import type { NamedText } from './names-data.ts';
import { randomFrom } from './parameters.ts';
import { swapped } from './swap-names.ts';

const text: NamedText = {
  id: 'harbour',
  sentences: [
    {
      forms: ['Maria', 'Keller', 'left', 'Veltrano', '.'],
      names: [
        { first: 0, end: 2, type: 'person' },
        { first: 3, end: 4, type: 'organization' },
      ],
    },
    {
      forms: ['Keller', 'sold', 'the', 'Sea', 'Act', '.'],
      names: [
        { first: 0, end: 1, type: 'person' },
        { first: 3, end: 5, type: 'other' },
      ],
    },
  ],
};

test('a swapped text has the same names in other words, and the words between them as they were', () => {
  const other = swapped(text, randomFrom(7), 1);
  other.sentences.forEach((sentence, index) => {
    const was = text.sentences[index];
    expect(sentence.names.map((name) => name.type)).toEqual(was?.names.map((name) => name.type));
    expect(between(sentence)).toEqual(between(was));
  });
  const [full, short] = other.sentences.map(({ forms, names }) =>
    forms.slice(names[0]?.first, names[0]?.end).join(' '),
  );
  expect(full).not.toContain('Keller');
  expect(full?.endsWith(` ${short}`) || full?.startsWith(`${short} `)).toBe(true);
});

test('the same seed makes the same texts', () => {
  expect(madeText(randomFrom(3), 1)).toEqual(madeText(randomFrom(3), 1));
});

test('a made text has a word for every slot, and each name where it says', () => {
  for (const { forms, names } of madeText(randomFrom(5), 2).sentences) {
    expect(forms.every((form) => form !== '' && !/[{}]/.test(form))).toBe(true);
    expect(names.every(({ first, end }) => first < end && end <= forms.length)).toBe(true);
  }
});

function between(sentence: NamedText['sentences'][number] | undefined): readonly string[] {
  const { forms = [], names = [] } = sentence ?? {};
  return forms.filter((_, at) => !names.some(({ first, end, type }) => at >= first && at < end && type !== 'other'));
}
