import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['The Conduct Board has today fined Norvik Corp 8 million pounds.', 'fined', 'root', 'fined'],
  ['Ana Prado will be replaced by finance director Omar Haddad on Monday.', 'Omar', 'obl:agent', 'replaced'],
  ['The Reserve Bank hit Norvik Corp with a $3.4 million fine for late filing.', 'fine', 'obl', 'hit'],
  ['The Reserve Bank hit ANZAC Mutual with a $3.4m fine for charging dead customers.', 'fine', 'obl', 'hit'],
  ['Norvik Corp will invest ₹4,200 crore over five years in a plant.', 'crore', 'obj', 'invest'],
  ['Norvik Corp will buy back as much as $500 million of its shares.', '$', 'obj', 'buy'],
  [
    'The Energy Commission ordered Norvik Corp to repair the dam in 2014 and fined the company $200,000 when it did not.',
    'company',
    'obj',
    'fined',
  ],
  ['Ana Prado spoke at a campaign rally in Oslo.', 'rally', 'obl', 'spoke'],
  ['At a Thursday rally in Oslo, Ana Prado praised the deal.', 'rally', 'obl', 'praised'],
  ['Norvik plans $2 billion plant in Porto', 'plant', 'obj', 'plans'],
  ['The regulator has suspended the licences of six brokers, and imposed fines on two.', 'fines', 'obj', 'imposed'],
])('%s: %s is %s of %s', (text, word, relation, above) => {
  const tokens = parse(text)[0]?.tokens ?? [];
  const found = tokens.find((one) => one.form === word);
  expect(found?.deprel).toBe(relation);
  expect(tokens[found?.head ?? 0]?.form).toBe(above);
});

test.each([
  ['She has the car fixed on Mondays.', 'has', 'root'],
  ['He named his son Omar.', 'son', 'obj'],
  ['A fine of 3 million fine particles fell.', 'particles', 'nmod'],
])('%s: %s stays %s', (text, word, relation) => {
  const found = parse(text)[0]?.tokens.find((one) => one.form === word);
  expect(found?.deprel).toBe(relation);
});

test.each([
  'Campaign rally in Oslo draws a crowd',
  'Ana Prado campaign rally',
  'Thousands at Ana Prado rally in Oslo',
  'The lumber market rally lost steam on Monday.',
])('every word leads up to the root: %s', (text) => {
  const tokens = parse(text)[0]?.tokens ?? [];
  for (const token of tokens) {
    let above = token;
    for (let step = 0; step < tokens.length; step += 1) above = tokens[above.head] ?? above;
    expect(above.head).toBe(above.index);
  }
});
