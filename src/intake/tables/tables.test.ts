// Tables, and lists and lines of JSON.
import { afterAll, expect, test } from 'vitest';
import { story } from '../../../test/intake/make-files.ts';
import { newFolder, reportIn, sentence } from '../../../test/intake/take-from.ts';

const { takenOf, remove } = newFolder();
afterAll(remove);

const [first = '', second = '', third = ''] = story('bridge');
const body = [first, second, third].join('\n\n');

test('a table that has not the column which a person names is refused with those that it has', async () => {
  const columns = [{ field: 'text', column: 'story' }];
  const taken = await takenOf('t.csv', 'headline,body,date\nPort shut,It is.,2023-11-03\n', { asIs: false, columns });
  expect(taken).toMatchObject([
    { name: 't.csv', refused: { message: 'has no column "story"; its first row names headline, body, date.' } },
  ]);
});

test('a table is read by the columns that a person names, and by its own names', async () => {
  const csv = `no;headline;body;day\r\n7;Cracks;"${first} ""Soon,"" she said.\n\n${second}";2023-11-07\r\n8;Nothing;;2023-11-07\r\n`;
  const columns = [
    ['id', 'no'],
    ['text', 'body'],
    ['title', 'headline'],
    ['publishedAt', 'day'],
  ].map(([field = '', column = '']) => ({ field, column }));
  const taken = await takenOf('t.csv', csv, { asIs: false, columns });
  expect(reportIn(taken[0])).toMatchObject({
    id: '7',
    title: 'Cracks',
    publishedAt: '2023-11-07',
    text: `${first} "Soon," she said.\n\n${second}`,
  });
  expect(sentence(taken[1])).toBe('t.csv, row 3 is no report: "text" must be text.');
  const [tsv] = await takenOf('t.dat', `text\tpublishedAt\tpublisher\n${first}\t2023-11-07\tHarbour Wire\n`);
  expect(reportIn(tsv)).toMatchObject({
    publisher: 'Harbour Wire',
    text: first,
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  const [unnamed] = await takenOf('u.csv', `headline,body,date\nCracks,"${first}",2023-11-07\n`);
  expect(sentence(unnamed)).toBe(
    'u.csv is a table, but no column is named "text"; say which is which: --columns text=body,title=headline,publishedAt=date.',
  );
});

test('a list of JSON is read item by item, and lines of JSON under the names of a person', async () => {
  const list = [{ id: 1, text: body, publishedAt: '2023-11-07' }, { a: 1 }];
  const taken = await takenOf('list', JSON.stringify(list, null, 2));
  expect(reportIn(taken[0]).id).toBe('1');
  expect(sentence(taken[1])).toContain('list, item 2 is JSON of no kind that is read');
  const columns = [
    { field: 'text', column: 'article' },
    { field: 'publishedAt', column: 'day' },
  ];
  const [named] = await takenOf('l.jsonl', `${JSON.stringify({ article: body, day: '2023-11-07' })}\n`, {
    asIs: false,
    columns,
  });
  expect(reportIn(named)).toMatchObject({ text: body, publishedAt: '2023-11-07' });
});
