import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
const shuffled = { shuffle: { files: true, tests: true } }

/** Tests start hundreds of processes of Onward; each starts quickly, as `npm run onward` does. */
const env = { NODE_COMPILE_CACHE: resolve(import.meta.dirname, '.build/compiled') }

/** Tests of parts that open files, sockets or processes. */
const MACHINE = ['src/store/**', 'src/server/**', 'src/cli/**']
const tests = (folder: string) => `${folder}/**/*.test.{ts,tsx}`

export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        test: {
          name: 'unit',
          include: [tests('src')],
          exclude: MACHINE,
          // Nothing in them opens at import, so files may share a process: three times as quick, and
          // one more proof that no module keeps a state.
          isolate: false,
          sequence: shuffled,
          // All of them take less than seconds; on a crowded machine the first to read a letter waits longer.
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'machine',
          env,
          include: [...['src/store', 'src/server', 'src/cli', 'test'].map(tests), tests('bench')],
          exclude: ['test/frame/**', 'test/journeys/**'],
          globalSetup: 'test/global-setup.ts',
          // As with the unit tests: what is imported is evaluated once a worker, not once a file.
          isolate: false,
          sequence: shuffled,
          testTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'frame',
          env,
          include: [tests('test/frame')],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          env,
          include: [tests('test/journeys')],
          globalSetup: 'test/journeys/harness/global-setup.ts',
          // The browser's driver is loaded and the build looked at once a worker, not once a file.
          isolate: false,
          // A browser on a crowded machine can miss a wait once; what fails twice has failed.
          retry: 1,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
