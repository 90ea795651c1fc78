// Small reports for tests of the record; nobody in them exists.

import type { Report } from '../model/report.ts';
import { plainReport } from '../reading/plain-report.ts';

/** A report of one paragraph at an address of its own. */
export function made(name: string, publisher: string, publishedAt: string, text: string): Report {
  return plainReport(text, {
    id: name,
    publisher,
    url: `https://${publisher.toLowerCase().replaceAll(' ', '')}.example/${name}`,
    publishedAt,
  });
}

/** An investment told by two, one meeting told by two, another meeting of the same two, and a fine told otherwise by two. */
export const reports = {
  pledge: made(
    'a',
    'Harbour Wire',
    '2023-11-03',
    'Norland Chips said on Friday it would invest $4.3 billion in a new plant in Veldhaven. "We believe in Veldhaven," said chief executive Tom Berger.',
  ),
  pledgeAgain: made(
    'b',
    'Daily Ledger',
    '2023-11-04',
    'Norland Chips is to invest more than $4.3 billion in a new plant in Veldhaven. Sales of chips rose 12 percent in 2022, according to the statistics office.',
  ),
  meeting: made(
    'c',
    'Gazette',
    '2023-11-06',
    'Trade Minister Anna Lindqvist met Norland Chips chief executive Tom Berger in Osterby on Sunday.',
  ),
  meetingAgain: made(
    'd',
    'Island Observer',
    '2023-11-07',
    'Trade Minister Anna Lindqvist held talks with Tom Berger, head of Norland Chips, in Osterby on November 5.',
  ),
  otherMeeting: made(
    'e',
    'Courier',
    '2023-11-21',
    'Anna Lindqvist, the trade minister, met Tom Berger of Norland Chips in Osterby on Monday.',
  ),
  fine: made(
    'f',
    'Capital Times',
    '2023-11-08',
    'The Ministry of Trade (MOT) fined Aldmoor Bank $12 million on Tuesday. The MOT said the bank had broken the rules.',
  ),
  otherFine: made(
    'g',
    'Evening Post',
    '2023-11-09',
    'MOT fined Aldmoor Bank $15 million on Tuesday, the bank said. The Ministry of Trade (MOT) gave no details.',
  ),
} as const;
