// "The two countries", "both sides": two parties named shortly before and meant together.
import type { Mention, Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Telling } from './telling.ts';

const all: readonly Mention['type'][] = ['place', 'organization', 'person'];

const groups: readonly { readonly words: RegExp; readonly types: readonly Mention['type'][] }[] = [
  { words: /^(?:the )?(?:two |both )?(?:countries|nations|neighbou?rs|governments|states)$/i, types: ['place'] },
  { words: /^(?:the )?(?:two |both )?(?:companies|firms|banks|carmakers|groups|airlines)$/i, types: ['organization'] },
  { words: /^(?:the )?(?:two |both )(?:sides|parties)$/i, types: all },
  { words: /^(?:the )?two$/i, types: all },
  {
    words: /^(?:the )?(?:two |both )(?:men|women|officials|executives|diplomats|politicians)$/i,
    types: ['person'],
  },
  { words: /^(?:the )?(?:two |both )?(?:leaders|presidents|premiers|(?:\p{Ll}+ )?ministers)$/iu, types: ['person'] },
];
/** "officials of both countries": those who act for two countries named before. */
const acting =
  /^(?:\p{Ll}+ )?(?:officials|ministers|negotiators|leaders|representatives|diplomats|envoys|delegations) (?:of|from) (?:the two|both) (?:countries|nations|sides|governments)$/iu;
/** How many sentences back the two may have been named. */
const reach = 3;

/** Tellings in which a group of two is the two of its type that the telling before it has for parties. */
export function withPairs(told: Told, tellings: readonly Telling[]): readonly Telling[] {
  const done: Telling[] = [];
  for (const telling of tellings) done.push(withPair(told, done, telling));
  return done;
}

function withPair(told: Told, before: readonly Telling[], telling: Telling): Telling {
  const whole = { ...telling, who: pairFor(told, before, telling, telling.who) };
  const whom = pairFor(told, before, telling, telling.whom);
  return whom === telling.whom ? whole : { ...whole, whom: whom.filter((one) => !isAmong(one, whole.who)) };
}

/** The pair that one side stands for where it is such a group alone, else the side itself. */
function pairFor(told: Told, before: readonly Telling[], telling: Telling, side: readonly Party[]): readonly Party[] {
  const [only] = side;
  const other = side === telling.who ? telling.whom : telling.who;
  const group = only === undefined ? undefined : groupOf(only.name);
  if (side.length !== 1 || group === undefined || (side === telling.who && other.length > 0)) return side;
  const at = telling.trigger.sentence.index;
  const near = before.filter((one) => at - one.trigger.sentence.index <= reach);
  const pairs = near.map((one) =>
    ofTypes(told, [...one.who, ...one.whom], group.types).filter((one) => !isAmong(one, other)),
  );
  const pair = pairs.findLast((one) => one.length === 2) ?? namedIn(told, at - 1, group.types);
  return pair.length === 2 ? pair : side;
}

/** The group that words mean, and what its two may be. */
function groupOf(words: string): { readonly types: readonly Mention['type'][] } | undefined {
  return acting.test(words) ? { types: ['place'] } : groups.find((one) => one.words.test(words));
}

function isAmong({ mention }: Party, parties: readonly Party[]): boolean {
  return parties.some((one) => one.mention === mention);
}

/** All parties of these types that a sentence names. */
function namedIn(told: Told, index: number, types: readonly Mention['type'][]): readonly Party[] {
  const sentence = told.sentences[index];
  if (sentence === undefined) return [];
  const isHere = ({ start, end }: Span) => sentence.start <= start && end <= sentence.end;
  const here = told.mentions.filter((one) => /^\p{Lu}/u.test(one.name) && one.spans.some(isHere));
  return ofTypes(
    told,
    here.map((one) => ({ name: one.name, mention: one.id })),
    types,
  );
}

function ofTypes(told: Told, parties: readonly Party[], types: readonly Mention['type'][]): readonly Party[] {
  const isOne = ({ mention }: Party) =>
    types.some((type) => told.mentions.find((one) => one.id === mention)?.type === type);
  return [...new Map(parties.filter(isOne).map((one) => [one.mention, one])).values()];
}
