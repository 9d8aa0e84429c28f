import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import PostalMime from 'postal-mime'
import { MboxSplitter } from '../../src/mail/parse/mbox-splitter.ts'
import type { BenchRow } from '../bench-row.ts'
import { mailboxMessage } from './make-mailbox.ts'
import { processorTime } from './processor-time.ts'
import type { MailboxRead } from './read-mailbox.ts'

const MESSAGES = 100_000
const CHUNK_BYTES = 256 * 1024
const MIB = 2 ** 20

/**
 * A mailbox of 100,000 messages as real ones are built: parsed and read by Onward, and parsed by the
 * message library alone, from the same file. Processor time, since other programs share the machine.
 */
export async function mailboxRows(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onward-bench-mailbox-'))
  try {
    const file = join(folder, 'all.mbox')
    await writeMailbox(file, MESSAGES)
    const short = join(folder, 'short.mbox')
    await writeMailbox(short, 500)
    const ours = await readWhole(short, file)
    await parseWithLibrary(short)
    const library = await parseWithLibrary(file)
    if (ours.letters !== MESSAGES || library.letters !== MESSAGES) {
      throw new Error(`${ours.letters} and ${library.letters} of ${MESSAGES} messages were found`)
    }
    const size = `${MESSAGES} messages, ${Math.round(statSync(file).size / MIB)} MB`
    return [
      {
        name: 'mailbox parsed and read, against the message library alone',
        value: ours.ms / library.ms,
        unit: 'times',
        limit: 1.5,
        note: `${size}; the library only parses, in ${(library.ms / 1000).toFixed(1)} s`,
      },
      {
        name: 'memory while a mailbox is read',
        value: ours.mostMb,
        unit: 'MB',
        limit: 300,
        note: `the whole process, most at any time; ${Math.round(ours.afterTenthMb)} MB after a tenth`,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeMailbox(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file)
  for (let index = 0; index < count; index += 1) {
    const message = `From bench@mail.example Mon Mar  2 09:00:00 2026\r\n${mailboxMessage(index)}\r\n\r\n`
    if (!stream.write(message)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
}

/** As `scripts/onward.mjs` has them. */
const LEAN = ['--max-semi-space-size=16', '--heap-growing-percent=100']

/** Parsed and read by Onward, in a process of its own, started as the command line is. */
async function readWhole(warmUp: string, mailbox: string): Promise<MailboxRead> {
  const reader = join(import.meta.dirname, 'read-mailbox.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [...LEAN, reader, warmUp, mailbox])
  return JSON.parse(stdout) as MailboxRead
}

/** Only the library's own work counts; cutting the mailbox apart is not asked of it. */
async function parseWithLibrary(file: string) {
  const splitter = new MboxSplitter()
  let letters = 0
  let ms = 0
  const parse = async (messages: Iterable<{ readonly bytes: Uint8Array }>) => {
    const cut = [...messages]
    const spentMs = processorTime()
    for (const { bytes } of cut) await PostalMime.parse(bytes)
    ms += spentMs()
    letters += cut.length
  }
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    await parse(splitter.push(chunk))
  }
  await parse(splitter.end())
  return { letters, ms }
}
