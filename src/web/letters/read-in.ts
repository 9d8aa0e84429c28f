import { splitPaste } from '../../core/reading/pasted.ts'
import { readLetter } from '../../core/reading/read-letter.ts'
import type { IncomingLetter, ReadLetter } from '../../core/recovery/letter-in.ts'
import type { Result } from '../../core/result.ts'
import { parseLetters } from '../../mail/parse/parse-letters.ts'
import type { ParsedLetter } from '../../mail/parse/parsed-letter.ts'
import { letterFromPaste } from '../../mail/parse/paste.ts'

/** A letter found in what was pasted or dropped, not yet kept. */
export interface FoundLetter extends IncomingLetter {
  readonly index: number
}

export async function lettersInText(text: string): Promise<Result<FoundLetter[]>> {
  const parsed = await letterFromPaste(text)
  return parsed.ok ? { ok: true, value: [found(parsed.value, 'paste')] } : parsed
}

export async function lettersInFile(file: File): Promise<Result<FoundLetter[]>> {
  const parsed = await parseLetters(new Uint8Array(await file.arrayBuffer()), file.name)
  return parsed.ok ? { ok: true, value: parsed.value.map((letter) => found(letter, 'file')) } : parsed
}
