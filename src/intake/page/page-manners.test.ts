// Where news stands on a page, and what stands among it.
import { expect, test } from 'vitest';
import { reportOfPage } from './report-of-page.ts';

const first =
  'Ferry workers in Oslo walked off the job on Monday, and the port was closed by noon, the union said in the evening.';
const second =
  'The talks had failed on Sunday over a pay rise that the company called too high to be borne by it and its owners.';
const third = 'Ships of three lines waited in the roads until the evening, the harbour master said on the telephone.';
const fourth = 'The union asks for four percent, and will not say which of its three wishes it would give up first.';

test.each([
  [
    'behind a fold called after its link',
    `<div id="read-more"><a href="#">Read more</a><div id="read-more-content"><p>${second}</p><p>${third}</p></div></div>`,
  ],
  ['in what is the paywall itself', `<div class="paywall"><p>${second}</p><p>${third}</p></div>`],
  [
    'beside a picture with words of its own',
    `<div><img src="a.jpg"><span>Ferries at the quay on Sunday</span></div><p>${second}</p><p>${third}</p>`,
  ],
  [
    'after a link with its label',
    `<p>${second}</p><div><span><a href="/x">Watch: Ferries at the quay</a></span>${third}</div>`,
  ],
])('paragraphs %s are news', (_, rest) => {
  const news = newsOf(`<p>${first}</p>${rest}<p>${fourth}</p>`);
  for (const one of [first, second, third, fourth]) expect(news).toContain(one);
  expect(news).not.toContain('quay on Sunday');
});

test.each([
  ['a standfirst', `<p>Ships of three lines wait in the roads. The harbour master has no phone left to answer</p>`],
  ['a plea', `<p>Dear reader, we have a request for those who can afford to subscribe: please do.</p>`],
  ['a call to write in', `<p>What do you think of the strike? Let us know in the comments below.</p>`],
])('%s is no news', (_, aside) => {
  expect(newsOf(`${aside}<p>${first}</p><p>${second}</p>`)).toBe([first, second].join('\n\n'));
});

test('what a page leaves for its scripts is read where nothing stands on it', () => {
  const article = {
    title: 'Ferry strike shuts port',
    published_at: '2023-11-03T10:00:00+01:00',
    blocks: [first, second, third, fourth].map((text) => ({ type: 'text', text })),
    related: [{ title: 'Ferry strike shuts port', text: `${first} ${second} ${third} ${fourth} ${first} ${second}` }],
  };
  const page = `<title>Ferry strike shuts port | Harbor</title><div id="root">Loading</div>`;
  const state = `<script>window.__STATE__ = ${JSON.stringify({ page: { title: 'Home', article } })};</script>`;
  const report = reportOfPage(Buffer.from(`${page}${state}`), { asIs: false });
  expect(report.publishedAt).toBe('2023-11-03T10:00+01:00');
  expect(report.text.split('\n\n').slice(1)).toEqual([first, second, third, fourth]);
  const other = Buffer.from(`${page.replaceAll('Ferry strike shuts port', 'All of our news')}${state}`);
  expect(() => reportOfPage(other, { asIs: false, published: '2023-11-03' })).toThrow('holds no report');
});

/** The news of a page without its headline. */
function newsOf(body: string): string {
  const html = `<meta property="article:published_time" content="2023-11-03T10:00:00+01:00"><body><h1>Ferry strike shuts port</h1><div class="story">${body}</div>`;
  return reportOfPage(Buffer.from(html), { asIs: false }).text.split('\n\n').slice(1).join('\n\n');
}
