import { splitPaste } from '../../core/reading/pasted.ts'
import { readLetter } from '../../core/reading/read-letter.ts'
import type { IncomingLetter, ReadLetter } from '../../core/recovery/letter-in.ts'
import type { Result } from '../../core/result.ts'
import { letterIdOf } from '../../mail/parse/letter-id.ts'
import { parseLimits } from '../../mail/parse/limits.ts'
import { parseLetters } from '../../mail/parse/parse-letters.ts'
import type { ParsedLetter } from '../../mail/parse/parsed-letter.ts'
import { lettersFromPaste } from '../../mail/parse/paste.ts'
import { parseProblem } from '../../mail/parse/problems.ts'

/** A letter found in what was pasted or dropped, not yet kept. */
export interface FoundLetter extends IncomingLetter {
  readonly index: number
  /** What of it could not be read; everything else could. */
  readonly trouble: string | null
}

export function lettersInText(text: string, zone: string): Result<FoundLetter[]> {
  const parsed = lettersFromPaste(text)
  return parsed.ok ? { ok: true, value: [found(parsed.value, 'paste', zone)] } : parsed
}

export async function lettersInFile(file: File, zone: string): Promise<Result<FoundLetter[]>> {
  if (file.size > parseLimits.fileBytes) {
    return { ok: false, problem: parseProblem('file-too-large') }
  }
  const parsed = await parseLetters(new Uint8Array(await file.arrayBuffer()), file.name)
  return parsed.ok
    ? { ok: true, value: parsed.value.map((letter) => found(letter, 'file', zone)) }
    : parsed
}

/** What Onward understands of a found letter, and the id under which it is kept. */
export function readFound(letter: FoundLetter): { reading: ReadLetter; letterId: string } {
  const fromAddress = letter.from?.address ?? null
  const reading = readLetter({
    subject: letter.subject,
    fromName: letter.from?.name ?? null,
    fromAddress,
    text: letter.text,
    sentAt: letter.sentAt,
  })
  return { reading, letterId: letterIdOf({ ...letter, fromAddress }) }
}

/** Head lines that were copied along with the text count as the head of the letter. */
function found(parsed: ParsedLetter, source: 'paste' | 'file', zone: string): FoundLetter {
  const { index, messageId } = parsed
  const trouble = parsed.trouble?.message ?? null
  if (parsed.from === null && parsed.subject === '') {
    const split = splitPaste(parsed.text, zone)
    return {
      index,
      source,
      messageId,
      trouble,
      subject: split.subject,
      from: { name: split.fromName, address: split.fromAddress },
      sentAt: split.sentAt,
      text: split.text,
    }
  }
  return {
    index,
    source,
    messageId,
    trouble,
    subject: parsed.subject || null,
    from: parsed.from,
    sentAt: parsed.sentAt,
    text: parsed.text,
  }
}
