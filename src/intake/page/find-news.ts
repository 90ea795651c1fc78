import { keyOf } from '../outlets.ts';
import type { PageElement } from './dom.ts';
import { type Judged, sizeOf } from './judge.ts';
import { styleOf } from './other-reports.ts';

/**
 * The element that holds the news, or null where no prose is left: that in which most prose stands nearest (after Readability's scoring:
 * a parent counts whole, a grandparent half), widened while what it gains is mostly prose.
 */
export function findContainer(judged: readonly Judged[], title: string | null): PageElement | null {
  const headline = headlineIn(judged, title);
  const ringed = nearestWithProse(headline, judged);
  const scores = new Map<PageElement, number>();
  for (const { block } of judged.filter((one) => one.isProse)) {
    const isOwn = block.kind === 'other' || block.kind === 'cell';
    let element = isOwn ? block.element : block.element.parentElement;
    const score = 1 + Math.min(block.words.length, 400) / 40;
    for (let step = 1; element !== null && step <= 6; step += 1) {
      scores.set(element, (scores.get(element) ?? 0) + (score * (1 - block.linked)) / step ** 0.9);
      element = element.parentElement;
    }
  }
  let best: PageElement | null = null;
  let most = 0;
  for (const [element, score] of scores) {
    const weighed = score * weightOf(element) * (element === ringed ? 2.2 : 1);
    if (weighed > most) [best, most] = [element, weighed];
  }
  return best === null ? null : widened(best, judged, headline);
}

/** The headline of the report, whatever tag it bears. */
export function headlineIn(judged: readonly Judged[], title: string | null): PageElement | null {
  const key = title === null ? '' : keyOf(title);
  const found = judged.find(({ block }) => block.kind === 'heading' && key !== '' && keyOf(block.words) === key);
  return found?.block.element ?? null;
}

/** The first element round the headline in which prose stands, too, if it stands there itself: no header with a standfirst. */
function nearestWithProse(headline: PageElement | null, judged: readonly Judged[]): PageElement | null {
  const prose = new Map<PageElement, number>();
  for (const { block, isProse } of judged) {
    for (let one: PageElement | null = isProse ? block.element : null; one !== null; one = one.parentElement) {
      const isOwn = one === block.element.parentElement && block.element.localName === 'p';
      prose.set(one, (prose.get(one) ?? 0) + (isOwn ? 1 : 0));
    }
  }
  for (let one = headline; one !== null; one = one.parentElement)
    if (prose.has(one)) return (prose.get(one) ?? 0) > 1 ? one : null;
  return null;
}

/** What pages call the element that holds their news and nothing else. */
function weightOf(element: PageElement): number {
  if (element.localName === 'body' || element.localName === 'html') return 0.7;
  if (/articleBody/i.test(element.attributes['itemprop'] ?? '')) return 2;
  const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
  if (bodyNames.test(names)) return 1.6;
  return element.localName === 'article' ? 1.3 : 1;
}
const bodyNames =
  /(?:article|story|entry|post|news|content|page|main)[-_]*(?:body|content|text|copy|main|detail)|(?:body|rich)[-_]?(?:copy|text)|wysiwyg|\btext_?con\b|zoom/i;

function widened(start: PageElement, judged: readonly Judged[], headline: PageElement | null): PageElement {
  const open = judged.filter((one) => !one.isShunned);
  let best = start;
  let held = tally(open, best);
  let reached = best;
  for (let above = start.parentElement; above !== null && above.localName !== 'html'; above = above.parentElement) {
    const more = tally(open, above);
    const gain = more.prose - held.prose;
    const isMostlyProse = more.good - held.good >= 0.8 * (more.all - held.all) && more.headlines <= 1;
    // Beyond what holds the headline a report goes on only in parts that are made alike.
    const isHeaded = headline !== null && isWithin(headline, reached);
    reached = above;
    if (isHeaded && !goesOnAlike(open, best, above)) {
      if (gain > 0) break;
      continue;
    }
    if (gain > 0.08 * held.prose && isMostlyProse) [best, held] = [above, more];
    else if (gain > 0 && !isMostlyProse) break;
  }
  return best;
}

function goesOnAlike(open: readonly Judged[], best: PageElement, above: PageElement): boolean {
  const gained = open.filter(
    ({ block, isProse }) => isProse && isWithin(block.element, above) && !isWithin(block.element, best),
  );
  const own = partOf(above, best);
  const alike = gained.filter(({ block }) => {
    const part = partOf(above, block.element);
    return part === block.element || (own !== null && part !== null && part !== own && styleOf(part) === styleOf(own));
  });
  return alike.length * 2 >= gained.length;
}

/** The child of an element in which another stands. */
function partOf(above: PageElement, element: PageElement): PageElement | null {
  let one: PageElement | null = element;
  while (one !== null && one.parentElement !== above) one = one.parentElement;
  return one;
}

function tally(judged: readonly Judged[], element: PageElement) {
  const inside = judged.filter(({ block }) => isWithin(block.element, element));
  const headlines = new Set(
    inside.filter(({ block }) => block.element.localName === 'h1').map(({ block }) => block.words),
  );
  return {
    all: sizeOf(inside.map(({ block }) => block)),
    prose: sizeOf(inside.filter((one) => one.isProse).map(({ block }) => block)),
    good: sizeOf(inside.filter(isGood).map(({ block }) => block)),
    headlines: headlines.size,
  };
}

/** Prose, and the headings and items that may stand between. */
function isGood({ block, isProse }: Judged): boolean {
  return isProse || (block.linked < 0.3 && (block.kind === 'heading' || block.kind === 'item'));
}

/** Whether an element is another or stands in it. */
export function isWithin(element: PageElement, outer: PageElement): boolean {
  for (let one: PageElement | null = element; one !== null; one = one.parentElement) if (one === outer) return true;
  return false;
}
