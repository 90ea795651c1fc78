// Headlines leave out what the network leans on: "Norvik to buy Aurel" (will), "Aurel fined over leak" (was), "Norvik names Prado CEO", where the
// verb looks like a plural. So a headline is said in full first, read, and the words that were added are taken out of its tree again.
import type { Analysis } from './network/tag-and-parse.ts';

/** A headline said in full: its words and where each stands in the headline, null for one that was added. */
export interface FullLine {
  readonly forms: readonly string[];
  readonly from: readonly (number | null)[];
  /** Where in the headline the verb stands that is in the present tense there and not in the full line, if there is one. */
  readonly present: { readonly at: number; readonly tag: string } | null;
  /** Where "to" stands that says "will". */
  readonly plan: number | null;
}

const bases = words(
  'abandon accept accuse acquire add adopt agree aim announce appeal appoint approve arrest ask attend award axe back backs ban bar beef bid block boost ' +
    'bolster break brief build buy call cancel cap challenge charge choose clash clear clinch close complete confirm consider create criticise curb ' +
    'cut debate debut declare defend delay demand deny deploy deport detain discuss dismiss ditch double drop ease elect enact end enter evacuate eye expand ' +
    'expel explore extend extradite face fight file find fine fire fly form freeze fund gain get give go grant ground grill halt hand head hear hike ' +
    'hire hit hold host hunt impose increase indict ink introduce invest investigate invite issue join jail kill launch lay lead leave lend lift ' +
    'list lock lose lower make meet mull move name near negotiate nominate offer open oppose order oust outline overhaul overturn pass pay pick plan ' +
    'pledge poach postpone pour prepare press probe promise propose pull purchase push put question quit raid raise ramp ratify reach recall receive ' +
    'refuse reject relaunch release remove renew reopen replace report resign restart restore restrict resume retire return reveal review revise revive ' +
    'roll rule sack sanction scale scrap seal search secure see seek sell send set settle shelve shift shrink shut sign signal slam slap slash snap snub spend ' +
    'split sponsor start step stop strike strip sue summon suspend swear take talk tap target team test threaten tighten tip tour trim unveil uphold urge ' +
    'veto visit vote vow warn weigh welcome win withdraw',
);
const presents = new Map([...bases].map((verb) => [presentOf(verb), verb] as const));
/** What somebody suffers, where nobody is named to whom it is done. */
const suffered = words(
  'accused acquitted acquired appointed approved arrested awarded axed banned barred beaten blacklisted blocked bought cancelled charged chosen cleared ' +
    'closed convicted delayed deported detained elected evicted expelled extradited fined fired forced found freed given grounded halted handed held hit indicted ' +
    'investigated jailed killed launched named nominated ordered ousted picked postponed probed promoted questioned raided recalled rejected released ' +
    'removed replaced rescued sacked sanctioned scrapped seized sentenced shelved shut signed slapped sold sued summoned suspended sworn taken tapped told ' +
    'unveiled urged asked',
);
/** Every form in which a headline's verb may stand. */
export const headlineVerbs: ReadonlySet<string> = new Set([...bases, ...presents.keys(), ...suffered]);
const behindSuffered =
  /^(?:over|in|for|by|with|at|after|as|on|to|amid|during|of|under|from|until|before|following|new|guilty|liable|not|out|[$£€].*|\d.*)$/;
const waiting = /^(?:set|poised|due|likely|unlikely|expected|scheduled|slated|ready|keen)$/;
const states: Readonly<Record<string, RegExp>> = {
  in: /^(?:talks|negotiations|discussions)$/,
  under: /^(?:investigation|scrutiny|review|probe|inquiry)$/,
  on: /^(?:strike|trial)$/,
};
const nominal = /^(?:NOUN|PROPN|ADJ|NUM|SYM|DET|ADP|PART|CCONJ|PUNCT|X)$/;
const beforeObject = /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM|ADV|X)$/;
const particle = /^(?:out|up|down|off|back|over|away|against|into|ahead|forward)$/;
/** Verbs that may stand without an object before a phrase: "Lund resigns over taxes", and not "Norvik plans in doubt". */
const alone = words(
  'arrive agree appeal clash fly go head invest lose meet partner quit resign retire return rule step sue team vote win withdraw',
);
/** Verbs that "to" completes. */
const completed = words('agree aim ask decide hope move offer plan pledge promise refuse seek threaten vote vow');
const subordinate = /^(?:as|after|when|if|because|while|who|that|which|before|until|amid|,|-|–|—)$/i;
const many = /^(?:police|prosecutors|officials|people|staff|crews?)$/i;

interface Line {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly deprels: readonly string[];
  readonly first: number;
  readonly end: number;
}

