/** Where a watch remembers what it has seen: beside the record, for it belongs to this machine and can be lost. Beside a server's record there is no beside. */
export function stateOf(record: string): string {
  return /^[a-z]+:\/\//.test(record) ? './readout.watch.json' : `${record}.watch.json`;
}
