import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDesk, openDesk } from '../browser/open-desk.ts';
import { story } from '../browser/story.ts';
import { asked, posted } from './ask.ts';

const users = [
  { name: 'rita', role: 'reader', password: 'only looks at it' },
  { name: 'anna', role: 'analyst', password: 'judges and adds' },
  { name: 'otto', role: 'admin', password: 'may do everything' },
];

describe('A record behind logins', () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ reports: story.slice(0, 2), users });
  });
  afterAll(async () => await desk?.close());
  const login = async (name: string, password = users.find((one) => one.name === name)?.password ?? '', headers = {}) =>
    await posted(`${desk.address}/api/login`, { name, password }, headers);
  const cookieOf = async (name: string) => cookieIn((await login(name)).headers['set-cookie']);
  const get = async (path: string, headers = {}) => await asked(`${desk.address}/api${path}`, { headers });
  const judge = async (headers: Readonly<Record<string, string>>, more = {}) => {
    const [{ event }] = JSON.parse((await get('/timeline', { Cookie: await cookieOf('anna') })).text).items;
    return await posted(
      `${desk.address}/api/judgements`,
      { verdict: 'note', left: [event.id], reason: 'seen', ...more },
      headers,
    );
  };

  test('nothing is told without a login, and the pages of the program themselves are', async () => {
    for (const path of ['/counts', '/timeline', '/reports', '/find?q=a', '/me', '/openapi.json', '/changes'])
      expect((await get(path)).status).toBe(401);
    expect((await asked(`${desk.address}/`)).status).toBe(200);
  });

  test('the session is a cookie that no script reads and no other site sends', async () => {
    const [cookie = ''] = (await login('rita')).headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toMatch(/Secure/);
    const [secure = ''] =
      (await login('rita', undefined, { 'X-Forwarded-Proto': 'https' })).headers['set-cookie'] ?? [];
    expect(secure).toMatch(/Secure/);
  });

  test.each([
    ['rita', 403],
    ['anna', 200],
    ['otto', 200],
  ])('%s judges and adds with the answer %i', async (name, status) => {
    const headers = { Cookie: await cookieOf(name) };
    expect((await judge(headers)).status).toBe(status);
    const body = { text: `${story[2]?.text}\nAdded by ${name}.\n`, published: '2025-06-03' };
    expect((await posted(`${desk.address}/api/reports`, body, headers)).status).toBe(status);
  });

  test('how feeds do is told to those who keep the record, not to a reader: an address may hold a key', async () => {
    expect((await get('/feeds', { Cookie: await cookieOf('anna') })).status).toBe(200);
    expect((await get('/feeds', { Cookie: await cookieOf('rita') })).status).toBe(403);
    expect((await get('/feeds')).status).toBe(401);
  });

  test('a judgement bears the name of who is logged in, whatever it says', async () => {
    const judged = JSON.parse((await judge({ Cookie: await cookieOf('anna') }, { by: 'otto' })).text);
    expect(judged.by).toBe('anna');
  });

  test('a session that was planted before the login is worth nothing after it', async () => {
    const planted = 'readout_session=chosen-by-somebody-else';
    const after = cookieIn((await login('otto', undefined, { Cookie: planted })).headers['set-cookie']);
    expect(after).not.toBe(planted);
    expect((await get('/me', { Cookie: planted })).status).toBe(401);
    expect(JSON.parse((await get('/me', { Cookie: after })).text)).toEqual({ name: 'otto', role: 'admin' });
  });

  test('a session that was ended is worth nothing', async () => {
    const headers = { Cookie: await cookieOf('anna') };
    expect((await posted(`${desk.address}/api/logout`, {}, headers)).status).toBe(200);
    expect((await get('/counts', headers)).status).toBe(401);
  });

  test('a token speaks for its owner until it is taken away, and only the owner takes it away', async () => {
    const anna = { Cookie: await cookieOf('anna') };
    const rita = { Cookie: await cookieOf('rita') };
    const { id, token } = JSON.parse((await posted(`${desk.address}/api/me/tokens`, { name: 'feed' }, anna)).text);
    const bearer = { Authorization: `Bearer ${token}` };
    expect(JSON.parse((await get('/me', bearer)).text)).toEqual({ name: 'anna', role: 'analyst' });
    const file = readFileSync(join(desk.folder, 'users.json'), 'utf8');
    expect(file).not.toContain(token);
    await asked(`${desk.address}/api/me/tokens/${id}`, { method: 'DELETE', headers: rita });
    expect((await get('/me', bearer)).status).toBe(200);
    await asked(`${desk.address}/api/me/tokens/${id}`, { method: 'DELETE', headers: anna });
    expect((await get('/me', bearer)).status).toBe(401);
  });

  test('a token of a reader judges no more than the reader', async () => {
    const rita = { Cookie: await cookieOf('rita') };
    const { token } = JSON.parse((await posted(`${desk.address}/api/me/tokens`, { name: 'look' }, rita)).text);
    expect((await judge({ Authorization: `Bearer ${token}` })).status).toBe(403);
  });

  test('the file of users keeps no password, and only its owner may read it', () => {
    const path = join(desk.folder, 'users.json');
    const file = readFileSync(path, 'utf8');
    for (const { password } of users) expect(file).not.toContain(password);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  test('an unknown name and a wrong password get one answer', async () => {
    const [unknown, wrong] = [await login('nobody', 'x'), await login('otto', 'x')];
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text]);
  });

  test('who guesses passwords is stopped, even with the right one, and others still log in', async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) statuses.push((await login('rita', `guess ${turn}`)).status);
    expect(statuses.slice(0, 3)).toEqual([401, 401, 401]);
    expect(statuses.at(-1)).toBe(429);
    expect((await login('rita')).status).toBe(429);
    expect((await login('anna')).status).toBe(200);
  });
});

function cookieIn(set: readonly string[] | undefined): string {
  return set?.[0]?.split(';')[0] ?? '';
}