/** The headline in full, or null for a line that is no headline or lacks nothing. */
export function inFull(forms: readonly string[], { upos, xpos, deprels }: Analysis): FullLine | null {
  if (forms.length < 3) return null;
  if (forms.at(-1) === '.') return planOf({ forms, upos, xpos, deprels, first: 0, end: forms.length });
  if (forms.length > 30 || /[?!;:"”'’]$/.test(forms.at(-1) ?? '?')) return null;
  const line = { forms, upos, xpos, deprels, ...clauseOf(forms) };
  for (let at = line.first + 1; at < line.end; at += 1) {
    if (isTensed(line, at)) return commaOf(line, at) === null ? null : told(line, at, {});
    const said = saidAt(line, at);
    if (said !== null) return said;
    if (!nominal.test(upos[at] ?? '') && !mayBeNoun(xpos[at])) return null;
  }
  return null;
}

/** "Norvik plans to sell its mines.": in a sentence too, where a name that the network does not know stands before such a verb. */
function planOf(line: Line): FullLine | null {
  const { forms, upos, xpos } = line;
  const at = forms.findIndex((form, index) => index > 0 && index < 9 && completed.has(presents.get(form) ?? ''));
  if (at < 0 || xpos[at] !== 'NNS' || forms[at + 1] !== 'to' || xpos[at + 2] !== 'VB') return null;
  const isSubject =
    upos[at - 1] === 'PROPN' && upos.slice(0, at).every((one) => /^(?:PROPN|NOUN|ADJ|DET|PUNCT)$/.test(one));
  return isSubject ? told(line, at, { added: 'will', instead: presents.get(forms[at] ?? '') ?? 'plan' }) : null;
}

/** "Explainer: ..." is told behind the label, "... : report" before it. */
function clauseOf(forms: readonly string[]): { readonly first: number; readonly end: number } {
  const colon = forms.indexOf(':');
  if (colon < 0) return { first: 0, end: forms.length };
  return colon <= 3 && forms.length - colon > 3 ? { first: colon + 1, end: forms.length } : { first: 0, end: colon };
}

function isTensed({ forms, upos, xpos, deprels }: Line, at: number): boolean {
  if (upos[at] !== 'VERB' && upos[at] !== 'AUX') return false;
  if (isNominal(deprels[at]) && (xpos[at] !== 'VBZ' || presents.has(forms[at] ?? ''))) return false;
  if (isMistaken(forms[at], xpos[at])) return false;
  if (xpos[at] === 'MD' || xpos[at] === 'VBZ') return true;
  return /^VB[DP]$/.test(xpos[at] ?? '') && !suffered.has(forms[at] ?? '') && !waiting.test(forms[at] ?? '');
}

/** "Police raid offices": a base form that has the tag of another. */
function isMistaken(form = '', xpos = ''): boolean {
  return /^VB[ZD]$/.test(xpos) && bases.has(form) && !/^(?:bid|cut|hit|put|quit|set|shut|split|spend)$/.test(form);
}

/** What the tree has as subject or object is no verb, whatever its tag. */
function isNominal(deprel = ''): boolean {
  return /^(?:nsubj|obj|compound|nmod|obl|appos|flat|amod)/.test(deprel);
}

function mayBeNoun(xpos = ''): boolean {
  return /^(?:VB[DNGZP]?|IN|RP)$/.test(xpos);
}

function saidAt(line: Line, at: number): FullLine | null {
  const { forms, upos, xpos } = line;
  const form = forms[at]?.toLowerCase() ?? '';
  const next = forms[at + 1]?.toLowerCase() ?? '';
  if (waiting.test(form) && next === 'to') return told(line, at, { added: 'is' });
  if (form === 'to' && xpos[at - 1] !== 'VBN' && (xpos[at + 1] === 'VB' || bases.has(next)) && !isMeasure(line, at))
    return told(line, at, { instead: 'will' });
  if (states[form]?.test(line.forms[at + 2]?.toLowerCase() ?? next) || states[form]?.test(next))
    return told(line, at, { added: 'is' });
  if (suffered.has(form) && isName(line, at - 1) && (at + 1 === line.end || behindSuffered.test(next)))
    return told(line, at, { added: 'was' });
  if (xpos[at] === 'VBG' && upos[at] === 'VERB' && isName(line, at - 1) && beforeObject.test(upos[at + 1] ?? ''))
    return told(line, at, { added: 'is' });
  const verb = presents.get(form);
  if (verb !== undefined && isNoun(line, at) && isName(line, at - 1) && beginsObject(line, at, verb))
    return told(line, at, { added: 'will', instead: verb });
  return bases.has(form) && isNoun(line, at) && isSeveral(line, at) && beginsObject(line, at, form)
    ? told(line, at, { added: 'will' })
    : null;
}

/** "from 5 to 10", "close to home": no plan. */
function isMeasure({ upos }: Line, at: number): boolean {
  return upos[at - 1] === 'NUM' && upos[at + 1] === 'NUM';
}

function isName({ upos, forms }: Line, at: number): boolean {
  return /^(?:PROPN|NOUN|NUM)$/.test(upos[at] ?? '') || /^(?:'s|’s|%)$/.test(forms[at] ?? '');
}

function isNoun({ forms, upos, xpos, deprels }: Line, at: number): boolean {
  if (isMistaken(forms[at], xpos[at])) return true;
  return /^(?:NOUN|PROPN|ADJ|X)$/.test(upos[at] ?? '') || /^(?:NN|VB$)/.test(xpos[at] ?? '') || isNominal(deprels[at]);
}

/** What may follow a verb and no noun, in a line that has no other verb but in a clause beneath. */
function beginsObject(line: Line, at: number, verb: string): boolean {
  const { forms, upos, xpos, end } = line;
  const next = forms[at + 1]?.toLowerCase() ?? '';
  if (next === 'to') return completed.has(verb) || alone.has(verb) || (upos[at + 1] === 'ADP' && verb !== 'talk');
  const isObject = beforeObject.test(upos[at + 1] ?? '') || /^(?:VBP?|PRP\$)$/.test(xpos[at + 1] ?? '');
  const isPhrase = particle.test(next) || (alone.has(verb) && /^(?:ADP|PART)$/.test(upos[at + 1] ?? ''));
  if (!isObject && !isPhrase && !(at + 1 === end && alone.has(verb))) return false;
  for (let later = at + 2; later < end; later += 1) {
    if (subordinate.test(forms[later] ?? '')) return true;
    if (isTensed(line, later)) return false;
  }
  return true;
}

/** "Norway, Peru sign", "Workers walk out", "Police raid": more than one does it, so that the verb has no ending. */
function isSeveral({ forms, xpos, first }: Line, at: number): boolean {
  if (/^NNP?S$/.test(xpos[at - 1] ?? '') || many.test(forms[at - 1] ?? '')) return true;
  return forms.slice(first, at).some((one) => one === ',' || one === 'and' || one === '&');
}

interface Change {
  readonly added?: string;
  readonly instead?: string;
}

/** The line with a word added or changed, a comma between two who do it said as "and", and a full stop. */
function told(line: Line, at: number, { added, instead }: Change): FullLine {
  const { forms, end } = line;
  const comma = commaOf(line, at);
  const said = forms.flatMap((form, index) => {
    if (index === comma) return [{ form: 'and', from: index }];
    if (index !== at) return [{ form, from: index }];
    return [...(added === undefined ? [] : [{ form: added, from: null }]), { form: instead ?? form, from: index }];
  });
  const stopped = end === forms.length && forms.at(-1) !== '.' ? [...said, { form: '.', from: null }] : said;
  return {
    forms: stopped.map((one) => one.form),
    from: stopped.map((one) => one.from),
    present: added === 'will' ? { at, tag: instead === undefined ? 'VBP' : 'VBZ' } : null,
    plan: instead === 'will' ? at : null,
  };
}

/** "Norway, Peru sign": where the comma between two who do it stands, none if there is another. */
function commaOf({ forms, upos, first }: Line, verb: number): number | null {
  const comma = forms.indexOf(',', first);
  const isPair =
    comma > first &&
    comma < verb &&
    !forms.slice(comma + 1, verb).includes(',') &&
    !upos.slice(first, comma).includes('VERB');
  return isPair && /^(?:PROPN|NOUN)$/.test(upos[verb - 1] ?? '') && verb - comma < 5 ? comma : null;
}

/** The tree of the full line without the words that were added, or null where another word hangs on one of them. */
export function inShort(full: FullLine, { upos, xpos, heads, deprels }: Analysis): Analysis | null {
  const kept = full.from.flatMap((from, at) => (from === null ? [] : [at]));
  const place = new Map(kept.map((at, index) => [at, index]));
  const newHeads = kept.map((at) => place.get(heads[at] ?? at));
  if (newHeads.includes(undefined)) return null;
  const verb = full.present;
  const plan = full.plan;
  return {
    upos: kept.map((at, index) => (index === plan ? 'PART' : (upos[at] ?? 'X'))),
    xpos: kept.map((at, index) => (index === plan ? 'TO' : index === verb?.at ? verb.tag : (xpos[at] ?? 'FW'))),
    heads: Int32Array.from(newHeads.map((one) => one ?? 0)),
    deprels: kept.map((at, index) => (index === plan ? 'mark' : (deprels[at] ?? 'dep'))),
  };
}

function presentOf(verb: string): string {
  if (verb.endsWith('y') && !/[aeo]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
