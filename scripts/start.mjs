// `npm start`: installs what is missing, builds what has changed, then runs the server and opens the
// browser. Plain JavaScript, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureInstalled, root } from './install.mjs'

const BUILD_LIMIT_MS = 5 * 60_000

/** What each part is built from. */
const sources = {
  web: ['src/core', 'src/seal', 'src/mail/parse', 'src/web', 'vite.config.ts'],
  server: ['src/core', 'src/seal', 'src/mail/parse', 'src/store', 'src/server'],
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

/** Builds the parts whose sources are not those of the last build. */
function buildWhatChanged(node) {
  const wanted = Object.entries(sources).map(([part, paths]) => [part, fingerprint(paths)])
  const stale = wanted.filter(([part, print]) => print !== read(printFile(part)))
  if (stale.length === 0) return
  console.log('Building Onward. This takes a few seconds.')
  mkdirSync(join(root, '.build'), { recursive: true })
  const parts = stale.map(([part]) => part)
  const done = spawnSync(node, [join(root, 'scripts/build.mjs'), ...parts], {
    cwd: root,
    encoding: 'utf8',
    timeout: BUILD_LIMIT_MS,
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (done.status !== 0) {
    const why = [done.error?.message, done.stderr, done.stdout].filter(Boolean).join('\n').trim()
    throw new Error(`Onward could not be built. Your records were not touched.\n${why}`)
  }
  for (const [part, print] of stale) writeFileSync(printFile(part), print)
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

/** Runs the server until it ends; Ctrl+C reaches it by itself, SIGTERM is passed on. */
function run(node) {
  const env = { ...process.env }
  const callersFolder = env.INIT_CWD ?? process.cwd()
  if (env.ONWARD_DATA) env.ONWARD_DATA = resolve(callersFolder, env.ONWARD_DATA)
  const server = spawn(node, [join(root, '.build/server/main.js'), root], { stdio: 'inherit', env })
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
  server.on('close', (code) => {
    process.exitCode = code ?? 1
  })
}

try {
  const node = ensureInstalled('running', (line) => console.log(line))
  buildWhatChanged(node)
  run(node)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
