#!/usr/bin/env node
// Old Nodes must be able to parse this file: it is the one that tells them they are old.
const [major] = process.versions.node.split('.');
if (Number(major) >= 24) {
  import('../src/cli/main.ts');
} else {
  const told = 'Readout needs Node 24 or later; this is ' + process.versions.node.replace(/\.\d+$/, '');
  process.stderr.write(told + ': run it through npm (npx readout), or install Node 24 from https://nodejs.org.\n');
  process.exitCode = 2;
}
