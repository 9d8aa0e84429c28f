import { ok, type Result } from '../../core/result.ts'
import { joinBytes } from './bytes.ts'
import { byteOrderMark, decodeText, repairGibberish } from './charset.ts'
import { messageInEmlx } from './emlx.ts'
import { htmlToText } from './html-to-text.ts'
import { attributeValue, htmlTokens } from './html-tokens.ts'
import { parseLimits } from './limits.ts'
import { MboxSplitter } from './mbox-splitter.ts'
import { cutAt } from './message-head.ts'
import { withoutControls } from './message-words.ts'
import { parseMessage } from './parse-message.ts'
import type { ParsedLetter, ParseProblem } from './parsed-letter.ts'
import { parseProblem, refused } from './problems.ts'
import { sniff, utf16Of } from './sniff.ts'

/**
 * The letters in a file held in memory: a message, a mailbox, a page or a text, recognised by its
 * content first and its `fileName` second. Never throws for any bytes. A message that could be read
 * only in part is there with its `trouble`; the last letter of a mailbox with too many carries
 * `too-many-letters`.
 */
export async function parseLetters(
  bytes: Uint8Array,
  fileName: string | null,
): Promise<Result<ParsedLetter[], ParseProblem>> {
  if (bytes.length > parseLimits.fileBytes) return refused('file-too-large')
  const letters: ParsedLetter[] = []
  for await (const read of streamLetters([bytes], fileName)) {
    if (!read.ok) return read
    if (letters.length === parseLimits.fileLetters) {
      const last = letters.pop()
      if (last) letters.push({ ...last, trouble: parseProblem('too-many-letters') })
      return ok(letters)
    }
    letters.push(read.value)
  }
  return ok(letters)
}

/**
 * The letters of a file in file order while it streams in; a mailbox of any size needs the memory
 * of one message. Anything but a mailbox is one letter and at most `parseLimits.messageBytes` of it
 * are read. A problem is the only thing yielded when there is no letter. Errors of `chunks` pass
 * through. Chunks must not be changed afterwards.
 */
export async function* streamLetters(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  fileName: string | null,
): AsyncGenerator<Result<ParsedLetter, ParseProblem>> {
  const held: Uint8Array[] = []
  let size = 0
  let splitter: MboxSplitter | null = null
  let index = 0
  let sniffed = false
  for await (const chunk of chunks) {
    if (splitter) {
      for (const { bytes, cut } of splitter.push(chunk)) {
        yield ok(parseMessage(bytes, index++, cut))
      }
      continue
    }
    // One byte more than is read, so that a longer file is known to be longer.
    if (size > parseLimits.messageBytes && sniffed) break
    held.push(chunk)
    size += chunk.length
    if (sniffed || size < parseLimits.sniffBytes) continue
    sniffed = true
    const whole = joinBytes(held)
    if (sniff(whole, fileName).form !== 'mbox') continue
    splitter = new MboxSplitter()
    held.length = 0
    for (const { bytes, cut } of splitter.push(whole)) yield ok(parseMessage(bytes, index++, cut))
  }
  if (!splitter) {
    const whole = joinBytes(held)
    const { form } = sniff(whole, fileName)
    if (form !== 'mbox') {
      yield parseOne(whole, fileName)
      return
    }
    splitter = new MboxSplitter()
    for (const { bytes, cut } of splitter.push(whole)) yield ok(parseMessage(bytes, index++, cut))
  }
  for (const { bytes, cut } of splitter.end()) yield ok(parseMessage(bytes, index++, cut))
}

/** A file that is one letter. */
function parseOne(file: Uint8Array, fileName: string | null): Result<ParsedLetter, ParseProblem> {
  const source = file.subarray(0, parseLimits.messageBytes + 1)
  const utf16 = utf16Of(source)
  const bytes = utf16 ? new TextEncoder().encode(new TextDecoder(utf16).decode(source)) : source
  const fromApple = messageInEmlx(bytes)
  if (fromApple) return ok(parseMessage(fromApple, 0))
  const found = sniff(bytes, fileName)
  if (found.form === 'unreadable') return refused(found.code)
  if (found.form === 'message') {
    const from = byteOrderMark(bytes) === 'utf-8' ? 3 : 0
    const letter = parseMessage(leftTrimmed(bytes.subarray(from)), 0)
    return letter.text === '' && letter.subject === '' ? refused('no-text') : ok(letter)
  }
  const cut = bytes.length > parseLimits.messageBytes
  const kept = bytes.subarray(0, parseLimits.messageBytes)
  const charset = found.form === 'html' ? charsetOfPage(kept) : null
  const words = repairGibberish(withoutControls(decodeText(kept, charset)))
  return textLetter(words, found.form === 'html', cut)
}

/** A letter of which there are only words: no head, no sender, no date. */
export function textLetter(
  source: string,
  isHtml: boolean,
  cut = false,
): Result<ParsedLetter, ParseProblem> {
  const { text: words, remoteImages } = isHtml
    ? htmlToText(source)
    : { text: source.trim(), remoteImages: 0 }
  if (words === '') return refused(isHtml ? 'no-text' : 'empty')
  const text = cutAt(words, parseLimits.textChars)
  const trouble = cut ? 'message-cut' : text.length < words.length ? 'text-cut' : null
  return ok({
    index: 0,
    messageId: null,
    subject: '',
    from: null,
    to: [],
    sentAt: null,
    text,
    hadHtmlOnly: isHtml,
    envelope: null,
    remoteImages,
    trouble: trouble === null ? null : parseProblem(trouble),
  })
}

function leftTrimmed(bytes: Uint8Array): Uint8Array {
  let from = 0
  while (from < bytes.length && (bytes[from] === 10 || bytes[from] === 13)) from += 1
  return bytes.subarray(from)
}

/** The charset that a page declares in its first kilobyte. */
function charsetOfPage(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  for (const token of htmlTokens(start)) {
    if (token.type !== 'open' || token.name !== 'meta') continue
    const content = attributeValue(token.attributes, 'content') ?? ''
    const charset =
      attributeValue(token.attributes, 'charset') ?? /charset=([\w-]+)/i.exec(content)?.[1]
    if (charset) return charset
  }
  return null
}
