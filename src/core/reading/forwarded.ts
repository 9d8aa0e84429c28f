import { fold } from './fold.ts'
import { splitPaste } from './pasted.ts'
import { startsHeadBlock, startsQuote } from './regions.ts'

/** The letter inside a forward, with its own head; what is not told is null. */
export interface Original {
  readonly subject: string | null
  readonly fromName: string | null
  readonly fromAddress: string | null
  /** ISO 8601 UTC. */
  readonly sentAt: string | null
  readonly text: string
}

/** Lines above which mail programs put nothing but a forwarded letter, folded. */
const forwardMark =
  /^(?:[-_> ]{0,30})(?:begin forwarded message|forwarded message|forwarded by .{1,100}|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|message transfere|debut du message (?:transfere|reexpedie)|mensaje reenviado|inicio del mensaje reenviado|doorgestuurd bericht|begin doorgestuurd bericht|messaggio inoltrato|inizio messaggio inoltrato|mensagem (?:encaminhada|reencaminhada)|inicio da mensagem (?:encaminhada|reencaminhada)) ?:?[-_ ]{0,30}$/
/** What programs put before the subject of a forward. */
const forwardSubject = /^\s*(?:fwd?|wg|tr|rv|doorst|fw|enc|i|vs)\s*(?:\[\d{1,2}\])?\s*:/i
/** Notes above a forward are short; under longer words it is only quoted. UTF-16 units. */
const NOTE_CHARS = 300
/** A forward of a forward of a forward. */
const MAX_LAYERS = 4

/**
 * The letter that was forwarded, out of the text of the forward, as mail programs in seven languages
 * write it; the innermost where it was forwarded more than once. Null when the text is no forward.
 * `zone` (IANA) is used for dates that name no offset.
 */
export function originalOf(
  letter: { readonly subject: string | null; readonly text: string },
  zone: string | null,
): Original | null {
  let found: Original | null = null
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const next: Original | null = unwrapped(found ?? letter, zone)
    if (next === null) break
    found = next
  }
  return found
}

function unwrapped(
  letter: { readonly subject: string | null; readonly text: string },
  zone: string | null,
): Original | null {
  const isForward = forwardSubject.test(letter.subject ?? '')
  const lines = letter.text.split('\n')
  let noteChars = 0
  for (const [index, line] of lines.entries()) {
    const folded = fold(line.slice(0, 240))
      .replace(/^[> ]{0,6}/, '')
      .trim()
    const marked = forwardMark.test(folded)
    if (marked || (isForward && startsOriginal(lines, index, folded))) {
      const { text, ...head } = splitPaste(unquoted(lines.slice(index)).join('\n'), zone)
      const named = head.fromName !== null || head.fromAddress !== null
      return named && text !== '' ? { text, ...head } : null
    }
    noteChars += line.trim().length
    if (noteChars > NOTE_CHARS) return null
  }
  return null
}

/** Replies begin with the same head lines, so these count only under the subject of a forward. */
function startsOriginal(lines: readonly string[], index: number, folded: string): boolean {
  if (folded.startsWith('-') && startsQuote(folded)) return true
  const block = lines.slice(index, index + 6).map((line) => fold(line.slice(0, 240)).trim())
  return startsHeadBlock(block)
}

/** Some programs set a `>` before each line of what they forward. */
function unquoted(lines: readonly string[]): readonly string[] {
  const rest = lines.slice(1).filter((line) => line.trim() !== '')
  const quoted = rest.filter((line) => line.startsWith('>')).length
  if (quoted * 10 < rest.length * 9 || quoted === 0) return lines
  return lines.map((line) => line.replace(/^> ?/, ''))
}
