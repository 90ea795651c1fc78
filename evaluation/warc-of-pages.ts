import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generatedReports } from './generate-reports.ts';
import { generatedPage } from './generated-page.ts';

/** Writes a WARC of so many pages, each with a report of its own, a record a page, compressed one by one as crawlers do. */
export async function writeWarc(file: string, pages: number): Promise<void> {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const out = createWriteStream(`${file}.part`);
  let number = 0;
  // About half of the reports that are made are copies of others, cut or edited: those are left out.
  for (const report of generatedReports(pages * 4)) {
    if (number === pages) break;
    if (report.copyOf !== null) continue;
    if (!out.write(gzipSync(recordOf(report.url, generatedPage(report, number))))) await once(out, 'drain');
    number += 1;
    if (number % 1000 === 0) console.log(`${number} pages written`);
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${file}.part`, file);
}

function recordOf(url: string, page: string): Buffer {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  const head = {
    'WARC-Type': 'response',
    'WARC-Target-URI': url,
    'WARC-Date': '2024-12-31T00:00:00Z',
    'WARC-Record-ID': `<urn:x-page:${url}>`,
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(Buffer.byteLength(answer)),
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n${answer}\r\n\r\n`);
}
