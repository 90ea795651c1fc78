import { expect, test } from 'vitest';
import { newsInData } from './page-data.ts';

const paragraphs = [
  'Ferry workers in Oslo walked off the job on Monday, and the port was closed by noon, the union said.',
  'The talks had failed on Sunday over a pay rise that the company called too high to be borne by it.',
];

test('the report is found under the headline of the page, however it is wrapped', () => {
  const story = { headlines: { basic: 'Ferry strike shuts port' }, content: paragraphs, display_date: '2023-11-03' };
  const script = `window.__STATE__ = ${JSON.stringify({ page: { related: [{ title: 'Other' }], story } })};`;
  expect(newsInData([script], 'Ferry strike shuts port | Harbor Times')).toEqual({
    headline: 'Ferry strike shuts port',
    body: paragraphs.join('\n'),
    published: '2023-11-03',
  });
  expect(newsInData([script], 'Another headline altogether')).toBeNull();
});

test('data nested without end tells nothing, and what stands beside it is still read', () => {
  const deep = `${'['.repeat(50_000)}"x"${']'.repeat(50_000)}`;
  const story = JSON.stringify({ title: 'Ferry strike shuts port', text: paragraphs });
  const script = `{"title":${deep},"body":${deep},"story":${story}}`;
  expect(newsInData([script], 'Ferry strike shuts port')?.body).toBe(paragraphs.join('\n'));
});
