import type { Fault } from '../model/questions.ts';
import type { Passage } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { enter, versionIdOf } from '../record/enter.ts';
import { likenessOf } from '../record/match-events.ts';
import { aliasesCounting, aliasRows } from '../store/aliases.ts';
import { countFindable } from '../store/counts.ts';
import { entitiesOf, eventSeqs, eventsOf, membersOf } from '../store/events.ts';
import { loggedReadings, type ReadingRow, readingsOf, statementsOfReading } from '../store/logs.ts';
import { tellingLinksOf, tellingsCounting, tellingsOf, tellingTimes } from '../store/tellings.ts';
import { lostVersions, type VersionRow, versionsBySeq } from '../store/versions.ts';
import { cardsOf } from './cards.ts';
import { linksOfAliases } from './derive-entities.ts';
import { derivedOtherwise, madeByOtherRules } from './derived-otherwise.ts';
import { type Desk, look, type View } from './desk.ts';
import { eventsAt } from './events-at.ts';
import { groupAliases } from './group-aliases.ts';
import { parts } from './rebuild.ts';

/** Checks every promise of the record, on all of it; what is broken, a sentence each, at most so many of one kind. */
export async function doctor(desk: Desk): Promise<readonly Fault[]> {
  const faults = (await desk.store.check()).map((tells) => ({ check: 'database', tells }));
  // A file whose pages are damaged cannot be asked about anything else.
  if (faults.length > 0) return faults.slice(0, mostOfAKind);
  const checks: readonly [string, (view: View) => Promise<readonly string[]>][] = [
    ['readings', checkReadings],
    ['times', checkTimes],
    ['membership', checkMembership],
    ['rules', checkRules],
    ['links', checkLinks],
    ['events', checkEvents],
    ['entities', checkEntities],
    ['search', checkSearch],
  ];
  const found: Fault[] = [];
  for (const [check, run] of checks) {
    const told = await look(desk, undefined, run);
    found.push(...told.slice(0, mostOfAKind).map((tells) => ({ check, tells })));
  }
  return found;
}

const mostOfAKind = 20;

/** The words are where the spans say, ids are those of the content, statements are those of the reading. */
async function checkReadings({ db }: View): Promise<readonly string[]> {
  const faults = (await lostVersions(db)).map((id) => `version ${id} has no reading.`);
  const logged = await loggedReadings(db);
  for (const part of parts(logged.map(({ seq }) => seq))) {
    const rows = await readingsOf(db, part);
    const versions = new Map(
      (
        await versionsBySeq(
          db,
          rows.map(({ version }) => version),
        )
      ).map((one) => [one.seq, one]),
    );
    for (const row of rows) {
      faults.push(
        ...ungrounded(row.reading).map((words) => `reading ${row.seq}: "${words}" does not stand where it should.`),
      );
      faults.push(...wrongIds(row, versions.get(row.version)));
      const kept = JSON.stringify(await statementsOfReading(db, row));
      if (kept !== JSON.stringify(enter(row.reading).statements))
        faults.push(`reading ${row.seq}: its statements are not those that it leads to.`);
    }
  }
  return faults;
}

function wrongIds({ reading, seq }: ReadingRow, version: VersionRow | undefined): readonly string[] {
  const { version: id, report } = enter(reading);
  if (version?.id === id && version.report_id === report && id === versionIdOf(reading.report)) return [];
  return [`reading ${seq}: its text has the id ${id}, but stands under ${version?.id ?? 'none'}.`];
}

/** The words of a reading that do not stand in its text where their spans say. */
function ungrounded({ report: { text }, accounts, quotes, figures, amounts, times }: Reading): readonly string[] {
  const passages: readonly Passage[] = [
    ...accounts.flatMap(({ evidence, what, amounts: own }) => [...evidence, ...own, ...(what === null ? [] : [what])]),
    ...quotes.flatMap(({ evidence, content }) => [...evidence, ...content]),
    ...figures.flatMap(({ evidence, indicator }) => [...evidence, indicator]),
    ...amounts,
    ...times,
  ];
  return passages.filter(({ span, words }) => text.slice(span.start, span.end) !== words).map(({ words }) => words);
}

/** Each reading counts from when to when the logs say. */
async function checkTimes({ db }: View): Promise<readonly string[]> {
  const due = new Map(
    (await loggedReadings(db)).map((one) => [one.seq, JSON.stringify([one.report, one.version, one.since, one.until])]),
  );
  const kept = await tellingTimes(db);
  const wrong = kept.filter(
    (one) => due.get(one.reading) !== JSON.stringify([one.report, one.version, one.since, one.until]),
  );
  const missing = due.size - kept.length;
  return [
    ...wrong.map(
      ({ reading }) => `reading ${reading} counts at another time than the logs say: run \`readout rebuild\`.`,
    ),
    ...(missing > 0 ? [`${missing} readings never count: run \`readout rebuild\`.`] : []),
  ];
}

