import type { Result } from '../../core/result.ts'
import { repairGibberish } from './charset.ts'
import { parseLimits } from './limits.ts'
import { withoutControls } from './message-words.ts'
import { textLetter } from './parse-letters.ts'
import { parseMessage } from './parse-message.ts'
import type { ParsedLetter, ParseProblem } from './parsed-letter.ts'
import { refused } from './problems.ts'
import { isHtmlSource, sniff } from './sniff.ts'

/**
 * The letter in what was put into the paste box: its words, the source of a message, or the source
 * of a page. Header lines that a mail program shows above a copied letter stay part of the text.
 * A problem never changes the text: it stays in the box.
 */
export function lettersFromPaste(text: string): Result<ParsedLetter, ParseProblem> {
  if (text.length > parseLimits.pasteChars) return refused('paste-too-large')
  const trimmed = text.replace(/^[\ufeff\s]+/, '')
  if (withoutControls(trimmed).trim() === '') {
    return refused(trimmed === '' ? 'empty' : 'binary')
  }
  const start = trimmed.slice(0, parseLimits.sniffBytes)
  if (isGarbled(start)) return refused('binary')
  const found = sniff(new TextEncoder().encode(start), null)
  if (found.form === 'unreadable') return refused(found.code)
  if (found.form === 'message' || found.form === 'mbox') {
    const letter = parseMessage(new TextEncoder().encode(trimmed), 0)
    if (letter.text !== '' || letter.subject !== '') return { ok: true, value: letter }
    return refused('no-text')
  }
  const words = repairGibberish(withoutControls(trimmed)).trim()
  const isHtml = isHtmlSource(words)
  if (!isHtml && words.length > parseLimits.textChars) return refused('paste-too-long')
  return textLetter(words, isHtml)
}

/** A file that was opened as text: many replacement or control characters. */
function isGarbled(text: string): boolean {
  let odd = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd || code < 9 || (code > 13 && code < 32 && code !== 27)) odd += 1
  }
  return odd > 4 && odd * 10 > text.length
}
