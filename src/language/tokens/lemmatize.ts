import { loadList } from '../load.ts';

/** The dictionary form of a word by its tags, as UD English gives it: proper names as they stand, all else small. */
export function lemmaOf(form: string, upos: string, xpos: string): string {
  const plain = form.replaceAll('’', "'");
  const words = wordsOfTag.get(xpos);
  const known = words?.get(plain);
  if (known !== undefined) return known;
  if (upos === 'PROPN' || xpos === 'NNP') return xpos === 'NNPS' ? byEnding(form, xpos) : form;
  if (upos === 'NUM') return form.replaceAll(/(?<=\d),(?=\d)/g, '').toLowerCase();
  const small = plain.toLowerCase();
  return words?.get(small) ?? byEnding(small, xpos);
}

interface Ending {
  readonly off: number;
  readonly put: string;
}

const longest = 6;
// Later lists go before earlier ones.
const wordsOfTag = byTag(
  ['lemma-words.tsv', 'irregular.tsv']
    .flatMap((name) => loadList(new URL(name, import.meta.url)))
    .map(([form = '', xpos = '', lemma = '']) => [xpos, form, lemma] as const),
);
const endingsOfTag = byTag<Ending>(
  loadList(new URL('lemma-endings.tsv', import.meta.url)).map(
    ([xpos = '', ending = '', off, put = '']) => [xpos, ending, { off: Number(off), put }] as const,
  ),
);

function byTag<Value>(rows: readonly (readonly [string, string, Value])[]): ReadonlyMap<string, Map<string, Value>> {
  const found = new Map<string, Map<string, Value>>();
  for (const [xpos, key, value] of rows) {
    const ofTag = found.get(xpos) ?? new Map<string, Value>();
    ofTag.set(key, value);
    found.set(xpos, ofTag);
  }
  return found;
}

// The longest ending that is known for the tag decides.
function byEnding(small: string, xpos: string): string {
  const endings = endingsOfTag.get(xpos);
  for (let from = Math.max(0, small.length - longest); from <= small.length; from += 1) {
    const found = endings?.get(small.slice(from));
    if (found !== undefined && found.off < small.length) return small.slice(0, small.length - found.off) + found.put;
  }
  return small;
}