/** Each telling that counts is in one family, and in one event unless it is rejected; no other telling is. */
async function checkMembership(view: View): Promise<readonly string[]> {
  const counting = await tellingsCounting(view.db, null, null);
  const members = new Map((await membersOf(view.db, null)).map((one) => [one.telling, one]));
  const lost = counting.filter((seq) => !members.has(seq));
  const known = new Set(counting);
  const stray = [...members.keys()].filter((seq) => !known.has(seq));
  const events = new Set(await eventSeqs(view.db));
  const told = new Set([...members.values()].map(({ event }) => event));
  const empty = [...events].filter((seq) => !told.has(seq));
  const homeless = [...members.values()].filter(({ event }) => event !== null && !events.has(event));
  return [
    ...lost.map((seq) => `telling ${seq} counts but is in no family: run \`readout rebuild\`.`),
    ...stray.map((seq) => `telling ${seq} no longer counts but is in a family: run \`readout rebuild\`.`),
    ...empty.map((seq) => `event ${seq} has no telling: run \`readout rebuild\`.`),
    ...homeless.map(
      ({ telling, event }) => `telling ${telling} is in event ${event}, which is not there: run \`readout rebuild\`.`,
    ),
  ];
}

/** What is kept was derived by the present rules; looked at for each twentieth reading. */
async function checkRules(view: View): Promise<readonly string[]> {
  const seqs = (await tellingTimes(view.db)).map(({ reading }) => reading).filter((_, index) => index % 20 === 0);
  const found: number[] = [];
  for (const part of parts(seqs)) found.push(...(await derivedOtherwise(view, part)));
  return found.length === 0 ? [] : [`${found.length} of ${seqs.length} readings looked at: ${madeByOtherRules}`];
}

/** The links between tellings are those that their words lead to; looked at for each twentieth telling. */
async function checkLinks({ db, desk }: View): Promise<readonly string[]> {
  const seqs = (await tellingsCounting(db, null, null)).filter((_, index) => index % 20 === 0);
  const faults: string[] = [];
  for (const part of parts(seqs)) {
    const links = await tellingLinksOf(db, part, 0);
    const met = [...new Set(links.flatMap(({ one, other }) => [one, other]))];
    const kept = new Map((await tellingsOf(db, met, desk.memory)).map(({ seq, telling }) => [seq, telling]));
    for (const { one, other, score } of links) {
      const [left, right] = [kept.get(one), kept.get(other)];
      const due = left === undefined || right === undefined ? null : likenessOf(left, right);
      if (due?.score !== score)
        faults.push(
          `tellings ${one} and ${other} are kept as alike by ${score}, but are by ${due?.score ?? 0}: run \`readout rebuild\`.`,
        );
    }
  }
  return faults;
}

/** The events are those that the logs lead to. */
async function checkEvents(view: View): Promise<readonly string[]> {
  const faults: string[] = [];
  const seen = new Set<number>();
  for (const part of parts(await tellingsCounting(view.db, null, null))) {
    const fresh = (
      await eventsAt(
        view,
        part.filter((seq) => !seen.has(seq)),
      )
    ).filter(({ row }) => !seen.has(row.telling));
    const kept = new Map(
      (
        await eventsOf(
          view.db,
          fresh.map(({ row }) => row.telling),
        )
      ).map((one) => [one.telling, one.event]),
    );
    for (const { event, row, kept: tellings } of fresh) {
      for (const { seq } of tellings) seen.add(seq);
      if (JSON.stringify(kept.get(row.telling)) !== JSON.stringify(event))
        faults.push(`event ${event.id} is not the one that its tellings lead to: run \`readout rebuild\`.`);
    }
  }
  return faults;
}

/** The entities are those that the logs lead to. */
async function checkEntities(view: View): Promise<readonly string[]> {
  const seqs = await aliasesCounting(view.db, null);
  const cards = [...(await cardsOf(view, seqs)).values()];
  const fresh = groupAliases(
    cards.map(({ card }) => card),
    await linksOfAliases(view, await aliasRows(view.db, seqs)),
    view.bench,
  ).flatMap(({ entities }) => entities);
  const kept = new Map((await entitiesOf(view.db, null)).map(({ entity }) => [entity.id, JSON.stringify(entity)]));
  const wrong = fresh.filter((entity) => kept.get(entity.id) !== JSON.stringify(entity));
  return [
    ...wrong.map(
      ({ id, name }) => `entity ${id} (${name}) is not the one that its names lead to: run \`readout rebuild\`.`,
    ),
    ...(kept.size > fresh.length
      ? [`${kept.size - fresh.length} entities have no names: run \`readout rebuild\`.`]
      : []),
  ];
}

async function checkSearch({ db }: View): Promise<readonly string[]> {
  const { found, due } = await countFindable(db);
  return found === due ? [] : [`${found} things can be found by words, but there are ${due}: run \`readout rebuild\`.`];
}
