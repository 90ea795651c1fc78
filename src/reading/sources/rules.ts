// Sources that are told without handing on words: "reportedly", "citing ...", "announced a plant", headlines ": report".
import { childBy, childrenBy, hasRelation, spanOf, subtreeOf } from '../../language/tree.ts';
import type { Mention, ReferenceForm } from '../../model/mention.ts';
import type { Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Source, SourceType } from '../../model/source.ts';
import type { RuleId, Span } from '../../model/span.ts';
import { sourceNamed } from './source-named.ts';

interface Given {
  readonly report: Report;
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
}

/** What a rule finds: a stretch and on whose word it is told. */
interface Told {
  readonly span: Span;
  readonly sources: readonly Source[];
}

/** A text and what a rule takes from it: the stretch and its source, or null where it must leave the text alone. */
interface Example {
  readonly text: string;
  readonly takes: { readonly words: string; readonly source: string; readonly type: SourceType } | null;
}

/** One sign in a sentence that something is told on another's word. */
export interface SourceRule {
  readonly id: RuleId;
  readonly find: (sentence: Sentence, given: Given) => readonly Told[];
  readonly examples: readonly Example[];
}

export const sourceRules: readonly SourceRule[] = [
  {
    id: 'sources/reportedly',
    find: reportedly,
    examples: [
      {
        text: 'The firm has reportedly agreed to pay.',
        takes: { words: 'The firm has reportedly agreed to pay.', source: 'reportedly', type: 'anonymous' },
      },
      { text: 'The firm reported a loss.', takes: null },
    ],
  },
  {
    id: 'sources/is-said-to',
    find: isSaidTo,
    examples: [
      {
        text: 'The firm is said to be in talks with Velo.',
        takes: { words: 'The firm is said to be in talks with Velo.', source: 'reportedly', type: 'anonymous' },
      },
      {
        text: 'It was reported that the firm had paid.',
        takes: { words: 'It was reported that the firm had paid.', source: 'reportedly', type: 'anonymous' },
      },
      { text: 'The firm was told to pay.', takes: null },
      { text: 'The mayor said to wait.', takes: null },
    ],
  },
  {
    id: 'sources/reported-by',
    find: reportedBy,
    examples: [
      {
        text: 'Norvik will buy Velo, as first reported by the Aurel Times.',
        takes: {
          words: 'Norvik will buy Velo, as first reported by the Aurel Times.',
          source: 'Aurel Times',
          type: 'media',
        },
      },
      {
        text: 'The deal, which was earlier reported by the Aurel Times, closes in May.',
        takes: {
          words: 'The deal, which was earlier reported by the Aurel Times, closes in May.',
          source: 'Aurel Times',
          type: 'media',
        },
      },
      { text: 'Ten cases were reported by hospitals in May.', takes: null },
    ],
  },
  {
    id: 'sources/papers-show',
    find: papersShow,
    examples: [
      {
        text: 'Court records show the firm paid a fine.',
        takes: { words: 'the firm paid a fine', source: 'Court records', type: 'official' },
      },
      {
        text: 'Police files name no one, but a survey showed that 400 firms had closed.',
        takes: { words: 'that 400 firms had closed', source: 'survey', type: 'party' },
      },
      {
        text: 'The firm paid a fine in May, court records show.',
        takes: { words: 'The firm paid a fine in May', source: 'court records', type: 'official' },
      },
      {
        text: "The firm paid a fine in May, the bank's annual report shows.",
        takes: { words: 'The firm paid a fine in May', source: 'bank', type: 'party' },
      },
      { text: 'The film shows that love wins.', takes: null },
    ],
  },
  {
    id: 'sources/citing',
    find: citing,
    examples: [
      {
        text: 'Reuters reported the talks, citing people familiar with the matter.',
        takes: {
          words: 'Reuters reported the talks, citing people familiar with the matter.',
          source: 'people familiar with the matter',
          type: 'anonymous',
        },
      },
      {
        text: "The talks began in May, according to a report that cited the firm's lawyers.",
        takes: {
          words: "The talks began in May, according to a report that cited the firm's lawyers.",
          source: "firm's lawyers",
          type: 'party',
        },
      },
      { text: 'Reuters reported the talks without citing sources.', takes: null },
      { text: 'The court fined the firm, citing serious breaches of the law.', takes: null },
    ],
  },
  {
    id: 'sources/announced',
    find: announced,
    examples: [
      {
        text: 'The company announced a new plant.',
        takes: { words: 'a new plant', source: 'company', type: 'party' },
      },
      {
        text: 'Norvik has bought Velo, the company has announced.',
        takes: { words: 'Norvik has bought Velo,', source: 'company', type: 'party' },
      },
      { text: 'A new plant was announced in Ohio.', takes: null },
    ],
  },
  {
    id: 'sources/headline-report',
    find: headlineReport,
    examples: [
      {
        text: 'Regulator to fine chipmaker: report',
        takes: { words: 'Regulator to fine chipmaker', source: 'report', type: 'anonymous' },
      },
      { text: 'Regulator publishes its yearly report', takes: null },
    ],
  },
];

