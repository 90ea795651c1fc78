// Where the network misses who says something and to whom: "spoke by phone with Lund", "a diplomat who was there said", "said on Friday,
// as builders broke ground", "were due to vote".
import type { Token } from '../model/sentence.ts';
import { firstOf, lastOf } from './phrase-ends.ts';

/** The same tokens with these mended. */
export function repairSayings(tokens: readonly Token[]): readonly Token[] {
  return [withCallers, withSayers, withClausesOfSaying, withDueVerbs].reduce((all, mend) => mend(all), tokens);
}

const lines = new Set(['phone', 'telephone', 'video', 'videolink', 'videoconference']);

/** "spoke by phone with Lund": with whom one speaks, not whose phone it is. */
function withCallers(tokens: readonly Token[]): readonly Token[] {
  const line = tokens.find(
    (one) => lines.has(one.lemma) && one.deprel.startsWith('obl') && tokens[one.head]?.upos === 'VERB',
  );
  if (line === undefined) return tokens;
  const isCaller = (one: Token) =>
    one.head === line.index &&
    one.deprel === 'nmod' &&
    tokens.some((other) => other.head === one.index && other.deprel === 'case' && other.form === 'with');
  return tokens.map((one) => {
    if (one === line) return { ...one, deprel: 'obl' };
    return isCaller(one) ? { ...one, head: line.head, deprel: 'obl' } : one;
  });
}

/** "..., a diplomat who was there said": the one described last is who said it, and what stands before is what was said. */
function withSayers(tokens: readonly Token[]): readonly Token[] {
  const said = tokens.find((one) => isSaid(tokens, one));
  const sayer = tokens.find((one) => said !== undefined && isSayer(tokens, one, said));
  if (said === undefined || sayer === undefined) return tokens;
  const root = tokens.find((one) => one.head === one.index);
  return tokens.map((one) => {
    if (one === said) return { ...one, head: said.index, deprel: 'root' };
    if (one === sayer) return { ...one, head: said.index, deprel: 'nsubj' };
    return one === root && root !== said ? { ...one, head: said.index, deprel: 'ccomp' } : one;
  });
}

/** A verb of saying that nobody is the subject of. */
function isSaid(tokens: readonly Token[], said: Token): boolean {
  if (!/^(?:say|tell|add)$/.test(said.lemma) || said.xpos !== 'VBD') return false;
  const below = tokens.filter((one) => one.head === said.index);
  if (below.some((one) => one.deprel.startsWith('nsubj'))) return false;
  if (said.head === said.index) return below.some((one) => one.deprel === 'ccomp' && one.index < said.index);
  return said.deprel === 'acl:relcl' && tokens[said.head]?.deprel === 'appos';
}

/** One set off by a comma, of whom more is said up to the verb. */
function isSayer(tokens: readonly Token[], sayer: Token, said: Token): boolean {
  if (sayer.deprel !== 'appos' || sayer.index >= said.index || tokens[firstOf(tokens, sayer)]?.form !== ',')
    return false;
  if (said.head === said.index) return lastOf(tokens, sayer) === said.index - 1;
  return (
    said.head === sayer.index &&
    tokens.some((one) => one.head === sayer.index && one.deprel === 'acl:relcl' && one.index < said.index)
  );
}

/** "The plant will open in May, Prado said on Friday, as builders broke ground": that was going on as she said it. */
function withClausesOfSaying(tokens: readonly Token[]): readonly Token[] {
  const said = tokens.find((one) => one.head === one.index && one.lemma === 'say' && one.xpos === 'VBD');
  if (said === undefined) return tokens;
  const isOfSaying = (one: Token) => {
    const content = tokens[one.head];
    if (one.deprel !== 'advcl' || one.index < said.index || content?.head !== said.index) return false;
    if (content.deprel !== 'ccomp' || content.index > said.index) return false;
    return tokens.some((mark) => mark.head === one.index && mark.form === 'as' && tokens[mark.index - 1]?.form === ',');
  };
  return tokens.map((one) => (isOfSaying(one) ? { ...one, head: said.index } : one));
}

function withDueVerbs(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(({ form }) => form === 'due') ? tokens.map(withDueVerb) : tokens;
}

/** "were due to vote on Monday": after "be due to" such a word is a verb. */
function withDueVerb(one: Token, _: number, tokens: readonly Token[]): Token {
  const verb = one.form === 'to' && one.deprel === 'fixed' ? tokens[one.index + 1] : one;
  if (verb === undefined || verb.xpos !== 'NN' || !dueVerbs.has(verb.form) || !isDueTo(tokens, verb)) return one;
  if (one !== verb) return { ...one, head: verb.index, deprel: 'mark' };
  return { ...one, upos: 'VERB', xpos: 'VB' };
}

function isDueTo(tokens: readonly Token[], verb: Token): boolean {
  const due = tokens[verb.index - 2];
  if (tokens[verb.index - 1]?.form !== 'to' || due?.form !== 'due') return false;
  return tokens.some((one) => one.head === verb.index && one.lemma === 'be' && one.deprel === 'cop');
}

const dueVerbs = new Set([
  'vote',
  'meet',
  'visit',
  'travel',
  'start',
  'open',
  'report',
  'return',
  'launch',
  'speak',
  'host',
  'attend',
]);
