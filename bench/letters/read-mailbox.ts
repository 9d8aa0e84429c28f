import { createReadStream } from 'node:fs'
import { incomingLetter, skimIncoming } from '../../src/mail/parse/incoming-letter.ts'
import { streamLetters } from '../../src/mail/parse/parse-letters.ts'
import { processorTime } from './processor-time.ts'

/*
 * `node read-mailbox.ts WARM-UP MAILBOX`: parses and reads a mailbox in a process of its own, whose
 * memory is nobody else's, and prints what that took as JSON.
 */

const CHUNK_BYTES = 256 * 1024
const MIB = 2 ** 20
const TENTH = 10_000

export interface MailboxRead {
  readonly letters: number
  /** Of the whole process, most at any time and after 10,000 letters. */
  readonly mostMb: number
  readonly afterTenthMb: number
  /** Processor time. */
  readonly ms: number
}

async function readWhole(file: string): Promise<MailboxRead> {
  let letters = 0
  let mostMb = 0
  let afterTenthMb = 0
  const spentMs = processorTime()
  const chunks = createReadStream(file, { highWaterMark: CHUNK_BYTES })
  for await (const parsed of streamLetters(chunks, 'all.mbox')) {
    if (!parsed.ok) throw new Error(parsed.problem.message)
    skimIncoming(incomingLetter(parsed.value, 'file', 'Europe/London'))
    letters += 1
    if (letters % 1000 > 0) continue
    const heldMb = process.memoryUsage.rss() / MIB
    mostMb = Math.max(mostMb, heldMb)
    if (letters === TENTH) afterTenthMb = heldMb
  }
  return { letters, mostMb, afterTenthMb, ms: spentMs() }
}

const [warmUp = '', mailbox = ''] = process.argv.slice(2)
// So that the clock does not run while the engine warms.
await readWhole(warmUp)
console.log(JSON.stringify(await readWhole(mailbox)))