const hearsay = new Set(['reportedly']);

function reportedly(sentence: Sentence): readonly Told[] {
  const adverb = sentence.tokens.find((token) => hearsay.has(token.form.toLowerCase()));
  if (adverb === undefined) return [];
  const name = adverb.form.toLowerCase();
  return [{ span: spanOfSentence(sentence), sources: [{ name, type: 'anonymous', mention: null }] }];
}

const heard = new Set(['say', 'report', 'understand', 'believe', 'rumor', 'rumour']);

/** "is said to be in talks": told by nobody named. */
function isSaidTo(sentence: Sentence): readonly Told[] {
  const verb = sentence.tokens.find(
    ({ index, lemma }) =>
      heard.has(lemma) &&
      childBy(sentence, index, 'aux:pass') !== null &&
      (childrenBy(sentence, index, 'xcomp').some((one) => one > index && sentence.tokens[index + 1]?.form === 'to') ||
        isItSaid(sentence, index)),
  );
  if (verb === undefined) return [];
  return [{ span: spanOfSentence(sentence), sources: [{ name: 'reportedly', type: 'anonymous', mention: null }] }];
}

/** "It was reported that", by nobody. */
function isItSaid(sentence: Sentence, verb: number): boolean {
  const isIt = childrenBy(sentence, verb, 'nsubj', 'nsubj:pass', 'expl').some((one) =>
    /^it$/iu.test(sentence.tokens[one]?.form ?? ''),
  );
  const isNobody = childBy(sentence, verb, 'obl:agent') === null;
  const isBehind = hasRelation(sentence.tokens[verb], 'parataxis');
  return isIt && isNobody && (isBehind || childrenBy(sentence, verb, 'ccomp', 'csubj').length > 0);
}

/** "as first reported by the Aurel Times", "which was earlier reported by Reuters". */
function reportedBy(sentence: Sentence, given: Given): readonly Told[] {
  const verbs = sentence.tokens.filter(({ form }) => form === 'reported');
  return verbs.flatMap((token) => {
    if (!hasRelation(token, 'advcl', 'acl', 'parataxis')) return [];
    const by = childrenBy(sentence, token.index, 'obl').find((one) =>
      childrenBy(sentence, one, 'case').some((child) => sentence.tokens[child]?.form === 'by'),
    );
    const source = by === undefined ? null : sourceAt(sentence, by, given);
    return source?.type === 'media' ? [{ span: spanOfSentence(sentence), sources: [source] }] : [];
  });
}

const papers =
  /^(?:record|report|document|filing|data|figure|statistic|paper|transcript|email|e-mail|letter|memo|poll|survey|study|statement|prospectus|disclosure)$/;

const showing: ReadonlySet<string> = new Set(['show', 'indicate', 'reveal', 'state']);

/** "Federal records show that": the word of the papers, or of the one whose they are. */
function papersShow(sentence: Sentence, given: Given): readonly Told[] {
  const verbs = sentence.tokens.filter(
    (one) => showing.has(one.lemma) && (one.upos === 'VERB' || isLast(sentence, one)),
  );
  return verbs.flatMap((token) => {
    const subject = paperOf(sentence, token);
    if (subject === undefined) return [];
    const span = shownBy(sentence, token, subject);
    const owner = childBy(sentence, subject, 'nmod:poss') ?? childBy(sentence, token.index, 'nmod:poss') ?? subject;
    const sources = [sourceAt(sentence, owner, given), ...readerOf(sentence, subject, given)];
    return span === null ? [] : [{ span, sources }];
  });
}

