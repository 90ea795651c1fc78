import type { EventTime, Standing } from '../../model/account.ts';
import type { Told } from '../../model/reading.ts';
import type { Day, Edtf, TimeExpression } from '../../model/time.ts';
import { isAhead, stretchAhead } from './ahead.ts';
import { isJudged } from './carriers.ts';
import { isLookedInto } from './looked-into.ts';
import { isOnset, isPast, type NearTime, timesNear } from './times-near.ts';
import type { Trigger } from './trigger.ts';

/** What is done only once it is closed. */
const bargains = new Set('deal transaction takeover merger acquisition purchase sale buyout'.split(' '));

/** When the event of a trigger happens (of one that is only announced, the announcing is a saying): the nearest time of its own clause, else what the day of saying it allows. */
export function eventTimeOf(told: Told, given: Trigger, standing: Standing, isAnnounced: boolean): EventTime | null {
  const trigger = isAnnounced ? { ...given, verb: null } : given;
  const published = told.report.publishedAt.slice(0, 10);
  const isApart = isClosed(given) || isLookedInto(given);
  const near = timesNear(told, isApart ? { ...given, verb: null } : trigger).filter(
    (one) =>
      (one.time.edtf !== null || isAhead(one.time)) &&
      (one.nearness === 'own' || !isApart) &&
      !(one.nearness === 'governor' && standing === 'planned' && isPast(one.time, published)),
  );
  const best = near.find((one) => one.nearness !== 'said' && !isAhead(one.time));
  if (best !== undefined) {
    const edtf = effectiveOn(told, best) ?? openEnd(trigger, best);
    return timeOf(
      best.time,
      standing === 'planned' ? nextOf(best.time, edtf, published) : edtf,
      `time/${best.nearness}`,
    );
  }
  const ahead = near.find((one) => isAhead(one.time));
  const stretch =
    ahead === undefined || standing !== 'planned'
      ? null
      : stretchAhead(trigger.sentence, ahead.head, ahead.time, published);
  if (ahead !== undefined && stretch !== null) return timeOf(ahead.time, stretch, 'time/ahead');
  const said = near.find((one) => one.nearness === 'said' && one !== ahead);
  if (said !== undefined && standing === 'ongoing' && isHearsay(told, given)) return null;
  if (said !== undefined) return fromSaying(said.time, said.time.edtf ?? '', standing, ahead !== undefined);
  if (ahead !== undefined && ahead.time.edtf !== null && standing === 'planned')
    return timeOf(ahead.time, ahead.time.edtf, 'time/ahead');
  return fromAttribution(told, trigger, standing);
}

/** "were talking about her planned visit in September": a month without a year, told of what is yet to come, is the next one. */
function nextOf(time: TimeExpression, edtf: Edtf, published: Day): Edtf {
  if (!isPast(time, published) || !months.test(time.words) || /\d{4}/.test(time.words)) return edtf;
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(edtf) ? `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}` : edtf;
}

const months = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;

/** A medium that reports on Friday that something goes on does not say since when. */
function isHearsay(told: Told, { sentence, index }: Trigger): boolean {
  const at = sentence.tokens[index]?.start ?? sentence.start;
  return told.attributions.some(
    ({ span, sources }) => span.start <= at && at < span.end && sources.some((one) => one.type === 'media'),
  );
}

/** The day on which somebody said it bounds what had happened by then: "..., the ministry said on Monday". */
function fromAttribution(told: Told, { sentence, index }: Trigger, standing: Standing): EventTime | null {
  const at = sentence.tokens[index]?.start ?? sentence.start;
  const attribution = told.attributions.find((one) => one.saidAt !== null && one.span.start <= at && at < one.span.end);
  const time = told.times.find(
    (one) => one.edtf === attribution?.saidAt && one.span.start >= sentence.start && one.span.end <= sentence.end,
  );
  return time?.edtf == null || standing !== 'happened' ? null : fromSaying(time, time.edtf, standing, false);
}

/** "closed the inquiry on Monday" dates its end, not the inquiry. */
function isClosed({ sentence, index, pos, verb }: Trigger): boolean {
  const [noun, carrier] = [index, verb ?? index].map((at) => sentence.tokens[at]?.lemma ?? '');
  // "approved the takeover on Monday".
  if (pos === 'noun' && isJudged(carrier ?? '', noun ?? '')) return true;
  return (
    pos === 'noun' &&
    verb !== null &&
    !bargains.has(sentence.tokens[index]?.lemma ?? '') &&
    ['close', 'end', 'conclude', 'complete', 'finish', 'drop'].includes(sentence.tokens[verb]?.lemma ?? '')
  );
}

/** A past event told on a day lies up to that day; a plan with a span ahead runs from it; what is going on is going on then. */
function fromSaying(time: TimeExpression, edtf: string, standing: Standing, hasSpan: boolean): EventTime | null {
  if (edtf.includes('/')) return null;
  if (standing === 'ongoing') return timeOf(time, edtf, 'time/said');
  if (standing === 'planned') return hasSpan ? timeOf(time, `${edtf}/..`, 'time/said-with-span') : null;
  return standing === 'happened' ? timeOf(time, `../${edtf}`, 'time/up-to-saying') : null;
}

function timeOf(time: TimeExpression, edtf: string, rule: EventTime['rule']): EventTime {
  return { edtf, span: time.span, rule, working: time.working };
}

/** "beginning this week": from then on. */
function openEnd({ sentence, index, verb }: Trigger, { time, head }: NearTime): Edtf {
  const [from = ''] = (time.edtf ?? '').split('/');
  const above = sentence.tokens[sentence.tokens[head]?.head ?? head];
  const isOpen = above !== undefined && isOnset({ index, verb }, above);
  return isOpen && from !== '..' ? `${from}/..` : (time.edtf ?? '');
}

/** "named her finance chief, effective Jan. 1": what holds from then on happens then. */
function effectiveOn({ report: { text } }: Told, { time: { span, edtf } }: NearTime): Edtf | null {
  const isEffective = /\beffective(?: (?:on|from|as of))?\s$/i.test(
    text.slice(Math.max(0, span.start - 24), span.start),
  );
  return isEffective && edtf?.endsWith('/..') === true ? edtf.slice(0, -3) : null;
}
