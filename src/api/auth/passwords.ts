import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** RFC 7914 costs: 32 MiB and about 0.1 s a try. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** A password as it is kept: `scrypt$salt$hash`, both in base64. */
export async function hashOf(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64')}$${(await derived(password, salt)).toString('base64')}`;
}

/** Whether a password is the one that was kept; takes as long for a wrong as for a right one. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, salt = '', hash = ''] = kept.split('$');
  const expected = Buffer.from(hash, 'base64');
  const found = await derived(password, Buffer.from(salt, 'base64'));
  return expected.length === found.length && timingSafeEqual(expected, found);
}

/** A hash that no password has, so that an unknown name takes as long as a known one. */
export const nobodysHash = `scrypt$${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(32).toString('base64')}`;

async function derived(password: string, salt: Buffer): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, cost, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
