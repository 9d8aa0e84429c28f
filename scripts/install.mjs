// Plain JavaScript that any Node from 18 on can run: it puts the pinned Node and the packages in
// place before anything else of Onward is loaded.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** For Node: where it keeps the code that it has compiled, so that the next start is quick. */
export const compiled = { NODE_COMPILE_CACHE: join(root, '.build/compiled') }

/** The first Node with SQLite built in and TypeScript run directly. */
const FLOOR = [22, 18]

/**
 * Installs what is missing, and nothing when all is there (a few milliseconds).
 * @param {'running' | 'everything'} extent what `npm start` needs, or also the tools for tests
 * @param {(line: string) => void} say told once, before an installation begins
 * @returns {string} the path of the Node to run Onward with
 * @throws Error with a message for a person
 */
export function ensureInstalled(extent, say = () => {}) {
  const missing = missingPackages(extent)
  if (missing.length > 0 || !runtime()) install(extent, say)
  const node = runtime()
  if (node) return node
  throw new Error(
    `Onward needs Node ${FLOOR.join('.')} or newer, and the one it brings along could not be installed here.\n` +
      'Install Node 24 from your system or from the Node project, then try again.',
  )
}

/** Names from the lockfile that are absent from node_modules or there in another version. */
function missingPackages(extent) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {}
  const present = readJson(join(root, 'node_modules/.package-lock.json'))?.packages ?? {}
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .filter(([, entry]) => extent === 'everything' || !entry.dev)
    .filter(([path, entry]) => {
      const found = present[path]
      return found?.version !== entry.version || !existsSync(join(root, path))
    })
    .map(([path]) => path)
}

function install(extent, say) {
  say(
    extent === 'running'
      ? 'Getting what Onward needs to run. This happens once and takes about a minute.'
      : 'Installing what the checks need. This happens once and takes about a minute.',
  )
  // Not `npm ci`: it deletes the files of an app that is running from this folder, and it refuses a
  // lockfile in which builds of the tools for other systems are not listed. All versions are exact,
  // and packages are checked against the lockfile all the same.
  const command = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  if (extent === 'running') command.push('--omit=dev')
  const done = spawnSync('npm', command, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // Set by an outer `npm test` or `npm start`; here it would leave the tools out.
    env: { ...process.env, NODE_ENV: '', npm_config_omit: '', npm_config_production: '' },
  })
  if (done.status === 0) return
  const why = [done.error?.message, done.stderr, done.stdout].filter(Boolean).join('\n').trim()
  throw new Error(
    `The packages could not be installed. Your records were not touched.\n${why}\n` +
      'Check the connection and the free space on the disk, then try again.',
  )
}

/** The pinned Node when it is installed, otherwise the running one if it is new enough. */
function runtime() {
  const names = ['node_modules/node/bin/node.exe', 'node_modules/node/bin/node']
  const pinned = names.map((name) => join(root, name)).find((path) => existsSync(path))
  if (pinned && spawnSync(pinned, ['--version']).status === 0) return pinned
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const enough = major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1])
  return enough ? process.execPath : undefined
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
