import type { Mention } from '../../model/mention.ts';
import type { Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Attribution, Source } from '../../model/source.ts';
import type { TimeExpression } from '../../model/time.ts';
import { outletIn } from '../outlet.ts';
import { sourceRules } from './rules.ts';
import { sourceNamed } from './source-named.ts';

interface Given {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
}

/** Which stretches are told on whose word, in text order; a stretch within another carries the nearer source. */
export function findAttributions(given: Given): readonly Attribution[] {
  const { report, sentences, mentions, quotes } = given;
  const signs = sentences.flatMap((sentence) =>
    sourceRules.flatMap(({ id, find }) => find(sentence, given).map((found) => ({ ...found, rule: id, saidAt: null }))),
  );
  const quoted = quotes
    .map((quote, at) => ({ ...quote, speaker: asFirstDescribed(quote, quotes.slice(0, at)) }))
    .flatMap((quote) => attributionsOf(quote, mentions))
    .map((one) => withCited(one, signs));
  const others = signs.filter((sign) => sign.rule !== 'sources/citing' || !quoted.some((one) => holds(sign, one)));
  return nameHearsay([...quoted, ...others])
    .map((one) => withoutOutlet(one, report.publisher))
    .filter((one) => one.sources.length > 0)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const someOf =
  /^(?:(?:one|two|three|some|both|several|another|a (?:second|third)) of (?:the|those|these) )?(?<noun>sources?|people|persons?|officials?|executives?|diplomats?)$/iu;

/** "one of the sources", "the people": the unnamed ones who spoke before, as fully as they were described there. */
function asFirstDescribed({ speaker }: Quote, before: readonly Quote[]): Quote['speaker'] {
  const noun = someOf
    .exec(speaker?.name ?? '')
    ?.groups?.noun?.toLowerCase()
    .replace(/s$/u, '');
  if (speaker === null || noun === undefined) return speaker;
  const isFuller = (name: string) => new RegExp(`\\b${noun}s? \\w`, 'iu').test(name);
  const first = before.findLast((one) => one.speaker !== null && isFuller(one.speaker.name))?.speaker;
  return first ?? speaker;
}

/** Whoever a reporter cites stands before him in the chain: nearer to what happened. */
function withCited(attribution: Attribution, signs: readonly Attribution[]): Attribution {
  const cited = signs.filter((sign) => sign.rule === 'sources/citing' && holds(sign, attribution));
  return { ...attribution, sources: [...cited.flatMap((sign) => sign.sources), ...attribution.sources] };
}

function holds(outer: Attribution, inner: Attribution): boolean {
  return outer.span.start <= inner.span.start && inner.span.start < outer.span.end;
}

/** The words of a quote are told on its speaker's word, and on the outlet's that it was said to. */
function attributionsOf(
  { speaker, via, time, content, evidence }: Quote,
  mentions: readonly Mention[],
): readonly Attribution[] {
  if (speaker === null) return [];
  const said = sourcesNamed(speaker, mentions);
  const medium = via === null ? null : outletIn(via.name);
  const outlet =
    medium === null || said.some(({ name }) => name === medium) ? [] : [sourceNamed(medium, null, mentions)];
  const rule = evidence[0]?.rule ?? 'sources/quote';
  return content.map(({ span }) => ({ span, sources: [...said, ...outlet], saidAt: time?.edtf ?? null, rule }));
}

/** "Norvik and Lunde" are two, if each is told by that name. */
function sourcesNamed(
  { name, mention }: NonNullable<Quote['speaker']>,
  mentions: readonly Mention[],
): readonly Source[] {
  const both = name.split(' and ').map((one) => mentions.find((other) => other.name === one));
  const known = both.flatMap((one) => (one === undefined ? [] : [one]));
  if (mention !== null || known.length < 2 || known.length < both.length) return [sourceNamed(name, mention, mentions)];
  return known.map((one) => sourceNamed(one.name, one.id, mentions));
}

/** "reportedly" is the word of the first medium that the report cites for anything; of nobody where it cites none. */
function nameHearsay(attributions: readonly Attribution[]): readonly Attribution[] {
  const cited = attributions
    .filter((one) => one.sources.some((source) => source.type === 'media'))
    .sort((a, b) => a.span.start - b.span.start)[0];
  if (cited === undefined) return attributions;
  return attributions.map((one) => (one.rule === 'sources/reportedly' ? { ...one, sources: cited.sources } : one));
}

/** The outlet that prints the report is never its own source. */
function withoutOutlet(attribution: Attribution, publisher: string | null): Attribution {
  const isOutlet = ({ name }: Source) => publisher !== null && bare(name) === bare(publisher);
  return { ...attribution, sources: attribution.sources.filter((one) => !isOutlet(one)) };
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the /u, '');
}
