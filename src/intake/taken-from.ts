import type { Report } from '../model/report.ts';
import { refusal } from './refusal.ts';
import type { Taken } from './taken.ts';

/** The report that a function makes, or its refusal, under a name. */
export function takenFrom(name: string, report: () => Report): Taken {
  try {
    return { name, report: report() };
  } catch (error) {
    return { name, refused: refusal(error) };
  }
}
