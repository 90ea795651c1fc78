import { boundsOf } from '../model/interval.ts';
import type { EventPage, Extract } from '../model/questions.ts';
import type { Day } from '../model/time.ts';
import { titleOf } from './names.ts';
import { tellAmount } from './tell-amount.ts';
import { tellDate, tellMoment } from './tell-date.ts';

/** A part of a briefing: a heading and its lines, each with the numbers of the sentences that it rests on. */
interface Part {
  readonly heading: string;
  readonly lines: readonly { readonly text: string; readonly cited: readonly number[] }[];
}

/** A sentence of a report that the briefing rests on. */
interface Citation {
  readonly words: string;
  readonly from: string;
  readonly url: string | null;
}

/** What is new, where reports differ, which plans are due: parts and numbered sentences, before they are set as Markdown or HTML. */
export interface Briefing {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly citations: readonly Citation[];
}

/** A briefing on what reports published on or after `since` tell, as of `today`. */
export function briefingOf({ events }: Extract, since: Day, today: Day): Briefing {
  const citations: Citation[] = [];
  const line = (page: EventPage, text: string) => ({ text, cited: cite(page, citations) });
  const fresh = events.filter(({ reports }) => reports.some(({ publishedAt }) => publishedAt.slice(0, 10) >= since));
  const differing = fresh.filter(
    ({ event }) => event.time.isConflict || event.amounts.isConflict || event.standing.isConflict,
  );
  const due = events.filter(({ event }) => event.standing.shown === 'planned');
  return {
    title: `What is new since ${tellDate(since)}`,
    parts: [
      { heading: 'New', lines: sorted(fresh).map((page) => line(page, tellEvent(page))) },
      { heading: 'Where reports differ', lines: differing.map((page) => line(page, tellDifference(page))) },
      {
        heading: 'Plans',
        lines: sorted(due).map((page) =>
          line(page, `${tellEvent(page)}${page.isPastDue ? ` Past due on ${tellDate(today)}.` : ''}`),
        ),
      },
    ],
    citations,
  };
}

/** By the first day that the date allows; what has none stands last. */
function sorted(events: readonly EventPage[]): readonly EventPage[] {
  const keyOf = ({ event }: EventPage) => boundsOf(event.time.shown).first ?? '~';
  return [...events].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function tellEvent(page: EventPage): string {
  const { event } = page;
  const date = event.time.shown === null ? 'no date told' : tellDate(event.time.shown);
  const amount = event.amounts.shown === null ? '' : `, ${tellAmount(event.amounts.shown)}`;
  const count = event.sources.length === 1 ? 'one source' : `${event.sources.length} independent sources`;
  return `${date}: ${titleOf(page)}${amount} (${count}).`;
}

function tellDifference(page: EventPage): string {
  const { time, amounts, standing } = page.event;
  const told = [
    ...(time.isConflict ? [`when: ${time.said.map(({ value }) => tellDate(value)).join(' or ')}`] : []),
    ...(amounts.isConflict ? [`amount: ${amounts.said.map(({ value }) => tellAmount(value)).join(' or ')}`] : []),
    ...(standing.isConflict ? [`standing: ${standing.said.map(({ value }) => value).join(' or ')}`] : []),
  ];
  return `${titleOf(page)}: ${told.join('; ')}.`;
}

/** The numbers of an event's sentences, one a telling; a sentence keeps its first number. */
function cite({ tellings, reports }: EventPage, citations: Citation[]): readonly number[] {
  return tellings.flatMap(({ version, publisher, account }) => {
    const words = account.evidence[0]?.words;
    if (words === undefined) return [];
    const report = reports.find((one) => one.version === version);
    const from = `${publisher ?? 'outlet not known'}${report === undefined ? '' : `, ${tellMoment(report.publishedAt)}`}`;
    const at = citations.findIndex((one) => one.words === words && one.from === from);
    return [at === -1 ? citations.push({ words, from, url: report?.url ?? null }) : at + 1];
  });
}

/** A briefing as Markdown; citations are numbered at its end. */
export function briefingMarkdown({ title, parts, citations }: Briefing): string {
  const body = parts.flatMap(({ heading, lines }) => [
    `## ${heading}`,
    '',
    ...(lines.length === 0
      ? ['Nothing.']
      : lines.map(({ text, cited }) => `- ${marked(text)} ${cited.map((one) => `[${one}]`).join('')}`)),
    '',
  ]);
  const sentences = citations.map(
    ({ words, from, url }, at) => `${at + 1}. “${marked(words)}” (${marked(from)}${url === null ? '' : `, <${url}>`})`,
  );
  return `${[`# ${title}`, '', ...body, '## Sentences', '', ...sentences].join('\n')}\n`;
}

/** Characters of a report that Markdown would take for its own are escaped. */
function marked(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, (one) => `\\${one}`);
}

/** A briefing as one HTML page that needs nothing else; each citation leads to its sentence. */
export function briefingHtml({ title, parts, citations }: Briefing): string {
  const body = parts.map(({ heading, lines }) => {
    const items = lines.map(({ text, cited }) => {
      const links = cited.map((one) => `<a href="#s${one}">[${one}]</a>`).join('');
      return `<li>${escaped(text)} ${links}</li>`;
    });
    return `<h2>${heading}</h2>\n${lines.length === 0 ? '<p>Nothing.</p>' : `<ul>\n${items.join('\n')}\n</ul>`}`;
  });
  const sentences = citations.map(({ words, from, url }, at) => {
    const link =
      url === null || !/^https?:/i.test(url) ? escaped(from) : `<a href="${escaped(url)}">${escaped(from)}</a>`;
    return `<li id="s${at + 1}">“${escaped(words)}” (${link})</li>`;
  });
  const style = 'body{font:16px/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}ol{color:#444}';
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>
<body>\n<h1>${escaped(title)}</h1>\n${body.join('\n')}\n<h2>Sentences</h2>\n<ol>\n${sentences.join('\n')}\n</ol>\n</body></html>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}
