// The type of a name that no list knows, by all the report tells of it.
import { isGivenName, knownOrganization } from '../../language/names/gazetteer.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { firmSigns, speaksOf } from './firm-signs.ts';
import { isDesignator, isHonorific, isSingularOffice, isTrade } from './name-words.ts';
import type { ProperName } from './proper-name.ts';
import { countryOf, isNationality, nounsOfPlace } from './words.ts';

/** The same names by sentence; those that the report tells to be firms are organizations. */
export function voteTypes(
  sentences: readonly Sentence[],
  names: readonly (readonly ProperName[])[],
): readonly (readonly ProperName[])[] {
  const votes = votesOf(sentences, names);
  return names.map((list, at) =>
    list.map((name) => {
      const { tokens } = sentences[at] ?? { tokens: [] };
      const vote = votes.get(keyOf(tokens, name));
      const isFirm = isOpen(tokens, name) && vote !== undefined && vote.firm >= enough && vote.firm > vote.against;
      return isFirm ? { ...name, type: 'organization' as const } : name;
    }),
  );
}

/** One strong sign, or two weak ones. */
const enough = 2;

interface Votes {
  firm: number;
  against: number;
}

function votesOf(
  sentences: readonly Sentence[],
  names: readonly (readonly ProperName[])[],
): ReadonlyMap<string, Readonly<Votes>> {
  const votes = new Map<string, Votes>();
  const vote = (key: string, side: keyof Votes, weight: number) => {
    const one = votes.get(key) ?? { firm: 0, against: 0 };
    one[side] += weight;
    votes.set(key, one);
  };
  for (const [at, sentence] of sentences.entries()) {
    for (const name of names[at] ?? []) {
      const key = keyOf(sentence.tokens, name);
      for (const short of shortForms(sentence.tokens, name)) vote(short, 'firm', 2);
      if (!isOpen(sentence.tokens, name)) continue;
      for (const sign of firmSigns)
        if (sign.against.includes(name.type) && sign.tells(sentence, name)) vote(key, 'firm', sign.weight);
      const against = againstFirm(sentence, name);
      if (against > 0) for (const one of [key, ...partsOfPerson(sentence.tokens, name)]) vote(one, 'against', against);
    }
  }
  return votes;
}

function keyOf(tokens: readonly Token[], { first, last }: ProperName): string {
  return wordsOf(tokens, first, last).join(' ');
}

function wordsOf(tokens: readonly Token[], first: number, last: number): readonly string[] {
  return tokens.slice(first, last + 1).map((token) => token.form);
}

/** Whether a name is of a type that the report may tell better: of no known country, place or body. */
function isOpen(tokens: readonly Token[], name: ProperName): boolean {
  if (name.type !== 'person' && name.type !== 'place' && name.type !== 'product') return false;
  const words = wordsOf(tokens, name.first, name.last);
  const all = words.join(' ');
  if (countryOf(all) !== null || isNationality(all) || nounsOfPlace(all).length > 0) return false;
  return knownOrganization(all) === null;
}

/** The name without its trade, as news goes on to call a firm: "Norland" for "Norland Machinery Co". */
function shortForms(tokens: readonly Token[], { first, last, type }: ProperName): readonly string[] {
  const words = wordsOf(tokens, first, last);
  const stem = words.slice(
    0,
    words.findIndex((word, at) => at > 0 && (isTrade(word) || isDesignator(word))),
  );
  return type === 'organization' && stem.length > 0 && stem.length < words.length ? [stem.join(' ')] : [];
}

/** How much a place in the text speaks for a person or a place. */
function againstFirm(sentence: Sentence, name: ProperName): number {
  const { tokens } = sentence;
  const { first, last, type } = name;
  const before = tokens[first - 1];
  const [comma, next] = [tokens[last + 1]?.form, tokens[last + 2]];
  if (type === 'person') {
    const isTitled = before !== undefined && (isHonorific(before.form) || isSingularOffice(before));
    const isAged = comma === ',' && (next?.form === 'who' || /^\d\d$/.test(next?.form ?? ''));
    const isFull = last > first && isGivenName(tokens[first]?.form ?? '');
    return isTitled || isAged || isFull || speaksOf(sentence, name, /^s?he$/i) ? 3 : 0;
  }
  const isTraded = /^(?:share|stake|stock|invest|interest|confidence)/.test(
    tokens[first - 2]?.form.toLowerCase() ?? '',
  );
  return type === 'place' && /^(?:in|near|across|outside)$/i.test(before?.form ?? '') && !isTraded ? 2 : 0;
}

/** The single names by which a person with a full name may go. */
function partsOfPerson(tokens: readonly Token[], { first, last, type }: ProperName): readonly string[] {
  return type === 'person' && last > first ? [tokens[first]?.form ?? '', tokens[last]?.form ?? ''] : [];
}
