import { type Dom, isElement, type PageElement, type PageNode } from './dom.ts';

/** The boxes that hold a picture and a few words under it, whatever they are called: what stands in them is a caption, or a card. */
export function pictureBoxes({ elements }: Dom): ReadonlySet<PageElement> {
  const boxes = new Set<PageElement>();
  for (const one of elements) {
    if (one.localName !== 'img') continue;
    const box = boxOf(one);
    if (box !== null) boxes.add(box);
  }
  return boxes;
}

/** The widest element round a picture that says no more than a caption says, or null where none says anything. */
function boxOf(picture: PageElement): PageElement | null {
  let box: PageElement | null = null;
  let element = picture.parentElement;
  for (let step = 0; element !== null && step < 5; step += 1) {
    const words = said(element, picture, { above: 0, below: 0, isProse: false });
    if (words.isProse || words.above > 0 || words.below > longest) break;
    if (words.below > 0 && isBox.test(element.localName)) box = element;
    element = element.parentElement;
  }
  return box;
}
const longest = 300;
const isBox = /^(?:div|td|table|center|dl|span)$/;

interface Said {
  /** Letters before the picture. */
  above: number;
  /** Letters after it. */
  below: number;
  /** Whether a heading or a plain paragraph stands here: those of the news have no class of their own, captions do. */
  isProse: boolean;
}

function said(node: PageNode, picture: PageElement, so: Said, seen = { picture: false }): Said {
  if (so.isProse || so.below > longest) return so;
  if (!isElement(node)) {
    const size = node.words.trim().length;
    if (seen.picture) so.below += size;
    else so.above += size;
    return so;
  }
  if (node === picture) seen.picture = true;
  const isText =
    /^(?:h[1-6]|p|li)$/.test(node.localName) && (node.localName !== 'p' || node.attributes['class'] === undefined);
  const before = so.above + so.below;
  for (const child of node.children) said(child, picture, so, seen);
  if (isText && so.above + so.below > before) so.isProse = true;
  return so;
}
