// Days where leads put them: "said on Monday it would buy" is a day of saying; "received at her office on Sunday Erik Lund" has a day and a name.
import type { Token } from '../model/sentence.ts';

const day = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const saying = new Set('say announce tell confirm report state declare add note'.split(' '));

/** The same tokens with these mended; a sentence without a day is left as it is. */
export function repairDays(tokens: readonly Token[]): readonly Token[] {
  const days = tokens.filter((one) => day.test(one.form) && one.upos === 'PROPN');
  return days.reduce((all, one) => withSayingDay(withNameBehind(withCauseApart(all, one), one), one), tokens);
}

/** "resigned on Friday amid protests": the day belongs to the verb, not to what stands behind the next preposition. */
function withCauseApart(tokens: readonly Token[], { index }: Token): readonly Token[] {
  const [marker, found, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const noun = found === undefined ? undefined : tokens[found.head];
  if (found?.deprel !== 'compound' || noun === undefined || noun.deprel !== 'obl' || noun.index <= index + 1)
    return tokens;
  if (marker?.lemma !== 'on' || (marker.head !== noun.index && marker.head !== index)) return tokens;
  if (next?.upos !== 'ADP' || next.head !== noun.index) return tokens;
  return tokens.map((one) => {
    if (one === found) return { ...one, head: noun.head, deprel: 'obl' };
    return one === marker ? { ...one, head: found.index } : one;
  });
}

/** "said on Monday it would buy": the day stands before who would, so it is the saying's. */
function withSayingDay(tokens: readonly Token[], { index }: Token): readonly Token[] {
  const found = tokens[index];
  const content = found === undefined ? undefined : tokens[found.head];
  const said = content === undefined ? undefined : tokens[content.head];
  if (found === undefined || content?.deprel !== 'ccomp' || said === undefined || !saying.has(said.lemma))
    return tokens;
  if (!found.deprel.startsWith('obl') || found.index < said.index) return tokens;
  const subject = tokens.find((one) => one.head === content.index && /^(?:nsubj|expl|mark)/.test(one.deprel));
  if (subject === undefined || subject.index < found.index) return tokens;
  return tokens.map((one) => (one === found ? { ...one, head: said.index } : one));
}

/** "met on Monday Erik Lund": the day is no part of the name behind it, and the name is the object if the verb has none. */
function withNameBehind(tokens: readonly Token[], { index }: Token): readonly Token[] {
  const found = tokens[index];
  const name = tokens[index + 1];
  const marker = tokens[index - 1];
  if (found === undefined || name?.upos !== 'PROPN' || found.head !== name.index || found.deprel !== 'compound')
    return tokens;
  const verb = tokens[name.head];
  if (verb?.upos !== 'VERB' || verb.index > index) return tokens;
  const hasObject = tokens.some(
    (one) => one.head === verb.index && /^(?:obj|ccomp|xcomp)$/.test(one.deprel) && one !== name,
  );
  return tokens.map((one) => {
    if (one === found) return { ...one, head: verb.index, deprel: 'obl' };
    if (one === name) return hasObject ? one : { ...one, deprel: 'obj' };
    return one === marker && one.deprel === 'case' ? { ...one, head: found.index } : one;
  });
}
