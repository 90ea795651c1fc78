// Speech reported as news reports it: what was said first, then who said it. The treebanks hold hardly a hundred such
// sentences, so training makes more, each of a statement, a speaker and perhaps an apposition of the treebanks.
import type { Upos } from '../src/model/sentence.ts';
import type { Random } from './parameters.ts';
import type { GoldSentence } from './treebank.ts';

/** What reported sentences are made of. */
export interface SpeechParts {
  readonly statements: readonly GoldSentence[];
  readonly speakers: readonly GoldSentence[];
  /** Those that may stand after the verb: not pronouns. */
  readonly named: readonly GoldSentence[];
  readonly appositions: readonly GoldSentence[];
}

/** A piece of the new sentence: its root hangs by `deprel` under the verb or under what was said. */
interface Element {
  readonly piece: GoldSentence;
  readonly under: 'verb' | 'statement';
  readonly deprel: string;
}

const verbs: readonly (readonly [string, string])[] = [
  ...(['said', 'said', 'said', 'added', 'noted', 'wrote', 'warned', 'explained', 'announced'] as const).map(
    (one) => [one, 'VBD'] as const,
  ),
  ...(['says', 'says', 'adds', 'notes'] as const).map((one) => [one, 'VBZ'] as const),
];
const speaking = new Set([
  'said',
  'says',
  'say',
  'added',
  'told',
  'tells',
  'announced',
  'noted',
  'wrote',
  'warned',
  'explained',
  'argued',
]);

/** What may stand after the verb, with what hangs by what, counted from the phrase's own first word. */
const tails: readonly Element[] = [
  tail('in/ADP/IN a/DET/DT statement/NOUN/NN', [2, 2, 2], ['case', 'det', 'obl'], 'obl'),
  tail('in/ADP/IN an/DET/DT interview/NOUN/NN', [2, 2, 2], ['case', 'det', 'obl'], 'obl'),
  tail('at/ADP/IN a/DET/DT news/NOUN/NN conference/NOUN/NN', [3, 3, 3, 3], ['case', 'det', 'compound', 'obl'], 'obl'),
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Sunday'].flatMap((day) => [
    tail(`on/ADP/IN ${day}/PROPN/NNP`, [1, 1], ['case', 'obl'], 'obl'),
    tail(`${day}/PROPN/NNP`, [0], ['obl:unmarked'], 'obl:unmarked'),
  ]),
];
const listeners = [
  'reporters/NOUN/NNS',
  'Reuters/PROPN/NNP',
  'journalists/NOUN/NNS',
  'lawmakers/NOUN/NNS',
  'investors/NOUN/NNS',
];

/** Statements, speakers and appositions of the treebanks. */
export function speechPartsOf(sentences: readonly GoldSentence[]): SpeechParts {
  const phrases = (takes: (sentence: GoldSentence, token: number) => boolean) =>
    sentences.flatMap((sentence) =>
      sentence.forms.flatMap((_, token) => (takes(sentence, token) ? (phraseUnder(sentence, token) ?? []) : [])),
    );
  const speakers = phrases(isSpeaker);
  return {
    speakers,
    named: speakers.filter((one) => one.upos[0] !== 'PRON'),
    statements: sentences.flatMap((one) => statementOf(one) ?? []),
    appositions: phrases(({ upos, deprels }, token) => deprels[token] === 'appos' && upos[token] === 'NOUN').filter(
      ({ forms, upos }) => forms.length > 2 && (upos[0] === 'DET' || upos.includes('ADP')),
    ),
  };
}

/** A reported sentence, drawn anew. */
export function reportSpeech(parts: SpeechParts, random: Random): GoldSentence {
  const statement: Element = { piece: pick(parts.statements, random), under: 'verb', deprel: 'ccomp' };
  const [form, xpos] = pick(verbs, random);
  const told = random() < 0.12;
  const verb = word(told ? 'told' : form, 'VERB', told ? 'VBD' : xpos);
  const inverted = !told && random() < 0.35;
  const speaker: Element = { piece: speakerOf(parts, inverted, random), under: 'verb', deprel: 'nsubj' };
  const [open, close] = random() < 0.25 ? ['“', '”'] : ['"', '"'];
  const quoted = random() < 0.7;
  const before = [
    ...(quoted ? [mark(open, '``')] : []),
    statement,
    mark(',', ','),
    ...(quoted ? [mark(close, "''")] : []),
    ...(inverted ? [] : [speaker]),
  ];
  const after = [
    ...(told ? [tail(pick(listeners, random), [0], ['iobj'], 'iobj')] : []),
    ...(inverted ? [speaker] : []),
    ...(random() < 0.3 ? [pick(tails, random)] : []),
    { ...mark('.', '.'), under: 'verb' as const },
  ];
  return joined(before, verb, after);
}

function isSpeaker({ forms, upos, heads, deprels }: GoldSentence, token: number): boolean {
  if (deprels[token] !== 'nsubj') return false;
  return upos[token] === 'PROPN' || speaking.has(forms[heads[token] ?? token] ?? '');
}

