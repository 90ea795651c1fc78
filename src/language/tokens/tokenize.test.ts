import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokenize.ts';

test.each([
  ["They don't, can't and won't; she'd go.", "They do n't , ca n't and wo n't ; she 'd go ."],
  ['We cannot, they’re gonna.', 'We can not , they ’re gon na .'],
  ["The bank's and the workers' shares", "The bank 's and the workers ' shares"],
  ["Xi'an, N'Djamena and O'Hara's", "Xi'an , N'Djamena and O'Hara 's"],
  [
    'Talks in the U.S. began on Nov. 3 at 5 p.m. in St. Gallen',
    'Talks in the U.S. began on Nov. 3 at 5 p.m. in St. Gallen',
  ],
  ['Acme Corp. paid J. P. Fell, Ph.D., of R&D', 'Acme Corp. paid J. P. Fell , Ph.D. , of R&D'],
  ['It paid $603m, €4.3bn or 2.5% of 1,200.50', 'It paid $ 603 m , € 4.3 bn or 2.5 % of 1,200.50'],
  ['the 20th, the 1990s, 9/11, 12/24/2020, 10:30 and 5pm', 'the 20th , the 1990s , 9/11 , 12/24/2020 , 10:30 and 5 pm'],
  ['a seven-week, anti-war, US-based e-mail', 'a seven - week , anti-war , US - based e-mail'],
  [
    'at https://example.org/a?b=c. or press@example.org, #news',
    'at https://example.org/a?b=c . or press@example.org , #news',
  ],
  ['“Yes … no” – ‘well’ ... (1)', '“ Yes … no ” – ‘ well ’ ... ( 1 )'],
  ['Salem, Ore., and gold ore. We met Jo Reed (D-Pa.)', 'Salem , Ore. , and gold ore . We met Jo Reed ( D - Pa. )'],
  ['It sold them to Acme Corp.', 'It sold them to Acme Corp .'],
  ['in the ’90s, mid-1990s, +44 20 for US$5, w/o .5', 'in the ’90s , mid-1990s , +44 20 for US$ 5 , w/o .5'],
  [
    'Dh1.4 billion, R6bn, Rs500, Rs. 500, GBP25million and N300m',
    'Dh 1.4 billion , R 6 bn , Rs 500 , Rs. 500 , GBP 25million and N 300 m',
  ],
  ['an A4 and R2D2 on the M25, K9 and 20 P5 boats', 'an A4 and R2D2 on the M25 , K9 and 20 P5 boats'],
  ['the ex-mayor’s rock ’n’ roll', 'the ex-mayor ’s rock ’n’ roll'],
  ["Park Min-jun's and Lin Wei-Ling's long-term", "Park Min-jun 's and Lin Wei-Ling 's long - term"],
  ["Acme Inc.'s and the U.S.’s 2016's plan", "Acme Inc. 's and the U.S. ’s 2016 's plan"],
  ['No. 5 said no.', 'No. 5 said no .'],
  ['上海 الرياض 👍🏽 x\u200by', '上海 الرياض 👍🏽 x y'],
])('%s is cut into words', (text, words) => {
  expect(tokenize(text).flatMap(({ tokens }) => wordsIn(text, tokens))).toEqual(words.split(' '));
});

test.each([
  ['It rained. Then it stopped.', ['It rained.', 'Then it stopped.']],
  ['Acme Corp. said so. The U.S. Senate met.', ['Acme Corp. said so.', 'The U.S. Senate met.']],
  ['They met in the U.S. The talks failed.', ['They met in the U.S.', 'The talks failed.']],
  ['It closed at 5 p.m. Monday. Mr. Fell left.', ['It closed at 5 p.m. Monday.', 'Mr. Fell left.']],
  ['"Is it?" he said. "It is."', ['"Is it?" he said.', '"It is."']],
  ['“Why now?” Mr. Fell asked. “Nobody knows.”', ['“Why now?” Mr. Fell asked.', '“Nobody knows.”']],
  ['“Now!” Mayor Lee’s aide said. “Go.”', ['“Now!” Mayor Lee’s aide said.', '“Go.”']],
  ['"Stop!" The guards said no.', ['"Stop!"', 'The guards said no.']],
  ['"Stop!" The guards ran.', ['"Stop!"', 'The guards ran.']],
  [
    'The deal (the first. Or the last?) fell through. Why?',
    ['The deal (the first. Or the last?) fell through.', 'Why?'],
  ],
  ['The ship was lost. [12] Nobody was found.', ['The ship was lost. [12]', 'Nobody was found.']],
  ['1. Open the door. 2. Leave.', ['1. Open the door.', '2. Leave.']],
  ['It fell 2.5 percent to 1.1.', ['It fell 2.5 percent to 1.1.']],
  ['It was late.They left.', ['It was late.', 'They left.']],
  [
    'A line that\r\nis wrapped.\r\n\r\nA heading\r\n\r\nMore text',
    ['A line that\r\nis wrapped.', 'A heading', 'More text'],
  ],
  [
    'Key findings\nThe ministry, which oversees all of the ports,\nfined two firms.',
    ['Key findings', 'The ministry, which oversees all of the ports,\nfined two firms.'],
  ],
  [
    'The talks were to begin in Salem on May\n12. They did.',
    ['The talks were to begin in Salem on May\n12.', 'They did.'],
  ],
  ['Present were:\n- Ana Fell, of Acme\n- Jo Reed', ['Present were:', '- Ana Fell, of Acme', '- Jo Reed']],
])('%s is cut into sentences', (text, sentences) => {
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test('no sentence crosses a block', () => {
  const found = tokenize('Minister resigns The minister went.', [
    { start: 0, end: 16 },
    { start: 17, end: 99 },
  ]);
  expect(found.map(({ block, start, end }) => [block, start, end])).toEqual([
    [0, 0, 16],
    [1, 17, 35],
  ]);
});

test('a table of thousands of words is cut into sentences of at most 200, at line breaks where there are some', () => {
  const row = `${'cell '.repeat(30)}\n`;
  const lengths = tokenize(row.repeat(100)).map(({ tokens }) => tokens.length);
  expect(Math.max(...lengths)).toBe(180);
  expect(lengths.reduce((sum, one) => sum + one, 0)).toBe(3000);
});

test('whatever the text, the words stand in order, hold no blank space, and leave none but blank space out', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Mr. ',
      'U.S. ',
      "n't",
      '’s ',
      '" ',
      '”',
      '(',
      ')',
      '. ',
      '...',
      '?!',
      '\n\n',
      '\r\n',
      '$5m',
      '-',
      '\u200b',
      '@',
      '[1]',
      '😀',
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const sentences = tokenize(text);
      const tokens = sentences.flatMap((one) => one.tokens);
      let end = 0;
      for (const token of tokens) {
        expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}\u2800\u3164]*$/u);
        expect(text.slice(token.start, token.end)).toMatch(/^[^\s]+$/u);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^[\s\p{Cc}\p{Cf}\u2800\u3164]*$/u);
      for (const one of sentences) expect([one.start, one.end]).toEqual([one.tokens[0]?.start, one.tokens.at(-1)?.end]);
    }),
    { numRuns: 500, seed: 14 },
  );
});

function wordsIn(text: string, tokens: readonly { readonly start: number; readonly end: number }[]): readonly string[] {
  return tokens.map(({ start, end }) => text.slice(start, end));
}
