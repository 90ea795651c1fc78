import type { Address } from '../src/language/network/kernels.ts';
import { scoreRow } from '../src/language/network/score-arcs.ts';
import { arcs, columns, labels, room } from '../src/language/network/sizes.ts';
import { placeOf } from './parameters.ts';
import { gradientOf, productBack, takeZeros, undrop, type WayBack } from './way-back.ts';

/** From the labels' scores back to the two parts of the heads that made them. */
export function labelsBack(way: WayBack, labelScores: Address, dHeads: Address): void {
  const { heap, kernels, batch, joined } = way;
  const { rows } = batch;
  kernels.sumRows(labelScores, room.deprel, rows, room.deprel, gradientOf(way, 'labelBias'));
  const dJoined = takeZeros(heap, rows * labels);
  productBack(way, 'label', {
    a: joined,
    aRow: labels,
    dC: labelScores,
    cRow: room.deprel,
    dA: dJoined,
    daRow: labels,
  });
  undrop(way, 'joined', dJoined, labels, labels);
  kernels.rectifyBack(joined, labels, dJoined, labels, rows, labels);
  const own = dHeads + columns.labelDependent * 4;
  const above = dHeads + columns.labelHead * 4;
  kernels.joinHeadsBack(
    dJoined,
    way.headRows,
    rows,
    labels,
    own,
    columns.all,
    above,
    columns.all,
    gradientOf(way, 'labelRoot'),
  );
}

/** From the arcs' scores back to the parts of the heads for dependents and for heads. */
export function arcsBack(way: WayBack, dHeads: Address): void {
  const { heap, kernels, batch, passed, parameters } = way;
  const dTurned = takeZeros(heap, batch.rows * arcs);
  batch.lengths.forEach((length, sentence) => {
    const mark = heap.mark();
    const start = batch.starts[sentence] ?? 0;
    const scores = passed.scores[sentence] ?? 0;
    const turned = passed.turned + start * arcs * 4;
    const dRows = dTurned + start * arcs * 4;
    const root = placeOf(parameters.network.values, 'arcRoot');
    kernels.ontoDiagonalBack(
      scores,
      scoreRow(length),
      turned,
      arcs,
      root,
      length,
      arcs,
      dRows,
      arcs,
      gradientOf(way, 'arcRoot'),
    );
    const packed = heap.take(scoreRow(length) * arcs * 4);
    const offset = (start * columns.all + columns.head) * 4;
    kernels.pack(passed.heads + offset, columns.all, 1, length, arcs, packed);
    kernels.multiply(scores, scoreRow(length), 1, packed, dRows, arcs, length, arcs, length, 1);
    kernels.pack(turned, arcs, 1, length, arcs, packed);
    kernels.multiply(scores, 1, scoreRow(length), packed, dHeads + offset, columns.all, length, arcs, length, 1);
    heap.backTo(mark);
  });
  kernels.sumRows(dTurned, arcs, batch.rows, arcs, gradientOf(way, 'arcBias'));
  const a = passed.heads + columns.dependent * 4;
  productBack(way, 'arc', {
    a,
    aRow: columns.all,
    dC: dTurned,
    cRow: arcs,
    dA: dHeads + columns.dependent * 4,
    daRow: columns.all,
  });
}
