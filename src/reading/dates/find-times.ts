import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { RuleId } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { bindRanges } from './bind-ranges.ts';
import { intervalOf, partOfUnit } from './edtf.ts';
import { type Extended, extend } from './extend.ts';
import { findCandidates } from './find-candidates.ts';
import { isHistory } from './is-history.ts';
import { leaningAt } from './leaning.ts';
import { matchedAt } from './matched.ts';
import { newsSpans } from './news-spans.ts';
import type { Meaning, Setting } from './rule.ts';
import { scanWords } from './scan-words.ts';
import { beginsBetween } from './sentence-at.ts';
import type { Stretch } from './stretch.ts';
import { nextSentence, nothingTold, tell } from './telling.ts';

/** Every time expression of a report, worked out, in text order; none overlap. */
export function findTimes(report: Report, sentences: readonly Sentence[]): readonly TimeExpression[] {
  const published = report.publishedAt.slice(0, 10);
  const stretches = newsSpans(report);
  const story = stretches.filter((one) => one.isStory);
  const apart = stretches.filter((one) => !one.isStory);
  const found = [story, ...apart.map((one) => [one])].flatMap((spans) =>
    timesIn({ scanned: scanWords(report.text, spans), sentences, published, zone: report.zone }),
  );
  return bindRanges(
    report,
    found.sort((a, b) => a.span.start - b.span.start),
  );
}

// One pass in text order: each expression may be reckoned from those told before it.
function timesIn(stretch: Stretch): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  let told = nothingTold(stretch.published);
  let floor = 0;
  let seen = 0;
  const always = alwaysSet(stretch);
  for (const candidate of findCandidates(stretch.scanned)) {
    if (candidate.first < floor) continue;
    const start = stretch.scanned.words[candidate.first]?.start ?? seen;
    if (beginsBetween(stretch.scanned.text, stretch.sentences, seen, start)) told = nextSentence(told);
    seen = start;
    const setting = { ...always, told, leaning: () => leaningAt(stretch, candidate) };
    const meaning = candidate.rule.means(matchedAt(stretch, candidate), setting);
    if (meaning === null) continue;
    const extended = extend(stretch.scanned, { ...candidate, floor }, meaning);
    found.push(expressionOf(stretch, candidate.rule.id, meaning, extended));
    told = tell(told, meaning, stretch.published);
    floor = extended.last + 1;
  }
  return found;
}

// Where all-number dates are written month first; so are they taken where the zone is not known.
const monthFirst =
  /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana\/.+|Kentucky\/.+|Toronto|Vancouver|Winnipeg|Edmonton|Halifax)|Pacific\/Honolulu|Asia\/Manila)$/;

function alwaysSet({ scanned, published, zone }: Stretch): Pick<Setting, 'published' | 'dayFirst' | 'isHistory'> {
  return {
    published,
    dayFirst: zone !== null && !monthFirst.test(zone),
    isHistory: isHistory(scanned, published),
  };
}

function expressionOf(
  { scanned, published }: Stretch,
  rule: RuleId,
  meaning: Meaning,
  extended: Extended,
): TimeExpression {
  const { type, value, anchor, how } = meaning;
  const { mod, side } = extended;
  const start = scanned.words[extended.first]?.start ?? 0;
  const span = { start, end: scanned.words[extended.last]?.end ?? start };
  const words = scanned.text.slice(span.start, span.end);
  const told = intervalOf(value, mod);
  const worked = side === null ? told.edtf : partOfUnit(value, side, published);
  const edtf = meaning.edtf === undefined ? worked : meaning.edtf;
  const precision = told.precision ?? (edtf === null ? null : 'range');
  const working = `'${words}', ${how} → ${edtf ?? value}`;
  return { span, rule, words, edtf, precision, timex: { type, value, mod }, anchor, working };
}
