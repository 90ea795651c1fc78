import { expect, test } from 'vitest';
import type { NameType } from '../../model/sentence.ts';
import { agree } from './agree.ts';

const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a family name follows the full name',
    ['[Maria Keller|person] spoke', 'then Keller left'],
    ['Maria Keller person', 'Keller person'],
  ],
  [
    'a company is known without its ending',
    ['[Veltrano Corp.|organization] grew', 'workers of [Veltrano|place] left'],
    ['Veltrano Corp. organization', 'Veltrano organization'],
  ],
  [
    'an acronym in brackets stands for the name before it',
    ['the [National Grain Board|organization] ( NGB ) met', 'it said the NGB was right'],
    ['National Grain Board organization', 'NGB organization', 'NGB organization'],
  ],
  [
    'most places decide the type',
    ['in [Arden|place]', 'near [Arden|place]', 'from [Arden|person]'],
    ['Arden place', 'Arden place', 'Arden place'],
  ],
  [
    'a word that is common elsewhere is no name',
    ['[Target|organization] rose', 'a target', 'the Target'],
    ['Target organization'],
  ],
  [
    'a part of something longer is left',
    ['[Arden|place] grew', 'they have played for the Arden Chess Trophy since then'],
    ['Arden place'],
  ],
];

test.each(rows)('%s', (_, lines, names) => {
  const told = agree(lines.map(taggedLine));
  expect(
    told.flatMap(({ words, names: found }) =>
      found.map((one) => `${words.slice(one.first, one.end).join(' ')} ${one.type}`),
    ),
  ).toEqual(names);
});

const types: Readonly<Record<string, NameType>> = { person: 'person', organization: 'organization', place: 'place' };

/** Words between blanks; "[Maria Keller|person]" is a name found before. */
function taggedLine(line: string) {
  const words: string[] = [];
  const names = line.split(/(\[[^\]]*\])/).flatMap((piece) => {
    const [, name, type = ''] = /^\[(.*)\|(.*)\]$/.exec(piece) ?? [];
    const first = words.length;
    words.push(...(name ?? piece).split(' ').filter(Boolean));
    const known = types[type];
    return known === undefined ? [] : [{ first, end: words.length, type: known }];
  });
  return { words, names };
}
