import { statSync } from 'node:fs'
import type { ReadLetter } from '../core/reading/read-letter.ts'
import { readIncoming } from '../mail/parse/incoming-letter.ts'
import { parseCommandLine } from './arguments.ts'
import { type Command, type Shell, UsageMistake } from './command.ts'
import { describeLetter } from './describe-letter.ts'
import type { LetterKeeper } from './keep-letters.ts'
import { type FoundLetter, lettersInFile } from './letters-in-file.ts'
import { JsonArrayWriter, write } from './output.ts'
import { Progress } from './progress.ts'

/** Files of more bytes than that take long enough to say how far they are. */
const LONG_BYTES = 2_000_000

/** `onward read [--json] [--save] FILE…|-` */
export const read: Command = async (args, shell) => {
  const { values, positionals: files } = parseCommandLine(args, {
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  })
  if (files.length === 0)
    throw new UsageMistake('Name the letters to read, or - for what is piped in')
  // Only who keeps letters waits for the store to load.
  const opened = values.save
    ? await (await import('./keep-letters.ts')).LetterKeeper.open(shell)
    : null
  if (opened && !opened.ok) {
    shell.tell(opened.problem.message)
    return 1
  }
  await using keeper = opened?.value ?? null
  const json = values.json ? new JsonArrayWriter(shell.output) : null
  let anyProblem = false
  const totalBytes = sizeOf(files)
  let [doneBytes, letters] = [0, 0]
  const isLong = totalBytes >= LONG_BYTES
  using progress = new Progress(shell.terminal)
  const tellBytes = (count: number) => {
    doneBytes += count
  }
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file
    for await (const found of lettersInFile(
      file,
      shell.input,
      shell.context().now.zone,
      tellBytes,
    )) {
      if (!found.ok) {
        anyProblem = true
        shell.tell(`${name}: ${found.problem.message}`)
        continue
      }
      const letter = found.value
      if (letter.trouble)
        shell.tell(`${name}, letter ${letter.index + 1}: ${letter.trouble.message}`)
      const { reading, letterId } = readIncoming(letter)
      if (json) await json.add(readingInJson(file, letter, reading))
      else
        await write(
          shell.output,
          `${describeLetter(name, letter, reading, shell.context().now)}\n\n`,
        )
      await keeper?.add({ letter, reading, letterId })
      letters += 1
      if (isLong) progress.show(doneBytes, totalBytes, `${letters} letters`)
    }
  }
  await json?.end()
  return (await tellKept(keeper, shell)) && !anyProblem ? 0 : 1
}

/** Bytes of all files that can be seen; what is piped in has no size. */
function sizeOf(files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}

/** One entry of the array, as docs promise it: these fields in this order, unknown as null. */
function readingInJson(file: string, { index }: FoundLetter, reading: ReadLetter) {
  return {
    file,
    index,
    kind: reading.kind,
    sure: reading.sure,
    confidence: reading.confidence,
    company: reading.company,
    role: reading.role,
    stage: reading.stage,
    personal: reading.personal,
    noReply: reading.noReply,
    reasons: reading.reasons.map(({ category, exact, text }) => ({
      category,
      ...(exact && { exact }),
      text,
    })),
    openDoor: reading.openDoor,
    feedback: { ask: reading.feedback.ask, why: reading.feedback.why },
    shownText: reading.shownText,
    evidence: reading.evidence.map(({ cue, text, start, end }) => ({ cue, text, start, end })),
  }
}

async function tellKept(keeper: LetterKeeper | null, shell: Shell): Promise<boolean> {
  if (!keeper) return true
  const kept = await keeper.finish()
  if (!kept.ok) shell.tell(kept.problem.message)
  const { saved, known, leftOut } = keeper.counts
  const count = (number: number) => (number === 1 ? '1 letter' : `${number} letters`)
  shell.tell(
    saved === 0
      ? 'No new letter was saved.'
      : `${count(saved)} saved. Open Onward to look at ${saved === 1 ? 'it' : 'them'}.`,
  )
  if (known > 0)
    shell.tell(
      `${count(known)} ${known === 1 ? 'was' : 'were'} there already and stayed as ${known === 1 ? 'it was' : 'they were'}.`,
    )
  if (leftOut > 0)
    shell.tell(`${count(leftOut)} about other things ${leftOut === 1 ? 'was' : 'were'} left out.`)
  return kept.ok
}
