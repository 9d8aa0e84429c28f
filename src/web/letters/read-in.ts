import type { IncomingLetter } from '../../core/recovery/letter-in.ts'
import type { Result } from '../../core/result.ts'
import { incomingLetter } from '../../mail/parse/incoming-letter.ts'
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

function found(parsed: ParsedLetter, source: 'paste' | 'file', zone: string): FoundLetter {
  const { index, trouble } = parsed
  return { ...incomingLetter(parsed, source, zone), index, trouble: trouble?.message ?? null }
}
