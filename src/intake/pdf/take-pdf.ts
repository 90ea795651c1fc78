import { extractTextItems, getDocumentProxy } from 'unpdf';
import { ReadoutError } from '../../model/error.ts';
import { collected } from '../chunks.ts';
import type { Entry } from '../entry.ts';
import { reportOfText } from '../report-of-text.ts';
import type { Taken } from '../taken.ts';
import { takenFrom } from '../taken-from.ts';
import { linesOfPage } from './lines.ts';
import { paragraphsOf, titleOf } from './paragraphs.ts';
import { refuseBursting } from './refuse-bursting.ts';

const mostPages = 300;

/** The report that a PDF holds as words; a scan, which holds pictures of words, is refused. When the file was made says nothing of when it was published. */
export async function* takePdf({ name, chunks, given }: Entry): AsyncGenerator<Taken> {
  const bytes = await collected(chunks);
  refuseBursting(bytes);
  const pages = (await pagesOf(bytes)).map(linesOfPage);
  if (pages.every((lines) => lines.length === 0)) throw scan();
  const text = paragraphsOf(pages).join('\n\n');
  const title = given.title ?? titleOf(pages) ?? undefined;
  yield takenFrom(name, () => reportOfText(text, { ...given, title }));
}

async function pagesOf(bytes: Buffer) {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > mostPages) throw new ReadoutError('too-big', `has more than ${mostPages} pages; split it.`);
    return (await extractTextItems(document)).items;
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    // Its reader throws errors of many kinds at files that are damaged on purpose or by chance.
    throw refusedBy(error instanceof Error ? error : new Error(String(error)));
  }
}

function refusedBy({ name, message }: Error): ReadoutError {
  if (name === 'PasswordException') return new ReadoutError('locked', 'is locked with a password; unlock it first.');
  return new ReadoutError(
    'damaged',
    `is no whole PDF (${message.slice(0, 80).replace(/\.$/, '')}); it is cut off or damaged.`,
  );
}

function scan(): ReadoutError {
  return new ReadoutError(
    'no-words',
    'is a scan: its pages are pictures without words; have them read by an OCR program first.',
  );
}
