// `npm run onward -- COMMAND`: installs what is missing, then runs the command line with the pinned
// Node in the caller's folder, so that relative paths mean what they say. Without a command it
// starts the app. Plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWhatChanged } from './build-what-changed.mjs'
import { compiled, ensureInstalled, root } from './install.mjs'

const given = process.argv.slice(2)

/**
 * While a large mailbox is read, Node lets the place for young objects grow by 60 MB that nothing in
 * it needs, and by chance the one for old objects to four times what is alive. So the halves of the
 * first end at 16 MB, and the second is cleaned when it has grown by 100 %.
 */
const LEAN = ['--max-semi-space-size=16', '--heap-growing-percent=100']

/** The command's own exit status; Ctrl+C reaches it by itself, SIGTERM is passed on. */
function run(node) {
  const command = spawn(node, [...LEAN, join(root, 'src/cli/main.ts'), ...given], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env: { ...compiled, ...process.env },
  })
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal))
  command.on('close', (code) => {
    process.exitCode = code ?? 1
  })
}

try {
  if (given.length === 0) await import('./start.mjs')
  else {
    const node = ensureInstalled('running', (line) => console.error(line))
    if (given[0] === 'demo' && given.length === 1) buildWhatChanged(node)
    run(node)
  }
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