/** The sentence without its stop, where it states something in plain words. */
function statementOf(sentence: GoldSentence): GoldSentence | undefined {
  const { forms, heads, deprels } = sentence;
  const last = forms.length - 1;
  const root = heads.findIndex((head, token) => head === token);
  const states = heads.some((head, token) => head === root && /^(?:nsubj|expl)/.test(deprels[token] ?? ''));
  const plain = forms[last] === '.' && heads[last] === root && !forms.some((form) => /["“”‘`:;?]|''/.test(form));
  if (!states || !plain || last < 3 || last > 30 || !/^\p{Lu}/u.test(forms[0] ?? '')) return undefined;
  return part(sentence, 0, last, root);
}

/** A phrase that stands in one stretch: its words, the token as root. */
function phraseUnder(sentence: GoldSentence, token: number): GoldSentence | undefined {
  const inside = new Set([token]);
  for (let grown = true; grown; ) {
    grown = false;
    sentence.heads.forEach((head, one) => {
      if (inside.has(head) && !inside.has(one)) {
        inside.add(one);
        grown = true;
      }
    });
  }
  // The commas around an apposition hang by it; the new sentence brings its own.
  for (const edge of [Math.min(...inside), Math.max(...inside)])
    if (sentence.upos[edge] === 'PUNCT') inside.delete(edge);
  const [from, to] = [Math.min(...inside), Math.max(...inside) + 1];
  const forms = sentence.forms.slice(from, to);
  const bare =
    !forms.some((form) => /["“”‘`:;?()]|''|--/.test(form)) &&
    sentence.upos[from] !== 'PUNCT' &&
    sentence.upos[to - 1] !== 'PUNCT';
  if (to - from !== inside.size || to - from > 12 || !bare) return undefined;
  return part(sentence, from, to, token);
}

function part(
  { document, forms, upos, xpos, heads, deprels }: GoldSentence,
  from: number,
  to: number,
  root: number,
): GoldSentence {
  return {
    document,
    forms: forms.slice(from, to),
    upos: upos.slice(from, to),
    xpos: xpos.slice(from, to),
    heads: heads.slice(from, to).map((head, at) => (at + from === root ? at : head - from)),
    deprels: deprels.slice(from, to),
  };
}

/** A speaker with a small letter where a sentence began; before the verb, some names with an apposition. */
function speakerOf({ speakers, named, appositions }: SpeechParts, afterVerb: boolean, random: Random): GoldSentence {
  const drawn = pick(afterVerb ? named : speakers, random);
  const small = /^(?:PROPN|ADJ)$/.test(drawn.upos[0] ?? '') || drawn.forms[0] === 'I';
  const forms = small ? drawn.forms : [drawn.forms[0]?.toLowerCase() ?? '', ...drawn.forms.slice(1)];
  const speaker = { ...drawn, forms };
  if (afterVerb || speaker.upos[0] !== 'PROPN' || speaker.upos.includes('PUNCT') || random() > 0.3) return speaker;
  const apposition: Element = { piece: pick(appositions, random), under: 'verb', deprel: 'appos' };
  return joined([], speaker, [mark(',', ','), apposition, mark(',', ',')], apposition);
}

/** Elements before and after a head, in one sentence; those under the statement hang by the element that is one. */
function joined(
  before: readonly Element[],
  head: GoldSentence,
  after: readonly Element[],
  statement = before.find(isStatement),
): GoldSentence {
  const all = [...before, { piece: head, under: 'verb', deprel: 'root' } as const, ...after];
  const starts = all.map((_, index) => all.slice(0, index).reduce((sum, one) => sum + one.piece.forms.length, 0));
  const rootOf = (index: number) =>
    (starts[index] ?? 0) + (all[index]?.piece.heads.findIndex((one, token) => one === token) ?? 0);
  const verb = rootOf(before.length);
  const above = statement === undefined ? verb : rootOf(all.indexOf(statement));
  return {
    document: '',
    forms: all.flatMap((one) => one.piece.forms),
    upos: all.flatMap((one) => one.piece.upos),
    xpos: all.flatMap((one) => one.piece.xpos),
    heads: all.flatMap(({ piece, under }, index) =>
      piece.heads.map((one, token) => (one === token ? (under === 'verb' ? verb : above) : one + (starts[index] ?? 0))),
    ),
    deprels: all.flatMap(({ piece, deprel }) =>
      piece.deprels.map((one, token) => (piece.heads[token] === token ? deprel : one)),
    ),
  };
}

function isStatement({ deprel }: Element): boolean {
  return deprel === 'ccomp';
}

function mark(form: string, xpos: string): Element {
  return { piece: word(form, 'PUNCT', xpos), under: 'statement', deprel: 'punct' };
}

function word(form: string, upos: Upos, xpos: string): GoldSentence {
  return { document: '', forms: [form], upos: [upos], xpos: [xpos], heads: [0], deprels: ['root'] };
}

function tail(words: string, heads: readonly number[], deprels: readonly string[], deprel: string): Element {
  const rows = words.split(' ').map((one) => one.split('/'));
  const forms = rows.map(([form = '']) => form);
  // The lists above hold no other tags.
  const upos = rows.map(([, tag = 'X']) => tag) as readonly Upos[];
  const xpos = rows.map(([, , tag = 'FW']) => tag);
  return { piece: { document: '', forms, upos, xpos, heads, deprels }, under: 'verb', deprel };
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('The treebank holds nothing to draw speech from.');
  return item;
}
