/** A line on stderr that says how far a long run is; silent where nobody watches. */
export interface Progress {
  readonly now: (name: string) => void;
  /** Takes the line away, so that something else can be told. */
  readonly clear: () => void;
}

/** Shows progress through a number of inputs if there are several and stderr is a terminal. */
export function showProgress(inputs: number): Progress {
  const isShown = process.stderr.isTTY && inputs > 1;
  let [seen, last] = [0, ''];
  const clear = () => {
    if (isShown) process.stderr.write('\r\u001b[K');
  };
  const now = (name: string) => {
    const input = name.replace(/, line \d+$/, '');
    if (input !== last) seen += 1;
    last = input;
    clear();
    if (isShown) process.stderr.write(`${seen}/${inputs} ${name.slice(-60)}`);
  };
  return { now, clear };
}
