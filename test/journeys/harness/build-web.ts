import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const SOURCES = ['src/core', 'src/seal', 'src/mail/parse', 'src/web', 'vite.config.ts']

/** The built web app, as the server serves it. */
export const webFolder = join(root, '.build/web')

/** Builds the web app when a source file is newer than the last build, otherwise does nothing. */
export function buildWeb(): void {
  const page = join(webFolder, 'index.html')
  if (existsSync(page) && SOURCES.every((path) => newest(join(root, path)) <= modified(page)))
    return
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    // Vitest's own would make Vite build for tests.
    env: { ...process.env, NODE_ENV: 'production' },
    timeout: 120_000,
  })
  if (built.status !== 0) throw new Error(`The web app does not build.\n${built.stderr}`)
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return modified(path)
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(0, ...files.map((file) => modified(join(path, file))))
}

function modified(path: string): number {
  return statSync(path).mtimeMs
}
