// "The two countries", "both sides": two parties named shortly before and meant together.
import type { Mention, Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Telling } from './telling.ts';

const groups: readonly { readonly words: RegExp; readonly types: readonly Mention['type'][] }[] = [
  { words: /^(?:the )?(?:two|both) (?:countries|nations|neighbou?rs|governments|states)$/i, types: ['place'] },
  { words: /^(?:the )?(?:two |both )(?:companies|firms|banks|carmakers|groups|airlines)$/i, types: ['organization'] },
  { words: /^(?:the )?(?:two |both )(?:sides|parties)$/i, types: ['place', 'organization', 'person'] },
  {
    words: /^(?:the )?(?:two |both )(?:men|women|leaders|presidents|ministers|officials|executives)$/i,
    types: ['person'],
  },
];
/** How many sentences back the two may have been named. */
const reach = 3;

/** Tellings in which a group of two is the two of its type that the telling before it has for parties. */
export function withPairs(told: Told, tellings: readonly Telling[]): readonly Telling[] {
  const done: Telling[] = [];
  for (const telling of tellings) done.push(withPair(told, done, telling));
  return done;
}

function withPair(told: Told, before: readonly Telling[], telling: Telling): Telling {
  const [only] = telling.who;
  if (telling.who.length !== 1 || telling.whom.length > 0 || only === undefined) return telling;
  const group = groups.find((one) => one.words.test(only.name));
  if (group === undefined) return telling;
  const at = telling.trigger.sentence.index;
  const near = before.filter((one) => at - one.trigger.sentence.index <= reach);
  const pairs = near.map((one) => ofTypes(told, [...one.who, ...one.whom], group.types));
  const pair = pairs.findLast((one) => one.length === 2) ?? namedIn(told, at - 1, group.types);
  return pair.length === 2 ? { ...telling, who: pair } : telling;
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
