import type { EventAmount, Judgement } from '../../../src/model/record.ts';
import { settables } from './right-value.ts';
import { tellAmount, tellDate } from './tell.ts';

/** What a judgement says: "same", or of a right value "Date is 3 November 2023". */
export function tellVerdict({ verdict, property, value }: Judgement): string {
  if (verdict !== 'right' || property === null || value === null) return verdict;
  const name = settables.find((one) => one.property === property)?.name ?? property;
  return `${name} is ${tellValue(property, value)}`;
}

/** A right value was checked before it was kept, but older logs hold what older programs kept. */
function tellValue(property: string, json: string): string {
  const value: unknown = JSON.parse(json);
  if (isAmount(value)) return tellAmount(value);
  if (typeof value !== 'string') return json;
  return property === 'time' ? tellDate(value) : value;
}

function isAmount(value: unknown): value is EventAmount {
  return typeof value === 'object' && value !== null && 'value' in value && 'unit' in value && 'bound' in value;
}
