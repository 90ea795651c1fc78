/** Whether two EDTF times can be the same time. */
export function overlaps(a: string, b: string): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return x.from <= y.to && y.from <= x.to;
}

/** First and last possible day of an EDTF interval, as strings that sort. */
function boundsOf(edtf: string): { from: string; to: string } {
  const [first = '', last = first] = edtf.split('/');
  return { from: first === '..' ? '' : first, to: last === '..' ? '9' : `${last}-99`.slice(0, 10) };
}
