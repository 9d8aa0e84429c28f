// `node scripts/run.mjs FILE [ARGUMENT…]` runs a TypeScript file of Onward with the pinned Node,
// and installs what is missing first. It runs in the root; INIT_CWD tells the caller's folder.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, root } from './install.mjs'

const [file = '', ...given] = process.argv.slice(2)
const extent = /^(bench|test)\//.test(file) ? 'everything' : 'running'

try {
  const node = ensureInstalled(extent, (text) => console.error(text))
  const child = spawn(node, [join(root, file), ...given], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('close', (code) => {
    process.exitCode = code ?? 1
  })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
