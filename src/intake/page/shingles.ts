/** Runs of three words of a text, to tell whether another stands in it. */
export function shinglesOf(text: string): ReadonlySet<string> {
  return new Set(runsOf(text));
}

/** Share of a text's runs of words that stand in another, 0 to 1. Of fewer than three words the whole is one run. */
export function coverOf(text: string, shingles: ReadonlySet<string>): number {
  const runs = runsOf(text);
  return runs.length === 0 ? 0 : runs.filter((run) => shingles.has(run)).length / runs.length;
}

function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}
