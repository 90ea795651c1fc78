import type { Mention } from '../../model/mention.ts';
import type { Manner, Quote, Speaker } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { RuleId, Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { outletIn } from '../outlet.ts';
import { saidAt, viaOf } from './circumstances.ts';
import { findTellings } from './find-tellings.ts';
import { findQuotations } from './quotation-marks.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import type { Scene, Telling } from './telling.ts';

interface Given {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** The words a report hands on, in text order. */
export function findQuotes(given: Given): readonly Quote[] {
  const { report, sentences, mentions } = given;
  const paragraphs = report.parts.filter((part) => part.kind === 'paragraph' || part.kind === 'headline');
  const quotations = findQuotations(
    report.text,
    paragraphs.map((part) => part.span),
  );
  const scene = { report, sentences, quotations };
  const tellings = findTellings(scene, mentions);
  const speakers = resolveSpeakers(tellings, report.text, mentions);
  const quotes = tellings.map((telling, at) => quoteOf(telling, speakers[at] ?? null, scene, given)).filter(isHandedOn);
  return quotes.map((quote) => ({ ...quote, via: quote.via ?? mediumAround(quote, quotes) }));
}

/** The medium that reports the whole saying: "Prado said on Monday that prices fell, Harbour Wire reported". */
function mediumAround({ content: [inner], speaker }: Quote, quotes: readonly Quote[]): Quote['via'] {
  if (inner === undefined) return null;
  const around = quotes.find(
    (one) =>
      one.speaker !== null &&
      one.speaker.name !== speaker?.name &&
      outletIn(one.speaker.name) !== null &&
      one.content.some(({ span }) => span.start < inner.span.start && inner.span.end <= span.end),
  );
  return around?.speaker == null ? null : { name: around.speaker.name };
}

/** Words without marks for which nobody is named are the report's own. */
function isHandedOn({ speaker, manner }: Quote): boolean {
  return speaker !== null || manner !== 'indirect';
}

function quoteOf(telling: Telling, speaker: Speaker | null, scene: Scene, { mentions, times }: Given): Quote {
  const { text } = scene.report;
  const via = viaOf(telling, text, mentions);
  const time = saidAt(telling, times);
  return {
    speaker,
    manner: mannerOf(telling, scene),
    content: telling.content.map((span) => ({ span, words: text.slice(span.start, span.end) })),
    via: via === null ? null : { name: via },
    time: time === null ? null : { edtf: time },
    speech: telling.speech,
    evidence: evidenceOf(telling, scene),
  };
}

/** Rules whose words, all in marks, stand as speech and are not woven into the report's own sentence. */
const speaking: ReadonlySet<RuleId> = new Set(['quotes/quotation-and-cue', 'quotes/cue-and-quotation', 'quotes/colon']);

function mannerOf({ content, rule }: Telling, { quotations }: Scene): Manner {
  const touches = (part: Span) => quotations.some((one) => one.start < part.end && part.start < one.end);
  const covers = (part: Span) => quotations.some((one) => one.start <= part.start && part.end <= one.end);
  if (rule === 'quotes/transcript' || (speaking.has(rule) && content.every(covers))) return 'direct';
  return content.some(touches) ? 'mixed' : 'indirect';
}

function evidenceOf({ rule, place, content }: Telling, { report, sentences }: Scene): Quote['evidence'] {
  const spans = [place, ...content];
  return sentences
    .filter((one) => spans.some((span) => span.start < one.end && one.start < span.end))
    .map(({ start, end }) => ({ span: { start, end }, words: report.text.slice(start, end), rule }));
}
