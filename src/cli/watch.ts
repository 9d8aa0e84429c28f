import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Result } from '../core/result.ts'
import { streamLetters } from '../mail/parse/parse-letters.ts'
import type { ParsedLetter } from '../mail/parse/parsed-letter.ts'
import { LetterTaker } from '../server/mailbox/letter-taker.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { parseCommandLine } from './arguments.ts'
import { type Command, type Shell, UsageMistake } from './command.ts'
import { explainReadError } from './letters-in-file.ts'
import { OpenRecords } from './open-records.ts'
import { Progress } from './progress.ts'
import { WatchedFolder } from './watched-folder.ts'

const SCAN_EVERY_MS = 2000
/** Letters that are written together. */
const AT_ONCE = 50

/**
 * `onward watch FOLDER [--once]`: takes in the letters of files that come into a folder, each file once,
 * until it is stopped. The files are only read.
 */
export const watch: Command = async (args, shell) => {
  const { values, positionals } = parseCommandLine(args, {
    once: { type: 'boolean', default: false },
  })
  const [named] = positionals
  if (named === undefined || positionals.length > 1) {
    throw new UsageMistake('Name the folder to watch')
  }
  const path = resolve(named)
  if (!(await stat(path).catch(() => null))?.isDirectory()) {
    shell.tell(`${path} is no folder that can be read.`)
    return 1
  }
  const opened = await OpenRecords.open(shell.folder)
  if (!opened.ok) {
    shell.tell(opened.problem.message)
    return 1
  }
  await using records = opened.value
  const { folder, context } = shell
  const taking = { store: records.store, folder, actor: 'cli', context }
  const identity = await records.store.identity(LOCAL_OWNER)
  const watched = new WatchedFolder(path, folder.mailbox, identity)
  const stopping = new AbortController()
  if (!values.once) {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stopping.abort())
    shell.tell(`Watching ${path}. Press Ctrl+C to stop.`)
  }
  while (!stopping.signal.aborted) {
    const names = await watched.newFiles(values.once)
    if (names.length > 0) {
      const taker = await LetterTaker.open(taking, { door: 'folder', name: path })
      for (const name of names) {
        const taken = await takeFile(taker, join(path, name), name, shell)
        if (!taken.ok) {
          shell.tell(taken.problem.message)
          return 1
        }
        watched.remember(name)
      }
      await taker.finish('ended')
    }
    if (values.once) return 0
    await sleep(SCAN_EVERY_MS, null, { signal: stopping.signal }).catch(() => {})
  }
  return 0
}

async function takeFile(
  taker: LetterTaker,
  file: string,
  name: string,
  shell: Shell,
): Promise<Result<null>> {
  const before = taker.counts
  const totalBytes = (await stat(file).catch(() => null))?.size ?? 0
  using progress = new Progress(shell.terminal)
  const stream = createReadStream(file)
  let letters: ParsedLetter[] = []
  try {
    for await (const parsed of streamLetters(stream, name)) {
      if (parsed.ok) letters.push(parsed.value)
      else shell.tell(`${name}: ${parsed.problem.message}`)
      progress.show(stream.bytesRead, totalBytes, name)
      if (letters.length < AT_ONCE) continue
      const taken = await taker.take(letters)
      if (!taken.ok) return taken
      letters = []
    }
  } catch (error) {
    const explained = explainReadError(error)
    if (!explained) throw error
    shell.tell(`${name}: ${explained.message}`)
  }
  const taken = await taker.take(letters)
  if (!taken.ok) return taken
  progress[Symbol.dispose]()
  const [read, found] = [taker.counts.read - before.read, taker.counts.found - before.found]
  const known = taker.counts.known - before.known
  const knownWords = known > 0 ? `, ${known} known already` : ''
  shell.tell(`${name}: ${read} read, ${found} about your search${knownWords}.`)
  return taken
}
