import type { Standing } from '../model/account.ts';
import type { Source, SourceType } from '../model/source.ts';

/** Standing and chain of sources in plain words: "planned, on the word of the company, as Harbor Wire reports". */
export function tellStanding(standing: Standing, sources: readonly Source[], outlet: string | null): string {
  const [nearest, ...further] = sources;
  if (nearest === undefined) return `${standing}, told by ${outlet ?? 'the outlet'} itself`;
  return [
    `${standing}, ${wordOf[nearest.type](nearest.name)}`,
    ...further.map(({ name }) => `as ${name} reports`),
  ].join(', ');
}

const wordOf: Readonly<Record<SourceType, (name: string) => string>> = {
  party: (name) => `on the word of ${name}`,
  official: (name) => `${name} says`,
  media: (name) => `${name} reports`,
  expert: (name) => `in the view of ${name}`,
  anonymous: (name) => (name === 'reportedly' ? 'reportedly, nobody named' : `${name} say, unnamed`),
};
