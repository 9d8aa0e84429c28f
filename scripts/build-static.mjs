// `npm run build:static`: the whole app as files for any web host, in `dist/`. Plain JavaScript, because
// it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { alone } from './alone.mjs'
import { ensureInstalled, root } from './install.mjs'

const BUILD_LIMIT_MS = 5 * 60_000

try {
  const node = ensureInstalled('running', (line) => console.log(line))
  const done = alone(join(root, '.build/building'), BUILD_LIMIT_MS, () =>
    spawnSync(node, [join(root, 'scripts/build.mjs'), 'static'], {
      cwd: root,
      stdio: 'inherit',
      timeout: BUILD_LIMIT_MS,
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  )
  process.exitCode = done.status ?? 1
  if (done.status === 0)
    console.log(`Onward is in ${join(root, 'dist')}. Any web host can serve it.`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
