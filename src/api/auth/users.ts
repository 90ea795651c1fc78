import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ReadoutError } from '../../model/error.ts';
import type { Caller } from '../desk.ts';
import { hashOf } from './passwords.ts';

const role = z.enum(['reader', 'analyst', 'admin']);
const user = z.object({
  name: z.string(),
  role,
  password: z.string(),
  /** Tokens for programs: SHA-256 of each, so that the file gives none away. */
  tokens: z.array(z.object({ id: z.string(), name: z.string(), hash: z.string(), at: z.string() })),
});
const file = z.object({ users: z.array(user) });

/** Somebody who may log in. */
export type User = z.infer<typeof user>;

/** The users of a file; a file that is not there holds none. Throws `bad-users` where it is none of ours. */
export function usersIn(path: string): readonly User[] {
  if (!existsSync(path)) return [];
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8'))).users;
  } catch {
    throw new ReadoutError('bad-users', `${path} is no list of users; readout user NAME --users PATH makes one.`);
  }
}

/** Writes the users so that the file holds either the old or the new ones, never half of them; only its owner may read it. */
export function keepUsers(path: string, users: readonly User[]): void {
  const next = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(next, `${JSON.stringify({ users }, null, 2)}\n`, { mode: 0o600 });
    renameSync(next, path);
  } catch {
    rmSync(next, { force: true });
    throw new ReadoutError(
      'not-written',
      `${path} cannot be written; check that its folder is there and may be written.`,
    );
  }
}

/** A user more, or one with a new password or role. */
export async function withUser(
  users: readonly User[],
  added: Caller & { readonly password: string },
): Promise<readonly User[]> {
  const { name, role: as, password } = added;
  if (password.length < 10) throw new ReadoutError('weak', 'A password needs ten characters or more.');
  const tokens = users.find((one) => one.name === name)?.tokens ?? [];
  return [...users.filter((one) => one.name !== name), { name, role: as, password: await hashOf(password), tokens }];
}

/** A new token of a user: shown once, kept as a hash. */
export function newToken(name: string, at: string) {
  const token = `readout_${randomBytes(24).toString('base64url')}`;
  return { token, kept: { id: randomBytes(6).toString('hex'), name, hash: tokenHash(token), at } };
}

/** What is kept of a token. It is random, so a plain hash is enough. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
