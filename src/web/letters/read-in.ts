import type { Context } from '../../core/context.ts'
import { type IncomingLetter, keepLetter } from '../../core/recovery/letter-in.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { incomingLetter, readIncoming } from '../../mail/parse/incoming-letter.ts'
import { parseLimits } from '../../mail/parse/limits.ts'
import { parseLetters } from '../../mail/parse/parse-letters.ts'
import type { ParsedLetter } from '../../mail/parse/parsed-letter.ts'
import { lettersFromPaste } from '../../mail/parse/paste.ts'
import { parseProblem } from '../../mail/parse/problems.ts'
import { sniff } from '../../mail/parse/sniff.ts'

/** A letter found in what was pasted or dropped, not yet kept. */
export interface FoundLetter extends IncomingLetter {
  /** What of it could not be read; everything else could. */
  readonly trouble: string | null
}

export function letterInText(text: string, zone: string): Result<FoundLetter> {
  const parsed = lettersFromPaste(text)
  return parsed.ok ? ok(found(parsed.value, 'paste', zone)) : parsed
}

/** The one letter of a file; null for a mailbox with several, which is brought in elsewhere. */
export async function letterInFile(file: File, zone: string): Promise<Result<FoundLetter | null>> {
  if (file.size > SMALL_BYTES) {
    const start = await bytesOf(file.slice(0, parseLimits.sniffBytes))
    if (sniff(start, file.name).form === 'mbox') return ok(null)
  }
  if (file.size > parseLimits.fileBytes) {
    return { ok: false, problem: parseProblem('file-too-large') }
  }
  const parsed = await parseLetters(await bytesOf(file), file.name)
  if (!parsed.ok) return parsed
  const [only, ...others] = parsed.value
  return ok(only && others.length === 0 ? found(only, 'file', zone) : null)
}

/** A mailbox that is larger is not read here, where the page would stand still for it. */
const SMALL_BYTES = 500_000

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer())
}

/** The action that keeps a letter with what Onward reads in it. */
export function readAndKeep(letter: FoundLetter) {
  const understood = readIncoming(letter)
  return (vault: Vault, context: Context) => keepLetter(vault, { letter, ...understood }, context)
}

function found(parsed: ParsedLetter, source: 'paste' | 'file', zone: string): FoundLetter {
  const trouble = parsed.trouble?.message ?? null
  return { ...incomingLetter(parsed, source, zone), trouble }
}
