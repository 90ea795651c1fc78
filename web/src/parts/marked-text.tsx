import type { Part } from '../../../src/model/report.ts';
import { type Marked, piecesOf } from './marks.ts';

interface Shown {
  readonly text: string;
  readonly marks: readonly Marked[];
  readonly chosen: string | null;
  readonly choose: (fact: string) => void;
}

/** A report's text, a paragraph a part, with its marks; the outlet's furniture stands faint. All of it is text, never markup. */
export function MarkedText({ parts, ...shown }: Shown & { readonly parts: readonly Part[] }) {
  return parts.map(({ kind, span }) => (
    <p key={span.start} className={kind === 'paragraph' ? 'part' : `part is-${kind}`}>
      <MarkedWords span={span} {...shown} />
    </p>
  ));
}

/** A stretch of the text with its marks. */
export function MarkedWords({ span, text, marks, chosen, choose }: Shown & Pick<Part, 'span'>) {
  return piecesOf(span.start, span.end, marks).map((piece) => {
    const words = text.slice(piece.start, piece.end);
    const [outer] = piece.marks;
    if (outer === undefined) return words;
    const isChosen = piece.marks.some(({ fact }) => fact === chosen);
    const classes = [...new Set(piece.marks.map(({ layer }) => `is-${layer}`)), ...(isChosen ? ['is-chosen'] : [])];
    return (
      <span
        key={piece.start}
        className={`layer ${classes.join(' ')}`}
        data-fact={piece.marks.map(({ fact }) => fact).join(' ')}
        title={piece.marks.map(({ says }) => says).join('\n')}
        onPointerUp={() => choose(outer.fact)}
      >
        {words}
      </span>
    );
  });
}
