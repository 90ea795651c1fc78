/** A report of the story, and when the record learned it. */
export interface Told {
  readonly learned: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

/**
 * Two outlets that tell one meeting, a visit that is planned and then made, and two fines that nothing but a person can
 * take for one. Each sentence is as plain as can be: the tests are of the pages, not of the reading.
 */
export const story: readonly Told[] = [
  {
    learned: '2025-05-13T20:00:00.000Z',
    publisher: 'Tidewater Post',
    published: '2025-05-13T18:00',
    text: `Norland and Sudria talk about herring

GENEVA, May 13 - Norland's Fisheries Minister Ella Brandt met Sudria's Fisheries Minister Tomas Ilves in Geneva on Tuesday, the Norland ministry said.

"We spoke openly about the herring quota," Brandt said after the meeting.

Brandt will visit Port Aurel on June 3.

Herring exports of Norland reached 240 million euros in 2024, up 6 percent year on year.
`,
  },
  {
    learned: '2025-05-14T09:00:00.000Z',
    publisher: 'Sudria Daily',
    published: '2025-05-14T08:00',
    text: `Ilves and Brandt meet over quotas

Norland's Fisheries Minister Ella Brandt met Sudria's Fisheries Minister Tomas Ilves on the shore of the lake in Geneva on Tuesday.

Ilves told reporters that the two countries wanted a deal by autumn.
`,
  },
  {
    learned: '2025-06-03T19:00:00.000Z',
    publisher: 'Sudria Daily',
    published: '2025-06-03T18:00',
    text: `Norland minister comes to Port Aurel

PORT AUREL, June 3 - Norland's Fisheries Minister Ella Brandt visited Port Aurel on Tuesday.

"The harbour has changed," Brandt said.

Brandt will meet the Growers Union in Ellport on September 1.
`,
  },
  {
    learned: '2025-06-20T19:00:00.000Z',
    publisher: 'Tidewater Post',
    published: '2025-06-20T18:00',
    text: `Corvane fined over oil spill

The Maritime Board fined Corvane Shipping 4.2 million euros on Friday over an oil spill off Port Aurel.

Corvane Shipping said it would appeal.
`,
  },
  {
    learned: '2025-06-21T09:00:00.000Z',
    publisher: 'Sudria Daily',
    published: '2025-06-21T08:00',
    text: `Board punishes Corvane Shipping

The Maritime Board fined Corvane Shipping 4.5 million euros on June 6 over an oil spill off Ellport.

The firm has thirty days to pay it, and may ask a court to look at the case.
`,
  },
];
