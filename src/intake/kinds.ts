// What an input is, told by its first bytes, never by its ending. The first row whose sign it bears has it.
import type { Take } from './entry.ts';
import type { Given } from './given.ts';
import { tableSign } from './tables/sign.ts';
import { rootOf, startOf } from './xml-root.ts';

/** The beginning of an input. */
export interface Head {
  readonly bytes: Buffer;
  /** The same as text, a character a byte, without a byte order mark and blank space before the first sign. */
  readonly text: string;
  readonly given: Given;
}

/** A format that is read, or known and refused: `examples` show which beginnings are it, and which look like it and are not. */
export interface Kind {
  readonly id: string;
  readonly bears: (head: Head) => boolean;
  /** Loads what reads it, or says why it is refused: what stands after "is". */
  readonly take: (() => Promise<Take>) | string;
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}

/** The kind of an input by its head, or null where it is plain text. */
export function kindOf(bytes: Buffer, given: Given): Kind | null {
  const head = { bytes, text: textOf(bytes), given };
  return kinds.find((kind) => kind.bears(head)) ?? null;
}

function textOf(bytes: Buffer): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf8' : 'latin1';
  return bytes.toString(wide).replace(/^\ufeff?\s*/, '');
}

function starts(...signs: readonly string[]): (head: Head) => boolean {
  return ({ bytes }) => signs.some((sign) => bytes.toString('latin1', 0, sign.length) === sign);
}

function rooted(...names: readonly string[]): (head: Head) => boolean {
  return ({ text }) => names.includes(rootOf(text) ?? '');
}

function starting(pattern: RegExp): (head: Head) => boolean {
  return ({ text }) => pattern.test(text);
}

/** A tar has no sign at its start, but a sum over its first block: the bytes of 512, its own field counted as spaces. */
function isTar({ bytes }: Head): boolean {
  if (bytes.length < 512) return false;
  const told = /^[ 0]*([0-7]{1,6})[ \0]/.exec(bytes.toString('latin1', 148, 156))?.[1];
  const sum = bytes.subarray(0, 512).reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  return told !== undefined && Number.parseInt(told, 8) === sum;
}

/** The signs of PNG, JPEG, GIF, WebP, WAVE, AVI, MP3, Ogg, FLAC, Matroska, TIFF and all of the MP4 kind. */
function isMedia(head: Head): boolean {
  const signs = [
    '\x89PNG',
    '\xff\xd8\xff',
    'GIF87a',
    'GIF89a',
    'ID3',
    'OggS',
    'fLaC',
    '\xff\xfb',
    '\x1aE\xdf\xa3',
    'II*\0',
    'MM\0*',
  ];
  const [form, inner] = [head.bytes.toString('latin1', 0, 4), head.bytes.toString('latin1', 4, 12)];
  return starts(...signs)(head) || inner.startsWith('ftyp') || (form === 'RIFF' && /(?:WEBP|WAVE|AVI )$/.test(inner));
}

/** Headers of mail, several of them, one that only mail has among them; a report may begin "From:" or "Date:", too. */
function isMail({ text }: Head): boolean {
  const head = text.split(/\r?\n\r?\n/)[0] ?? '';
  const names = [...head.matchAll(/^([A-Za-z][\w-]*):/gm)].map((one) => one[1]?.toLowerCase() ?? '');
  const isHeader = /^[A-Za-z][\w-]*:[ \t]?/.test(text);
  const only = [
    'received',
    'mime-version',
    'message-id',
    'return-path',
    'delivered-to',
    'content-transfer-encoding',
    'dkim-signature',
  ];
  const often = ['from', 'to', 'date', 'subject', 'content-type', 'list-id', 'reply-to'];
  return isHeader && names.some((one) => only.includes(one)) && names.filter((one) => often.includes(one)).length >= 2;
}

/** A page by its root, or by the first of its elements where it is a piece of one; a comment alone may begin any text. */
function isPage({ text }: Head): boolean {
  if (/^html$/i.test(rootOf(text) ?? '')) return true;
  const start = startOf(text);
  return !text.startsWith('<?') && markup.test(text.slice(start, start + 40));
}
const markup =
  /^<(?:!doctype html|head|body|title|meta|link|script|style|article|main|section|header|div|p|h[1-6]|span|table|ul|ol|a|img|center|font|b|strong|br)\b[^<]*/i;

