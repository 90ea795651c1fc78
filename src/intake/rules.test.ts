import { expect, test } from 'vitest';
import { dateLineRules } from './date-lines.ts';
import { datelineOf, datelineRules } from './datelines.ts';
import { furnitureRules } from './furniture.ts';
import { published, shapeOf, whenIn } from './when.ts';

test.each(furnitureRules.flatMap((rule) => rule.takes.map((line) => [rule.id, line, rule.pattern] as const)))(
  '%s takes: %s',
  (_, line, pattern) => expect(line).toMatch(pattern),
);

test.each(furnitureRules.flatMap((rule) => rule.leaves.map((line) => [rule.id, line, rule.pattern] as const)))(
  '%s leaves: %s',
  (_, line, pattern) => expect(line).not.toMatch(pattern),
);

test.each(
  dateLineRules.flatMap((rule) => Object.entries(rule.takes).map(([line, when]) => [rule.id, line, when] as const)),
)('%s reads the moment off: %s', (id, line, when) => {
  expect(dateLineRules.find((rule) => rule.shape.test(shapeOf(line)))?.id).toBe(id);
  const found = whenIn(line);
  expect(found === null ? null : published(found)).toBe(when);
});

test.each(dateLineRules.flatMap((rule) => rule.leaves.map((line) => [rule.id, line, rule.shape] as const)))(
  '%s leaves: %s',
  (_, line, shape) => expect(shapeOf(line)).not.toMatch(shape),
);

test.each(
  datelineRules.flatMap((rule) => Object.entries(rule.takes).map(([line, words]) => [rule.id, line, words] as const)),
)('%s cuts off: %s', (id, line, words) => {
  const found = datelineOf(line);
  expect(line.slice(0, found?.length ?? 0)).toBe(words);
  expect(found?.rule).toBe(id);
});

test.each(datelineRules.flatMap((rule) => rule.leaves.map((line) => [rule.id, line] as const)))(
  '%s leaves: %s',
  (_, line) => expect(datelineOf(line)).toBeNull(),
);
