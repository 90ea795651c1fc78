import type { Sentence, Token } from '../../model/sentence.ts';
import { type Ground, placed } from './ground.ts';
import { namePlace } from './name-place.ts';
import { isGeneral, isSameKind, nounPlace } from './noun-place.ts';
import type { NounPlace, Place, PronounPlace } from './place.ts';
import { isPronoun } from './pronouns.ts';

/** Every name, description and pronoun of a sentence, by first token, the wider of two first. */
export function findPlaces(ground: Ground): readonly Place[] {
  const { sentence, names } = ground;
  const named = names.map((name, at) => namePlace(ground, name, at));
  const words = sentence.tokens.filter(({ upos }) => mayStand.has(upos));
  const others = words.flatMap((token): readonly Place[] => {
    if (names.some((name) => name.first <= token.index && token.index <= name.last)) return [];
    if (isPronoun(token)) return [pronounPlace(ground, token)];
    if (isTheTwo(sentence, token)) return [nounPlace(ground, { ...token, xpos: 'NNS' })];
    if (indefinite.test(token.form) && token.upos === 'PRON') return [nounPlace(ground, token)];
    if (named.some((name) => name.titleFirst <= token.index && token.index < name.first)) return [];
    const isTail = isGeneral(token) && sentence.tokens[token.index - 1]?.upos !== 'DET' && token.index > 0;
    return isNounHead(token) && !isTail ? [nounPlace(ground, token)] : [];
  });
  const all = [...named, ...others];
  return [...all, ...pairsOf(ground, all)].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Pronouns that name no party and yet may be what "they" means. */
const indefinite =
  /^(?:those|others|everyone|everybody|anyone|anybody|no-?one|nobody|many|some|both|each|somebody|someone)$/i;

const mayStand: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'SCONJ', 'NUM']);

/** "The two met in Oslo": a number that stands for two named before. */
function isTheTwo({ tokens }: Sentence, token: Token): boolean {
  if (token.form !== 'two' || !/^the$/i.test(tokens[token.index - 1]?.form ?? '')) return false;
  return token.deprel.startsWith('nsubj') && tokens[token.head]?.upos === 'VERB';
}

/** Relations by which a noun is a part of another noun, a time, or none at all. */
const inNames = new Set(
  'compound flat fixed goeswith nmod:desc nmod:unmarked obl:unmarked obl:tmod expl discourse cc advmod'.split(' '),
);

/** Whether a noun heads a phrase of its own. */
function isNounHead(token: Token): boolean {
  return (token.upos === 'NOUN' || token.upos === 'PROPN') && !inNames.has(token.deprel);
}

function pronounPlace(ground: Ground, token: Token): PronounPlace {
  return { form: 'pronoun', word: token.form.toLowerCase(), ...placed(ground, token.index, token.index, token.index) };
}

/** "The mayor and Ann Roy": two or more together, which only "they" can mean. */
function pairsOf(ground: Ground, places: readonly Place[]): readonly NounPlace[] {
  const { sentence } = ground;
  const heads = new Map(places.map((place) => [place.head, place]));
  const lastBeside = new Map<Place, Place>();
  for (const token of sentence.tokens) {
    if (token.deprel !== 'conj') continue;
    const [one, other] = [heads.get(token.head), heads.get(token.index)];
    if (one !== undefined && other !== undefined && one.form !== 'pronoun') lastBeside.set(one, other);
  }
  const pairs = [...lastBeside].filter(([one, other]) => !isSameKind(sentence, one.head, other.head));
  return pairs.map(([one, other]) => pairPlace(ground, one, other));
}

function pairPlace(ground: Ground, one: Place, other: Place): NounPlace {
  return {
    form: 'description',
    noun: '',
    types: [],
    howMany: 'many',
    gender: null,
    definite: false,
    deictic: false,
    countries: [],
    modifiers: [],
    properModifiers: [],
    proper: false,
    phrase: { start: one.start, end: other.end },
    phraseLast: other.last,
    owner: null,
    narrowed: false,
    ...placed(ground, one.first, other.last, one.head),
  };
}
