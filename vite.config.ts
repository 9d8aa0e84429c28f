import { defineConfig } from 'vite'
import { firstChunk } from './scripts/first-chunk.ts'
import { firstWords } from './scripts/first-words.ts'
import { policyInPage } from './scripts/policy-in-page.ts'
import { workerPlugin } from './scripts/worker-plugin.ts'

/**
 * The web app: one page, split by route, no outside asset. Output is served by src/server. With
 * `--mode static` it is the app for any web host, which needs no program and lies in any folder.
 */
export default defineConfig(({ mode }) => ({
  root: 'src/web',
  publicDir: 'public',
  base: mode === 'static' ? './' : '/',
  plugins: [workerPlugin(), ...(mode === 'static' ? [policyInPage(), firstWords()] : [])],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../.build/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: firstChunk(), debugName: 'first' }] },
        // The first script names all others: without their words it is 1.8 kB lighter, gzipped.
        chunkFileNames: ({ name }) =>
          name === 'first' ? 'assets/[name]-[hash].js' : 'assets/[hash].js',
      },
    },
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
}))
