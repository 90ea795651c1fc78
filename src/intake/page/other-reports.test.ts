import { expect, test } from 'vitest';
import { newsOfPage } from './report-of-page.ts';

const first = 'Ferry workers in Oslo walked off the job on Monday, and the port was closed by noon, the union said.';
const second = 'The talks had failed on Sunday over a pay rise that the company called too high to be borne by it.';
const other = 'A mill in another town burned down overnight, and forty people had to be led out through the yard.';
const report = `<h1>Ferry strike shuts port</h1><div class="text"><p>${first}</p><p>${second}</p></div>`;
const card = `<div class="box"><h4><a href="/b">Mill burns down overnight</a></h4><p>${other}</p></div>`;

test.each<[string, string]>([
  [
    'cards that lead to other reports',
    `<title>Ferry strike shuts port</title><div>${report}</div><div>${card.repeat(3)}</div>`,
  ],
  [
    'the next report that a reader scrolls on to',
    `<title>Ferry strike shuts port</title><div class="story s1">${report}</div><div class="story s2"><h1>Mill burns</h1><p>${other}</p><p>${other} Nobody was hurt.</p></div>`,
  ],
  [
    'a form for letters',
    `<title>Ferry strike shuts port</title>${report.replace('</p><p>', `</p><div><p>${other}</p><form></form></div><p>`)}`,
  ],
])('%s is left out', (_, html) => {
  expect(wordsOf(html)).toEqual([first, second]);
});

test.each<[string, string]>([
  ['a paywall hides', `<div class="subscriber-only hide" style="display:none"><p>${other}</p></div>`],
  ['a page builder calls a widget', `<div class="elementor-widget elementor-widget-text-editor"><p>${other}</p></div>`],
])('a paragraph that %s is a part of the report', (_, paragraph) => {
  const html = `<title>Ferry strike shuts port</title>${report.replace('</p></div>', `</p>${paragraph}</div>`)}`;
  expect(wordsOf(html)).toEqual([first, second, other]);
});

function wordsOf(html: string): readonly string[] {
  return newsOfPage(Buffer.from(html), { asIs: false }).news.map(({ words }) => words);
}
