import { expect, test } from 'vitest';
import { parse } from './parse.ts';

const headOf = (text: string, form: string) => {
  const tokens = parse(text)[0]?.tokens ?? [];
  const found = tokens.find((one) => one.form === form);
  return [tokens[found?.head ?? 0]?.form, found?.deprel];
};

test('the day between "said" and what was said is the day of saying', () => {
  expect(headOf('Drugmaker Norvik said on Monday it would acquire Aurel Group.', 'Monday')[0]).toBe('said');
  expect(headOf('Norvik said it would open the plant on Monday.', 'Monday')[0]).toBe('open');
});

test('a day before what led to it belongs to the verb', () => {
  const text = "The head of Peru's mining regulator resigned on Friday amid criticism over his handling of a spill.";
  expect(headOf(text, 'Friday')).toEqual(['resigned', 'obl']);
});

test('a name behind a day is the object', () => {
  expect(headOf('President Ana Prado received at her office on Sunday Erik Lund, a minister.', 'Erik')).toEqual([
    'received',
    'obj',
  ]);
  expect(headOf('On Sunday Erik Lund met Ana Prado.', 'Erik')).toEqual(['met', 'nsubj']);
});
