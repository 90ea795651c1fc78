import type { Mention } from '../../model/mention.ts';
import type { Source } from '../../model/source.ts';
import { typeOfSource } from './source-type.ts';

/** A link of the chain from a name as the report gives it, and the mention that it belongs to. */
export function sourceNamed(name: string, id: string | null, mentions: readonly Mention[]): Source {
  const mention = mentions.find((one) => one.id === id) ?? null;
  return { name, type: typeOfSource(name, mention), mention: id };
}
