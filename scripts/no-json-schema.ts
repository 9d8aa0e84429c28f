import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const MADE_FOR_JSON_SCHEMA = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/
const EXPORTED = /^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \}/gm

/**
 * Leaves out of the app what zod has for describing its schemas as JSON Schema, which nothing here asks
 * for: a tenth of the script that the first page loads. Every schema refers to it, so no bundler sees
 * that it is not needed.
 */
export function noJsonSchema(): Plugin {
  return {
    name: 'onward-no-json-schema',
    enforce: 'pre',
    load(id) {
      if (!MADE_FOR_JSON_SCHEMA.test(id)) return null
      const names = [...readFileSync(id, 'utf8').matchAll(EXPORTED)].map(
        ([, name, alias]) => name ?? alias,
      )
      return `${names.map((name) => `const _${name} = () => ({})`).join('\n')}
export { ${names.map((name) => `_${name} as ${name}`).join(', ')} }`
    },
  }
}