/** "documents seen by Reuters": the outlet that read them. */
function readerOf(sentence: Sentence, paper: number, given: Given): readonly Source[] {
  const reading = childrenBy(sentence, paper, 'acl').find((one) => readings.test(sentence.tokens[one]?.form ?? ''));
  const reader = reading === undefined ? null : childBy(sentence, reading, 'obl:agent', 'obl');
  const source = reader === null ? null : sourceAt(sentence, reader, given);
  return source?.type === 'media' ? [source] : [];
}

const readings = /^(?:seen|obtained|reviewed|viewed|examined|read|published)$/;

/** A sentence's last word, which the tree may take for a noun: "its annual report shows". */
function isLast({ tokens }: Sentence, { index, form }: Token): boolean {
  return /^shows?$/u.test(form) && tokens[index + 1]?.form === '.';
}

/** "records show that the firm paid", or all before "the firm paid, records show". */
function shownBy(sentence: Sentence, { index, deprel }: Token, subject: number): Span | null {
  const clause = childrenBy(sentence, index, 'ccomp').find((one) => one > index);
  if (clause !== undefined) return spanOf(sentence, subtreeOf(sentence, clause));
  const isEnd = sentence.tokens[index + 1]?.form === '.';
  const first = isEnd ? afterComma(sentence, index) : Math.min(...subtreeOf(sentence, subject));
  const isBehind = sentence.tokens[first - 1]?.form === ',' && first > 2;
  const hasBefore = isEnd || deprel === 'parataxis' || childrenBy(sentence, index, 'ccomp').length > 0;
  return isBehind && hasBefore ? { start: sentence.start, end: sentence.tokens[first - 2]?.end ?? sentence.end } : null;
}

function afterComma({ tokens }: Sentence, before: number): number {
  return tokens.findLastIndex(({ index, form }) => index < before && form === ',') + 1;
}

/** The papers that are the subject of a verb, also "records name no one, but they show". */
function paperOf(sentence: Sentence, { index, upos, deprel, head }: Token): number | undefined {
  const isPaper = (one: number | undefined) => one !== undefined && papers.test(sentence.tokens[one]?.lemma ?? '');
  if (upos !== 'VERB') {
    const from = afterComma(sentence, index);
    return sentence.tokens.find((one) => one.index >= from && one.index < index && isPaper(one.index))?.index;
  }
  const own = childrenBy(sentence, index, 'nsubj').find((one) => one < index);
  const isThey = deprel === 'conj' && /^(?:they|it)$/iu.test(sentence.tokens[own ?? index]?.form ?? '');
  const subject = isThey ? childrenBy(sentence, head, 'nsubj').find((one) => one < head) : own;
  return isPaper(subject) ? subject : undefined;
}

/** "Reuters reported, citing people familiar": nearer than the one who cites them. A citing of reasons names no one. */
function citing(sentence: Sentence, given: Given): readonly Told[] {
  const verbs = sentence.tokens.filter((token) => isCiting(sentence, token));
  return verbs.flatMap((token) => {
    const object = childBy(sentence, token.index, 'obj');
    if (object === null || object < token.index) return [];
    const source = sourceAt(sentence, object, given);
    const isReason = source.mention === null && source.type === 'party' && !isCitable(sentence, object);
    return isReason ? [] : [{ span: spanOfSentence(sentence), sources: [source] }];
  });
}

/** "citing", "a report that cited"; not "without citing". */
function isCiting(sentence: Sentence, token: Token): boolean {
  if (/^(?:citing|quoting)$/iu.test(token.form)) {
    return !/^without$/iu.test(sentence.tokens[token.index - 1]?.form ?? '');
  }
  if (!/^(?:cite[ds]?|quote[ds]?)$/u.test(token.form) || !hasRelation(token, 'acl')) return false;
  const subject = childBy(sentence, token.index, 'nsubj');
  return /^(?:that|which|who)$/u.test(sentence.tokens[subject ?? token.index]?.form ?? '');
}

