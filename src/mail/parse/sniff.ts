import { latin1Of } from './bytes.ts'
import { byteOrderMark } from './charset.ts'
import { parseLimits } from './limits.ts'
import { beginsHeader, isBareFromLine, isFromLine } from './mbox-lines.ts'
import { headerColon } from './mime-head.ts'
import type { ParseCode } from './parsed-letter.ts'

/** What bytes are: something with letters in it, or the code of why there are none to read. */
export type FileForm =
  | { readonly form: 'message' | 'mbox' | 'html' | 'text' }
  | { readonly form: 'unreadable'; readonly code: ParseCode }

/** Heads that programs write and people do not: with one of them a text is the source of a message. */
const machineHeaders =
  /^(?:received|message-id|mime-version|return-path|delivered-to|dkim-signature|content-type|content-transfer-encoding|authentication-results|x-[a-z0-9-]+|arc-[a-z-]+):/im

/** What files begin with, as ISO 8859-1 text. */
const signatures: readonly (readonly [string, ParseCode])[] = [
  ['%PDF-', 'pdf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'outlook-file'],
  ['!BDN', 'outlook-file'],
  ['{\\rtf', 'rich-text'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ', 'archive'],
]

function signatureOf(source: string): ParseCode | null {
  const found = signatures.find(([start]) => source.startsWith(start))
  if (found) return found[1]
  if (/^RIFF[\s\S]{4}WEBP|^[\s\S]{4}ftyp(?:hei|avif|mif1)/.test(source)) return 'image'
  return /^\s*BEGIN:VCALENDAR/i.test(source) ? 'calendar' : null
}

/**
 * Recognises a file by its content first and by its name second.
 * `start` holds its first bytes, at most `parseLimits.sniffBytes` are looked at.
 */
export function sniff(start: Uint8Array, fileName: string | null): FileForm {
  const bytes = start.subarray(0, parseLimits.sniffBytes)
  const ending = /\.([a-z0-9]{1,8})$/i.exec(fileName ?? '')?.[1]?.toLowerCase() ?? ''
  const source = latin1Of(bytes)
  const code = signatureOf(source.slice(0, 200))
  if (code !== null) {
    return unreadable(code === 'outlook-file' && ending === 'doc' ? 'word-document' : code)
  }
  if (source.startsWith('PK\x03\x04') || source.startsWith('PK\x05\x06')) {
    const document =
      /^(?:docx|docm|odt|pages)$/.test(ending) || source.includes('word/document.xml')
    return unreadable(document ? 'word-document' : 'archive')
  }
  if (/^\s*$/.test(source.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, ''))) {
    return unreadable('empty')
  }
  const text = source.replace(/^\xef\xbb\xbf/, '').trimStart()
  if (isMboxStart(text)) return { form: 'mbox' }
  if (isMessage(text, ending === 'eml' || ending === 'mbox')) return { form: 'message' }
  if (looksBinary(bytes)) return unreadable('binary')
  if (ending === 'mbox') return unreadable('mbox-without-letters')
  if (isHtmlSource(text) || (/^x?html?$/.test(ending) && /<[a-z!]/i.test(text))) {
    return { form: 'html' }
  }
  return { form: 'text' }
}

function unreadable(code: ParseCode): FileForm {
  return { form: 'unreadable', code }
}

function isMboxStart(text: string): boolean {
  if (!text.startsWith('From ')) return false
  const [first = '', second = ''] = text.slice(0, parseLimits.fromLineBytes * 2).split(/\r?\n/, 2)
  return (isFromLine(first) || isBareFromLine(first)) && beginsHeader(second)
}

/** A head with a line that only programs write; by name, any head at all will do. */
function isMessage(text: string, named: boolean): boolean {
  const blank = text.search(/\r?\n\r?\n/)
  const head = blank < 0 ? text : text.slice(0, blank)
  const from = /^>?From /.test(head) ? head.indexOf('\n') + 1 : 0
  const first = head.slice(from, from + 200)
  const start = new TextEncoder().encode(first)
  if (headerColon(start, 0, start.length) < 0) return false
  if (machineHeaders.test(head)) return true
  const plainHeads = head.match(/^(?:from|to|cc|subject|date|reply-to|sender):/gim)?.length ?? 0
  if (named) return plainHeads >= 1
  const dated = /^date:[ \t]*(?:[a-z]{3},[ \t]*)?\d{1,2} [a-z]{3} \d{4} \d{1,2}:\d{2}/im.test(head)
  return plainHeads >= 3 && dated && /^from:.*@/im.test(head)
}

/** True for text that is the source of a page: it begins with a tag and has an end tag or a break. */
export function isHtmlSource(text: string): boolean {
  const start = text.slice(0, parseLimits.sniffBytes).trimStart()
  if (/^<(?:!doctype\s+html|html|head|body|meta)\b/i.test(start)) return true
  return (
    /^<(?:!--|table|div|p|span|center|style|h[1-6]|font|b|a|ul|title|td|tr)\b/i.test(start) &&
    /<\/[a-z]|<br\b/i.test(start)
  )
}

/** Many control characters, or NULs that are not those of UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
  if (utf16Of(bytes) !== null) return false
  let controls = 0
  for (const byte of bytes) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls += 1
  }
  return controls > 4 && controls * 20 > bytes.length
}

/** The kind of UTF-16 that bytes are, by their mark or by where their NULs stand. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const mark = byteOrderMark(bytes)
  if (mark === 'utf-16le' || mark === 'utf-16be') return mark
  const looked = Math.min(bytes.length, 2048) & ~1
  if (mark !== null || looked < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const half = looked / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null
}
