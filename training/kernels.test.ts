import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import { expect, test } from 'vitest';

test.each([
  ['src/language/assembly/reading.ts', 'src/language/assembly/asconfig.json', 'src/language/network/kernels.wasm'],
  ['training/assembly/training.ts', 'training/assembly/asconfig.json', 'training/kernels.wasm'],
])('%s with %s compiles to the bytes of %s', async (source, config, compiled) => {
  const written = new Map<string, string | Uint8Array>();
  const { error } = await asc.main([source, '--config', config, '-o', 'out.wasm'], {
    writeFile: (name, content) => void written.set(name, content),
  });
  expect(error).toBeNull();
  expect(written.get('out.wasm')).toEqual(new Uint8Array(readFileSync(compiled)));
});
