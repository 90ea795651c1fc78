import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { mayImport, touchesMachine, trunkOf } from './rooms.ts';

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((one) => one.split(sep).join('/'))
  .filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts') && !one.includes('assembly/'));
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

test('every file imports only the rooms its own room may', () => {
  const wrong = imports.filter(({ file, target }) => {
    if (!target.startsWith('.')) return false;
    const [from, to] = [roomOf(file), roomOf(resolved(file, target))];
    return from !== to && from !== 'rooms' && !mayImport[from]?.includes(to);
  });
  expect(wrong).toEqual([]);
});

test('sub-rooms of one room do not import each other', () => {
  const wrong = imports.filter(({ file, target }) => {
    if (!target.startsWith('.')) return false;
    const [from, to] = [subRoomOf(file), subRoomOf(resolved(file, target))];
    const isTrunk = trunkOf[roomOf(file)] === file.split('/').at(-1);
    return !isTrunk && from !== null && to !== null && from !== to && roomOf(file) === to.split('/')[0];
  });
  expect(wrong).toEqual([]);
});

test('only the rooms that own the machine import node: modules', () => {
  const wrong = imports.filter(
    ({ file, target }) => target.startsWith('node:') && !touchesMachine.some((one) => file.startsWith(one)),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const above = new Map(files.map((file) => [file, new Set<string>()]));
  for (const { file, target } of imports) if (target.startsWith('.')) above.get(file)?.add(resolved(file, target));
  expect(files.filter((file) => reaches(above, file, file, new Set()))).toEqual([]);
});

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]/gm)].map((one) => one[1] ?? '');
}

function resolved(file: string, target: string): string {
  return relative('.', normalize(join(dirname(file), target)))
    .split(sep)
    .join('/');
}

function roomOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function subRoomOf(file: string): string | null {
  const parts = file.split('/');
  return parts.length > 2 ? parts.slice(0, 2).join('/') : null;
}

function reaches(above: Map<string, Set<string>>, from: string, goal: string, seen: Set<string>): boolean {
  for (const next of above.get(from) ?? []) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (reaches(above, next, goal, seen)) return true;
  }
  return false;
}
