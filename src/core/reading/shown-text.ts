import { limits } from './limits.ts'

/** Invisible characters that mail programs leave behind: zero-width, soft hyphen, marks, BOM. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

const spaces = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/
/** Any but single spaces between words. */
const oddSpace = /^\s|\s$| {2}|[^\S ]/

/**
 * The text of a letter as it is shown and read: composed (NFC), line ends `\n`, no invisible or
 * control characters, single spaces, no trailing spaces, at most one empty line in a row.
 * Cut at `limits.shownChars`.
 */
export function tidyText(text: string): string {
  const cut = text.slice(0, limits.shownChars)
  const plain = unusual.test(cut) ? withoutUnusual(cut) : cut
  return plain
    .split('\n')
    .map((line) => (oddSpace.test(line) ? line.split(spaces).join(' ').trim() : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, limits.shownChars)
}

/** Any but line feeds and printable ASCII. */
const unusual = /[^\n -~]/

function withoutUnusual(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(invisible, (found) => (found === '\u2028' || found === '\u2029' ? '\n' : ''))
    .replace(control, '')
}

/** Plain words with single spaces between them. */
const tidyAlready = /^(?:[!-~]+ )*[!-~]+$/

/** One line: a subject or a sender's name. */
export function tidyLine(line: string | null): string {
  if (line === null) return ''
  if (line.length <= limits.headChars && tidyAlready.test(line)) return line
  return tidyText(line.slice(0, limits.headChars)).split('\n').join(' ').trim()
}

/**
 * What is shown to the person: the subject, an empty line, the text; without a subject the text
 * alone. `textStart` is the offset at which the text begins.
 */
export function shownTextOf(
  subject: string | null,
  text: string,
): { readonly shownText: string; readonly textStart: number } {
  const line = tidyLine(subject)
  const body = tidyText(text)
  if (line === '') return { shownText: body, textStart: 0 }
  if (body === '') return { shownText: line, textStart: line.length }
  return { shownText: `${line}\n\n${body}`, textStart: line.length + 2 }
}
