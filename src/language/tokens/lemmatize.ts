import { loadList } from '../load.ts';

/** The dictionary form of a word by its tags, as UD English gives it: proper names as they stand, all else small. */
export function lemmaOf(form: string, upos: string, xpos: string): string {
  const plain = form.replaceAll('’', "'");
  const known = words.get(`${plain}\t${xpos}`);
  if (known !== undefined) return known;
  if (upos === 'PROPN' || xpos === 'NNP') return xpos === 'NNPS' ? byEnding(form, xpos) : form;
  if (upos === 'NUM') return form.replaceAll(/(?<=\d),(?=\d)/g, '').toLowerCase();
  const small = plain.toLowerCase();
  return words.get(`${small}\t${xpos}`) ?? byEnding(small, xpos);
}

interface Ending {
  readonly off: number;
  readonly put: string;
}

const longest = 6;
// Later lists go before earlier ones.
const words: ReadonlyMap<string, string> = new Map(
  ['lemma-words.tsv', 'irregular.tsv']
    .flatMap((name) => loadList(new URL(name, import.meta.url)))
    .map(([form, xpos, lemma = '']) => [`${form}\t${xpos}`, lemma]),
);
const endings: ReadonlyMap<string, Ending> = new Map(
  loadList(new URL('lemma-endings.tsv', import.meta.url)).map(([xpos, ending, off, put = '']) => [
    `${xpos}\t${ending}`,
    { off: Number(off), put },
  ]),
);

// The longest ending that is known for the tag decides.
function byEnding(small: string, xpos: string): string {
  for (let from = Math.max(0, small.length - longest); from <= small.length; from += 1) {
    const found = endings.get(`${xpos}\t${small.slice(from)}`);
    if (found !== undefined && found.off < small.length) return small.slice(0, small.length - found.off) + found.put;
  }
  return small;
}
