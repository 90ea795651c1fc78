import { expect, test } from 'vitest';
import { feedsIn } from './feed-list.ts';

test('OPML gives its feeds with the folders and categories in which they stand, each once', () => {
  const opml = `\ufeff<?xml version="1.0"?><!-- my feeds --><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Norvik"><outline text="Ports" title="Ports"><outline type="rss" text="Wire" xmlUrl="https://wire.example/rss?a=1&b=2" htmlUrl="https://wire.example"/></outline>
<outline type="rss" text="Post" category="/News/Ferries,Coast" xmlUrl="HTTPS://Post.example/atom.xml"/></outline>
<outline text="Wire again" xmlUrl="https://wire.example/rss?a=1&amp;b=2"/><outline text="A page" type="link" url="https://page.example"/>
<outline text="Old form" xmlUrl="feed://old.example/rss"/></body></opml>`;
  expect(feedsIn(Buffer.from(opml))).toEqual([
    { url: 'https://wire.example/rss?a=1&b=2', title: 'Wire again', folders: [] },
    { url: 'https://post.example/atom.xml', title: 'Post', folders: ['Norvik', 'News', 'Ferries', 'Coast'] },
    { url: 'http://old.example/rss', title: 'Old form', folders: [] },
  ]);
});

test('a plain list gives an address a line, with remarks and titles', () => {
  const lines = '# Ports\r\nhttps://wire.example/rss  Harbour Wire\r\n\r\n  https://post.example/atom.xml\r\n';
  expect(feedsIn(Buffer.from(lines))).toEqual([
    { url: 'https://wire.example/rss', title: 'Harbour Wire', folders: [] },
    { url: 'https://post.example/atom.xml', title: null, folders: [] },
  ]);
});

const bomb = '<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa">]><opml><body>&a;</body></opml>';
test.each([
  ['<!doctype html><html></html>', 'is no list of feeds; give OPML, a file with an address a line, or the address.'],
  ['<rss version="2.0"/>', 'is no list of feeds; give OPML, a file with an address a line, or the address.'],
  [
    '<opml><body><outline text="Ports"/></body></opml>',
    'names no feed: no outline in it has an xmlUrl, and no line is an address.',
  ],
  ['# nothing\n', 'names no feed: no outline in it has an xmlUrl, and no line is an address.'],
  [
    '<opml><body><outline text="Bad" xmlUrl="file:///etc/passwd"/></body></opml>',
    'names under "Bad" no address of a feed ("file:///etc/passwd"); write it like https://example.com/rss.xml.',
  ],
  [
    'https://wire.example/rss\nThe port is shut.',
    'has in line 2 no address of a feed ("The"); write it like https://example.com/rss.xml.',
  ],
  [bomb, 'defines XML entities, which may grow without end or reach for files; it is not read.'],
  [`<opml><body>${'<outline>'.repeat(100_000)}`, expect.stringMatching(/^is no whole OPML|^names no feed/)],
])('list %# is refused', (list, sentence) => {
  expect(() => feedsIn(Buffer.from(list))).toThrow(
    expect.objectContaining({ name: 'ReadoutError', message: sentence }),
  );
});
