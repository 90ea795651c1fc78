import { tellAmount } from '../export/tell-amount.ts';
import type { Account } from '../model/account.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Evidence, Span } from '../model/span.ts';
import { type Command, type CommandLine, commandLine, type Options, usage } from './command.ts';
import { framesOption, readOptionsBy } from './frames-option.ts';
import { givenBy, inputsOf, intakeOptions, reportsOf, tellRefusal } from './intake-options.ts';
import { printable, screen, wrap } from './screen.ts';

const options: Options = {
  ...intakeOptions,
  at: { value: 'N', tells: 'The place: characters (UTF-16 units) from the start of the text' },
  ...framesOption,
};

/** `readout explain`: everything that was read at one place of a report, with the rules that read it. */
export const explain: Command = {
  tells: 'Shows all that is known at a place in a report, rule by rule.',
  inputs: 'FILE --at N',
  options,
  examples: ['readout explain report.txt --at 120', 'head -1 reports.jsonl | readout explain - --at 0'],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = commandLine(words, options);
  const given = givenBy(line);
  const at = placeOf(line.options.at);
  const inputs = inputsOf(line, process.stdin.isTTY);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw usage(`Give one report to explain; these are ${inputs.length}.`);
  for await (const taken of reportsOf(input, given)) {
    if ('report' in taken) await print(taken.report, at, line);
    else if ('refused' in taken) process.stderr.write(tellRefusal(taken));
    // Of several reports in one input the first is meant.
    return 'report' in taken ? 0 : 1;
  }
  return 1;
}

function placeOf(told = ''): number {
  if (!/^\d+$/.test(told)) throw usage('Give the place with --at, a number of characters from the start of the text.');
  return Number(told);
}

async function print(report: Report, at: number, line: CommandLine): Promise<void> {
  const { length } = report.text;
  if (at >= length) throw usage(`--at ${at} is past the end; the text has ${length} characters, the first is 0.`);
  const { read } = await import('../readout.ts');
  const asked = await readOptionsBy(line);
  for (const fact of factsAt(read(report, asked), at)) process.stdout.write(lineOf(fact));
}

type Fact = readonly [string, string];

/** What is known at an offset, from the page's part down to the token and up again to the facts. */
function factsAt(reading: Reading, at: number): readonly Fact[] {
  const { report, sentences, mentions, times, amounts, quotes, accounts, figures } = reading;
  const covers = (span: Span | null) => span !== null && span.start <= at && at < span.end;
  const here = <T extends { readonly span: Span }>(found: readonly T[]) => found.filter((one) => covers(one.span));
  const tells = (evidence: readonly Evidence[]) => evidence.filter((one) => covers(one.span)).map((one) => one.rule);
  const sentence = sentences.find(covers);
  return [
    ['place', `${at}, in “${report.text.slice(Math.max(0, at - 30), at)}▸${report.text.slice(at, at + 30)}”`],
    ['part', here(report.parts)[0]?.kind ?? 'none: blank space'],
    ...(sentence === undefined ? [] : sentenceFacts(sentence, at)),
    ...mentions.flatMap(({ id, name, type, spans }): readonly Fact[] =>
      spans.filter(covers).map((span) => ['mention', `${name} (${id}, ${type}), here by ${span.form}`]),
    ),
    ...here(times).map(
      (time): Fact => ['time', `${time.words}: ${time.edtf ?? 'no date'}; ${time.working} [${time.rule}]`],
    ),
    ...here(amounts).map((amount): Fact => ['amount', `${amount.words}: ${tellAmount(amount)} [${amount.rule}]`]),
    ...quotes.flatMap((quote): readonly Fact[] =>
      quote.content.some(({ span }) => covers(span)) || tells(quote.evidence).length > 0
        ? [['quote', `${quote.speaker?.name ?? 'speaker not told'}, ${quote.manner} [${rules(quote.evidence)}]`]]
        : [],
    ),
    ...accounts.filter((one) => tells(one.evidence).length > 0).map((one): Fact => ['event', tellAccount(one)]),
    ...figures
      .filter((one) => tells(one.evidence).length > 0)
      .map((one): Fact => ['figure', `${one.indicator.words}: ${tellAmount(one)} [${rules(one.evidence)}]`]),
  ];
}

function sentenceFacts(sentence: Sentence, at: number): readonly Fact[] {
  const token = sentence.tokens.find((one) => one.start <= at && at < one.end);
  const names = sentence.names.filter((name) => name.start <= at && at < name.end);
  const head = token === undefined ? undefined : sentence.tokens[token.head];
  const above = head === token ? 'root of the sentence' : `${token?.deprel} of “${head?.form}” (token ${head?.index})`;
  return [
    [
      'sentence',
      `${sentence.index}, ${sentence.start} to ${sentence.end}${sentence.isCut ? ', cut from a longer run of words' : ''}`,
    ],
    ...(token === undefined
      ? []
      : ([
          ['token', `${token.index}, “${token.form}”, ${token.start} to ${token.end}`],
          ['lemma', token.lemma],
          ['tag', `${token.upos} ${token.xpos}`],
          ['head', above],
        ] as const)),
    ...names.map((name): Fact => ['name', `${name.type}, ${name.start} to ${name.end}`]),
  ];
}

function tellAccount({ kind, standing, who, time, confidence, evidence }: Account): string {
  const parties = who.map((party) => party.name).join(', ');
  const when = time === null ? 'no date' : `${time.edtf} [${time.rule}]`;
  return `${kind}, ${standing}: ${parties}; ${when}; ${Math.round(confidence * 100)} % sure [${rules(evidence)}]`;
}

function rules(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map((one) => one.rule))].join(', ');
}

function lineOf([name, value]: Fact): string {
  return wrap(printable(value), screen().width, name.padEnd(10), ' '.repeat(10));
}