/** Papers and people may be cited; breaches and costs are reasons. */
function isCitable({ tokens }: Sentence, index: number): boolean {
  const lemma = tokens[index]?.lemma ?? '';
  return papers.test(lemma) || somebody.test(lemma);
}

const somebody =
  /^(?:advis[eo]r|aide|ally|boss|broker|chief|chairman|chairwoman|dealer|director|employee|executive|expert|founder|head|lawyer|manager|minister|officer|president|relative|representative|resident|secretary|spokes(?:man|woman|person)|supplier|trader|witness|worker)$/;

const announcing = new Set(['announce', 'unveil', 'disclose', 'confirm', 'reveal']);

/** "Norvik announced a further investment": what is announced stands on the word of who announces it. */
function announced(sentence: Sentence, given: Given): readonly Told[] {
  const verbs = sentence.tokens.filter(({ upos, lemma }) => upos === 'VERB' && announcing.has(lemma));
  return verbs.flatMap((token) => {
    const subject = childrenBy(sentence, token.index, 'nsubj').find((one) => one < token.index);
    const object =
      childrenBy(sentence, token.index, 'obj', 'xcomp').find((one) => one > token.index) ??
      childrenBy(sentence, token.index, 'ccomp').find((one) => subject !== undefined && one < subject);
    if (subject === undefined || object === undefined || childBy(sentence, token.index, 'aux:pass') !== null) return [];
    const both = [subject, ...childrenBy(sentence, subject, 'conj')];
    const sources = both.map((one) => sourceAt(sentence, one, given));
    return [{ span: spanOf(sentence, subtreeOf(sentence, object)), sources }];
  });
}

/** "Regulator fines Acme: report" and "...: sources". */
function headlineReport(sentence: Sentence, { report }: Given): readonly Told[] {
  const words = report.text.slice(sentence.start, sentence.end);
  const match = /:\s+(reports?|sources?|officials?)\.?$/u.exec(words);
  if (match === null) return [];
  const span = { start: sentence.start, end: sentence.start + match.index };
  return [{ span, sources: [{ name: match[1] ?? '', type: 'anonymous', mention: null }] }];
}

function sourceAt(sentence: Sentence, head: number, { report, mentions }: Given): Source {
  const token = sentence.tokens[head];
  const at = token?.start ?? sentence.start;
  const covers = (one: Mention, form?: ReferenceForm) =>
    one.spans.some((span) => span.start <= at && at < span.end && (form === undefined || span.form === form));
  const named = mentions.find((one) => covers(one, 'name')) ?? mentions.find((one) => covers(one) && hasName(one));
  if (named !== undefined) return sourceNamed(named.name, named.id, mentions);
  const first = subtreeOf(sentence, head).find((one) => sentence.tokens[one]?.upos !== 'PUNCT') ?? head;
  const start = sentence.tokens[first]?.start ?? at;
  const words = report.text.slice(start, endOfPhrase(sentence, head)).replace(/['’]s?$/u, '');
  const isOwner = (one: Mention) =>
    hasName(one) && one.spans.some((span) => span.start === start && span.form === 'pronoun');
  const owner = mentions.find(isOwner);
  const owned = owner === undefined ? words : words.replace(/^(?:its|his|her|their)(?=\s)/iu, `${owner.name}'s`);
  return sourceNamed(owned.replace(/^(?:by )?(?:the |an? )?/iu, ''), null, mentions);
}

function hasName({ spans }: Mention): boolean {
  return spans.some(({ form }) => form === 'name' || form === 'acronym');
}

/** Up to the next mark or finite verb: "a person familiar with the matter". */
function endOfPhrase(sentence: Sentence, head: number): number {
  const isPaper = papers.test(sentence.tokens[head]?.lemma ?? '');
  const stop = sentence.tokens.find((token) => {
    const { index, upos, xpos } = token;
    if (index <= head) return false;
    const isOver = upos === 'PUNCT' || upos === 'ADV' || /^(?:VBD|VBZ|VBP|MD|PRP|POS|W.*)$/u.test(xpos);
    return isOver || (isPaper && xpos === 'VBN') || isLast(sentence, token);
  });
  return sentence.tokens[(stop?.index ?? sentence.tokens.length) - 1]?.end ?? sentence.end;
}

function spanOfSentence({ start, end }: Sentence): Span {
  return { start, end };
}
