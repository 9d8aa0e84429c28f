import PostalMime from 'postal-mime'
import { readLetter } from '../../src/core/reading/read-letter.ts'
import { streamLetters } from '../../src/mail/parse/parse-letters.ts'
import type { ParsedLetter } from '../../src/mail/parse/parsed-letter.ts'
import type { BenchRow } from '../bench-row.ts'
import { mailboxRows } from './mailbox.ts'
import { makeMessage } from './make-message.ts'

const MESSAGES = 20_000
/** Messages that are in memory at once while the mailbox streams. */
const PER_CHUNK = 50
const READ = 2000
const MIB = 2 ** 20

/** Letters: how fast a mailbox is parsed beside the bare message library, and a letter read. */
export async function run(): Promise<BenchRow[]> {
  // One round of each before the clock runs, so that neither pays for warming the engine.
  await parseWithLibrary(500)
  await parseOurs(500)
  const libraryMs = await parseWithLibrary(MESSAGES)
  const ours = await parseOurs(MESSAGES)
  const size = `${MESSAGES} messages with text and HTML`
  return [
    {
      name: 'mailbox parsed, against the message library alone',
      value: ours.elapsedMs / libraryMs,
      unit: 'times',
      limit: 1.5,
      note: `${size}; the library needs ${Math.round(libraryMs)} ms`,
    },
    {
      name: 'memory that parsing a mailbox adds',
      value: ours.heldMb,
      unit: 'MB',
      limit: null,
      note: `most at any time, ${size}`,
    },
    {
      name: 'one letter read',
      value: readMs(ours.letters),
      unit: 'ms',
      limit: 1,
      note: `mean of ${READ}, after parsing`,
    },
    ...(await mailboxRows()),
  ]
}

async function parseWithLibrary(count: number): Promise<number> {
  const encoder = new TextEncoder()
  let spentMs = 0
  for (let index = 0; index < count; index += 1) {
    const bytes = encoder.encode(makeMessage(index))
    const begun = performance.now()
    await PostalMime.parse(bytes)
    spentMs += performance.now() - begun
  }
  return spentMs
}

async function parseOurs(count: number) {
  let makingMs = 0
  const encoder = new TextEncoder()
  function* mailbox(): Generator<Uint8Array> {
    for (let first = 0; first < count; first += PER_CHUNK) {
      const begun = performance.now()
      let text = ''
      for (let index = first; index < Math.min(count, first + PER_CHUNK); index += 1) {
        text += `From bench Mon Mar  2 09:00:00 2026\r\n${makeMessage(index)}\r\n\r\n`
      }
      const chunk = encoder.encode(text)
      makingMs += performance.now() - begun
      yield chunk
    }
  }
  const letters: ParsedLetter[] = []
  const before = process.memoryUsage.rss()
  let most = before
  let read = 0
  const begun = performance.now()
  for await (const letter of streamLetters(mailbox(), 'bench.mbox')) {
    if (!letter.ok) throw new Error(letter.problem.message)
    read += 1
    if (letters.length < READ) letters.push(letter.value)
    if (read % 1000 === 0) most = Math.max(most, process.memoryUsage.rss())
  }
  const elapsedMs = performance.now() - begun - makingMs
  if (read !== count) throw new Error(`${read} of ${count} letters were found`)
  return { elapsedMs, letters, heldMb: (most - before) / MIB }
}

function readMs(letters: readonly ParsedLetter[]): number {
  const toRead = letters.map(({ subject, from, text, sentAt }) => ({
    subject,
    fromName: from?.name ?? null,
    fromAddress: from?.address ?? null,
    text,
    sentAt,
  }))
  for (const letter of toRead) readLetter(letter)
  const begun = performance.now()
  for (const letter of toRead) readLetter(letter)
  return (performance.now() - begun) / toRead.length
}
