import type { VersionDiff } from '../model/questions.ts';

/** The facts of one version: ids of its tellings, quotes and figures, which stay where the words do. */
export interface VersionFacts {
  readonly version: string;
  readonly ids: readonly string[];
}

/** What a newer version keeps of an older one, no longer says, and says anew; in the order of each version. */
export function diffOf(older: VersionFacts, newer: VersionFacts): VersionDiff {
  const [before, after] = [new Set(older.ids), new Set(newer.ids)];
  return {
    older: older.version,
    newer: newer.version,
    kept: newer.ids.filter((one) => before.has(one)),
    withdrawn: older.ids.filter((one) => !after.has(one)),
    added: newer.ids.filter((one) => !before.has(one)),
  };
}
