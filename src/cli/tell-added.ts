import type { Added } from '../model/questions.ts';
import { printable } from './screen.ts';

/** The line that tells a person what became of a report. */
export function outcomeLine(name: string, { outcome, accounts, quotes, figures, version }: Added): string {
  const facts =
    outcome === 'known' || outcome === 'withdrawn'
      ? ''
      : `: ${accounts} events told, ${quotes} quotes, ${figures} figures`;
  return `${printable(name)} ${tellsOutcome[outcome]}${facts} (${version})\n`;
}

const tellsOutcome: Readonly<Record<Added['outcome'], string>> = {
  added: 'added',
  known: 'known already',
  'new-version': 'new version',
  withdrawn: 'withdrawn',
};
