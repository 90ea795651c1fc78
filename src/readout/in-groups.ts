/** When a group is full: at so many things, or so many milliseconds after the first of them came. */
export interface Fullness {
  readonly most: number;
  readonly within: number;
}

/**
 * Things as they come, in groups. One that waits for more is given when its time is over; one that was begun is given before
 * an error of what comes is thrown. The clock bounds the waiting, nothing else.
 */
export async function* inGroups<T>(given: AsyncIterable<T>, { most, within }: Fullness): AsyncGenerator<readonly T[]> {
  const source = given[Symbol.asyncIterator]();
  let coming: Promise<Came<T>> | null = null;
  let group: T[] = [];
  let due = Number.POSITIVE_INFINITY;
  try {
    for (;;) {
      coming ??= cameOf(source.next());
      const came: Came<T> | null = await before(coming, due - performance.now());
      if (came !== null) coming = null;
      const isEnd = came !== null && ('error' in came || came.result.done === true);
      if (came !== null && 'result' in came && !isEnd) {
        if (group.length === 0) due = performance.now() + within;
        group.push(came.result.value);
        if (group.length < most && performance.now() < due) continue;
      }
      if (group.length > 0) yield group;
      if (came !== null && 'error' in came) throw came.error;
      if (isEnd) return;
      group = [];
      due = Number.POSITIVE_INFINITY;
    }
  } finally {
    // A source that is asked for its next thing cannot end before that has come: nobody waits for it.
    const ended = source.return?.();
    if (coming === null) await ended;
    else ended?.catch(() => undefined);
  }
}

/** What a source answered; an error is kept until somebody asks. */
type Came<T> = { readonly result: IteratorResult<T> } | { readonly error: unknown };

async function cameOf<T>(next: Promise<IteratorResult<T>>): Promise<Came<T>> {
  try {
    return { result: await next };
  } catch (error) {
    return { error };
  }
}

/** What comes within so many milliseconds, or null. */
async function before<T>(coming: Promise<T>, milliseconds: number): Promise<T | null> {
  if (milliseconds === Number.POSITIVE_INFINITY) return await coming;
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), Math.max(0, milliseconds));
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
