import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { TimeExpression } from '../../model/time.ts';
import { bindRanges } from './bind-ranges.ts';
import { intervalOf } from './edtf.ts';
import { extend } from './extend.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { isHistory } from './is-history.ts';
import { leaningAt } from './leaning.ts';
import { matchedAt } from './matched.ts';
import { newsSpans } from './news-spans.ts';
import type { Meaning, Setting } from './rule.ts';
import { type Scanned, scanWords } from './scan-words.ts';
import { nothingTold, tell } from './telling.ts';

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

interface Stretch {
  readonly scanned: Scanned;
  readonly sentences: readonly Sentence[];
  readonly published: string;
  readonly zone: string | null;
}

// One pass in text order: each expression may be reckoned from those told before it.
function timesIn(stretch: Stretch): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  let told = nothingTold(stretch.published);
  let floor = 0;
  const always = alwaysSet(stretch);
  for (const candidate of findCandidates(stretch.scanned)) {
    if (candidate.first < floor) continue;
    const setting = { ...always, told, leaning: () => leaningAt(stretch, candidate) };
    const meaning = candidate.rule.means(matchedAt(stretch.scanned, candidate, false), setting);
    if (meaning === null) continue;
    const { first, last, mod } = extend(stretch.scanned, { ...candidate, floor }, meaning);
    found.push(expressionOf(stretch.scanned, candidate, { ...meaning, mod }, [first, last]));
    told = tell(told, meaning);
    floor = last + 1;
  }
  return found;
}

function alwaysSet({ scanned, published, zone }: Stretch): Pick<Setting, 'published' | 'dayFirst' | 'isHistory'> {
  return {
    published,
    dayFirst: zone !== null && !zone.startsWith('America/'),
    isHistory: isHistory(scanned, published),
  };
}

function expressionOf(
  scanned: Scanned,
  candidate: Candidate,
  meaning: Meaning,
  [first, last]: readonly [number, number],
): TimeExpression {
  const start = scanned.words[first]?.start ?? 0;
  const span = { start, end: scanned.words[last]?.end ?? start };
  const words = scanned.text.slice(span.start, span.end);
  const told = intervalOf(meaning.value, meaning.mod);
  const edtf = meaning.edtf === undefined ? told.edtf : meaning.edtf;
  const precision = told.precision ?? (edtf === null ? null : 'range');
  const { type, value, mod, anchor } = meaning;
  const working = `'${words}', ${meaning.how} → ${edtf ?? value}`;
  return { span, rule: candidate.rule.id, words, edtf, precision, timex: { type, value, mod }, anchor, working };
}
