import { typeOfHead } from '../../language/names/gazetteer.ts';
import type { NameType } from '../../model/sentence.ts';
import { type Chain, learnName, newChain } from './chain.ts';
import type { NamePlace } from './place.ts';
import { type ComparedName, comparedName, mayBeSame } from './same-name.ts';
import { genderOfGiven, nounsOfKnown } from './words.ts';

/** The chain of every name of a report; longer names are taken first, so that short ones find them. */
export function chainNames(places: readonly NamePlace[]): ReadonlyMap<NamePlace, Chain> {
  const chains: Chain[] = [];
  const chainOf = new Map<NamePlace, Chain>();
  const typed = withSettledTypes(places);
  for (const place of longestFirst(typed)) {
    const name = comparedName(place.words, place.type);
    const fitting = chains.filter((chain) => isSame(chain, place, name));
    const bracketed = place.bracketed ? nameBefore(typed, place) : null;
    const chain =
      (bracketed === null ? null : chainOf.get(bracketed)) ??
      choose(fitting, place) ??
      newChain(chains.length, [place.type]);
    if (!chains.includes(chain)) chains.push(chain);
    learnName(chain, place);
    chainOf.set(place, chain);
  }
  for (const chain of chains) chain.gender ??= genderOfGiven(onlyWordOf(chain));
  return new Map(typed.flatMap((place, at) => mapped(places[at], chainOf.get(place))));
}

/** The one word by which a party goes: a child's given name. */
function onlyWordOf(chain: Chain): string {
  return chain.types[0] === 'person' && chain.names.every((name) => name.words.length === 1)
    ? (chain.names[0]?.words[0] ?? '')
    : '';
}

/** The name right before a bracket with an acronym in it: "Ministry of Trade (MOFTRA)"; not a place, and not an outlet after its dateline. */
function nameBefore(places: readonly NamePlace[], place: NamePlace): NamePlace | null {
  if (place.words.length !== 1 || !/^(?:\p{Lu}[.\p{Ll}]?){2,8}$/u.test(place.words[0] ?? '')) return null;
  const before = places.find((one) => one.sentence === place.sentence && one.last === place.first - 2);
  if (before === undefined || before.type === 'place' || before.type === 'person') return null;
  return before.words.length > 1 || /\p{Ll}|^\p{Lu}{1,3}$/u.test(before.words[0] ?? '') ? before : null;
}

function mapped(place: NamePlace | undefined, chain: Chain | undefined): [NamePlace, Chain][] {
  return place === undefined || chain === undefined ? [] : [[place, chain]];
}

/** One spelling, one type: what the tagger gave it most often in this report; but a single word that ends a person's full name is that person. */
function withSettledTypes(places: readonly NamePlace[]): readonly NamePlace[] {
  const counts = new Map<string, Map<NameType, number>>();
  for (const place of places) {
    const word = place.words.join(' ');
    const types = counts.get(word) ?? new Map<NameType, number>();
    types.set(place.type, (types.get(place.type) ?? 0) + (place.title !== null || place.gender !== null ? 3 : 1));
    counts.set(word, types);
  }
  const settled = places.map((place) => ({
    ...place,
    type: mostOften(counts.get(place.words.join(' '))) ?? place.type,
  }));
  const families = new Set(
    settled.filter((one) => one.type === 'person' && one.words.length > 1).map((one) => one.words.at(-1)),
  );
  const others = new Set(
    settled.filter((one) => one.type !== 'person' && one.words.length > 1).map((one) => one.words[0]),
  );
  const single = new Set(
    settled.filter((one) => one.type === 'person' && one.words.length === 1).map((one) => one.words[0]),
  );
  return settled.map((place) => {
    const isPerson = isFamily(place, families, others) || isFullName(place, single);
    return isPerson ? { ...place, type: 'person' as const } : place;
  });
}

function mostOften(types: ReadonlyMap<NameType, number> | undefined): NameType | undefined {
  return [...(types ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** "Rao Ling", of no known words, where the report calls a person "Rao". */
function isFullName({ words, type }: NamePlace, single: ReadonlySet<string | undefined>): boolean {
  if (type !== 'organization' || words.length < 2 || words.length > 3) return false;
  if (typeOfHead(words.at(-1) ?? '', 'last') !== null || nounsOfKnown(words.join(' ')).length > 0) return false;
  return single.has(words[0]) || single.has(words.at(-1));
}

/** "Lyon claims" after "Eva Lyon"; not where a longer name of another type begins with the word (Marlow, Marlow Motor Co), nor in a place's slot. */
function isFamily(
  place: NamePlace,
  families: ReadonlySet<string | undefined>,
  others: ReadonlySet<string | undefined>,
): boolean {
  const [word] = place.words;
  if (place.words.length !== 1 || !families.has(word) || others.has(word) || nounsOfKnown(word ?? '').length > 0)
    return false;
  return place.type !== 'place' || place.role === 'subject' || place.role === 'possessor';
}

/** Longer names first; an acronym in brackets right after the name before it, so that names with the acronym find it. */
function longestFirst(places: readonly NamePlace[]): readonly NamePlace[] {
  const lengthOf = (place: NamePlace) => comparedName(place.words, place.type).key.length;
  const rank = new Map(
    places.map((place) => {
      const before = place.bracketed ? nameBefore(places, place) : null;
      return [place, before === null ? lengthOf(place) : lengthOf(before) - 0.5];
    }),
  );
  return places.toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || a.start - b.start);
}

function isSame(chain: Chain, place: NamePlace, name: ComparedName): boolean {
  if (chain.types[0] !== place.type) return false;
  if (!chain.names.some((one) => mayBeSame(one, name))) return false;
  if (place.gender !== null && chain.gender !== null && place.gender !== chain.gender) return false;
  if (place.countries.length === 0 || chain.countries.size === 0) return true;
  return place.countries.some((one) => chain.countries.has(one));
}

/** Of several parties with one short name ("Roy" for Ann Roy and Ben Roy), the one told last before; a title decides first. */
function choose(fitting: readonly Chain[], place: NamePlace): Chain | null {
  if (fitting.length <= 1) return fitting[0] ?? null;
  const titled = fitting.filter((chain) => place.nouns.some((noun) => chain.nouns.has(noun)));
  if (titled.length === 1) return titled[0] ?? null;
  const equal = fitting.filter((chain) => chain.names.some((one) => one.words.join(' ') === place.words.join(' ')));
  return equal[0] ?? fitting[0] ?? null;
}
