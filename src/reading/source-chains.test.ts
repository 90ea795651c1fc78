import { expect, test } from 'vitest';
import { parse } from '../language/parse.ts';
import { findTimes } from './dates/find-times.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { plainReport } from './plain-report.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findAttributions } from './sources/find-attributions.ts';

// Text, a word of what is told, and on whose word, nearest first.
test.each([
  [
    'Reuters reported on Monday that Norvik Corp will buy Lunde Marine, citing people familiar with the matter.',
    'buy',
    'people familiar with the matter < Reuters',
  ],
  [
    'Norvik Corp will buy Lunde Marine, Reuters reported on Monday, citing two people with knowledge of the talks.',
    'buy',
    'two people with knowledge of the talks < Reuters',
  ],
  [
    'Citing unidentified officials, the Aurel Times reported that the ministry had fined Norvik Corp.',
    'fined',
    'unidentified officials < Aurel Times',
  ],
  [
    'Norvik Corp is in talks to buy Lunde Marine, according to a Bloomberg report that cited people familiar with the plans.',
    'talks',
    'people familiar with the plans < Bloomberg',
  ],
  [
    'The two sides signed the accord on Friday, the ministry said in a statement carried by the official Xinhua news agency.',
    'signed',
    'ministry < Xinhua',
  ],
  ['"We signed the contract on Friday," Ana Prado told Reuters.', 'signed', 'Ana Prado < Reuters'],
  [
    'Ana Prado told the Financial Times in an interview that Norvik Corp would invest 3 billion euros in Lisbon.',
    'invest',
    'Ana Prado < Financial Times',
  ],
  ['Ana Prado told CNN on Tuesday that Norvik Corp had sued the ministry.', 'sued', 'Ana Prado < CNN'],
  ['Ana Prado told CNN Tuesday that Norvik Corp had sued the ministry.', 'sued', 'Ana Prado < CNN'],
  [
    'Norvik Corp paid a fine of $3 million, according to a court filing seen by Reuters.',
    'fine',
    'court filing < Reuters',
  ],
  [
    'Norvik Corp plans to cut 400 jobs, according to an internal memo seen by Bloomberg News.',
    'cut',
    'internal memo < Bloomberg News',
  ],
  ['Norvik Corp will cut 400 jobs, according to a letter to staff reviewed by Reuters.', 'cut', 'letter < Reuters'],
  ['The ministry opened a new office in Lyon on Monday, it said on its WeChat account.', 'opened', 'ministry'],
  ['The commerce ministry said on its website on Friday that it had fined Norvik Corp.', 'fined', 'commerce ministry'],
  [
    'The two leaders met in Geneva on Friday, state television reported, citing the foreign ministry.',
    'met',
    'foreign ministry < state television',
  ],
  ['Xinhua quoted Ana Prado as saying that the two sides had signed the accord.', 'signed', 'Ana Prado < Xinhua'],
  [
    'Ana Prado was quoted by Xinhua as saying that the two sides had signed the accord.',
    'signed',
    'Ana Prado < Xinhua',
  ],
  [
    'Ana Prado was quoted as saying by Xinhua news agency that the two sides had signed the accord.',
    'signed',
    'Ana Prado < Xinhua',
  ],
  [
    '"We have signed the accord," Ana Prado was quoted as saying by the Aurel Times.',
    'signed',
    'Ana Prado < Aurel Times',
  ],
  ['Norvik Corp said in a stock exchange filing on Monday that it would buy Lunde Marine.', 'buy', 'Norvik Corp'],
  ['Norvik Corp said in a regulatory filing that it had been fined $4 million.', 'fined', 'Norvik Corp'],
  ['Norvik Corp will close its plant in Turin, two sources told Reuters.', 'close', 'two sources < Reuters'],
  [
    'Norvik Corp will close its plant in Turin, two sources familiar with the decision told Reuters on condition of anonymity.',
    'close',
    'two sources familiar with the decision < Reuters',
  ],
  [
    'Norvik Corp will close its plant in Turin, a person briefed on the plan said, asking not to be named because the talks are private.',
    'close',
    'person briefed on the plan',
  ],
  [
    'Norvik Corp is to appoint Ana Prado as chief executive, people familiar with the matter said.',
    'appoint',
    'people familiar with the matter',
  ],
  ['Sky News reported that Norvik Corp had appointed Ana Prado as chief executive.', 'appointed', 'Sky News'],
  [
    'Norvik Corp has appointed Ana Prado as chief executive, Sky News reported, without citing sources.',
    'appointed',
    'Sky News',
  ],
  ['Police arrested three men in Oslo, the broadcaster NRK reported.', 'arrested', 'NRK'],
  [
    'Police arrested three men in Oslo, according to the public broadcaster NRK, which cited a police spokesman.',
    'arrested',
    'police spokesman < NRK',
  ],
  [
    'Police arrested three men in Oslo, local media reported, citing police sources.',
    'arrested',
    'police sources < local media',
  ],
  ['Local media reported that police had arrested three men in Oslo.', 'arrested', 'Local media'],
  ['The Norvik plant in Oslo closed on Monday, according to media reports.', 'closed', 'media reports'],
  ['Prosecutors charged Ana Prado with fraud, the indictment says.', 'charged', 'indictment'],
  ['Ana Prado sold her shares in March, prosecutors said in court papers.', 'sold', 'prosecutors'],
  [
    'Ana Prado sold her stake in March, according to the complaint filed by prosecutors in Boston.',
    'sold',
    'prosecutors',
  ],
  [
    'A spokesperson for Norvik Corp confirmed that the company had closed its plant in Turin.',
    'closed',
    'spokesperson for Norvik Corp',
  ],
  ['Norvik Corp confirmed to Reuters that it had closed its plant in Turin.', 'closed', 'Norvik Corp < Reuters'],
  ['Norvik Corp has closed its plant in Turin, a spokeswoman said by email.', 'closed', 'spokeswoman'],
  ['As the Aurel Times first reported, Norvik Corp has closed its plant in Turin.', 'closed', 'Aurel Times'],
  [
    'According to Reuters, Ana Prado said that Norvik Corp would close its plant in Turin.',
    'close',
    'Ana Prado < Reuters',
  ],
  [
    'According to people familiar with the matter, who asked not to be named, Norvik Corp will close its plant in Turin.',
    'close',
    'people familiar with the matter',
  ],
  [
    "The Aurel Times said Norvik Corp had hired 300 workers in Turin, citing the company's chief executive.",
    'hired',
    "company's chief executive < Aurel Times",
  ],
  [
    'Sudria has imposed tariffs on Norland steel, its trade ministry announced on Friday.',
    'imposed',
    "Sudria's trade ministry",
  ],
  [
    "Norvik Corp's board approved the merger on Monday, the Aurel Times reported earlier, citing unnamed sources.",
    'approved',
    'unnamed sources < Aurel Times',
  ],
  ['The Kremlin said in a statement on its website that the two presidents had spoken by phone.', 'spoken', 'Kremlin'],
  ['The two presidents spoke by phone on Sunday, according to a Kremlin readout of the call.', 'spoke', 'Kremlin'],
  ['The two presidents spoke by phone on Sunday, the White House said in a readout.', 'spoke', 'White House'],
  ['Ana Prado met the minister in Lisbon, according to a statement from her office.', 'met', 'office'],
  [
    'Ana Prado met the minister in Lisbon, according to a statement by the Ministry of Trade posted online.',
    'met',
    'Ministry of Trade',
  ],
  ["Ana Prado met the minister in Lisbon, according to the ministry's official website.", 'met', 'ministry'],
  [
    'Ana Prado met the minister in Lisbon, a source close to the talks told AFP.',
    'met',
    'source close to the talks < AFP',
  ],
  [
    'Ana Prado met the minister in Lisbon, a senior official, speaking on condition of anonymity, told the Associated Press.',
    'met',
    'senior official < Associated Press',
  ],
  ['Ana Prado met the minister in Lisbon, said an official who may not talk to the press.', 'met', 'official'],
  [
    'Ana Prado met the minister in Lisbon, three officials said, speaking on condition of anonymity.',
    'met',
    'three officials',
  ],
  [
    'Ana Prado met the minister in Lisbon, said two people briefed on the matter.',
    'met',
    'two people briefed on the matter',
  ],
  ['Norvik Corp is reportedly planning to cut 300 jobs.', 'cut', 'reportedly'],
  ['Norvik Corp is said to be planning to cut 300 jobs.', 'cut', 'reportedly'],
  ['Norvik Corp will buy Lunde Marine, sources say.', 'buy', 'sources'],
  ['Norvik Corp will buy Lunde Marine, it was reported on Monday.', 'buy', 'reportedly'],
  ['Reports said that Norvik Corp would buy Lunde Marine.', 'buy', 'Reports'],
  ['Media reports say Norvik Corp will buy Lunde Marine.', 'buy', 'Media reports'],
  ['A report in the Aurel Times said Norvik Corp would buy Lunde Marine.', 'buy', 'Aurel Times'],
  ['The Aurel Times report said Norvik Corp would buy Lunde Marine.', 'buy', 'Aurel Times'],
  ['Norvik Corp will buy Lunde Marine, according to a report in the Aurel Times.', 'buy', 'Aurel Times'],
  ['Norvik Corp will buy Lunde Marine, according to a report from Bloomberg.', 'buy', 'Bloomberg'],
  ['Norvik Corp will buy Lunde Marine, per a Bloomberg report.', 'buy', 'Bloomberg'],
  [
    'Norvik Corp will buy Lunde Marine, Bloomberg News said in a report on Monday, citing company executives.',
    'buy',
    'company executives < Bloomberg News',
  ],
  ['Norvik Corp cut 300 jobs last year, according to its annual report.', 'cut', 'Norvik Corp'],
  ['Norvik Corp cut 300 jobs last year, documents obtained by the Aurel Times show.', 'cut', 'documents < Aurel Times'],
  ['Documents seen by the Aurel Times show that Norvik Corp cut 300 jobs last year.', 'cut', 'Documents < Aurel Times'],
])('%s', (text, word, chain) => {
  expect(chainAt(text, word)).toBe(chain);
});

function chainAt(text: string, word: string): string {
  const parts = [{ kind: 'paragraph', span: { start: 0, end: text.length } }] as const;
  const report = plainReport(text, { parts, publisher: 'The Daily Ledger' });
  const sentences = parse(
    text,
    parts.map(({ span }) => span),
  );
  const mentions = findMentions(report, sentences);
  const times = findTimes(report, sentences);
  const quotes = findQuotes({ report, sentences, mentions, times });
  const at = text.search(new RegExp(`\\b${word}\\b`, 'u'));
  const names = findAttributions({ report, sentences, mentions, times, quotes })
    .filter(({ span }) => span.start <= at && at < span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .flatMap(({ sources }) => sources.map(({ name }) => name));
  return [...new Set(names)].join(' < ');
}
