import { readFileSync } from 'node:fs';
import type { Account } from '../src/model/account.ts';
import type { Reading } from '../src/model/reading.ts';

interface GoldAccount {
  readonly kind: string;
  readonly evidence: readonly string[];
}

const bands = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0] as const;

/** Of the accounts shown with a confidence, how many gold tells too (kind and sentence): one line a band. */
export function calibration(goldFiles: readonly string[], readings: readonly Reading[]): string {
  const judged = readings.flatMap((reading, index) => {
    const gold: { accounts: readonly GoldAccount[] } = JSON.parse(readFileSync(goldFiles[index] ?? '', 'utf8'));
    return reading.accounts.map((one) => ({ confidence: one.confidence, right: isTold(one, gold.accounts) }));
  });
  const lines = bands.map((low, index) => {
    const high = bands[index - 1] ?? 1.01;
    const inBand = judged.filter((one) => one.confidence >= low && one.confidence < high);
    const right = inBand.filter((one) => one.right).length;
    return `  ${low.toFixed(1)} and over: ${String(right).padStart(4)} of ${String(inBand.length).padStart(4)} right${inBand.length > 0 ? ` (${((100 * right) / inBand.length).toFixed(0)} %)` : ''}`;
  });
  return ['confidence of accounts', ...lines].join('\n');
}

function isTold(account: Account, gold: readonly GoldAccount[]): boolean {
  return gold.some(
    (one) =>
      one.kind === account.kind &&
      one.evidence.some((words) => account.evidence.some((own) => overlap(words, own.words) >= 0.7)),
  );
}

/** Share of the shorter text's words that stand in the other. */
function overlap(a: string, b: string): number {
  const [short, long] = [a, b]
    .map((one) => one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .sort((x, y) => x.length - y.length);
  const left = new Set(long);
  return short === undefined || short.length === 0 ? 0 : short.filter((word) => left.has(word)).length / short.length;
}
