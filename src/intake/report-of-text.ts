import { createHash } from 'node:crypto';
import { ReadoutError } from '../model/error.ts';
import type { Part, Report } from '../model/report.ts';
import { plainBlocks } from './blocks.ts';
import { notEnglish } from './english.ts';
import type { Given } from './given.ts';
import { markBlocks } from './mark-blocks.ts';
import type { Marked } from './marked.ts';
import { outletAt, outletNamed } from './outlets.ts';
import { tellPage } from './tell-page.ts';
import { shapeOf } from './when.ts';

/** A report from its decoded text. What is given holds against what the page says; refused without a date. */
export function reportOfText(text: string, given: Given): Report {
  if (text.trim() === '') throw new ReadoutError('empty', 'is empty; there is nothing to read.');
  const against = notEnglish(text);
  if (against !== null)
    throw new ReadoutError('not-english', `is not in English (${against}); Readout reads English only.`);
  const marked = given.asIs ? [] : markBlocks(text, given.title ?? null);
  const page = tellPage(marked, given.url ?? null);
  const publishedAt = given.published ?? page.publishedAt;
  if (publishedAt === null) throw noDate(marked);
  const publisher = given.publisher ?? page.outlets[0] ?? null;
  const url = given.url ?? page.url;
  const outlet = (publisher === null ? null : outletNamed(publisher)) ?? (url === null ? null : outletAt(url));
  const parts: readonly Part[] = given.asIs
    ? plainBlocks(text).map(({ span }) => ({ kind: 'paragraph', span }))
    : marked.map(({ kind, span }) => ({ kind, span }));
  return {
    id: given.id ?? idOf([publisher, url, publishedAt, text]),
    publisher,
    url,
    title: given.title ?? page.title,
    byline: page.byline,
    section: page.section,
    publishedAt,
    zone: given.zone ?? outlet?.zone ?? null,
    language: 'en',
    text,
    parts,
  };
}

/** A report may lack a date line, or have one that names no day or two: "03/11/2023". */
function noDate(marked: readonly Marked[]): ReadoutError {
  const line = marked.find((one) => one.kind === 'date-line' && shapeOf(one.words).includes('⟨day⟩'))?.words;
  const fault =
    line === undefined ? 'says nowhere when it was published' : `names no one day of the calendar in "${line}"`;
  return new ReadoutError('no-date', `${fault}; give the date: --published 2023-11-03.`);
}

/** The same report from the same outlet has the same id wherever it is read. */
function idOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
