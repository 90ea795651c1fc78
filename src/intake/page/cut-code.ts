// What is cut off a page's markup before its tree is built: code, drawings, and attributes that nothing is told by.

const code = ['script', 'style', 'svg', 'template', 'noscript', 'iframe', 'textarea', 'select', 'nav', 'button'];
/** These are cut only where no text stands in them that may be news: a page may have left one open. */
const mayHoldNews = /<(?:p|h1|article|main)[\s>]/;

/** A page's markup without code, and the contents of its scripts that are data. */
export interface WithoutCode {
  readonly rest: string;
  /** Those of type `application/ld+json`. */
  readonly linkedData: readonly string[];
  /** Those of type `application/json`, and those that give data a name. */
  readonly pageData: readonly string[];
}

/** The markup without code, drawings and comments, and what its scripts tell as data. */
// Cut by hand: a lazy pattern takes quadratic time over tags that are never closed.
export function withoutCode(html: string): WithoutCode {
  const small = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const parts: string[] = [];
  const linkedData: string[] = [];
  const pageData: string[] = [];
  const endOf = endFinder(small);
  const opening = new RegExp(`<!--|<(${code.join('|')})(?=[\\s/>])`, 'g');
  let from = 0;
  let kept = 0;
  for (let found = opening.exec(small); found !== null; found = opening.exec(small)) {
    const name = found[1] ?? '--';
    const isDoubtful = name === 'nav' || name === 'button';
    // What stands in a stretch that was kept shares its end, which is not looked for again.
    if (isDoubtful && found.index < kept) continue;
    const end = endOf(name, opening.lastIndex);
    if (isDoubtful && mayHoldNews.test(small.slice(found.index, end))) {
      kept = end;
      continue;
    }
    if (name === 'script') {
      const opened = small.slice(found.index, found.index + 520);
      const kept = opened.includes('ld+json') ? linkedData : namesData.test(opened) ? pageData : null;
      kept?.push(html.slice(small.indexOf('>', found.index) + 1, end).replace(/<\/script[^<]*$/i, ''));
    }
    parts.push(html.slice(from, found.index));
    from = end;
    opening.lastIndex = end;
  }
  parts.push(html.slice(from));
  return { rest: parts.join(''), linkedData, pageData };
}

const namesData = /^<script[^>]*(?:application\/json[^>]*>|>\s*(?:window|self|var|const)\b[\s.\w$[\]"']{1,60}=\s*[{[])/;

/** Where an element ends. What is never closed is looked for once: code takes the rest of the page, all else nothing but its own tag. */
function endFinder(small: string): (name: string, after: number) => number {
  const unclosed = new Set<string>();
  const past = (sign: string, from: number) => {
    const at = small.indexOf(sign, from);
    return at === -1 ? small.length : at + sign.length;
  };
  return (name, after) => {
    const close = unclosed.has(name) ? -1 : small.indexOf(name === '--' ? '-->' : `</${name}`, after);
    if (close !== -1) return past('>', close);
    unclosed.add(name);
    return name === 'script' || name === 'style' ? small.length : past('>', after);
  };
}

/** Elements that hold no words: a third of a page's. Where a picture stood tells what is its caption. */
const pictures = /<(?:img|amp-img)\b[^<>]{0,4000}>/gi;
const wordless = /<(?:source|input|track|param|embed|wbr|hr)\b[^<>]{0,2000}>/gi;
/** Attributes that nothing is told by: each would be a node of the tree, and there are more of them than of elements. */
const unread =
  /\s(?:src|srcset|sizes|alt|width|height|target|loading|tabindex|on[a-z]{3,12}|align|valign|data-(?!component|testid|module|type|time|datetime|published|date)[\w-]{1,40}|aria-(?!hidden)[\w-]{1,20}|xmlns|jsname|jsaction)=(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}')/gi;
/** Nobody names an element in ten thousand letters. */
const longNames = /\bclass\s*=\s*(?:"[^"]{10000,}"|'[^']{10000,}')/gi;

/** The markup with one html, one head and one body, without the elements and attributes that are never read. */
export function tidied(html: string): string {
  const bodyAt = html.search(/<body\b/i);
  const headEnd = /<\/head\s*>/i.exec(html);
  const cut = bodyAt >= 0 ? bodyAt : headEnd === null ? 0 : headEnd.index + headEnd[0].length;
  const bare = (part: string) =>
    part
      .replace(longNames, ' ')
      .replace(wordless, '')
      .replace(pictures, '<img>')
      .replace(unread, '')
      .replace(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>|<\?xml[^>]*>/gi, ' ');
  return `<!doctype html><html><head>${bare(html.slice(0, cut))}</head><body>${bare(html.slice(cut))}</body></html>`;
}
