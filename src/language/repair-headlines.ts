// Headlines tell in the present tense without articles, so the network takes their verbs for plurals: "Norvik names Prado CEO".
import type { Token } from '../model/sentence.ts';

/** Verbs of headlines whose present is also a plural noun or looks like one, by that form. */
const verbOf = new Map(
  (
    'approve axe ax back ban bid block buy call charge clear close cut delay drop ease eye face fine fire fly freeze give grant halt head hike hire hit ' +
    'host invite issue join launch lead leave lift lose meet move name offer open order oust pick plan pledge probe promise pull push quit raid raise ' +
    'recall reject release report resign restart return roll scrap seek sell shelve shut sign slap slash step stop strike sue suspend tap target test ' +
    'tour trim unveil urge visit vote vow warn weigh win'
  )
    .split(' ')
    .map((verb) => [/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, verb] as const),
);
const travelling = new Set(['heads', 'returns', 'flies', 'moves', 'steps', 'pulls', 'rolls', 'calls', 'votes']);
/** What somebody suffers, where nobody is named to whom it is done. */
const suffered = new Set(
  'fined sued arrested jailed charged sentenced convicted acquitted banned barred blocked ordered cleared accused detained extradited fired sacked ousted appointed elected raided indicted blacklisted sanctioned recalled delayed suspended cancelled scrapped investigated probed approved rejected shelved grounded'.split(
    ' ',
  ),
);
const titles = new Set(
  'ceo cfo chief boss chair chairman president minister leader founder head workers pilots regulator court judge'.split(
    ' ',
  ),
);

/** The same tokens; where a line without a full stop has such a plural right after a name, that is its verb. */
export function repairHeadlines(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length < 3 || /^[.?!:;]$/.test(last.form)) return tokens;
  const root = tokens.find((one) => one.head === one.index);
  const verb = tokens.find((one) => root !== undefined && isVerb(tokens, one, root));
  if (root === undefined) return tokens;
  return verb === undefined ? withPassive(tokens, root) : tokens.map((one) => repaired(tokens, one, verb, root));
}

/** "Norvik fined $5 million over breach", "Lund arrested in Oslo": a participle without the helping verb. */
function withPassive(tokens: readonly Token[], root: Token): readonly Token[] {
  if (!suffered.has(root.form) || !/^VB[DN]$/.test(root.xpos)) return tokens;
  const hasObject = tokens.some(
    (one) => one.head === root.index && /^(?:obj|ccomp|aux)/.test(one.deprel) && !/^(?:SYM|NUM)$/.test(one.upos),
  );
  if (hasObject) return tokens;
  return tokens.map((one) =>
    one.head === root.index && one.deprel === 'nsubj' ? { ...one, deprel: 'nsubj:pass' } : one,
  );
}

function isVerb(tokens: readonly Token[], token: Token, root: Token): boolean {
  if (!verbOf.has(token.form) || token.upos === 'VERB' || token.index === 0) return false;
  if (token !== root && !(token.head === root.index && token.index < root.index)) return false;
  const before = tokens[token.index - 1];
  const isName = before?.upos === 'PROPN' || titles.has(before?.form.toLowerCase() ?? '');
  const isFirst = tokens.slice(0, token.index).every((one) => /^(?:PROPN|NOUN|ADJ|PUNCT|PART|NUM|ADP)$/.test(one.upos));
  return isName && isFirst && beginsObject(tokens[token.index + 1], token);
}

/** What may follow a verb and no noun: its object, or where one heads. */
function beginsObject(next: Token | undefined, verb: Token): boolean {
  if (next === undefined) return false;
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$/.test(next.upos) ||
    next.xpos === 'PRP$' ||
    travelling.has(verb.form) ||
    next.form === 'to'
  );
}

function repaired(tokens: readonly Token[], one: Token, verb: Token, root: Token): Token {
  const subject = tokens[verb.index - 1];
  if (one === verb)
    return {
      ...one,
      lemma: verbOf.get(one.form) ?? one.lemma,
      upos: 'VERB',
      xpos: 'VBZ',
      head: one.index,
      deprel: 'root',
    };
  if (one === subject) return { ...one, head: verb.index, deprel: 'nsubj' };
  if (one === root) return { ...one, head: verb.index, deprel: 'obj' };
  if (one.head !== verb.index && one.head !== root.index) return one;
  if (one.index < verb.index) return { ...one, head: subject?.index ?? verb.index };
  return one.head === root.index && root !== verb ? one : { ...one, head: verb.index, deprel: relationOf(one) };
}

/** What hung on the plural hangs on the verb: a noun as object, a phrase as its circumstance. */
function relationOf({ deprel, xpos, upos }: Token): string {
  if (deprel === 'nmod') return 'obl';
  if (deprel === 'acl' && xpos === 'VB') return 'xcomp';
  return /^(?:appos|compound|flat|list|dep)$/.test(deprel) && /^(?:NOUN|PROPN|SYM|NUM)$/.test(upos) ? 'obj' : deprel;
}
