// "Participants" above a list of names, as readouts of meetings close: those named took part in the meeting that the report is about.
import type { Account } from '../../model/account.ts';
import type { Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Part } from '../../model/report.ts';
import type { Evidence } from '../../model/span.ts';

const heading =
  /^\W*(?:(?:the|list of|full list of|meeting) )*(?:participants|attendees|in attendance|attending|those present)\b[^\n.]{0,30}$/iu;
const listed = /^\s*(?:[-*•–·]|\d{1,2}[.)])\s/u;

/** The first meeting (or occasion) told takes in those on such a list; "senior officials" of it are left out once they are named. */
export function withParticipants(told: Told, accounts: readonly Account[]): readonly Account[] {
  const items = itemsOf(told);
  const meeting =
    accounts.find(({ kind }) => kind === 'meeting') ?? accounts.find(({ kind }) => kind === 'participation');
  const named = items.flatMap((one) => firstPersonIn(told, one));
  if (meeting === undefined || named.length < 2) return accounts;
  const who = meeting.who.filter(isNamed);
  const known = new Set([...who, ...meeting.whom].map((one) => one.mention));
  const whom = [...meeting.whom.filter(isNamed), ...named.filter((one) => !known.has(one.mention))];
  const evidence = [...meeting.evidence, ...items.map((one) => evidenceOf(told, one))];
  return accounts.map((one) => (one === meeting ? { ...one, who, whom, evidence } : one));
}

/** The list items right below such a heading. */
function itemsOf({ report: { parts, text } }: Told): readonly Part[] {
  const at = parts.findIndex(({ span }) => heading.test(text.slice(span.start, span.end).replace(/<[^>]*>/gu, '')));
  if (at < 0) return [];
  const below = parts.slice(at + 1);
  const end = below.findIndex(({ span }) => !listed.test(text.slice(span.start, span.end)));
  return end < 0 ? below : below.slice(0, end);
}

function firstPersonIn({ mentions }: Told, { span }: Part): readonly Party[] {
  const found = mentions
    .filter(({ type }) => type === 'person')
    .flatMap(({ id, name, spans }) =>
      spans
        .filter(({ start, end, form }) => form === 'name' && span.start <= start && end <= span.end)
        .map(({ start }) => ({ start, party: { name, mention: id } })),
    )
    .toSorted((a, b) => a.start - b.start)[0];
  return found === undefined ? [] : [found.party];
}

function isNamed({ name }: Party): boolean {
  return /^\p{Lu}/u.test(name) && !/\b(?:CEOs|officials|executives|leaders|representatives|companies)\b/u.test(name);
}

function evidenceOf({ report }: Told, { span }: Part): Evidence {
  return { span, words: report.text.slice(span.start, span.end), rule: 'accounts/participants' };
}
