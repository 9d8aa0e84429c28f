import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import type { BuiltApp } from '../src/web/offline/worker-rules.ts'

const WORKER = 'worker.js'

/**
 * Builds the service worker last, beside the files that it keeps, and hands it their list. One plain
 * script, since not every browser takes modules there.
 */
export function workerPlugin(): Plugin {
  return {
    name: 'onward-worker',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('the build has no folder')
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { BUILT_APP: JSON.stringify(builtApp(dir)) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: 'es2023',
          reportCompressedSize: false,
          rolldownOptions: {
            input: join(import.meta.dirname, '../src/web/offline/worker.ts'),
            output: { format: 'iife', entryFileNames: WORKER },
          },
        },
      })
    },
  }
}

/** Every file of the folder with its hash, the page under the address that shows it. */
export function builtApp(folder: string): BuiltApp {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== WORKER)
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = file.slice(folder.length + 1).replaceAll('\\', '/')
      return { path: path === 'index.html' ? '' : path, hash: sha256(readFileSync(file)) }
    })
    .sort((one, two) => (one.path < two.path ? -1 : 1))
  return { version: sha256(JSON.stringify(files)).slice(0, 16), files }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
