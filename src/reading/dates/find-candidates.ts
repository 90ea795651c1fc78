import { matchesOf } from '../matches-of.ts';
import { allRules } from './all-rules.ts';
import type { DateRule } from './rule.ts';
import type { Scanned } from './scan-words.ts';

/** Words `first` to `last` on which a rule's pattern stands; only its meaning tells whether they are a time. */
export interface Candidate {
  readonly rule: DateRule;
  readonly first: number;
  readonly last: number;
  /** First and last word of each named part that is there. */
  readonly parts: Readonly<Record<string, readonly [number, number]>>;
}

/** All matches of all patterns in text order; of those that start together the longest first. */
export function findCandidates(scanned: Scanned): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const rule of allRules)
    for (const match of matchesOf(rule.pattern, scanned.characters)) found.push(candidateOf(rule, match));
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

function candidateOf(rule: DateRule, match: RegExpExecArray): Candidate {
  const parts: Record<string, readonly [number, number]> = {};
  for (const [name, range] of Object.entries(match.indices?.groups ?? {}))
    if (range !== undefined) parts[name] = [range[0], range[1] - 1];
  return { rule, first: match.index, last: match.index + match[0].length - 1, parts };
}
