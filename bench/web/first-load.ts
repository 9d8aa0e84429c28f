import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../../test/journeys/harness/root.ts'

/** `import … from "./x.js"` and `import "./x.js"`, not `import("./x.js")`, which is a split. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g
const ENTRY = /<script\b[^>]*\bsrc="([^"]+)"/g

/** The scripts that the page needs before it can show anything, as they would travel gzipped. */
export function firstLoad(): { readonly files: number; readonly sizeKb: number } {
  const built = join(root, '.build/web')
  const html = readFileSync(join(built, 'index.html'), 'utf8')
  const open = [...html.matchAll(ENTRY)].map(
    ([, path = '']) => new URL(path, 'http://app').pathname,
  )
  const sizes = new Map<string, number>()
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (sizes.has(path)) continue
    const script = readFileSync(join(built, path))
    sizes.set(path, gzipSync(script).length / 1000)
    for (const [, target = ''] of script.toString('utf8').matchAll(STATIC_IMPORT)) {
      open.push(new URL(target, `http://app${path}`).pathname)
    }
  }
  return { files: sizes.size, sizeKb: [...sizes.values()].reduce((sum, size) => sum + size, 0) }
}
