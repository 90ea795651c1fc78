import { defineConfig } from 'vitest/config';

/** Tests wait for conditions, and no machine is too slow for them: these times only end what hangs. */
export default defineConfig({
  test: {
    testTimeout: 240_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
