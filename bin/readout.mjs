#!/usr/bin/env node
// Old Nodes must be able to parse this file: it is the one that tells them they are old.
import module from 'node:module';

const [major] = process.versions.node.split('.');
if (Number(major) >= 24) {
  // What is loaded from here on is compiled once and kept; that takes a quarter off the start.
  module.enableCompileCache();
  import('../src/cli/main.ts');
} else {
  const told = 'Readout needs Node 24 or later; this is ' + process.versions.node.replace(/\.\d+$/, '');
  process.stderr.write(told + ': run it through npm (npx readout), or install Node 24 from https://nodejs.org.\n');
  process.exitCode = 2;
}
