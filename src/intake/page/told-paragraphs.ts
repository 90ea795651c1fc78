import type { PageBlock } from './blocks-of-page.ts';
import { sizeOf } from './judge.ts';

type Piece = Pick<PageBlock, 'words' | 'kind'>;

/** The blocks of the page or, where a script would have laid out the report and none stands on the page, the text told to machines. */
export function toldParagraphs(blocks: readonly PageBlock[], told: string | null): readonly Piece[] {
  if (told === null || told.length < 400 || sizeOf(blocks) > 0.35 * told.length) return blocks;
  const plain = told.replace(/<\/(?:p|div|li|h\d|blockquote)>|<br\s*\/?>/gi, '\n').replace(/<[^>]{0,300}>/g, '');
  const lines = plain
    .split(/\s*[\r\n]+\s*/)
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
  return lines.map((words) => ({ words, kind: 'paragraph' }) as const);
}
