// Who somebody is, told beside the name: "its chairman and chief executive, Ana Prado, resigned" is one person, and the network has three.
import type { Token } from '../model/sentence.ts';

const offices = new Set(
  (
    'ceo cfo coo cto chief president chairman chairwoman chair minister director head secretary governor ambassador coach captain chancellor manager editor ' +
    'leader envoy commissioner speaker premier executive officer founder co-founder owner partner treasurer counsel dean mayor deputy spokesman spokeswoman'
  ).split(' '),
);

/** The same tokens; a name and the offices told beside it are one phrase. */
export function repairAppositions(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((one) => one.deprel === 'conj' || one.deprel.startsWith('nsubj'))) return tokens;
  return [withNameBehind, withOfficesBehind, withOneSubject].reduce((all, mend) => mend(all), tokens);
}

/** "the chairman and chief executive, Ana Prado": behind "and" the row is closed, so that the name is of the offices before it. */
function withNameBehind(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.find((one) => {
    if (one.upos !== 'PROPN' || one.deprel !== 'conj' || hasLink(tokens, one.index)) return false;
    return isAfterComma(tokens, one) && closesRow(tokens, one) && officeOf(tokens, one) !== null;
  });
  const office = found === undefined ? null : officeOf(tokens, found);
  if (found === undefined || office === null) return tokens;
  return tokens.map((one) => {
    if (one === found) return { ...one, head: office.index, deprel: 'appos' };
    return isBareOffice(tokens, one) && one.head === office.index && one.deprel === 'conj'
      ? { ...one, deprel: 'appos' }
      : one;
  });
}

/** "Ana Prado, chairman and chief executive of Norvik, said": offices without an article behind a name are hers. */
function withOfficesBehind(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.find((one) => {
    const name = tokens[one.head];
    if (one.deprel !== 'conj' || name?.upos !== 'PROPN' || name.index > one.index) return false;
    return isBareOffice(tokens, one) && !hasLink(tokens, one.index) && isAfterComma(tokens, one);
  });
  if (first === undefined) return tokens;
  const others = tokens.filter((one) => one.head === first.head && one.deprel === 'conj' && one !== first);
  if (others.some((one) => one.index < first.index || !isBareOffice(tokens, one))) return tokens;
  return tokens.map((one) => {
    if (one === first) return { ...one, deprel: 'appos' };
    return others.includes(one) ? { ...one, head: first.index } : one;
  });
}

/** "Norvik and its chairman, Ana Prado, said": the name behind the comma is the chairman, not another who says it. */
function withOneSubject(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.find((one) => {
    if (one.upos !== 'PROPN' || !one.deprel.startsWith('nsubj') || !isAfterComma(tokens, one)) return false;
    const office = tokens[startOf(tokens, one) - 2];
    const before = tokens.some(
      (other) => other.head === one.head && other.deprel === one.deprel && other.index < one.index,
    );
    return before && office !== undefined && offices.has(office.lemma.toLowerCase()) && office.head !== office.index;
  });
  if (name === undefined) return tokens;
  const office = startOf(tokens, name) - 2;
  return tokens.map((one) => (one === name ? { ...one, head: office, deprel: 'appos' } : one));
}

/** The office at the head of the row that a name ends: "the Minister of Trade and Energy, Ana Prado". */
function officeOf(tokens: readonly Token[], name: Token): Token | null {
  for (let at = tokens[name.head], step = 0; at !== undefined && step < 3; at = tokens[at.head], step += 1) {
    if (offices.has(at.lemma.toLowerCase())) return at;
    if (!/^(?:nmod|conj)$/.test(at.deprel)) return null;
  }
  return null;
}

function closesRow(tokens: readonly Token[], name: Token): boolean {
  return tokens.some(
    (one) => one.head === name.head && one.deprel === 'conj' && one.index < name.index && hasLink(tokens, one.index),
  );
}

/** A noun of office that nothing before it makes a person of its own: "chief executive", and not "the chief executive". */
function isBareOffice(tokens: readonly Token[], one: Token): boolean {
  if (one.upos !== 'NOUN' || one.xpos !== 'NN' || !offices.has(one.lemma.toLowerCase())) return false;
  return !tokens.some(
    (child) => child.head === one.index && /^(?:det|nmod:poss|nummod|flat|nmod:desc)$/.test(child.deprel),
  );
}

function hasLink(tokens: readonly Token[], index: number): boolean {
  return tokens.some((one) => one.head === index && one.deprel === 'cc');
}

/** The first word of a name, its form of address with it: "Mrs Ana Prado". */
function startOf(tokens: readonly Token[], name: Token): number {
  return Math.min(
    name.index,
    ...tokens
      .filter((one) => one.head === name.index && /^(?:nmod:desc|compound|flat)$/.test(one.deprel))
      .map((one) => one.index),
  );
}

function isAfterComma(tokens: readonly Token[], one: Token): boolean {
  const start = one.upos === 'PROPN' ? startOf(tokens, one) : firstOf(tokens, one);
  return tokens[start - 1]?.form === ',';
}

function firstOf(tokens: readonly Token[], noun: Token): number {
  return Math.min(
    noun.index,
    ...tokens
      .filter((one) => one.head === noun.index && /^(?:amod|compound)$/.test(one.deprel))
      .map((one) => one.index),
  );
}
