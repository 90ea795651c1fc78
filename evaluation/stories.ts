import { type Comparison, compare } from '../test/stories/compare.ts';
import type { Pairs } from '../test/stories/pairs.ts';
import { keepWrong, readSample, storyNames, storyOf } from '../test/stories/story.ts';
import type { Figures, Runner } from './runner.ts';

/** Our own samples against the records written by hand from them; most have guided rules since. */
export const stories: Runner = {
  name: 'stories',
  usage: 'stories [--only NAME-PART] [--verbose 1] [--keep-wrong 1]',
  run: async (options) => {
    const names = storyNames.filter((name) => name.includes(options.only ?? ''));
    const comparisons = names.map((name) => {
      const story = storyOf(name);
      const comparison = compare(story, readSample(name, story.published));
      if (options.verbose !== undefined) print(name, comparison);
      if (options['keep-wrong'] !== undefined) keepWrong(name, comparison.wrong);
      return comparison;
    });
    console.log(`${names.length} stories`);
    return {
      ...shares(
        'accounts',
        comparisons.map((one) => one.accounts),
        comparisons.map((one) => one.accounts.both.length),
      ),
      ...shares(
        'accounts usable',
        comparisons.map((one) => one.accounts),
        comparisons.map((one) => one.usable),
      ),
      ...shares(
        'quotes',
        comparisons.map((one) => one.quotes),
        comparisons.map((one) => one.quotes.both.length),
      ),
      ...shares(
        'quotes, right speaker',
        comparisons.map((one) => one.quotes),
        comparisons.map((one) => one.spoken),
      ),
      ...shares(
        'figures',
        comparisons.map((one) => one.figures),
        comparisons.map((one) => one.figures.both.length),
      ),
    };
  },
};

/** Prints one line and gives back its F1. */
function shares(name: string, pairs: readonly Pairs<unknown, unknown>[], right: readonly number[]): Figures {
  const expected = sum(pairs.map(({ both, missed }) => both.length + missed.length));
  const read = sum(pairs.map(({ both, added }) => both.length + added.length));
  const hits = sum(right);
  const f1 = Math.round((2000 * hits) / Math.max(1, expected + read)) / 10;
  console.log(
    `${name.padEnd(24)}F1 ${f1.toFixed(1).padStart(5)}   (${hits} right, ${expected} expected, ${read} read)`,
  );
  return { [name]: f1 };
}

function print(name: string, { wrong }: Comparison): void {
  console.log(`${name}: ${wrong.length} differences`);
  for (const one of wrong) console.log(`  ${one}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
