import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin, runnerImport } from 'vite'
import { htmlOf } from './plain-document.ts'

const web = join(import.meta.dirname, '../src/web')
/** What the app asks for as soon as it runs. */
const SOON = 'this-browser'

/**
 * Puts what somebody sees first who was never here into the page itself, drawn by the app's own parts, and
 * the names of the scripts that the app asks for as soon as it runs. The app's script gives way to the
 * styles on the line: the first words wait for those.
 */
export function firstWords(): Plugin {
  return {
    name: 'onward-first-words',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('the build has no page')
      const script = await showing()
      const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8)
      const fileName = `assets/show-first-words-${hash}.js`
      this.emitFile({ type: 'asset', fileName, source: script })
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
      const soon = chunks.find(({ name }) => name === SOON)
      if (!soon) throw new Error(`the build has no ${SOON}`)
      const links = [soon.fileName, ...soon.imports]
        .filter((name) => !chunks.some((chunk) => chunk.fileName === name && chunk.isEntry))
        .map(
          (name) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="./${name}">`,
        )
      const words = [...(await drawn())].map(
        ([path, html]) => `<template data-first-words="${path}">${html}</template>`,
      )
      page.source = String(page.source)
        .replace('<script type="module"', '<script type="module" fetchpriority="low"')
        .replace('</head>', () => `${links.join('\n')}\n</head>`)
        .replace(
          '</body>',
          () => `${words.join('\n')}\n<script src="./${fileName}"></script>\n</body>`,
        )
    },
  }
}

/** The words by the address at which they stand. */
async function drawn(): Promise<ReadonlyMap<string, string>> {
  const { module } = await runnerImport<typeof import('../src/web/first-words.tsx')>(
    join(web, 'first-words.tsx'),
    {
      configFile: false,
      root: web,
      mode: 'static',
      logLevel: 'warn',
      plugins: [withoutStyles],
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    },
  )
  return htmlOf(module.drawFirstWords)
}

const NO_STYLES = '\0no-styles'
const withoutStyles: Plugin = {
  name: 'onward-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NO_STYLES : undefined),
  load: (id) => (id === NO_STYLES ? '' : undefined),
}

/** The plain script that shows the words, or leaves them out. */
async function showing(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: join(web, 'show-first-words.ts'),
        output: { format: 'iife' },
      },
    },
  })
  const [script] = 'output' in built ? built.output : []
  if (!script) throw new Error('the script that shows the first words was not built')
  return script.code
}
