import { randomFrom } from '../../../bench/random.ts'
import { explainSign } from '../../../src/core/reading/trust-signs.ts'
import { letterKinds } from '../../../src/core/vault/kinds/reading.ts'
import { incomingLetter, readIncoming } from '../../../src/mail/parse/incoming-letter.ts'
import { parseLimits } from '../../../src/mail/parse/limits.ts'
import { parseLetters } from '../../../src/mail/parse/parse-letters.ts'
import type { ParsedLetter } from '../../../src/mail/parse/parsed-letter.ts'
import { parseMessages } from '../../../src/mail/parse/problems.ts'
import { mutated } from './mutate.ts'
import { seedMessages } from './seed-messages.ts'

const fileNames = ['letter.eml', 'letter.emlx', 'all.mbox', 'page.html', 'letter.txt', null]

/** The hostile message of a seed and the name it comes under. */
export function hostileMessage(seed: number): { bytes: Uint8Array; fileName: string | null } {
  const random = randomFrom(seed)
  const bytes = mutated(seedMessages, random)
  return { bytes, fileName: random.pick(fileNames) }
}

/**
 * Reads bytes as the program does and throws where anything exceeds what is promised; gives how many
 * letters were in them.
 */
export async function readHostile(bytes: Uint8Array, fileName: string | null): Promise<number> {
  const read = await parseLetters(bytes, fileName)
  if (!read.ok) {
    hold(parseMessages[read.problem.code] === read.problem.message, 'a problem without words')
    return 0
  }
  for (const letter of read.value) holdWithin(letter)
  return read.value.length
}

function holdWithin(letter: ParsedLetter): void {
  hold(letter.text.length <= parseLimits.textChars, 'a text that is too long')
  hold(letter.subject.length <= parseLimits.lineChars, 'a subject that is too long')
  const { envelope } = letter
  if (envelope) {
    hold(envelope.attachments.length <= parseLimits.attachments, 'too many attachments')
    hold(envelope.links.length <= parseLimits.links, 'too many links')
    hold(envelope.replyingTo.length <= parseLimits.threadIds, 'too many ids')
    const most = parseLimits.calendarEvents * parseLimits.calendarFiles
    hold(envelope.invites.length <= most, 'too many invitations')
  }
  const { reading } = readIncoming(incomingLetter(letter, 'file', 'Europe/Stockholm'))
  hold(letterKinds.includes(reading.kind as never), 'a kind that is none')
  for (const { start, end, text } of reading.evidence) {
    hold(reading.shownText.slice(start, end) === text, 'evidence that is not in the letter')
  }
  for (const sign of reading.trust?.signs ?? []) hold(explainSign(sign) !== undefined, sign)
}

function hold(kept: boolean, broken: string): void {
  if (!kept) throw new Error(broken)
}
