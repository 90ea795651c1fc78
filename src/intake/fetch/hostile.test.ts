// A server on loopback that lies, stalls and floods: each answer is refused with a sentence, and none takes memory or time beyond its limits.
import { createServer, type Server, type Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchSafely } from './fetch-safely.ts';
import type { FetchLimits } from './limits.ts';
import { robotsIn, robotsOf } from './robots.ts';

const million = Buffer.alloc(50_000_000);
const packed = { gzip: gzipSync(million), br: brotliCompressSync(million), deflate: deflateSync(million) };
const page = '<p>Ferries stopped.</p>';

type Answer = (socket: Socket, path: string) => void;
const answers: Readonly<Record<string, Answer>> = {
  '/page': (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n${page}`),
  '/gzipped': (socket) => send(socket, 'Content-Encoding: gzip', gzipSync(page)),
  '/raw-deflate': (socket) => send(socket, 'Content-Encoding: deflate', deflateRawSync(page)),
  '/two-cookies': (socket) => socket.end('HTTP/1.1 304 Not Modified\r\nETag: "a"\r\nVia: one\r\nVia: two\r\n\r\n'),
  '/gzip-bomb': (socket) => send(socket, 'Content-Encoding: gzip', packed.gzip),
  '/brotli-bomb': (socket) => send(socket, 'Content-Encoding: br', packed.br),
  '/deflate-bomb': (socket) => send(socket, 'Content-Encoding: deflate', packed.deflate),
  '/twice-packed': (socket) => send(socket, 'Content-Encoding: gzip, gzip', gzipSync(packed.gzip)),
  '/no-gzip': (socket) => send(socket, 'Content-Encoding: gzip', Buffer.from('not packed at all')),
  '/half-gzip': (socket) => send(socket, 'Content-Encoding: gzip', gzipSync(page.repeat(99)).subarray(0, 40)),
  '/says-huge': (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n<p>'),
  '/endless': (socket) =>
    flood(socket, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '8000\r\n' + 'a'.repeat(32_768) + '\r\n'),
  '/header-flood': (socket) => flood(socket, 'HTTP/1.1 200 OK\r\n', 'X-Flood: ' + 'a'.repeat(8000) + '\r\n'),
  '/one-long-header': (socket) => flood(socket, 'HTTP/1.1 200 OK\r\nX-Long: ', 'a'.repeat(8000)),
  '/silent': () => {},
  '/stalls': (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>'),
  '/drips': (socket) => drip(socket, 'HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n'),
  '/too-short': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 500\r\nConnection: close\r\n\r\n<p>Ferries'),
  '/too-long': (socket) => socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n${page}`),
  '/two-lengths': (socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 23\r\n\r\n${page}`),
  '/length-and-chunks': (socket) =>
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Fe\r\n0\r\n\r\n'),
  '/broken-chunks': (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc'),
  '/no-http': (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  '/hangs-up': (socket) => socket.destroy(),
  '/loop': (socket) => redirect(socket, '/loop'),
  '/ping': (socket) => redirect(socket, '/pong'),
  '/pong': (socket) => redirect(socket, '/ping'),
  '/to-private': (socket) => redirect(socket, 'http://169.254.169.254/latest/meta-data/'),
  '/to-loopback': (socket) => redirect(socket, 'http://localhost:22/'),
  '/to-number': (socket) => redirect(socket, '//0x7f000002/'),
  '/to-file': (socket) => redirect(socket, 'file:///etc/passwd'),
  '/to-script': (socket) => redirect(socket, 'javascript:alert(1)'),
  '/to-data': (socket) => redirect(socket, 'data:text/html,<p>x'),
  '/to-password': (socket) => redirect(socket, 'http://user:secret@example.com/'),
  '/once': (socket) => redirect(socket, '/page#part'),
  '/robots.txt': (socket) =>
    send(
      socket,
      'Content-Type: text/plain',
      Buffer.from('User-agent: *\nDisallow: /private\nCrawl-delay: 3\nSitemap: http://h.example/s.xml'),
    ),
};

let server: Server;
let home = '';
const sockets = new Set<Socket>();

beforeAll(async () => {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    socket.once('data', (request) => {
      const path = /^GET (\S+)/.exec(request.toString('latin1'))?.[1] ?? '';
      (answers[path] ?? answers['/hangs-up'])?.(socket, path);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  home = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

test.each([
  ['/gzip-bomb', 'too-big'],
  ['/brotli-bomb', 'too-big'],
  ['/deflate-bomb', 'too-big'],
  ['/twice-packed', 'bad-answer'],
  ['/no-gzip', 'bad-answer'],
  ['/half-gzip', 'bad-answer'],
  ['/says-huge', 'too-big'],
  ['/endless', 'too-big'],
  ['/header-flood', 'bad-answer'],
  ['/one-long-header', 'bad-answer'],
  ['/silent', 'too-slow'],
  ['/stalls', 'too-slow'],
  ['/drips', 'too-slow'],
  ['/too-short', 'bad-answer'],
  ['/too-long', 'bad-answer'],
  ['/two-lengths', 'bad-answer'],
  ['/length-and-chunks', 'bad-answer'],
  ['/broken-chunks', 'bad-answer'],
  ['/no-http', 'bad-answer'],
  ['/hangs-up', 'bad-answer'],
  ['/loop', 'too-many-redirects'],
  ['/ping', 'too-many-redirects'],
  ['/to-private', 'private-address'],
  ['/to-loopback', 'private-address'],
  ['/to-number', 'private-address'],
  ['/to-file', 'bad-url'],
  ['/to-script', 'bad-url'],
  ['/to-data', 'bad-url'],
  ['/to-password', 'bad-url'],
])('%s is refused as %s, in one sentence', async (path, code) => {
  const before = process.memoryUsage().arrayBuffers;
  const refused = await fetched(path, hasty[path]).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'ReadoutError', code, message: expect.stringMatching(/^[a-z].+\.$/) });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
});

test.each([
  'file:///etc/passwd',
  'ftp://example.com/a',
  'javascript:alert(1)',
  'not an address',
  'http://user:secret@example.com/',
])('%s is no address to fetch', async (url) => {
  await expect(fetchSafely(url)).rejects.toMatchObject({ code: 'bad-url' });
});

test('without leave nothing on this machine is reached', async () => {
  await expect(fetchSafely(`${home}/page`)).rejects.toMatchObject({ code: 'private-address' });
});

test('a port on which nobody listens is unreachable', async () => {
  await expect(fetched('/page', {}, 'http://127.0.0.1:1')).rejects.toMatchObject({ code: 'unreachable' });
});

test.each(['/page', '/gzipped', '/raw-deflate'])('%s comes as it is', async (path) => {
  const { status, body } = await fetched(path);
  expect([status, Buffer.from(body).toString()]).toEqual([200, page]);
});

test('a redirect is followed, and the address that answered is told', async () => {
  expect((await fetched('/once')).url).toBe(`${home}/page`);
});

test('an answer without news is handed on with its headers', async () => {
  const answer = await fetched('/two-cookies', { requestHeaders: { 'if-none-match': '"a"' } });
  expect(answer).toMatchObject({ status: 304, headers: { etag: '"a"', via: 'one, two' } });
});

test('robots.txt is asked for and heard', async () => {
  const robots = await robotsOf(`${home}/page`, { allowHosts: ['127.0.0.1'] });
  expect([robots.mayFetch(`${home}/page`), robots.mayFetch(`${home}/private/a`), robots.delay]).toEqual([
    true,
    false,
    3,
  ]);
  expect(robots.sitemaps).toEqual(['http://h.example/s.xml']);
});

test('what robots.txt says to us goes before what it says to all', () => {
  const robots = robotsIn('http://h.example/robots.txt', 'User-agent: *\nDisallow: /\n\nUser-agent: Readout\nAllow: /');
  expect(robots.mayFetch('http://h.example/news')).toBe(true);
});

/** The one limit that ends each answer that is too slow; for the others no machine is. */
const hasty: Readonly<Record<string, Partial<FetchLimits>>> = {
  '/silent': { headers: 300 },
  '/stalls': { stall: 300 },
  '/drips': { total: 1500 },
};

function fetched(path: string, more: Partial<FetchLimits> = {}, at = home) {
  const patience = { connect: 120_000, headers: 120_000, stall: 120_000, total: 240_000 };
  return fetchSafely(at + path, { bytes: 1_000_000, allowHosts: ['127.0.0.1'], ...patience, ...more });
}

function send(socket: Socket, header: string, body: Buffer): void {
  socket.write(`HTTP/1.1 200 OK\r\n${header}\r\nContent-Length: ${body.length}\r\n\r\n`);
  socket.end(body);
}

function redirect(socket: Socket, to: string): void {
  socket.end(`HTTP/1.1 302 Found\r\nLocation: ${to}\r\nContent-Length: 0\r\n\r\n`);
}

/** Writes without end, as fast as it is read. */
function flood(socket: Socket, start: string, piece: string): void {
  socket.write(start);
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', more);
  more();
}

/** A byte now and then: no stall, but no end. */
function drip(socket: Socket, start: string): void {
  socket.write(start);
  const timer = setInterval(() => socket.write('a'), 50);
  socket.on('close', () => clearInterval(timer));
}
