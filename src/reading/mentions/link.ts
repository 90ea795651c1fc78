import { subjectOf, undergoerOf } from '../../language/clauses.ts';
import { childBy, childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import { type Chain, learnTitle, newChain } from './chain.ts';
import type { ToldPlace } from './history.ts';
import { linkDescription, linkSame, linkWords } from './link-description.ts';
import { linkPronoun } from './link-pronoun.ts';
import type { NamePlace, NounPlace, Place } from './place.ts';
import { pronounOf } from './pronouns.ts';
import { isNounFor } from './words.ts';

/** The names of each sentence with their parties, told or yet to be told. */
type NamesBySentence = ReadonlyMap<Sentence, readonly (readonly [NamePlace, Chain])[]>;

/** What is known while a report is read. */
interface Known {
  readonly text: string;
  readonly names: NamesBySentence;
  /** All parties with a name, told or yet to be told. */
  readonly named: readonly Chain[];
  readonly history: readonly ToldPlace[];
}

/** Reads all places of a report in text order and gives each the party it means; a pronoun left open stands nowhere. */
export function linkPlaces(
  text: string,
  places: readonly Place[],
  chainOfName: ReadonlyMap<NamePlace, Chain>,
): readonly Chain[] {
  const history: ToldPlace[] = [];
  const known = { text, names: namesBySentence(chainOfName), named: [...new Set(chainOfName.values())], history };
  let count = chainOfName.size;
  for (const place of places) {
    const isNew = place.form === 'description';
    const chain = chainOf(place, known) ?? (isNew ? newChain(count++, place.types) : null);
    if (chain === null) continue;
    learn(text, chain, place);
    chain.references.push(place);
    history.push({ place, chain });
  }
  return [...new Set(history.map((told) => told.chain))];
}

function chainOf(place: Place, { text, names, named, history }: Known): Chain | null {
  if (place.form === 'name') return chainAt(place.sentence, place.head, names);
  if (place.form === 'pronoun') return linkPronoun(place, history);
  return (
    besideName(place, names) ??
    linkWords(place, named) ??
    linkSame(text, place, history) ??
    linkDescription(place, history)
  );
}

/** The named party beside which a description stands: "Norland, a chipmaker"; "its chief, Ann Roy"; "Norland is a chipmaker". */
function besideName(place: NounPlace, names: NamesBySentence): Chain | null {
  const { sentence, head } = place;
  const token = sentence.tokens[head];
  if (token === undefined) return null;
  const above = sentence.tokens[token.head];
  const isBare = place.first === head && /^(?:\p{Ll}|\p{Lu}{2,4}$)/u.test(token.form);
  const isSecond = isBare && hasRelation(token, 'conj') && place.types.includes('person');
  const beside = [
    hasRelation(token, 'appos') || isSecond ? token.head : null,
    isSecond && hasRelation(above, 'appos') ? (above?.head ?? null) : null,
    nameInFront(place),
    nameBehind(place, names),
    nameAtEnd(place, names),
    ...childrenBy(sentence, head, 'appos', 'flat'),
    subjectOfCopula(sentence, head),
    holderOfPost(place),
    alias(place),
  ];
  for (const index of beside) {
    const chain = index === null ? null : chainAt(sentence, index, names);
    if (chain !== null && fitsBeside(place, chain)) return chain;
  }
  return null;
}

/** The last word of a name that the description explains by its place alone: "Li Wei, a spokesman for". */
function nameInFront({ sentence, first, last, phraseLast, definite, role }: NounPlace): number | null {
  const { tokens } = sentence;
  if (definite || first < 2 || tokens[first - 1]?.form !== ',') return null;
  const isClosed = tokens[phraseLast + 1]?.form === ',';
  const goesOn = /^(?:of|for|at|in|with|,|who|that|which)$/.test(tokens[last + 1]?.form ?? '');
  return isClosed || (goesOn && role !== 'subject') ? first - 2 : null;
}

/** The name behind a definite role: "The president of the council, Ann Roy, said". */
function nameBehind({ sentence, phraseLast, definite, owner }: NounPlace, names: NamesBySentence): number | null {
  if ((!definite && owner === null) || sentence.tokens[phraseLast + 1]?.form !== ',') return null;
  const behind = names
    .get(sentence)
    ?.find(([name]) => name.first === phraseLast + 2 && name.type === 'person' && name.title === null);
  if (behind === undefined) return null;
  const next = sentence.tokens[behind[0].last + 1];
  return next === undefined || next.upos === 'PUNCT' ? behind[0].first : null;
}

/** The name that closes a long office: "Secretary for Strategic Affairs Ann Roy", but not "Secretary to President Ann Roy". */
function nameAtEnd(
  { sentence: { tokens }, sentence, head, last, phraseLast }: NounPlace,
  names: NamesBySentence,
): number | null {
  if (!/^\p{Lu}/u.test(tokens[head]?.form ?? '') || !/^(?:of|for|to|on)$/.test(tokens[last + 1]?.form ?? ''))
    return null;
  const [name] = names.get(sentence)?.find(([one]) => one.first > last && one.type === 'person') ?? [];
  const before = tokens[(name?.first ?? 0) - 1];
  if (name === undefined || before === undefined || name.first > phraseLast) return null;
  const between = tokens.slice(last + 1, name.first);
  const isOneOffice = between.every(
    (one) =>
      (/^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(one.upos) && !/^\p{Ll}/u.test(one.form)) ||
      /^(?:of|for|to|on|the)$/.test(one.form),
  );
  const isOfOther = before.upos === 'ADP' || before.upos === 'DET' || isNounFor(before.lemma.toLowerCase(), 'person');
  return isOneOffice && !isOfOther ? name.first : null;
}

function fitsBeside(place: NounPlace, chain: Chain): boolean {
  if (place.howMany === 'many') return false;
  if (place.types.some((type) => chain.types.includes(type))) return true;
  return place.types.length === 0 && place.role !== 'other' && /^(?:product|law|occasion)$/.test(chain.types[0] ?? '');
}

/** The subject that a noun is said to be: "Norland" of "Norland is the largest chipmaker"; not where it is denied or only possible. */
function subjectOfCopula(sentence: Sentence, head: number): number | null {
  const copula = childBy(sentence, head, 'cop');
  const doubtful = childrenBy(sentence, head, 'aux', 'advmod').some((one) =>
    /^(?:not|n['’]t|never|may|might|could|would|should)$/.test(sentence.tokens[one]?.form ?? ''),
  );
  if (copula === null || doubtful || childBy(sentence, head, 'case') !== null) return null;
  return childBy(sentence, head, 'nsubj');
}

const taking = /^(?:become|remain|serve|work|act|resign|retire|quit|continue|return|stay)$/;
const giving = /^(?:name|appoint|elect|nominate|choose|promote|reappoint|reelect|re-elect|confirm|install|hire)$/;

/** Who takes, holds, gets or leaves a post: "Roy became chair", "stepped down as chief", "was named president of". */
function holderOfPost({ sentence, head, types, howMany }: NounPlace): number | null {
  const token = sentence.tokens[head];
  if (token === undefined || howMany === 'many' || !types.includes('person')) return null;
  if (!hasRelation(token, 'xcomp', 'obl', 'obj')) return null;
  const verb = sentence.tokens[token.head]?.lemma ?? '';
  const isAs = childrenBy(sentence, head, 'case').some((one) => sentence.tokens[one]?.lemma === 'as');
  const isLeft = isAs && /^(?:step|stand)$/.test(verb) && sentence.tokens[token.head + 1]?.form === 'down';
  if (taking.test(verb) || isLeft) return isAs || token.deprel === 'xcomp' ? subjectOf(sentence, token.head) : null;
  if (!giving.test(verb) || !(isAs || token.deprel === 'xcomp')) return null;
  return (
    undergoerOf(sentence, token.head) ?? childrenBy(sentence, token.head, 'xcomp').find((one) => one < head) ?? null
  );
}

/** The name after "known as", "called", "named" behind a description: "the watchdog, known as Velkom". */
function alias({ sentence, phraseLast }: NounPlace): number | null {
  const { tokens } = sentence;
  const verb = tokens[phraseLast + 1]?.form === ',' ? phraseLast + 2 : phraseLast + 1;
  if (!/^(?:known|called|named|dubbed)$/.test(tokens[verb]?.form ?? '')) return null;
  return tokens.find((one) => one.index > verb && one.index < verb + 4 && /^\p{Lu}/u.test(one.form))?.index ?? null;
}

function chainAt(sentence: Sentence, index: number, names: NamesBySentence): Chain | null {
  const found = names.get(sentence)?.find(([place]) => place.first <= index && index <= place.last);
  return found?.[1] ?? null;
}

function namesBySentence(chainOfName: ReadonlyMap<NamePlace, Chain>): NamesBySentence {
  const found = new Map<Sentence, (readonly [NamePlace, Chain])[]>();
  for (const named of chainOfName) {
    const [{ sentence }] = named;
    const list = found.get(sentence);
    if (list === undefined) found.set(sentence, [named]);
    else list.push(named);
  }
  return found;
}

/** What a reference tells of its party. */
function learn(text: string, chain: Chain, place: Place): void {
  if (place.form === 'pronoun') {
    const pronoun = pronounOf(place.word);
    chain.gender ??= pronoun?.gender ?? null;
  }
  if (place.form !== 'description') return;
  chain.nouns.add(place.noun);
  for (const word of place.modifiers) chain.words.add(word);
  for (const country of place.countries) chain.countries.add(country);
  chain.howMany ??= place.howMany;
  chain.gender ??= place.gender;
  if (chain.types[0] === 'person' && place.types.includes('person') && chain.names.length > 0 && !place.definite)
    learnTitle(chain, text.slice(place.phrase.start, place.phrase.end));
}
