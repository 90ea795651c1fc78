import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono } from 'hono';
import { headers } from './guards.ts';

/** The built web pages of a folder. Addresses without an ending are views of the one page; nothing outside the folder is served. */
export function webFilesOf(folder: string) {
  const web = new Hono();
  web.use(headers);
  web.get('*', async (context) => {
    const path = pathOf(context.req.path);
    if (path === null) return context.text('There is no such page.', 404);
    const isView = extname(path) === '';
    const file = join(folder, isView ? 'index.html' : path);
    const found = await fileAt(file);
    if (found === null) return context.text(isView ? unbuilt : 'There is no such file.', 404);
    return context.body(found, 200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
  return web;
}
const unbuilt = 'The web pages are not built; npm run build:web builds them. The API answers under /api.';

/** The path below the folder, or null where it would lead out of it. */
function pathOf(asked: string): string | null {
  try {
    const path = normalize(decodeURIComponent(asked)).split(sep).join('/').replace(/^\/+/, '');
    return path.includes('\0') || path.startsWith('..') ? null : path;
  } catch {
    return null;
  }
}

async function fileAt(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return (await stat(path)).isFile() ? new Uint8Array(await readFile(path)) : null;
  } catch {
    return null;
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};
