import { readFileSync } from 'node:fs';

/** The rows of a list beside the code, split at tabs, without its `#` head and blank lines. */
export function rowsOf(file: string): readonly (readonly string[])[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
