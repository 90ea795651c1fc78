import { ReadoutError } from '../model/error.ts';

/** What the disk refuses is the input's fault, not the program's; anything else is a bug and goes on up. */
export function refusal(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    return new ReadoutError('unreadable', `cannot be read (${String(error.code)}); check its rights.`);
  }
  throw error;
}
