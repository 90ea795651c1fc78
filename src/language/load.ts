// The one file that reads lists and weights from disk for language/ and reading/.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The rows of a `.tsv` list beside the code: lines without the `#` head and blank lines, split at tabs. */
export function loadList(url: URL): readonly (readonly string[])[] {
  return loadWords(url).map((line) => line.split('\t'));
}

/** The lines of a `.txt` list beside the code, without the `#` head and blank lines. */
export function loadWords(url: URL): readonly string[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The bytes of a file beside the code, such as compiled kernels. */
export function loadBytes(url: URL): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(url));
}

/** The bytes of a `.br` file, such as weights, unpacked. */
export function loadPacked(url: URL): Uint8Array<ArrayBuffer> {
  return brotliDecompressSync(readFileSync(url));
}
