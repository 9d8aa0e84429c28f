import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.ts'

let isBuilt = false

/** Builds the web app and the server when a source has changed since the last build; once a process. */
export function buildApp(): void {
  if (isBuilt) return
  build('web', 'server')
  isBuilt = true
}

/** Builds those of these parts of which a source has changed since they were built. */
export function build(...parts: readonly ('web' | 'static' | 'server' | 'cli')[]): void {
  const builder = join(root, 'scripts/build-what-changed.mjs')
  const built = spawnSync(process.execPath, [builder, ...parts], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  if (built.status !== 0) throw new Error(built.stderr)
}
