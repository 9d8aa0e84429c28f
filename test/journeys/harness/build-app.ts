import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.ts'

let isBuilt = false

/** Builds the web app and the server when a source has changed since the last build; once a process. */
export function buildApp(): void {
  if (isBuilt) return
  const built = spawnSync(process.execPath, [join(root, 'scripts/build-what-changed.mjs')], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  if (built.status !== 0) throw new Error(built.stderr)
  isBuilt = true
}
