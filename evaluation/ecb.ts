// Reports and event mentions of ECB+ (Cybulska & Vossen 2014), topics 1 to 35.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../src/model/reading.ts';
import type { Span } from '../src/model/span.ts';
import { paragraphs, plainReport } from '../src/reading/plain-report.ts';
import { read } from '../src/readout.ts';

/** One event mention of the gold: its words, where they stand, and which event it is (within a topic). */
export interface EventMention {
  readonly span: Span;
  readonly words: string;
  readonly event: string;
  readonly isSelected: boolean;
}

/** One report of ECB+. */
export interface EcbReport {
  /** `1_10ecbplus`. */
  readonly name: string;
  /** The seminal event it is about: `1_ecb` or `1_ecbplus`. */
  readonly story: string;
  readonly reading: Reading;
  /** Whether its day of publication is told; where it is not, times reckoned from it mean nothing. */
  readonly isDated: boolean;
  readonly mentions: readonly EventMention[];
}

/** Reads the reports of the topics (all where none is given). */
export function readEcb(folder: string, topics: readonly string[] = []): EcbReport[] {
  const selected = selectedSentences(folder);
  return readdirSync(folder)
    .filter((topic) => /^\d+$/.test(topic) && (topics.length === 0 || topics.includes(topic)))
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .filter((file) => file.endsWith('.xml'))
        .sort()
        .map((file) => reportOf(file.replace('.xml', ''), readFileSync(join(folder, topic, file), 'utf8'), selected)),
    );
}

interface Laid {
  readonly text: string;
  readonly blocks: readonly Span[];
  /** By the token's id. */
  readonly spans: ReadonlyMap<string, Span & { readonly sentence: string }>;
}

function reportOf(name: string, xml: string, selected: ReadonlySet<string>): EcbReport {
  const { text, blocks, spans } = layOut(xml);
  const day = dayIn(text.slice(0, 400));
  const news = blocks.filter(({ start, end }) => !/^https?:|^\S*:\/\//.test(text.slice(start, end)));
  return {
    name,
    story: name.replace(/_\d+/, '_'),
    reading: read(plainReport(text, { id: name, publishedAt: day ?? '2010-01-01', parts: paragraphs(news) })),
    isDated: day !== null,
    mentions: mentionsOf(xml, text, spans).map(({ sentence, ...one }) => ({
      ...one,
      isSelected: selected.has(`${name} ${sentence}`),
    })),
  };
}

/** The tokens as running text, a sentence a line. */
function layOut(xml: string): Laid {
  const spans = new Map<string, Span & { sentence: string }>();
  const blocks: Span[] = [];
  let [text, sentence, start, isOpen] = ['', '', 0, false];
  for (const [, id = '', at = '', raw = ''] of xml.matchAll(
    /<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)</g,
  )) {
    const form = plainOf(raw);
    if (at !== sentence) {
      if (text.length > start) blocks.push({ start, end: text.length });
      text += text === '' ? '' : '\n';
      [sentence, start, isOpen] = [at, text.length, true];
    }
    const isUrl = text.slice(start).startsWith('http');
    if (!isOpen && !isUrl && !/^(?:[.,;:!?%)\]]|'s|n't|'[a-z]{1,2}|'')$/.test(form) && !/[([$]$|``$/.test(text))
      text += ' ';
    isOpen = false;
    spans.set(id, { start: text.length, end: text.length + form.length, sentence: at });
    text += form;
  }
  if (text.length > start) blocks.push({ start, end: text.length });
  return { text, blocks, spans };
}

function mentionsOf(xml: string, text: string, spans: Laid['spans']) {
  const events = new Map<string, string>();
  for (const [, note = '', body = ''] of xml.matchAll(
    /<CROSS_DOC_COREF r_id="\d+" note="([^"]*)"[^>]*>(.*?)<\/CROSS/gs,
  ))
    for (const [, id = ''] of body.matchAll(/<source m_id="(\d+)"/g)) events.set(id, note);
  for (const [, relation = '', body = ''] of xml.matchAll(/<INTRA_DOC_COREF r_id="(\d+)"[^>]*>(.*?)<\/INTRA/gs))
    for (const [, id = ''] of body.matchAll(/<source m_id="(\d+)"/g)) events.set(id, `intra ${relation}`);
  return [...xml.matchAll(/<(?:NEG_)?ACTION_\w+ m_id="(\d+)"[^>]*[^/]>(.*?)<\/(?:NEG_)?ACTION/gs)].flatMap(
    ([, id = '', body = '']) => {
      const anchors = [...body.matchAll(/t_id="(\d+)"/g)].flatMap(([, token = '']) => spans.get(token) ?? []);
      const [first, last] = [anchors[0], anchors.at(-1)];
      if (first === undefined || last === undefined) return [];
      const span = { start: first.start, end: last.end };
      const words = text.slice(span.start, span.end);
      return [{ span, words, sentence: first.sentence, event: events.get(id) ?? `alone ${id}` }];
    },
  );
}

function dayIn(head: string): string | null {
  const [, day, month, year] =
    /\b(\d{1,2})(?:st|nd|rd|th)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? (\d{4})\b/i.exec(head) ??
    [];
  const [, otherMonth, otherDay, otherYear] =
    /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(head) ??
    [];
  const number = months.indexOf((month ?? otherMonth ?? '').slice(0, 3).toLowerCase()) + 1;
  const which = day ?? otherDay;
  if (which === undefined || number === 0) return null;
  return `${year ?? otherYear}-${String(number).padStart(2, '0')}-${which.padStart(2, '0')}`;
}

function plainOf(raw: string): string {
  return raw
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/^(?:``|'')$/, '"');
}

function selectedSentences(folder: string): ReadonlySet<string> {
  const lines = readFileSync(join(folder, 'ECBplus_coreference_sentences.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  return new Set(lines.map((line) => line.replace(/^(\d+),([^,]+),(\d+).*$/, '$1_$2 $3')));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
