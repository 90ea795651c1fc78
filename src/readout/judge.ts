import { ReadoutError } from '../model/error.ts';
import type { Decision, Page, Paging } from '../model/questions.ts';
import type { Judgement } from '../model/record.ts';
import { hashOf } from '../record/ids.ts';
import { aliasRowsById } from '../store/aliases.ts';
import { knownIds } from '../store/facts.ts';
import { addJudgement } from '../store/logs.ts';
import { tellingSeqsOf } from '../store/tellings.ts';
import { benchOf, namedBy } from './bench.ts';
import { keyOf, limitOf, pageOf } from './cursor.ts';
import { regroupAliases } from './derive-entities.ts';
import { deriveEvents } from './derive-events.ts';
import { change, type Desk, momentOf, type View } from './desk.ts';
import { rightValue } from './right-value.ts';

/** Keeps a decision in the log and makes what it is about anew. */
export async function judge(desk: Desk, decision: Decision): Promise<Judgement> {
  return await change(desk, async (view) => {
    await check(view, decision);
    const at = await momentOf(view);
    const { verdict, left, by, reason } = decision;
    const right = decision.right ?? [];
    const [property, undoes] = [decision.property ?? null, decision.undoes ?? null];
    const value = verdict === 'right' ? rightOf(decision) : (decision.value ?? null);
    const id = hashOf([
      'judgement',
      verdict,
      ...left,
      '|',
      ...right,
      property,
      value,
      undoes,
      by,
      at,
      view.bench.all.length,
    ]);
    const judgement: Judgement = { id, verdict, left, right, property, value, undoes, by, at, reason };
    await addJudgement(view.db, judgement);
    await deriveJudged({ ...view, bench: benchOf([...view.bench.all, judgement]) }, judgement);
    return judgement;
  });
}

/** Makes anew the events and entities that a judgement is about. */
export async function deriveJudged(view: View, judgement: Judgement): Promise<void> {
  const { left, right } = namedBy(judgement, view.bench.all);
  const ids = [...left, ...right];
  const aliases = await aliasRowsById(view.db, ids);
  if (aliases.length > 0)
    await regroupAliases(
      view,
      aliases.map(({ seq }) => seq),
    );
  const tellings = await tellingSeqsOf(view.db, ids, null);
  if (tellings.length > 0)
    await deriveEvents(
      view,
      tellings.map(({ seq }) => seq),
    );
}

async function check(view: View, decision: Decision): Promise<void> {
  const { verdict, left, by, reason, undoes } = decision;
  const right = decision.right ?? [];
  const wrong = (tells: string) => new ReadoutError('bad-judgement', tells);
  if (by.trim() === '') throw wrong('A judgement needs a name: say who judges.');
  if (reason.trim() === '' && verdict !== 'undo') throw wrong('A judgement needs a reason: say why.');
  if (verdict === 'undo') return checkUndo(view, undoes);
  if (left.length === 0) throw wrong('A judgement needs ids: say what it is about.');
  if (verdict === 'different' && right.length === 0) throw wrong('`different` needs ids on both sides.');
  if (verdict === 'same' && new Set([...left, ...right]).size < 2) throw wrong('`same` needs two ids at least.');
  const known = await knownIds(view.db, [...left, ...right]);
  const strange = [...left, ...right].find((id) => !known.has(id));
  if (strange !== undefined)
    throw new ReadoutError('not-found', `${strange} is no telling, name, quote or figure of this record.`);
  const types = new Set([...left, ...right].map((id) => known.get(id)));
  if (types.size > 1 && verdict !== 'note')
    throw wrong('Names and tellings cannot be judged together: judge each by itself.');
}

function checkUndo({ bench }: View, undoes: string | undefined): void {
  const undone = bench.all.find(({ id }) => id === undoes);
  if (undone === undefined) throw new ReadoutError('not-found', `There is no judgement ${undoes ?? ''} to take back.`);
  const isDone = bench.all.some(
    (one) => one.undoes === undone.id && !bench.all.some(({ undoes: of }) => of === one.id),
  );
  if (isDone) throw new ReadoutError('bad-judgement', `${undone.id} has been taken back already.`);
}

function rightOf({ property, value }: Decision): string {
  if (property === undefined || value === undefined)
    throw new ReadoutError('bad-judgement', '`right` needs a property and its value.');
  return rightValue(property, value);
}

/** All judgements, the last first. */
export function judgementList({ bench, at }: View, paging: Paging): Page<Judgement> {
  const limit = limitOf(paging.limit);
  const [before] = keyOf(paging.cursor, ['number']) ?? [];
  const known = bench.all
    .map((judgement, index) => ({ judgement, index }))
    .filter(
      ({ judgement, index }) => (at === null || judgement.at <= at) && (before === undefined || index < Number(before)),
    );
  const page = pageOf(known.toReversed().slice(0, limit + 1), limit, ({ index }) => [index]);
  return { items: page.items.map(({ judgement }) => judgement), next: page.next };
}
