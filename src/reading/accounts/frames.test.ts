import { expect, test } from 'vitest';
import type { Account } from '../../model/account.ts';
import type { Report } from '../../model/report.ts';
import { plainReport } from '../plain-report.ts';
import { read } from '../read.ts';
import { frames } from './frames.ts';

const examples = frames.flatMap((frame) => frame.examples.map((example) => ({ frame, example, text: example.text })));

test.each(examples)('$frame.id: $text', ({ frame, example }) => {
  const found = accountsOf(example.text).filter((one) => one.kind === frame.kind);
  if ('leaves' in example) {
    expect(found).toEqual([]);
    return;
  }
  expect(found.map((one) => one.evidence[0]?.rule)).toContain(frame.id);
  const [account] = found.filter((one) => one.evidence[0]?.rule === frame.id);
  if (example.who !== undefined) expect(account?.who.map((one) => one.name)).toEqual(example.who);
  if (example.whom !== undefined) expect(account?.whom.map((one) => one.name)).toEqual(example.whom);
  if (example.standing !== undefined) expect(account?.standing).toBe(example.standing);
});

test('every frame id stands once', () => {
  const ids = frames.map((one) => one.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

function accountsOf(text: string): readonly Account[] {
  return read(reportOf(text)).accounts;
}

function reportOf(text: string): Report {
  const parts = [{ kind: 'paragraph', span: { start: 0, end: text.length } }] as const;
  return plainReport(text, { parts });
}
