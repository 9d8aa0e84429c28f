// `npm start`: installs what is missing, builds what has changed, then runs the server and opens the
// browser. Plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { buildWhatChanged } from './build-what-changed.mjs'
import { compiled, ensureInstalled, root } from './install.mjs'

/** Runs the server until it ends; Ctrl+C reaches it by itself, SIGTERM is passed on. */
function run(node) {
  const env = { ...compiled, ...process.env }
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
