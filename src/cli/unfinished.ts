import { renameSync, rmSync } from 'node:fs';

/** Makes a file under another name first: it gets its own when all of it is there, and what fails leaves nothing behind. */
export async function whole<T>(path: string, make: (unfinished: string) => Promise<T>): Promise<T> {
  const unfinished = `${path}.unfinished`;
  // A record has up to two files beside it while it is open.
  const clear = () => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${unfinished}${end}`, { force: true });
  };
  clear();
  try {
    const made = await make(unfinished);
    renameSync(unfinished, path);
    return made;
  } finally {
    clear();
  }
}
