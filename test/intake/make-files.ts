// Makers of the files that the tests of the intake read: their words are written for this project, their outlets invented.
import { createHash } from 'node:crypto';
import { type Header, pack } from 'tar-stream';

/** Three paragraphs of a report; `topic` makes reports differ. */
export function story(topic: string): readonly string[] {
  return [
    `The council of Norvik closed the ${topic} on Tuesday after engineers found cracks in its northern wall, the mayor said.`,
    `Repairs to the ${topic} will take until the end of March and cost 4.2 million crowns, said Ana Roe, who leads the works department.`,
    `About 300 people who work at the ${topic} were sent home, and they will be paid while it is shut, the union said.`,
  ];
}

/** The same as paragraphs of HTML. */
export function storyHtml(topic: string): string {
  return story(topic)
    .map((one) => `<p>${one}</p>`)
    .join('\n');
}

/** A page as an outlet would publish it. */
export function pageOf(topic: string, published = '2023-11-07T10:30:00+01:00'): string {
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Cracks close the ${topic}`,
    datePublished: published,
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cracks close the ${topic}</title>
<script type="application/ld+json">${JSON.stringify(ld)}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Cracks close the ${topic}</h1>${storyHtml(topic)}</article><footer>Harbour Wire</footer></body></html>`;
}

/** One text of a PDF: where its line begins, in points from the lower left, and its size. */
export interface Set {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly words: string;
}

/** A PDF whose pages hold lines of text, uncompressed, in Helvetica. */
export function pdfOf(pages: readonly (readonly Set[])[]): Buffer {
  const streams = pages.map((lines) =>
    lines
      .map(
        ({ x = 72, y, size = 11, words }) =>
          `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n'),
  );
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  return assembled(objects);
}

/** Numbered objects with their table of places. */
export function assembled(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

/** A tar of members with their contents. */
export async function tarOf(members: readonly Member[]): Promise<Buffer> {
  const tar = pack();
  for (const { content = '', ...header } of members) tar.entry(header, content);
  tar.finalize();
  const parts: Buffer[] = [];
  for await (const part of tar) if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

interface Member extends Partial<Omit<Header, 'name'>> {
  readonly name: string;
  readonly content?: string | Buffer;
}

/** One record of a WARC; `length` may lie. */
export function recordOf({
  type = 'response',
  url = 'https://wire.example/a',
  headers = {},
  block,
  length = block.length,
}: Recorded): Buffer {
  const told = {
    'WARC-Type': type,
    'WARC-Target-URI': url,
    'WARC-Date': '2023-11-08T00:00:00Z',
    'WARC-Record-ID': `<urn:sha1:${idOf(block)}>`,
    ...headers,
  };
  const lines = Object.entries({ ...told, 'Content-Length': String(length) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

interface Recorded {
  readonly type?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly block: Buffer;
  readonly length?: number;
}

/** An answer of a web server, its body as given. */
export function answerOf(
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
  status = '200 OK',
): Buffer {
  const told = { 'Content-Type': 'text/html; charset=utf-8', ...headers };
  const lines = Object.entries(told).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

function idOf(block: Buffer): string {
  return createHash('sha1').update(block).digest('hex');
}
