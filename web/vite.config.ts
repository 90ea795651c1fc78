import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The web pages: built into build/web, where `readout serve` finds them; `npx vite` serves them while they are worked on. */
export default defineConfig({
  plugins: [react()],
  build: { outDir: '../build/web', emptyOutDir: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://localhost:4100' } },
});
