import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isIP } from 'node:net'

/**
 * Loaded before the program by a test (`--import`): writes a line into `ONWARD_WATCH` for each
 * connection or name look-up that the program begins, before it begins it. The “look-up” of a
 * numeric address, as listening on one does, asks nobody.
 */
const require = createRequire(import.meta.url)
const note = (what: string) => appendFileSync(process.env.ONWARD_WATCH ?? '', `${what}\n`)

type Anything = Record<string, (...given: unknown[]) => unknown>

function watch(owner: Anything, name: string, what: string): void {
  const original = owner[name]
  if (!original) throw new Error(`there is no ${what} to watch`)
  owner[name] = function (this: unknown, ...given: unknown[]) {
    if (!(what.startsWith('dns.') && isIP(String(given[0])))) note(what)
    return original.apply(this, given)
  }
}

const net = require('node:net') as { Socket: { prototype: unknown } }
const dgram = require('node:dgram') as { Socket: { prototype: unknown } }
const dns = require('node:dns') as Anything & { promises: unknown }
watch(net.Socket.prototype as Anything, 'connect', 'net.connect')
watch(dgram.Socket.prototype as Anything, 'send', 'dgram.send')
watch(dgram.Socket.prototype as Anything, 'connect', 'dgram.connect')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) {
  watch(dns, name, `dns.${name}`)
  if (name !== 'reverse') watch(dns.promises as Anything, name, `dns.promises.${name}`)
}
note('watching')
