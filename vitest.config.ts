import { defineConfig } from 'vitest/config';

/** Tests wait for conditions, and no machine is too slow for them: these times only end what hangs. */
export default defineConfig({
  test: {
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
