import { expect, test } from 'vitest';
import { inGroups } from './in-groups.ts';

test('a group is given when it is full, the rest at the end', async () => {
  expect(await all(inGroups(each([1, 2, 3, 4, 5]), { most: 2, within: 60_000 }))).toEqual([[1, 2], [3, 4], [5]]);
});

test('nothing gives no group', async () => {
  expect(await all(inGroups(each([]), { most: 2, within: 60_000 }))).toEqual([]);
});

test('what has come is given when the time is over, though more is awaited', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  async function* slow() {
    yield 1;
    await promise;
    yield 2;
  }
  const groups = inGroups(slow(), { most: 16, within: 20 });
  expect(await groups.next()).toEqual({ done: false, value: [1] });
  resolve();
  expect(await all(groups)).toEqual([[2]]);
});

test('what came before an error is given before it is thrown', async () => {
  async function* broken() {
    yield 1;
    throw new Error('the source broke');
  }
  const groups = inGroups(broken(), { most: 16, within: 60_000 });
  expect(await groups.next()).toEqual({ done: false, value: [1] });
  await expect(groups.next()).rejects.toThrow('the source broke');
});

test('a source is ended when nobody asks on', async () => {
  let isEnded = false;
  async function* endless() {
    try {
      for (let one = 0; ; one += 1) yield one;
    } finally {
      isEnded = true;
    }
  }
  for await (const group of inGroups(endless(), { most: 3, within: 60_000 })) {
    expect(group).toEqual([0, 1, 2]);
    break;
  }
  expect(isEnded).toBe(true);
});

async function* each<T>(given: readonly T[]): AsyncGenerator<T> {
  yield* given;
}

async function all<T>(given: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of given) found.push(one);
  return found;
}