export const kinds: readonly Kind[] = [
  {
    id: 'gzip',
    bears: starts('\x1f\x8b'),
    take: async () => (await import('./archives/gzip.ts')).takeGzip,
    takes: ['\x1f\x8b\x08\x00'],
    leaves: ['1f8b'],
  },
  {
    id: 'zstd',
    bears: starts('\x28\xb5\x2f\xfd'),
    take: async () => (await import('./archives/gzip.ts')).takeZstd,
    takes: ['(\xb5/\xfd\x24'],
    leaves: ['(µ'],
  },
  {
    id: 'zip',
    bears: starts('PK\x03\x04', 'PK\x05\x06'),
    take: async () => (await import('./archives/zip.ts')).takeZip,
    takes: ['PK\x03\x04\x14'],
    leaves: ['PK Harbour closed its doors.'],
  },
  {
    id: 'tar',
    bears: isTar,
    take: async () => (await import('./archives/tar.ts')).takeTar,
    takes: [tarHead('a.txt')],
    leaves: [tarHead('a.txt').replace('a.txt', 'b.txt'), 'x'.repeat(600)],
  },
  {
    id: 'warc',
    bears: starts('WARC/'),
    take: async () => (await import('./warc/take-warc.ts')).takeWarc,
    takes: ['WARC/1.0\r\nWARC-Type: response\r\n'],
    leaves: ['WARC is a format.'],
  },
  {
    id: 'arc',
    bears: starts('filedesc://'),
    take: 'an ARC file, the form before WARC; make it a WARC: warcio recompress IN.arc OUT.warc.gz.',
    takes: ['filedesc://live-web.arc.gz 127.0.0.1 20140216012908 text/plain 75\n'],
    leaves: ['WARC/1.0\r\n'],
  },
  {
    id: 'pdf',
    bears: ({ bytes }) => bytes.subarray(0, 1024).includes('%PDF-'),
    take: async () => (await import('./pdf/take-pdf.ts')).takePdf,
    takes: ['%PDF-1.7\n'],
    leaves: ['PDF-1.7'],
  },
  {
    id: 'packed otherwise',
    bears: starts('BZh', '\xfd7zXZ', "7z\xbc\xaf'\x1c", 'Rar!'),
    take: 'packed in a way that is not unpacked here; unpack it, or pack it as .zip or .tar.gz.',
    takes: ['BZh91AY', 'Rar!\x1a\x07'],
    leaves: ['BZ', 'Rare birds came to the harbour.'],
  },
  {
    id: 'picture or sound',
    bears: isMedia,
    take: 'a picture, sound or film; only words are read.',
    takes: ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe0'],
    leaves: ['PNG', 'GIF files are pictures.'],
  },
  {
    id: 'office',
    bears: starts('\xd0\xcf\x11\xe0', '{\\rtf'),
    take: 'a file of a word processor; save it as plain text, HTML or PDF.',
    takes: ['\xd0\xcf\x11\xe0\xa1', '{\\rtf1\\ansi'],
    leaves: ['{"id": 1}'],
  },
  {
    id: 'json',
    bears: starting(/^(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"\d]|$))/),
    take: async () => (await import('./tables/take-json.ts')).takeJson,
    takes: ['{"id": 1, "text": "x"}', '[{"uri": "x"}]', '[\n'],
    leaves: ['[Harbour, 3 May] The port', '{{ template }}', '[…] the port'],
  },
  {
    id: 'feed',
    bears: rooted('rss', 'feed', 'RDF'),
    take: async () => (await import('./feeds/take-feed.ts')).takeFeed,
    takes: [
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0">',
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/">',
    ],
    leaves: ['<rsstimes/>', '&lt;rss&gt;'],
  },
  {
    id: 'sitemap',
    bears: rooted('urlset', 'sitemapindex'),
    take: async () => (await import('./feeds/take-sitemap.ts')).takeSitemap,
    takes: ['<?xml version="1.0" encoding="UTF-8"?><urlset xmlns:news="x">'],
    leaves: ['<url>'],
  },
  {
    id: 'newsml-g2',
    bears: rooted(
      'newsItem',
      'newsMessage',
      'packageItem',
      'conceptItem',
      'knowledgeItem',
      'planningItem',
      'catalogItem',
    ),
    take: async () => (await import('./newsroom/take-newsroom.ts')).takeNewsMlG2,
    takes: ['<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">', '<newsMessage>'],
    leaves: ['<news>'],
  },
  {
    id: 'newsml-1',
    bears: rooted('NewsML'),
    take: async () => (await import('./newsroom/take-newsroom.ts')).takeNewsMl1,
    takes: ['<?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd"><NewsML>'],
    leaves: ['<newsml>'],
  },
  {
    id: 'nitf',
    bears: rooted('nitf'),
    take: async () => (await import('./newsroom/take-newsroom.ts')).takeNitf,
    takes: ['<nitf change.date="10 June 2010">'],
    leaves: ['<NewsML><nitf/></NewsML>'],
  },
  {
    id: 'opml',
    bears: rooted('opml'),
    take: 'a list of feeds, not of reports; readout watch follows it.',
    takes: ['<?xml version="1.0"?><opml version="2.0">'],
    leaves: ['<outline/>'],
  },
  {
    id: 'page',
    bears: isPage,
    take: async () => (await import('./take-page.ts')).takePage,
    takes: [
      '<!DOCTYPE html><html>',
      '\n<!-- saved from url --><html lang="en">',
      '<?xml version="1.0"?><html xmlns="x">',
      '<p>The port',
    ],
    leaves: ['<!-- by hand --> The port is shut.', '<3 harbours', '<catalog>', '<?xml version="1.0"?><p/>'],
  },
  {
    id: 'other xml',
    bears: ({ text }) =>
      /^<(?:\?xml\s|!DOCTYPE\s)/i.test(text) || (rootOf(text) !== null && /<\/|\/>|xmlns/.test(text)),
    take: 'XML of no kind that is read: feeds, news sitemaps, NewsML-G2, NewsML 1, NITF and XHTML pages are.',
    takes: ['<?xml version="1.0"?><catalog>', '<catalog xmlns="x">'],
    leaves: ['<Harbour Wire> The port'],
  },
  {
    id: 'mailbox',
    bears: starting(/^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d/),
    take: 'a mailbox of many messages; save each message as .eml.',
    takes: ['From ana@harbour.example Fri Nov  3 09:00:00 2023\n'],
    leaves: ['From Monday on the port is closed.'],
  },
  {
    id: 'mail',
    bears: isMail,
    take: async () => (await import('./mail/take-mail.ts')).takeMail,
    takes: ['Received: from a\r\nFrom: Ana <a@b.example>\r\nDate: Fri, 3 Nov 2023 09:00:00 +0100\r\n\r\nHello'],
    leaves: ['From: our correspondent\nDate: 3 November 2023\n\nThe port', 'Subject: ports\nSummary: closed\n\nX'],
  },
  {
    id: 'table',
    bears: ({ text, given }) => tableSign(text, given.columns) === 'yes',
    take: async () => (await import('./tables/take-table.ts')).takeTable,
    takes: [
      'id,title,text,publishedAt\n1,"Port shuts","The port, ...",2023-11-03\n',
      'text\tdate\tid\nThe port\t2023-11-03\t1\n',
    ],
    leaves: ['Oslo, Bergen and text\nThe ports of Oslo, Bergen\n', 'The port, the ferry, the text\n'],
  },
  {
    id: 'table without names',
    bears: ({ text, given }) => tableSign(text, given.columns) === 'unnamed',
    take: 'a table, but no column is named "text"; say which is which: --columns text=body,title=headline,publishedAt=date.',
    takes: ['headline,body,date\nPort shuts,The port is shut.,2023-11-03\n'],
    leaves: ['Ferries, trains, buses\nNone of them ran, the union said.\n'],
  },
];

/** The first block of a tar with one empty file, for the examples. */
function tarHead(name: string): string {
  const head =
    `${name.padEnd(100, '\0')}0000644\x000000000\x000000000\x0000000000000\x0000000000000\x00        0`.padEnd(
      512,
      '\0',
    );
  const sum = [...head].reduce((total, one) => total + one.charCodeAt(0), 0);
  return head.replace('        0', `${sum.toString(8).padStart(6, '0')}\0 0`);
}
