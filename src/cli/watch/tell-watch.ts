import type { ListedFeed } from '../../intake/watch/feed-list.ts';
import type { FeedOutcome, Told } from '../../intake/watch/told.ts';
import { printable } from '../screen.ts';
import { outcomeLine } from '../tell-added.ts';

/** Tells what a watch does as it goes, a line each; `sum` tells at the end what came of it all. */
export function newTeller({ isJson, feeds }: { readonly isJson: boolean; readonly feeds: readonly ListedFeed[] }) {
  const count = { added: 0, known: 0, 'new-version': 0, withdrawn: 0, refused: 0 };
  let failed = 0;
  function tell(told: Told): void {
    if (told.what === 'item') count[told.added.outcome] += 1;
    if (told.what === 'refused') count.refused += 1;
    if (told.what === 'feed' && failures.includes(told.outcome)) failed += 1;
    if (isJson) process.stdout.write(`${JSON.stringify(lineOf(told))}\n`);
    else tellPerson(told);
  }
  function sum(): void {
    const { added, known, refused } = count;
    const newer = count['new-version'] === 0 ? '' : `${count['new-version']} new versions, `;
    process.stderr.write(
      `${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'} watched: ${added} added, ${newer}${known} known already, ${refused} refused.\n`,
    );
  }
  return { tell, sum, hasFailed: () => failed > 0 };
}

function lineOf(told: Told): object {
  if (told.what !== 'item') return told;
  const { added, ...rest } = told;
  return { ...rest, ...added };
}

/** Reports on stdout, what went wrong on stderr; rounds in which all went well are not told. */
function tellPerson(told: Told): void {
  if (told.what === 'item') process.stdout.write(outcomeLine(told.name, told.added));
  if (told.what === 'refused') {
    const later = told.isLater ? ' It is asked for again later.' : '';
    process.stderr.write(`readout: ${printable(told.name)} ${printable(told.message)}${later}\n`);
  }
  if (told.what === 'feed' && !quiet.includes(told.outcome))
    process.stderr.write(`readout: ${printable(told.feed)} ${printable(told.message)}\n`);
}

const failures: readonly FeedOutcome[] = ['failed', 'broken', 'gone'];
const quiet: readonly FeedOutcome[] = ['read', 'unchanged'];
