import { type Columns, cellsOf } from './columns.ts';

/** Whether a text begins as a table whose columns are known or told ("yes"), whose columns are not ("unnamed"), or not as one ("no"). */
export function tableSign(text: string, columns: Columns | undefined): 'yes' | 'unnamed' | 'no' {
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  const { cells, delimiter } = cellsOf(first);
  const named = new Set(cells);
  const isAsked = columns !== undefined && columns.length > 0;
  if (isAsked && columns.every(({ column }) => named.has(column))) return 'yes';
  const isHead =
    cells.length > 1 && named.size === cells.length && cells.every((cell) => /^[A-Za-z_][\w.-]*$/.test(cell));
  if (!isHead || second === '' || !second.includes(delimiter)) return 'no';
  const isTold = cells.filter((cell) => usual.test(cell)).length > 1;
  // Of a table that has other columns than a person says, its reader says so.
  if (isAsked) return isTold || columns.some(({ column }) => named.has(column)) ? 'yes' : 'no';
  if (named.has('text') && cells.some((cell) => fields.has(cell) && cell !== 'text')) return 'yes';
  return isTold ? 'unnamed' : 'no';
}

const fields = new Set(['id', 'text', 'title', 'publishedAt', 'publisher', 'url', 'zone']);
const usual =
  /^(?:id|uri|url|link|text|body|content|article|story|title|headline|date|published\w*|publication\w*|source|outlet|author|byline)$/i;
