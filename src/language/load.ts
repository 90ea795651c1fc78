// The one file that reads lists and weights from disk for language/ and reading/.
import { readFileSync } from 'node:fs';

/** The rows of a `.tsv` or `.txt` list beside the code: lines without the `#` head and blank lines, split at tabs. */
export function loadList(url: URL): readonly (readonly string[])[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
