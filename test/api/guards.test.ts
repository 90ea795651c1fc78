import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDesk, openDesk } from '../browser/open-desk.ts';
import { story } from '../browser/story.ts';
import { asked, posted, toldOnSocket } from './ask.ts';

const note = { verdict: 'note', left: ['0000000000000000'], reason: 'x' };

describe('What reaches the record from outside', () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ reports: story.slice(0, 1) });
  });
  afterAll(async () => await desk?.close());
  const port = () => new URL(desk.address).port;

  test.each(['evil.example', '10.0.0.1', 'localhost.evil.example', '0x7f000001.example'])(
    'a name turned to our address (%s) is not answered',
    async (host) => {
      const answer = await asked(`${desk.address}/api/counts`, { headers: { Host: `${host}:${port()}` } });
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('"reports"');
    },
  );

  test.each([
    ['a page from elsewhere', { Origin: 'https://evil.example' }],
    ['a page of another port', { Origin: 'http://localhost:1' }],
    ['a page without origin', { Origin: 'null' }],
    ['a form sent across sites', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('%s may not change the record', async (_, headers) => {
    expect((await posted(`${desk.address}/api/judgements`, note, headers)).status).toBe(403);
    expect((await posted(`${desk.address}/api/reports`, { text: 'x' }, headers)).status).toBe(403);
  });

  test('a form of plain text is not taken for JSON', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    const answer = await asked(`${desk.address}/api/judgements`, {
      method: 'POST',
      headers,
      body: JSON.stringify(note),
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(JSON.parse((await asked(`${desk.address}/api/counts`)).text).judgements).toBe(0);
  });

  test('a body over the limit is refused, told or not told how long it is', async () => {
    const body = new Uint8Array(21 * 1024 * 1024).fill(120);
    const headers = { 'Content-Type': 'application/json' };
    const length = { ...headers, 'Content-Length': String(body.length) };
    for (const one of [length, { ...headers, 'Transfer-Encoding': 'chunked' }]) {
      const answer = await asked(`${desk.address}/api/reports`, { method: 'POST', headers: one, body }).catch(() => ({
        status: 413,
      }));
      expect(answer.status).toBe(413);
    }
  });

  test.each([
    ['no JSON', '{"verdict":'],
    ['another shape', '[]'],
    ['a deep nest', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['a field more', JSON.stringify({ ...note, at: '1999-01-01T00:00:00.000Z' })],
    ['a planted prototype', '{"__proto__":{"role":"admin"},"verdict":"note"}'],
  ])('a body that is %s is refused in a sentence', async (_, body) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await asked(`${desk.address}/api/judgements`, { method: 'POST', headers, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.parse(answer.text).detail).not.toBe('');
  });

  test.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/../../../package.json',
    '/assets/..%5c..%5cpackage.json',
    '//etc/passwd.txt',
    '/%00.html',
    '/.%00./package.json',
    '/%c0%ae%c0%ae/package.json',
  ])('no file outside the pages is served at %s', async (path) => {
    const told = await toldOnSocket(
      desk.address,
      `GET ${path} HTTP/1.1\r\nHost: localhost:${port()}\r\nConnection: close\r\n\r\n`,
    );
    expect(told).toMatch(/^HTTP\/1\.1 (404|400)/);
    expect(told).not.toContain('"dependencies"');
    expect(told).not.toContain('root:');
  });

  test('every answer carries a policy without inline scripts, and none claims https', async () => {
    for (const path of ['/', '/api/counts', '/api/nothing', '/assets/nothing.js']) {
      const { headers } = await asked(`${desk.address}${path}`);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('who sends headers for ever is cut off', async () => {
    const told = await toldOnSocket(desk.address, `GET /api/counts HTTP/1.1\r\nHost: localhost:${port()}\r\nX-Slow: `);
    expect(told === '' || told.startsWith('HTTP/1.1 408')).toBe(true);
  });

  test('an address that is none of the web is refused before anything is fetched', async () => {
    for (const url of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'ftp://host/x',
      'http://127.0.0.1:1/',
      'http://169.254.169.254/latest/',
    ]) {
      const answer = await posted(`${desk.address}/api/reports`, { url });
      const refused = answer.status === 200 ? JSON.parse(answer.text).items[0].refused : JSON.parse(answer.text).detail;
      expect(refused).toMatch(/\.$/);
    }
    expect(JSON.parse((await asked(`${desk.address}/api/counts`)).text).reports).toBe(1);
  });
});

describe('A server that only shows', () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ reports: story.slice(0, 1), options: ['--read-only'] });
  });
  afterAll(async () => await desk?.close());

  test('answers questions, and refuses every change', async () => {
    expect((await asked(`${desk.address}/api/timeline`)).status).toBe(200);
    expect(JSON.parse((await asked(`${desk.address}/api/me`)).text).role).toBe('reader');
    for (const path of ['judgements', 'reports', 'files']) {
      const answer = await posted(`${desk.address}/api/${path}`, note);
      expect([answer.status, JSON.parse(answer.text).code]).toEqual([403, 'read-only']);
    }
  });
});

test('serve refuses another address where nobody has to log in', async () => {
  const root = join(import.meta.dirname, '../..');
  const told = await new Promise<string>((resolve) =>
    execFile(
      join(root, 'node_modules/.bin/node'),
      [join(root, 'bin/readout.mjs'), 'serve', '--host', '0.0.0.0', '--port', '0'],
      (error, _, wrong) => resolve(`${error?.code} ${wrong}`),
    ),
  );
  expect(told).toMatch(/^[12] .*--auth/s);
});
