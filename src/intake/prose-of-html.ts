// The prose of a piece of HTML that is an article's body and nothing else: what feeds, newsrooms and mails carry.
import { parseHTML } from 'linkedom';
import { ReadoutError } from '../model/error.ts';

/** Its paragraphs with a blank line between; pictures, captions, scripts and forms are left out. Throws `too-deep`. */
export function proseOfHtml(html: string): string {
  refuseDeep(html);
  const { document } = parseHTML(
    `<!doctype html><html><body>${html.replace(/<!doctype[^<>]*>|<\/?(?:html|body)\b[^<>]*>/gi, ' ')}</body></html>`,
  );
  const blocks: string[] = [];
  let words = '';
  const cut = () => {
    if (words.trim() !== '') blocks.push(words.replace(/\s+/g, ' ').trim());
    words = '';
  };
  for (const step of stepsOf(document.body)) {
    if (typeof step === 'string') words += step;
    else cut();
  }
  cut();
  return blocks.join('\n\n');
}

type Node = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
};

/** Texts and cuts (`null`) in the order of the document; a stack of our own, so that depth costs no calls. */
function* stepsOf(root: Node): Generator<string | null> {
  const stack: (Node | null)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop() ?? null;
    if (node === null) yield null;
    else if (node.nodeType === 3) yield node.textContent ?? '';
    else if (node.nodeType === 1 && !leftOut.has(node.nodeName)) {
      const isBlock = !inline.has(node.nodeName);
      if (isBlock) yield null;
      if (isBlock) stack.push(null);
      stack.push(...[...node.childNodes].reverse());
    }
  }
}

const leftOut = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE FIGURE FIGCAPTION IMG PICTURE VIDEO AUDIO IFRAME OBJECT EMBED SVG CANVAS FORM BUTTON INPUT SELECT
  TEXTAREA NAV ASIDE FOOTER TABLE`.split(/\s+/),
);
const inline = new Set(
  `A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR
  PERSON ORG LOCATION CHRON EVENT FUNCTION MONEY NUM OBJECT.TITLE VIRTLOC CLASSIFIER COPYRITE LANG PRONOUNCE POSTADDR`.split(
    /\s+/,
  ),
);

const deepest = 1_000;

/** The parser's time grows with the square of the depth; no article is a hundred deep. */
function refuseDeep(html: string): void {
  let depth = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (selfClosing.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (close === '' ? 1 : -1));
    if (depth > deepest)
      throw new ReadoutError('too-deep', `nests its HTML more than ${deepest} deep; it is no article.`);
  }
}
/** Elements without an end, and those that the next of their kind ends. */
const selfClosing = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th option thead tbody tfoot'.split(
    ' ',
  ),
);
