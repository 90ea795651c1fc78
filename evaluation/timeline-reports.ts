// SemEval-2015 Task 4: the reports as tokens (CAT XML) made into text again, and the gold timelines.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../src/model/report.ts';
import { plainReport } from '../src/reading/plain-report.ts';

/** One report with the places of its gold tokens in the text. */
export interface TokenReport {
  readonly report: Report;
  readonly tokens: readonly GoldToken[];
}

export interface GoldToken {
  readonly sentence: number;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** One entity's gold timeline: the file's name, the entity, and its text as the scorer reads it. */
export interface GoldTimeline {
  readonly file: string;
  readonly entity: string;
  readonly text: string;
  /** Its events by name, "4596-2-filed": report, sentence, words. */
  readonly events: readonly string[];
}

/** The reports of a folder of CAT XML by their number; headline and date line are the first two sentences. */
export function tokenReports(folder: string): ReadonlyMap<string, TokenReport> {
  const files = readdirSync(folder).filter((one) => one.endsWith('.xml'));
  return new Map(
    files.sort().map((file) => {
      const xml = readFileSync(join(folder, file), 'utf8');
      const id = /doc_id="(\d+)"/.exec(xml)?.[1] ?? file;
      return [id, reportOf(id, xml)] as const;
    }),
  );
}

/** The gold timelines of a folder, a file an entity. */
export function goldTimelines(folder: string): readonly GoldTimeline[] {
  return readdirSync(folder)
    .filter((one) => one.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const [entity = '', ...rows] = text.split(/\r?\n/);
      const events = rows.flatMap((row) => row.trim().split('\t').slice(2)).filter((one) => one !== '');
      return { file, entity: entity.trim(), text, events };
    });
}

function reportOf(id: string, xml: string): TokenReport {
  const rows = [...xml.matchAll(/<token [^>]*sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)];
  const forms = rows.map(([, sentence = '0', form = '']) => ({ sentence: Number(sentence), form: plain(form) }));
  const { text, tokens } = joined(forms);
  const stretch = (from: number, to: number) => {
    const inside = tokens.filter((one) => one.sentence >= from && one.sentence <= to);
    return { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
  };
  const report = plainReport(text, {
    id,
    publishedAt: /CREATION_TIME"[^>]*value="([\d-]+)"/.exec(xml)?.[1] ?? '',
    parts: [
      { kind: 'headline', span: stretch(0, 0) },
      { kind: 'paragraph', span: stretch(2, Number.POSITIVE_INFINITY) },
    ],
  });
  return { report, tokens };
}

/** Tokens set as print sets them: no blank before a comma or after an opening bracket; headline and date line apart. */
function joined(forms: readonly { readonly sentence: number; readonly form: string }[]) {
  const tokens: GoldToken[] = [];
  let [text, quotes] = ['', 0];
  forms.forEach(({ sentence, form }, index) => {
    const before = forms[index - 1];
    if (before !== undefined && before.sentence !== sentence && sentence <= 2) text += '\n\n';
    else if (before !== undefined && !isTight(before.form, form, quotes)) text += ' ';
    if (form === '"') quotes += 1;
    tokens.push({ sentence, form, start: text.length, end: text.length + form.length });
    text += form;
  });
  return { text, tokens };
}

/** Whether no blank stands between two tokens; `quotes` counts the quotation marks so far. */
function isTight(before: string, form: string, quotes: number): boolean {
  if (/^(?:[.,;:!?%)\]]|'(?:s|re|ve|ll|d|m)?|n't)$/.test(form) || /^[([$£€]$/.test(before)) return true;
  return (form === '"' && quotes % 2 === 1) || (before === '"' && quotes % 2 === 1);
}

function plain(xml: string): string {
  const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => marks[name] ?? '');
}
