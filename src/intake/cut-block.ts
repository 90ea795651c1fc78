import { datelineOf } from './datelines.ts';
import type { Marked, Seen } from './marked.ts';
import { keyOf, outletNamed } from './outlets.ts';

/** A block in its parts: a dateline is cut off the paragraph, the outlet's name off the headline. */
export function cutBlock(one: Marked, seen: Seen): readonly Marked[] {
  if (one.kind === 'headline') return cutOutlet(one, seen);
  return one.kind === 'paragraph' && seen.sentences < openingLength ? cutDateline(one) : [one];
}
/** Datelines stand before the first paragraphs; later ones are headings in capitals. */
const openingLength = 2;

function cutDateline(one: Marked): readonly Marked[] {
  const rule = datelineOf(one.words.slice(0, 160));
  if (rule === null || rule.length >= one.words.length) return [one];
  const { start, end } = one.span;
  const words = one.words.slice(0, rule.length).trimEnd();
  const dateline: Marked = { kind: 'dateline', rule, groups: {}, words, span: { start, end: start + words.length } };
  return [dateline, { ...one, words: one.words.slice(rule.length), span: { start: start + rule.length, end } }];
}

/** "Ferries stop - Harbor Times": the outlet's name is a sign-off, not news. Neither is a mark before the headline. */
function cutOutlet(one: Marked, seen: Seen): readonly Marked[] {
  const lead = /^(?:#+\s+|(?:title|headline|subject)\s*:\s*["']?)(?=\S)/i.exec(one.words)?.[0].length ?? 0;
  const quote = /["']/.test(one.words.slice(0, lead)) && /["']$/.test(one.words) ? 1 : 0;
  const { start, end } = { start: one.span.start + lead, end: one.span.end - quote };
  const words = one.words.slice(lead, one.words.length - quote);
  const suffix = /\s+[-–—|]\s+([^-–—|]{2,40})$/.exec(words);
  const outlet = suffix?.[1];
  if (suffix === null || outlet === undefined || !isKnownSuffix(suffix, seen))
    return [{ ...one, words, span: { start, end } }];
  const headline: Marked = { ...one, words: words.slice(0, suffix.index), span: { start, end: start + suffix.index } };
  return [
    headline,
    { kind: 'sign-off', rule: null, groups: { outlet }, words: outlet, span: { start: end - outlet.length, end } },
  ];
}

/** After a bar anything short is the outlet; after a dash only an outlet we know, since headlines have dashes too. */
function isKnownSuffix(suffix: RegExpExecArray, { header }: Seen): boolean {
  const [words, name = ''] = suffix;
  const isHeaders = header !== null && keyOf(header) === keyOf(name);
  return words.includes('|') || isHeaders || outletNamed(name) !== null;
}
