import { ReadoutError } from '../model/error.ts';
import type { Added, Incoming, Told } from '../model/questions.ts';
import type { Desk } from './desk.ts';
import { inGroups } from './in-groups.ts';
import { keepOne, keepTogether, meet, type Ready } from './keep.ts';

/** Reads what comes and keeps several with one commit; each group is told after it, in the order of coming. */
export async function* addAll<T extends Incoming>(
  desk: Desk,
  given: AsyncIterable<T>,
): AsyncGenerator<readonly Told<T>[]> {
  for await (const group of inGroups(metOf(desk, given), together)) yield await keepGroup(desk, group);
}

/** So many share most of what a commit costs; more would hold more memory and let people wait longer for the answers. */
const together = { most: 4, within: 1_000 };

/** A thing that is ready to be kept, or of which all is told already. */
type Met<T> = { readonly given: T; readonly ready: Ready } | Told<T>;

async function* metOf<T extends Incoming>(desk: Desk, all: AsyncIterable<T>): AsyncGenerator<Met<T>> {
  for await (const given of all) {
    const met = 'refused' in given ? { error: given.refused } : await meet(desk, given);
    yield 'added' in met || 'error' in met ? { given, ...met } : { given, ready: met };
  }
}

/** Where one of them keeps the others from being kept, each is kept by itself. */
async function keepGroup<T>(desk: Desk, group: readonly Met<T>[]): Promise<readonly Told<T>[]> {
  const ready = group.flatMap((one) => ('ready' in one ? [one.ready] : []));
  try {
    const kept = await keepTogether(desk, ready);
    return group.flatMap((one): readonly Told<T>[] => {
      const added = 'ready' in one ? kept.get(one.ready) : undefined;
      if (!('ready' in one)) return [one];
      return added === undefined ? [] : [{ given: one.given, added }];
    });
  } catch (error) {
    return ready.length === 1
      ? group.map((one) => ('ready' in one ? { given: one.given, error } : one))
      : await keepEach(desk, group);
  }
}

/** What is wrong with the record would be wrong with the next thing, too: that is not tried. */
async function keepEach<T>(desk: Desk, group: readonly Met<T>[]): Promise<readonly Told<T>[]> {
  const told: Told<T>[] = [];
  let fault: Outcome | null = null;
  for (const one of group) {
    if (!('ready' in one)) {
      told.push(one);
      continue;
    }
    const outcome: Outcome = fault ?? (await outcomeOf(desk, one.ready));
    told.push({ given: one.given, ...outcome });
    if ('error' in outcome && isOfRecord(outcome.error)) fault = outcome;
  }
  return told;
}

type Outcome = { readonly added: Added } | { readonly error: unknown };

async function outcomeOf(desk: Desk, ready: Ready): Promise<Outcome> {
  try {
    return { added: await keepOne(desk, ready) };
  } catch (error: unknown) {
    return { error };
  }
}

function isOfRecord(error: unknown): boolean {
  return error instanceof ReadoutError && error.code !== 'not-found';
}
