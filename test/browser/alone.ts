import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Works while no other process works under the same lock: a file that holds the id of the process that has it. */
export function alone<T>(lock: string, work: () => T): T {
  while (!isTaken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isTaken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isLeft(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether a run that was killed left it behind. */
function isLeft(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > 600_000) return true;
    const owner = Number(readFileSync(lock, 'utf8'));
    return owner > 0 && !isRunning(owner);
  } catch {
    // It was given free meanwhile.
    return false;
  }
}

function isRunning(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
