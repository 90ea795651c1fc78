// Pages made to harm: each is refused with a sentence or read without doing what it asks; none runs, loads or writes anything.
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reportOfPage } from './report-of-page.ts';

const written = join(tmpdir(), `readout-hostile-${process.pid}`);
const code = `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(written)}, 'x'); globalThis.hostile = true;`;
afterAll(() => rmSync(written, { force: true }));

const first =
  'Ferry workers in Oslo walked off the job on Monday, and the port was closed by noon, the union said in the evening.';
const second =
  'The talks had failed on Sunday over a pay rise that the company called too high to be borne by it and its owners.';
const news = `<h1>Ferry strike shuts port</h1><article><p>${first}</p><p>${second}</p></article>`;
const head =
  '<title>Ferry strike shuts port</title><meta property="article:published_time" content="2023-11-03T10:00:00+01:00">';

test.each<[string, string]>([
  [
    'scripts of every kind',
    `${head}<script>${code}</script><script type="module">${code}</script><body>${news}<script>${code}</script>`,
  ],
  [
    'handlers',
    `${head}<body onload="${code.replaceAll('"', '&quot;')}"><img src=x onerror="globalThis.hostile=true">${news}`,
  ],
  [
    'addresses that are code',
    `${head}<body><a href="javascript:globalThis.hostile=true">x</a><iframe src="javascript:1"></iframe>${news}`,
  ],
  ['a drawing with code', `${head}<body><svg onload="globalThis.hostile=true"><script>${code}</script></svg>${news}`],
  [
    'a custom element with code',
    `${head}<body><x-evil is="x-evil" onclick="1"></x-evil><template><script>${code}</script></template>${news}`,
  ],
  ['a refresh to a file', `${head}<meta http-equiv="refresh" content="0;url=file:///etc/passwd"><body>${news}`],
  ['a base that turns links', `${head}<base href="javascript://evil.example/%0aalert(1)"><body>${news}`],
  ['a canonical link to a file', `${head}<link rel="canonical" href="file:///etc/passwd"><body>${news}`],
  ['a canonical link to another site', `${head}<link rel="canonical" href="https://evil.example/a"><body>${news}`],
  [
    'an entity bomb',
    `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>${head}<body>${news}<i>&c;</i>`,
  ],
  ['an outer entity', `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>${head}<body>${news}<i>&x;</i>`],
  [
    'linked data that reaches for prototypes',
    `${head}<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"hostile":true},"constructor":{"prototype":{"hostile":true}}}</script><body>${news}`,
  ],
  [
    'linked data nested 5,000 deep',
    `${head}<script type="application/ld+json">${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}</script><body>${news}`,
  ],
  [
    'linked data that is broken',
    `${head}<script type="application/ld+json">{"@type":"NewsArticle","headline":"x",,,</script><body>${news}`,
  ],
  ['NUL bytes', `${head.replaceAll('meta', 'me\0ta')}<body>\0${news.replaceAll('<p>', '<\0p>')}\0`],
  ['a comment that never ends', `${head}<body>${news}<!-- and on and on`],
  ['ten thousand lines in one paragraph', `${head}<body>${news}<div>${'Menu<br>'.repeat(10_000)}</div>`],
  ['a script that never ends', `${head}<body>${news}<script>while(1){}`],
  ['tags that never end', `${head}<body>${news}${'<a href="'.repeat(2000)}`],
  [
    'a hundred thousand attributes',
    `${head}<body><div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}></div>${news}`,
  ],
  [
    'an attribute of 5 MB',
    `${head}<body><div class="${'related '.repeat(625_000)}" title="${'x'.repeat(100_000)}"></div>${news}`,
  ],
  [
    'a second page in the page',
    `${head}<body>${news}<html><head><title>Other</title></head><body><p>x</p></body></html>`,
  ],
  ['marks that turn the writing', `${head}<body>${news}<p>\u202egnp.exe\u202c</p>`],
  [
    'words that drive patterns mad',
    `${head}<body>${news}<p>${'a '.repeat(120)}!</p><p>${'1'.repeat(200)}x</p><p>${'share '.repeat(40)}!</p><p>${'A.'.repeat(100)}</p><p>${`${second} `.repeat(20)}</p>`,
  ],
])('%s: the report is read, and nothing else happens', (_, html) => {
  const report = reportOfPage(Buffer.from(html), { asIs: false, url: 'https://harbor.example/a' });
  expect(report.text.startsWith(`Ferry strike shuts port\n\n${first}\n\n${second}`)).toBe(true);
  expect(report).toMatchObject({
    title: 'Ferry strike shuts port',
    publishedAt: '2023-11-03T10:00+01:00',
    url: 'https://harbor.example/a',
  });
  expect(report.text).not.toMatch(/root:|aaaaaaaaaa|hostile|</);
  expect(['hostile' in globalThis, 'hostile' in {}, existsSync(written)]).toEqual([false, false, false]);
});

test.each<[string, string | Buffer, string]>([
  ['nothing', '', 'empty'],
  ['11 MB', `${head}${news}${'<p>and so on</p>'.repeat(730_000)}`, 'too-big'],
  ['two hundred thousand tags', `${head}${news}${'<b></b>'.repeat(100_000)}`, 'too-big'],
  ['a hundred thousand entities', `${head}${news}<p>${'&amp;'.repeat(100_000)}</p>`, 'too-big'],
  ['2 MB of words', `${head}${news}<p>${'word '.repeat(400_000)}</p>`, 'too-big'],
  ['elements nested 3,000 deep', `${head}<body>${'<div>'.repeat(3000)}${news}`, 'too-deep'],
  ['elements nested 100,000 deep', `${head}<body>${'<div>'.repeat(100_000)}${news}`, 'too-deep'],
  ['tags left open 4,000 times', `${head}<body>${'<font><b>x '.repeat(4000)}${news}`, 'too-deep'],
  ['bytes that are no text', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 31)), 'binary'],
  ['no paragraph', `${head}<body><nav><a href="/">Home</a></nav>`, 'no-news'],
  [
    'only a consent banner',
    `${head}<body><div id="cookie-consent"><p>We use cookies to show you what you may like, and to count how often you come.</p></div>`,
    'no-news',
  ],
  ['no date', `<title>Ferry strike</title><body>${news}`, 'no-date'],
  ['a date in the days to come', `${head.replace('2023', '2053')}<body>${news}`, 'no-date'],
  [
    'another language',
    `${head}<body><p>${'Die Fährleute von Oslo haben am Montag die Arbeit niedergelegt und der Hafen war am Mittag geschlossen. '.repeat(4)}</p>`,
    'not-english',
  ],
])('a page of %s is refused in a sentence', (_, html, code) => {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html;
  const refused = () => reportOfPage(bytes, { asIs: false, captured: '2023-11-05' });
  expect(refused).toThrow(
    expect.objectContaining({ name: 'ReadoutError', code, message: expect.stringMatching(/\.$/) }),
  );
});
