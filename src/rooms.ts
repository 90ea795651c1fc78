/** Who may import whom, room by room; `rooms.test.ts` holds every file to it. A sub-room inherits its room's row. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  intake: ['model'],
  language: ['model'],
  reading: ['model', 'language'],
  record: ['model'],
  store: ['model'],
  export: ['model'],
  readout: ['model', 'reading', 'record', 'store'],
  api: ['model', 'readout', 'export'],
  mcp: ['model', 'readout', 'export'],
  work: ['model', 'readout', 'export', 'intake'],
  cli: ['model', 'intake', 'readout', 'export', 'api', 'mcp', 'work', 'index'],
  index: ['model', 'intake', 'readout', 'export'],
};

/** Rooms whose sub-rooms stand apart: only the named trunk hands results from one to the next. */
export const trunkOf: Readonly<Record<string, string>> = { reading: 'read.ts', language: 'parse.ts' };

/** Rooms that may touch the machine (`node:` and databases), and the files beside them that load lists and weights or start threads. */
export const touchesMachine: readonly string[] = [
  'intake',
  'store',
  'api',
  'mcp',
  'work',
  'cli',
  'language/load.ts',
  'language/parse-all.ts',
  'language/parse-worker.ts',
];
