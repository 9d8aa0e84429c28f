// Builds what `npm start` runs: the web app's files and the server as one file, which starts in a
// third of the time. Run by the pinned Node: `build.mjs web server`, either or both. `static` is the web
// app for any web host; `cli` is the command line for tests, which start it hundreds of times.
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from './install.mjs'

/** Each part is built beside the one in use and takes its place when it is whole. */
async function buildInto(name, config, present = join(root, '.build', name)) {
  const next = join(root, '.build', `${name}.next`)
  await build({
    ...config,
    logLevel: 'warn',
    build: { ...config.build, outDir: next, emptyOutDir: true },
  })
  rmSync(present, { recursive: true, force: true })
  renameSync(next, present)
}

/** A program and all that it imports. */
const program = (name) => () =>
  buildInto(name, {
    configFile: false,
    root,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: `src/${name}/main.ts`, target: 'node22', minify: false },
  })

const parts = {
  web: () => buildInto('web', { configFile: join(root, 'vite.config.ts'), build: {} }),
  static: () =>
    buildInto(
      'static',
      { configFile: join(root, 'vite.config.ts'), mode: 'static', build: {} },
      join(root, 'dist'),
    ),
  server: program('server'),
  cli: program('cli'),
}

try {
  for (const name of process.argv.slice(2)) await parts[name]()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
