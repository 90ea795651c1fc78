import type { Kind, Standing } from '../model/account.ts';
import { boundsOf } from '../model/interval.ts';
import type { EventPage, Extract } from '../model/questions.ts';
import { namedIn } from './names.ts';
import { csvOf } from './rows.ts';
import { timePrecisionOf } from './time-precision.ts';

/** What an event is in PLOVER (github.com/openeventdata/PLOVER) and in CAMEO's roots; null where they have no word for it. */
interface Codes {
  readonly plover: string | null;
  readonly mode: string | null;
  readonly cameo: string | null;
}

/**
 * Our kinds in PLOVER's types and modes and CAMEO's codes. PLOVER codes what is done between political actors: what firms do by
 * themselves (facility, workforce, launch, appointment) has no type there and is given with empty codes, never a default.
 */
const codes: Readonly<Record<Kind, Codes>> = {
  meeting: { plover: 'CONSULT', mode: 'meet', cameo: '040' },
  visit: { plover: 'CONSULT', mode: 'visit', cameo: '042' },
  participation: { plover: 'CONSULT', mode: 'multilateral', cameo: '046' },
  investment: { plover: 'COOPERATE', mode: 'economic', cameo: '061' },
  funding: { plover: 'AID', mode: 'economic', cameo: '071' },
  agreement: { plover: 'AGREE', mode: null, cameo: '057' },
  acquisition: { plover: null, mode: null, cameo: null },
  facility: { plover: null, mode: null, cameo: null },
  workforce: { plover: null, mode: null, cameo: null },
  appointment: { plover: null, mode: null, cameo: null },
  launch: { plover: null, mode: null, cameo: null },
  review: { plover: 'ACCUSE', mode: 'investigate', cameo: '090' },
  decision: { plover: null, mode: null, cameo: null },
  restriction: { plover: 'SANCTION', mode: null, cameo: '163' },
  penalty: { plover: 'COERCE', mode: 'legal', cameo: '171' },
  lawsuit: { plover: 'ACCUSE', mode: 'legal', cameo: '115' },
  rule: { plover: null, mode: null, cameo: null },
};

/** A plan is an AGREE in PLOVER and "express intent" in CAMEO; what is denied or called off did not take place. */
const onlyMeant: readonly Standing[] = ['planned', 'possible'];
const notDone: readonly Standing[] = ['denied', 'cancelled'];

/** Events as PLOVER/CAMEO rows (CSV): a row for each pair of sides; what is denied or called off is left out, since the schemes have no word for it. */
export function ploverRows({ events }: Extract): string {
  const rows = events.flatMap((page) => {
    const standing = page.event.standing.shown;
    return standing !== null && notDone.includes(standing) ? [] : rowsOf(page);
  });
  return csvOf(names, rows);
}
const names = [
  'event',
  'date_from',
  'date_to',
  'time_precision',
  'source_actor',
  'target_actor',
  'plover_type',
  'plover_mode',
  'cameo',
  'kind',
  'standing',
  'place',
  'article_count',
  'independent_source_count',
  'sentence',
];

function rowsOf(page: EventPage) {
  const { event } = page;
  const { first, last } = boundsOf(event.time.shown);
  const { plover, mode, cameo } = isKind(event.kind) ? codes[event.kind] : { plover: null, mode: null, cameo: null };
  const isMeant = event.standing.shown !== null && onlyMeant.includes(event.standing.shown);
  const place = namedIn(page, 'where')[0]?.name ?? null;
  return pairsOf(page).map(([source, target]) => [
    event.id,
    first,
    last,
    timePrecisionOf(event.time.shown),
    source,
    target,
    isMeant && plover !== null ? 'AGREE' : plover,
    isMeant ? null : mode,
    isMeant && cameo !== null ? '030' : cameo,
    event.kind,
    event.standing.shown,
    place,
    event.reports.length,
    event.sources.length,
    event.best.evidence.words,
  ]);
}

function pairsOf(page: EventPage): readonly (readonly [string | null, string | null])[] {
  const who = namedIn(page, 'who').map(({ name }) => name);
  const whom = namedIn(page, 'whom').map(({ name }) => name);
  if (who.length === 0) return [[null, whom[0] ?? null]];
  if (whom.length === 0) return who.map((one) => [one, null]);
  return who.flatMap((one) => whom.map((other) => [one, other] as const));
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(codes, kind);
}
