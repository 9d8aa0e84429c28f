// Builds the web app and the server, or the parts that are named, when their sources have changed. Run
// directly, or called by `npm start`. Plain JavaScript, because that starts before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { alone } from './alone.mjs'
import { root } from './install.mjs'

const BUILD_LIMIT_MS = 5 * 60_000

const web = [
  'src/core',
  'src/seal',
  'src/mail/parse',
  'src/web',
  'vite.config.ts',
  'scripts/first-chunk.ts',
  'scripts/worker-plugin.ts',
]

/** What each part is built from. */
const sources = {
  web,
  static: [
    ...web,
    'scripts/first-words.ts',
    'scripts/plain-document.ts',
    'scripts/policy-in-page.ts',
  ],
  server: ['src/core', 'src/seal', 'src/mail', 'src/store', 'src/server'],
  cli: ['src/core', 'src/seal', 'src/mail', 'src/store', 'src/server', 'src/cli'],
}
const common = ['package-lock.json', 'scripts/build.mjs']

/** SHA-256 over the names and contents of every source of a part. */
function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of [...paths, ...common]) {
    for (const file of filesOf(join(root, path))) {
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function filesOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .flatMap((name) => filesOf(join(path, name)))
}

/**
 * Builds the parts whose sources are not those of the last build. Where two programs are started at once,
 * one builds and the other waits for it.
 * @param {string} node the Node to build with
 * @param {('web' | 'static' | 'server' | 'cli')[]} parts
 * @throws Error with a message for a person
 */
export function buildWhatChanged(node, parts = ['web', 'server']) {
  const wanted = parts.map((part) => [part, fingerprint(sources[part])])
  const isStale = ([part, print]) => print !== read(printFile(part)) || !existsSync(folderOf(part))
  if (!wanted.some(isStale)) return
  console.log('Building Onward. This takes a few seconds.')
  alone(join(root, '.build/building'), BUILD_LIMIT_MS, () => build(node, wanted.filter(isStale)))
}

function build(node, stale) {
  if (stale.length === 0) return
  const names = stale.map(([part]) => part)
  const done = spawnSync(node, [join(root, 'scripts/build.mjs'), ...names], {
    cwd: root,
    encoding: 'utf8',
    timeout: BUILD_LIMIT_MS,
    // Vitest sets NODE_ENV, which would make Vite build for tests.
    env: { ...process.env, NO_COLOR: '1', NODE_ENV: 'production' },
  })
  if (done.status !== 0) {
    const why = [done.error?.message, done.stderr, done.stdout].filter(Boolean).join('\n').trim()
    const told = `Onward could not be built. Your records were not touched.\n${why}`
    throw new Error(stripVTControlCharacters(told))
  }
  for (const [part, print] of stale) writeFileSync(printFile(part), print)
}

function folderOf(part) {
  return part === 'static' ? join(root, 'dist') : join(root, '.build', part)
}

function printFile(part) {
  return join(root, '.build', `${part}.sources`)
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const named = process.argv.slice(2)
    buildWhatChanged(process.execPath, named.length > 0 ? named : undefined)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
