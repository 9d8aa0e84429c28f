import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { hostileMessage, readHostile } from '../../test/mail/fuzz/read-hostile.ts'

/**
 * Reads broken messages, one per seed, and says what crashed, took long or asked for a connection.
 * `npm run bench:fuzz`, with `-- --messages N --seed N` for others; a run that was stopped goes on
 * with the seed it named last. A message that takes more than 50 ms of processor time is read again.
 */
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
})
const LIMIT_MS = 50
/** A hang repeats itself; a pause of the machine, or the engine still warming up, does not. */
const READINGS = 10
const SLOWEST = 5
const EVERY = 10_000

interface Slow {
  readonly seed: number
  readonly ms: number
  readonly sizeBytes: number
}

const connections: string[] = []
watchConnections()
const first = Number(values.seed)
const last = first + Number(values.messages) - 1
const crashes: { readonly seed: number; readonly error: unknown }[] = []
let slowest: Slow[] = []
let letters = 0
let readBytes = 0
for (let seed = first; seed <= last; seed += 1) {
  const { bytes, fileName } = hostileMessage(seed)
  readBytes += bytes.length
  try {
    let ms = await timed(bytes, fileName)
    for (let again = 1; ms > LIMIT_MS && again < READINGS; again += 1) {
      ms = Math.min(ms, await timed(bytes, fileName))
    }
    if (ms > LIMIT_MS) console.error(`seed ${seed}: ${ms.toFixed(1)} ms`)
    slowest = [...slowest, { seed, ms, sizeBytes: bytes.length }]
      .sort((one, other) => other.ms - one.ms)
      .slice(0, SLOWEST)
  } catch (error) {
    crashes.push({ seed, error })
    console.error(`seed ${seed}:`, error)
  }
  if (seed % EVERY === 0) console.error(`read up to seed ${seed}, slowest ${slowest[0]?.ms} ms`)
}

const count = (value: number) => value.toLocaleString('en-GB')
console.log(`messages   ${count(last - first + 1)}, seeds ${first} to ${last}`)
console.log(`bytes      ${count(readBytes)}`)
console.log(`letters    ${count(letters)}`)
console.log(`crashes    ${crashes.length}`)
console.log(`requests   ${connections.length}`)
console.log('slowest')
for (const { seed, ms, sizeBytes } of slowest) {
  console.log(`  seed ${seed}: ${ms.toFixed(1)} ms for ${count(sizeBytes)} bytes`)
}
const tooSlow = slowest.filter(({ ms }) => ms > LIMIT_MS)
if (crashes.length + connections.length + tooSlow.length > 0) process.exitCode = 1

/** Milliseconds of processor time for each message in it; broken ones may be mailboxes of many. */
async function timed(bytes: Uint8Array, fileName: string | null): Promise<number> {
  const before = process.cpuUsage()
  const found = await readHostile(bytes, fileName)
  const { user, system } = process.cpuUsage(before)
  letters += found
  return (user + system) / 1000 / Math.max(1, found)
}

/** Counts every connection and look-up of a name that anything here would begin. */
function watchConnections(): void {
  const require = createRequire(import.meta.url)
  const refuse = (owner: Record<string, unknown>, name: string) => {
    owner[name] = () => {
      connections.push(name)
      throw new Error('no network here')
    }
  }
  refuse(require('node:net').Socket.prototype, 'connect')
  refuse(require('node:dns'), 'lookup')
  refuse(globalThis as unknown as Record<string, unknown>, 'fetch')
}
