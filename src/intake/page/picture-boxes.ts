import { type Dom, isElement, type PageElement, type PageNode } from './dom.ts';

/** The boxes that hold a picture and a few words under it, whatever they are called: what stands in them is a caption, or a card. */
export function pictureBoxes({ elements }: Dom): ReadonlySet<PageElement> {
  const pictures = elements.filter(({ localName }) => localName === 'img').slice(0, most);
  return new Set(pictures.flatMap((one) => boxOf(one) ?? []));
}
/** A page of more pictures is a gallery; each is looked at with what stands round it. */
const most = 300;

/** The widest element round a picture that says no more than a caption says, or null where none says anything. */
function boxOf(picture: PageElement): PageElement | null {
  let box: PageElement | null = null;
  let element = picture.parentElement;
  for (let step = 0; element !== null && step < 5; step += 1) {
    const size = captionIn(element, picture);
    if (size === null) break;
    if (size > 0 && isBox.test(element.localName)) box = element;
    element = element.parentElement;
  }
  return box;
}
const isBox = /^(?:div|td|table|center|dl|span)$/;

/** Letters of an element after its picture; null where it says more, or otherwise, than a caption does. */
function captionIn(element: PageElement, picture: PageElement): number | null {
  let isPast = false;
  let [size, nodes] = [0, 0];
  const isCaption = (node: PageNode): boolean => {
    nodes += 1;
    if (nodes > widest) return false;
    if (!isElement(node)) {
      const letters = node.words.trim().length;
      size += letters;
      return letters === 0 || (isPast && size <= longest);
    }
    if (node === picture) isPast = true;
    const before = size;
    return node.children.every(isCaption) && (size === before || !isNews(node));
  };
  return isCaption(element) ? size : null;
}
const longest = 300;
const widest = 100;

/** Headings, items, and paragraphs without a class of their own, as those of the news are. */
function isNews({ localName, attributes }: PageElement): boolean {
  return localName === 'p' ? attributes['class'] === undefined : /^(?:h[1-6]|li)$/.test(localName);
}
