import { decodeText, repairGibberish } from './charset.ts'
import { htmlToText, type Link } from './html-to-text.ts'
import { parseLimits } from './limits.ts'
import { dateOf, lineOf, senderOf } from './message-head.ts'
import type { MimePart } from './mime-parts.ts'
import { decodeBody } from './transfer-encoding.ts'

/** The words of a part, and whether all of them had to be taken from HTML. */
export interface Words {
  readonly text: string
  readonly fromHtml: boolean
  readonly remoteImages: number
  readonly links: readonly Link[]
}

/** Plain text below this many characters beside a much longer HTML is taken for a stand-in. */
const STAND_IN_CHARS = 300

/**
 * The words that a person would see in a message: of alternatives the plain one where it is worth
 * reading, of a report only its explanation, of forwarded messages their head and words.
 */
export function wordsOf(
  part: MimePart,
  budget = { forwarded: parseLimits.forwarded as number },
): Words | null {
  const { value } = part.type
  if (value === 'message/rfc822' || value === 'message/global') return forwardedWords(part, budget)
  if (isAttachment(part)) return null
  if (value === 'text/html') return htmlWords(decodedText(part))
  if (part.children.length === 0) return value === 'text/plain' ? plainWords(part) : null
  const found = part.children.map((child) => wordsOf(child, budget))
  if (value === 'multipart/report') return found[0] ?? null
  const words = found.filter((one) => one !== null)
  if (value === 'multipart/alternative') return betterOf(words)
  return joined(words)
}

/** True for what a person would open on its own: anything that is not text, or is named so. */
export function isAttachment(part: MimePart): boolean {
  if (part.children.length > 0) return false
  if (part.disposition.value === 'attachment') return true
  return part.type.value !== 'text/plain' && part.type.value !== 'text/html'
}

function plainWords(part: MimePart): Words {
  const text = decodedText(part)
  if (/^\s*<(?:!doctype html|html|head|body|table|div|p)\b/i.test(text.slice(0, 200))) {
    return htmlWords(text)
  }
  const flowed = part.type.parameters.get('format')?.toLowerCase() === 'flowed'
  const dropSpace = part.type.parameters.get('delsp')?.toLowerCase() === 'yes'
  return {
    text: (flowed ? unflow(text, dropSpace) : text).trim(),
    fromHtml: false,
    remoteImages: 0,
    links: [],
  }
}

function htmlWords(html: string): Words {
  return { ...htmlToText(html), fromHtml: true }
}

function decodedText(part: MimePart): string {
  const bytes = decodeBody(part.body, part.encoding)
  const text = decodeText(bytes, part.type.parameters.get('charset') ?? null)
  return repairGibberish(withoutControls(text))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** Line ends become `\n`; NUL and other control characters go. */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, '')
}

/** Joins the lines that the sender's program broke (RFC 3676). */
function unflow(text: string, dropSpace: boolean): string {
  const lines: string[] = []
  let depth = -1
  let open = false
  let current: string[] = []
  const finish = () => {
    if (current.length > 0)
      lines.push((depth > 0 ? `${'>'.repeat(depth)} ` : '') + current.join(''))
    current = []
  }
  for (const raw of text.split('\n')) {
    const quotes = /^>*/.exec(raw)?.[0].length ?? 0
    const unstuffed = raw.slice(quotes).replace(/^ /, '')
    if (!open || quotes !== depth || unstuffed === '-- ') finish()
    depth = quotes
    open = unstuffed.endsWith(' ') && unstuffed !== '-- '
    current.push(open && dropSpace ? unstuffed.slice(0, -1) : unstuffed)
  }
  finish()
  return lines.join('\n')
}

function betterOf(words: readonly Words[]): Words | null {
  const html = words.findLast((one) => one.fromHtml)
  const plain = words.find((one) => !one.fromHtml)
  if (!html || !plain) return html ?? plain ?? null
  const standIn =
    plain.text === '' ||
    (plain.text.length < STAND_IN_CHARS && html.text.length > plain.text.length * 4)
  return standIn ? html : { ...plain, remoteImages: html.remoteImages, links: html.links }
}

function joined(words: readonly Words[]): Words | null {
  if (words.length === 0) return null
  const spoken = words.filter((one) => one.text !== '')
  return {
    text: spoken.map((one) => one.text).join('\n\n'),
    fromHtml: spoken.length > 0 && spoken.every((one) => one.fromHtml),
    remoteImages: words.reduce((sum, one) => sum + one.remoteImages, 0),
    links: words.flatMap((one) => one.links).slice(0, parseLimits.links),
  }
}

/** A message within a message reads as one that was forwarded by hand. */
function forwardedWords(part: MimePart, budget: { forwarded: number }): Words | null {
  const inner = part.children[0]
  if (!inner || budget.forwarded <= 0) return null
  budget.forwarded -= 1
  const words = wordsOf(inner, budget)
  const { headers } = inner.head
  const sender = senderOf(headers)
  const lines = [
    '---------- Forwarded message ----------',
    sender && `From: ${sender.name === '' ? sender.address : `${sender.name} <${sender.address}>`}`,
    dateOf(headers) && `Date: ${dateOf(headers)}`,
    lineOf(headers.get('subject')) && `Subject: ${lineOf(headers.get('subject'))}`,
  ].filter((line) => line)
  return {
    text: `${lines.join('\n')}\n\n${words?.text ?? ''}`.trim(),
    fromHtml: words?.fromHtml ?? false,
    remoteImages: words?.remoteImages ?? 0,
    links: words?.links ?? [],
  }
}
