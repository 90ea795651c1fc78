// Pages for measuring: a made-up report with the furniture of a news site round it, of the size and the make of an outlet's.
import type { GeneratedReport } from './generate-reports.ts';
import { chance, oneOf, townOf } from './made-names.ts';

/** The page of a report: some 40 kB with code, menus, cards that lead to other reports, a newsletter box and a footer. */
export function generatedPage({ url, title, publisher, publishedAt, text }: GeneratedReport, number: number): string {
  const paragraphs = text
    .split('\n\n')
    .slice(1)
    .map((words) => `<p class="story__text">${escaped(words)}</p>`);
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${publishedAt}:00Z`,
    author: { '@type': 'Person', name: 'Jo Dale' },
    publisher: { '@type': 'Organization', name: publisher },
  };
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(`${title} | ${publisher}`)}</title>
<meta property="og:title" content="${escaped(title)}"><meta property="og:site_name" content="${escaped(publisher)}">
<meta property="article:published_time" content="${publishedAt}:00Z"><link rel="canonical" href="${url}">
<style>${'.a{margin:0;padding:1px}'.repeat(200)}</style><script type="application/ld+json">${JSON.stringify(ld)}</script>
<script>${'window.q=window.q||[];q.push({slot:1,of:2});'.repeat(150)}</script></head>
<body><header class="site-header"><a href="/" class="logo">${escaped(publisher)}</a><nav><ul>${links('menu', 60, number)}</ul></nav></header>
<main><article class="story"><h1>${escaped(title)}</h1>
<div class="story__meta"><span class="byline">By <a href="/staff/jo-dale" rel="author">Jo Dale</a></span> <time datetime="${publishedAt}:00Z">${publishedAt.slice(0, 10)}</time>${shareBar}</div>
<figure><img src="/i/${number}.jpg" srcset="/i/${number}.jpg 1x, /i/${number}@2.jpg 2x" alt="" width="800" height="450"><figcaption>A morning in ${townOf(number).full}. <span class="credit">Photo: Desk</span></figcaption></figure>
<div class="story__body">${paragraphs.slice(0, 4).join('\n<div class="ad-slot" data-size="300x250"><span>Advertisement</span></div>\n')}
<aside class="related"><h3>Read more</h3><ul>${links('related', 6, number)}</ul></aside>
${paragraphs.slice(4).join('\n')}
<div class="newsletter"><h3>Sign up to our newsletter</h3><p>The day's reports in your inbox each morning.</p><form><input type="email"><button>Sign up</button></form></div></div>
</article><section class="cards"><h2>Latest</h2>${cards(40, number)}</section><section class="most-read"><h2>Most read</h2><ol>${links('most', 20, number)}</ol></section></main>
<footer><ul>${links('foot', 40, number)}</ul><p>© 2023 ${escaped(publisher)}. All rights reserved.</p></footer></body></html>`;
}

function links(kind: string, count: number, number: number): string {
  return Array.from({ length: count }, (_, index) => {
    const place = townOf(kind, number, index).full;
    return `<li class="${kind}__item"><a class="${kind}__link" href="/${kind}/${number + index}" data-track="${kind}-${index}"><span>${place} ${topic(kind, number, index)}</span></a></li>`;
  }).join('');
}

function cards(count: number, number: number): string {
  return Array.from({ length: count }, (_, index) => {
    const words = `${townOf('card', number, index).full} waits for word on its ${topic('card', number, index)}`;
    return `<div class="card"><a href="/c/${number + index}"><img loading="lazy" src="/t/${index}.jpg" alt=""><h3 class="card__title">${words}</h3></a><p class="card__lead">What is known so far, and what people in the town say about it.</p><span class="card__time">${1 + Math.floor(chance('time', number, index) * 20)} hours ago</span></div>`;
  }).join('\n');
}

function topic(...key: readonly (string | number)[]): string {
  return oneOf(topics, ...key) ?? '';
}

const topics = 'bridge,tunnel,ferry,tram line,reservoir,town hall,market,lock,pier,school,sea wall,station'.split(',');

const shareBar = `<ul class="share">${['Facebook', 'X', 'Email', 'Print'].map((name) => `<li><a href="/share/${name}"><svg viewBox="0 0 24 24"><path d="${'M12 2l1 2 3 4z'.repeat(12)}"/></svg>${name}</a></li>`).join('')}</ul>`;

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
