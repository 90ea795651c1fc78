// What newsrooms and press offices send: ninjs, NITF, NewsML-G2.
import { afterAll, expect, test } from 'vitest';
import { story, storyHtml } from '../../../test/intake/make-files.ts';
import { newFolder, reportIn, sentence } from '../../../test/intake/take-from.ts';

const { takenOf, remove } = newFolder();
afterAll(remove);

const [first = '', second = '', third = ''] = story('bridge');
const body = [first, second, third].join('\n\n');

const ninjs = {
  uri: 'urn:wire:1',
  type: 'text',
  language: 'en',
  versioncreated: '2023-11-07T10:30:00+01:00',
  pubstatus: 'usable',
  copyrightholder: 'Harbour Wire',
};

test.each([
  [
    '1.3',
    {
      ...ninjs,
      byline: 'Ana Roe and Jo Dale',
      headline: 'Cracks',
      body_text: body.replace(/\n\n/g, ' '),
      body_xhtml: storyHtml('bridge'),
    },
  ],
  [
    '2.1',
    {
      ...ninjs,
      by: 'Ana Roe and Jo Dale',
      headlines: [{ role: 'main', value: 'Cracks' }],
      bodies: [
        { role: 'text', contenttype: 'text/plain', value: 'x' },
        { role: 'html', contenttype: 'text/html', value: storyHtml('bridge') },
      ],
    },
  ],
  [
    '3.0',
    {
      uri: 'urn:wire:1',
      type: 'text',
      versionCreated: '2023-11-07T10:30:00+01:00',
      pubStatus: 'usable',
      copyrightHolder: 'Harbour Wire',
      by: 'By Ana Roe & Jo Dale',
      headlines: [{ value: 'Cracks' }],
      bodies: [{ contentType: 'text/html', value: storyHtml('bridge') }],
    },
  ],
  [
    '3.0 with NITF in it',
    {
      uri: 'urn:wire:1',
      type: 'text',
      versionCreated: '2023-11-07T10:30:00+01:00',
      copyrightHolder: 'Harbour Wire',
      by: 'Ana Roe, Jo Dale, The Norvik Post',
      headlines: [{ value: 'Cracks' }],
      bodies: [
        {
          contentType: 'application/nitf+xml',
          value: `<?xml version="1.0"?><nitf><body><body.head><byline>By Jo Dale</byline></body.head><body.content>${storyHtml('bridge')}</body.content></body></nitf>`,
        },
      ],
    },
  ],
])('ninjs %s gives headline, authors, outlet, version time and the body by its markup', async (_, item) => {
  const [taken] = await takenOf('item.json', JSON.stringify(item, null, 1));
  expect(reportIn(taken)).toMatchObject({
    url: 'urn:wire:1',
    title: 'Cracks',
    byline: ['Ana Roe', 'Jo Dale'],
    publisher: 'Harbour Wire',
    publishedAt: '2023-11-07T10:30+01:00',
    text: `Cracks\n\n${body}`,
  });
});

test('a kill notice takes a report back; a picture, a plan and what is held back are no reports', async () => {
  const items = [
    { ...ninjs, pubstatus: 'canceled', ednote: 'The mayor was misquoted', headline: 'Cracks' },
    { ...ninjs, type: 'picture', headline: 'A bridge', body_text: 'The bridge on Tuesday.' },
    { ...ninjs, type: undefined, title: 'Opening', eventDetails: {} },
    { ...ninjs, pubstatus: 'withheld', body_text: body },
  ];
  const [killed, ...rest] = await takenOf('items.jsonl', items.map((one) => JSON.stringify(one)).join('\n'));
  expect(killed).toEqual({
    name: 'items.jsonl, line 1',
    withdrawn: { url: 'urn:wire:1', id: 'urn:wire:1', at: '2023-11-07T10:30+01:00', reason: 'The mayor was misquoted' },
  });
  expect(rest.map(sentence)).toEqual([
    'items.jsonl, line 2 is a picture without a report; only items with a text are read.',
    'items.jsonl, line 3 is an entry of a planning calendar, not a report; only items with a text are read.',
    'items.jsonl, line 4 is withheld by its outlet: it is not to be used yet.',
  ]);
});

const nitf = `<nitf><head><title>Cracks</title><docdata><doc-id id-string="wire-1"/><date.issue norm="20231107T103000+0100"/><doc.copyright holder="Harbour Wire"/></docdata></head><body><body.head><hedline><hl1>Cracks close bridge</hl1></hedline><byline>By <person>Jo Dale</person></byline></body.head><body.content>${storyHtml('bridge')}<media media-type="image"><media-caption>The bridge.</media-caption></media></body.content></body></nitf>`;
const g2Head = `<itemMeta><itemClass qcode="ninat:text"/><provider qcode="x:hw"><name>Harbour Wire</name></provider><versionCreated>2023-11-07T10:30:00+01:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline xml:lang="en">Cracks close bridge</headline><by>By Jo Dale</by><language tag="en"/></contentMeta>`;
const g2Item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:1" version="2">${g2Head}<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${storyHtml('bridge')}</body></html></inlineXML></contentSet></newsItem>`;

test.each([
  ['NITF', `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">${nitf}`, 'wire-1'],
  ['NewsML-G2 with XHTML', `<?xml version="1.0"?>${g2Item}`, 'urn:newsml:wire.example:1'],
  ['NewsML-G2 with NITF', g2Item.replace(/<html.*<\/html>/s, nitf), 'urn:newsml:wire.example:1'],
  [
    'NewsML-G2 with plain text',
    g2Item.replace(/<inlineXML.*<\/inlineXML>/s, `<inlineData contenttype="text/plain">${body}</inlineData>`),
    'urn:newsml:wire.example:1',
  ],
])('%s gives the same report', async (_, xml, url) => {
  const [taken] = await takenOf('item.xml', xml);
  expect(reportIn(taken)).toMatchObject({
    title: 'Cracks close bridge',
    byline: ['Jo Dale'],
    publisher: 'Harbour Wire',
    publishedAt: '2023-11-07T10:30+01:00',
    url,
    text: `Cracks close bridge\n\n${body}`,
  });
});

test('a message of NewsML-G2 is walked: reports, a take-back, and its package passed over', async () => {
  const killed = g2Item
    .replace('stat:usable', 'stat:canceled')
    .replace('</itemMeta>', '<edNote>Kill: wrong bridge</edNote></itemMeta>');
  const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2023-11-07T10:30:00Z</sent></header><itemSet>${g2Item}<packageItem guid="p"/>${killed}</itemSet></newsMessage>`;
  const taken = await takenOf('message.xml', message);
  expect(taken.map((one) => Object.keys(one)[1])).toEqual(['report', 'withdrawn']);
  expect(taken[1]).toMatchObject({ withdrawn: { id: 'urn:newsml:wire.example:1', reason: 'Kill: wrong bridge' } });
});
