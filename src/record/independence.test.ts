import { expect, test } from 'vitest';
import { telling } from '../../test/record/telling.ts';
import { copiedFrom, copiedShare, groupSources, isCopied, sketchKeysOf, sketchOf } from './independence.ts';

const texts = Array.from({ length: 300 }, (_, index) => generated(index, 320));

test('a copy cut to half with one word in ten changed is found', () => {
  const found = texts.filter((text, index) => {
    const copy = sketchOf(cutAndEdited(text, index));
    const sketch = sketchOf(text);
    const isLookedUp = sketchKeysOf(copy).some((one) => sketchKeysOf(sketch).includes(one));
    return isLookedUp && copiedShare(copy, sketch) >= copiedFrom;
  });
  expect(found.length).toBeGreaterThanOrEqual(294);
});

test('of distinct reports none counts as a copy of another', () => {
  const sketches = texts.map(sketchOf);
  const copies = sketches.flatMap((one, index) =>
    sketches.slice(index + 1).filter((other) => copiedShare(one, other) >= copiedFrom),
  );
  expect(copies).toEqual([]);
});

test('reports of one outlet, of one owner, of one origin and of copied text are one source each', () => {
  const tellings = [
    telling({ report: 'a', publisher: 'Harbour Wire' }),
    telling({ report: 'b', publisher: 'Harbour Wire' }),
    telling({ report: 'c', publisher: 'Gazette', sources: [{ name: 'Harbour Wire', type: 'media', mention: null }] }),
    telling({ report: 'd', publisher: 'Ledger' }),
    telling({ report: 'e', publisher: 'Evening Ledger' }),
    telling({ report: 'f', publisher: 'Courier' }),
    telling({ report: 'g', publisher: 'Post' }),
    telling({ report: 'h', publisher: 'Observer' }),
  ];
  const owners = new Map([
    ['ledger', 'Ledger Group'],
    ['evening ledger', 'Ledger Group'],
  ]);
  const groups = groupSources({ tellings, copies: [{ left: 'f', right: 'g', share: 0.8 }], owners });
  expect(groups.map((one) => one.reports)).toEqual([['a', 'b', 'c'], ['d', 'e'], ['f', 'g'], ['h']]);
  expect(groups[2]?.reasons).toEqual(['80 % of the text is the same']);
});

test('what one outlet writes again and again is its form; between outlets it is copied', () => {
  expect([0.6, 0.95].map((share) => isCopied(share, true))).toEqual([false, true]);
  expect([0.3, 0.6].map((share) => isCopied(share, false))).toEqual([false, true]);
});

test('nobody named is no shared origin', () => {
  const sources = [{ name: 'reportedly', type: 'anonymous' as const, mention: null }];
  const tellings = ['a', 'b'].map((report) => telling({ report, publisher: report, sources }));
  expect(groupSources({ tellings, copies: [], owners: new Map() })).toHaveLength(2);
});

test('a report whose outlet is not known is never one more source', () => {
  const known = ['Ledger', 'Post'].map((publisher) => telling({ report: publisher, publisher }));
  const unknown = ['x', 'y'].map((report) => telling({ report }));
  const groups = groupSources({ tellings: [...known, ...unknown], copies: [], owners: new Map() });
  expect(groups.map((one) => one.reports)).toEqual([['Ledger', 'x', 'y'], ['Post']]);
  expect(groups[0]?.reasons).toEqual(['the outlet of one is not known: it may be the same']);
  expect(groupSources({ tellings: unknown, copies: [], owners: new Map() })).toHaveLength(1);
  const copied = groupSources({
    tellings: [...known, ...unknown],
    copies: [{ left: 'Post', right: 'x', share: 0.9 }],
    owners: new Map(),
  });
  expect(copied.map((one) => one.reports)).toEqual([
    ['Ledger', 'y'],
    ['Post', 'x'],
  ]);
});

/** Text of a vocabulary as skewed as English, from a linear congruential generator: the same on every run. */
function generated(seed: number, length: number): string {
  let state = seed * 7919 + 17;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
  return Array.from({ length }, () => `w${Math.floor(4000 * next() ** 3)}`).join(' ');
}

function cutAndEdited(text: string, seed: number): string {
  const words = text.split(' ');
  const half = words.slice((seed % 3) * 40, (seed % 3) * 40 + words.length / 2);
  return half.map((one, index) => ((index * 7 + seed) % 10 === 0 ? `edited${index}` : one)).join(' ');
}
