// Names beside what somebody is called. "named Ana Prado CEO": whoever is named to a post stands before it without a comma, so that the network takes the name for part of the post.
import type { Token } from '../model/sentence.ts';

const naming = new Set('name appoint elect nominate make crown declare'.split(' '));
const posts = new Set(
  'ceo cfo coo cto chief president chairman chairwoman chair minister director head secretary governor ambassador coach captain chancellor manager editor leader envoy commissioner speaker judge premier executive officer'.split(
    ' ',
  ),
);

/** The same tokens; who is named is the object, whether the network has the name as complement or as part of the post. */
export function repairNamings(all: readonly Token[]): readonly Token[] {
  const tokens = withTitleMarkers(all);
  if (!tokens.some((one) => naming.has(one.lemma) && one.upos === 'VERB')) return tokens;
  return withNames(withObjects(tokens));
}

/** "with her Norwegian counterpart Erik Lund": the preposition is that of the name, not of what stands before it. */
function withTitleMarkers(tokens: readonly Token[]): readonly Token[] {
  const nameOf = (one: Token) => {
    const title = tokens[one.head];
    const isTitle = one.deprel === 'case' && one.index < one.head && title?.deprel === 'nmod:desc';
    return isTitle && title.head > title.index && one.form !== "'s" ? title.head : null;
  };
  if (!tokens.some((one) => nameOf(one) !== null)) return tokens;
  return tokens.map((one) => ({ ...one, head: nameOf(one) ?? one.head }));
}

/** "Norvik named Erik Lund its chief": the name right behind an active verb is who is named, and the noun behind it the post. */
function withObjects(tokens: readonly Token[]): readonly Token[] {
  const isPassive = (verb: Token) => tokens.some((one) => one.head === verb.index && one.deprel === 'aux:pass');
  const name = tokens.find((one) => {
    const verb = tokens[one.index - 1];
    if (verb === undefined || one.upos !== 'PROPN' || one.head !== verb.index || one.deprel !== 'xcomp') return false;
    return verb.upos === 'VERB' && naming.has(verb.lemma) && !isPassive(verb);
  });
  if (name === undefined) return tokens;
  return tokens.map((one) => {
    if (one === name) return { ...one, deprel: 'obj' };
    if (one.head === name.head && one.deprel === 'nsubj:pass') return { ...one, deprel: 'nsubj' };
    const isPost = one.head === name.index && one.deprel === 'appos' && tokens[one.index - 1]?.form !== ',';
    return isPost && posts.has(one.lemma.toLowerCase()) ? { ...one, head: name.head, deprel: 'xcomp' } : one;
  });
}

/** The same tokens; a person right behind a verb of naming, and taken for part of the post behind it, is who is named. */
function withNames(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.flatMap((verb) => (naming.has(verb.lemma) && verb.upos === 'VERB' ? namedBy(tokens, verb) : []));
  if (found.length === 0) return tokens;
  return tokens.map((one) => {
    const pair = found.find(({ name, post }) => one === name || one === post || one.head === post.index);
    if (pair === undefined) return one;
    const { name, post, last, verb } = pair;
    if (one === name) return { ...one, head: verb.index, deprel: 'obj' };
    if (one === post) return { ...one, deprel: 'xcomp' };
    return one.index > name.index && one.index <= last ? { ...one, head: name.index, deprel: 'flat' } : one;
  });
}

function namedBy(tokens: readonly Token[], verb: Token) {
  const name = tokens[verb.index + 1];
  if (name?.upos !== 'PROPN') return [];
  const post = tokens[name.head];
  if (
    post === undefined ||
    post.head !== verb.index ||
    !/^(?:obj|xcomp)$/.test(post.deprel) ||
    !posts.has(post.lemma.toLowerCase())
  )
    return [];
  if (!/^(?:compound|nmod:desc|nmod)$/.test(name.deprel)) return [];
  let last = name.index;
  while (last + 1 < post.index && tokens[last + 1]?.upos === 'PROPN') last += 1;
  return last > name.index ? [{ name, post, last, verb }] : [];
}
