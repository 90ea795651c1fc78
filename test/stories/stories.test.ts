// Whole-product stories: a sample report in, and what is read out of it differs from the story only as the story says.
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { readSample, storyNames, storyOf } from './story.ts';

test.each(storyNames)('%s is read as its story tells', (name) => {
  const story = storyOf(name);
  expect(compare(story, readSample(name, story.published)).wrong).toEqual(story.wrong);
});
