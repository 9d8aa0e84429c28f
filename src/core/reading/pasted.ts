import {
  englishHeads,
  forwardMark,
  type MailHead,
  mailHeads,
  salutation,
  webMailChrome,
} from './cues/mail-heads.ts'
import { fold } from './fold.ts'
import { limits } from './limits.ts'
import { parsePastedDate } from './pasted-date.ts'
import type { LetterToRead } from './read-letter.ts'
import { tidyText } from './shown-text.ts'

interface HeadLine {
  readonly head: MailHead
  readonly name: string
  readonly value: string
}

function readHeadLine(line: string): HeadLine | null {
  const match =
    /^[*_> ]{0,3}([\p{L}-]{1,26}(?:[ '’]\p{L}{1,8}){0,2})[*_]{0,2} ?:[*_]{0,2} ?(.{0,400})$/u.exec(
      line,
    )
  if (match === null) return null
  const name = fold(match[1] ?? '')
  const head = mailHeads.get(name)
  return head === undefined ? null : { head, name, value: (match[2] ?? '').trim() }
}

const address = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/
/** "… on behalf of …" in a sender's line, as Outlook prints it in each language. */
const onBehalf =
  / (?:on behalf of|im auftrag von|de la part de|en nombre de|namens|per conto di|em nome de)\b.{0,100}$/i
const addresseeLine = /^(?:to|an|à|cc|para|aan|a|per|pour) ?:? .{1,100}$/i
/** "Name <address>", perhaps with a date behind it, as web mail shows it. */
const senderLine =
  /^(.{0,80}?) ?[<([]([\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})[>)\]](.{0,80})$/

/**
 * Splits a paste into sender, subject, date and text. Head lines are understood as Outlook, Apple
 * Mail, Thunderbird and Gmail copy them in seven languages ("From: …", "Gesendet: …", a sender's
 * line with its address);
 * a paste without any is all text. `zone` (IANA) is used for dates that name no offset; without it
 * they are taken as UTC. Never throws.
 */
export function splitPaste(pasted: string, zone: string | null = null): LetterToRead {
  const text = tidyText(pasted)
  const lines = text.split('\n')
  return (
    fromHeadBlock(lines, zone) ??
    fromWebMail(lines, zone) ?? {
      subject: null,
      fromName: null,
      fromAddress: null,
      text,
      sentAt: null,
    }
  )
}

function fromHeadBlock(lines: readonly string[], zone: string | null): LetterToRead | null {
  let at = 0
  while (at < Math.min(lines.length, 6) && isSkippable(lines[at] ?? '')) at += 1
  const heads: HeadLine[] = []
  let open: HeadLine | null = null
  let end = at
  for (let index = at; index < Math.min(lines.length, at + limits.headLines); index++) {
    const line = lines[index] ?? ''
    const head = readHeadLine(line)
    if (head !== null) {
      heads.push(head)
      open = head.value === '' ? head : null
    } else if (open !== null && line !== '') {
      heads.push({ ...open, value: line })
      open = null
    } else if (line === '' && heads.length > 0 && nextIsHead(lines, index)) continue
    else break
    end = index + 1
  }
  const has = (head: MailHead): string | null =>
    heads.find((one) => one.head === head && one.value !== '')?.value ?? null
  const kinds = new Set(heads.map(({ head }) => head).filter((head) => head !== 'skip'))
  const first = heads[0]?.head
  const enough =
    kinds.size >= 2 || (kinds.size === 1 && first === 'subject' && /^\s*$/.test(lines[end] ?? 'x'))
  if (!enough && !(first === 'from' && address.test(has('from') ?? ''))) return null
  const sender = splitSenderLine(has('from'))
  const date = has('date')
  return {
    subject: has('subject'),
    fromName: sender.name,
    fromAddress: sender.address,
    text: lines.slice(end).join('\n').trim(),
    sentAt: date === null ? null : parsePastedDate(date, zone, dayFirst(heads)),
  }
}

/** Outside English, figures with slashes name the day first. */
function dayFirst(heads: readonly HeadLine[]): boolean {
  return !heads.some(({ name }) => englishHeads.has(name))
}

function nextIsHead(lines: readonly string[], index: number): boolean {
  const next = readHeadLine(lines[index + 1] ?? '')
  return next !== null && next.head !== 'to'
}

function isSkippable(line: string): boolean {
  const folded = fold(line)
  return line === '' || webMailChrome.has(folded) || forwardMark.test(folded)
}

function splitSenderLine(value: string | null): { name: string | null; address: string | null } {
  if (value === null) return { name: null, address: null }
  const clean = value.replace(onBehalf, '').replace(/mailto:/i, '')
  const found = address.exec(clean)
  const name = clean
    .replace(/[<([].*$/u, '')
    .replace(address, '')
    .replace(/["“”*]/gu, '')
    .trim()
  return { name: name === '' ? null : name, address: found?.[0] ?? null }
}

/** Web mail: a subject line, chrome, a sender's line with its address, a date line, "to me". */
function fromWebMail(lines: readonly string[], zone: string | null): LetterToRead | null {
  const limit = Math.min(lines.length, 9)
  for (let index = 0; index < limit; index++) {
    const match = senderLine.exec(lines[index] ?? '')
    if (match === null) continue
    const above = lines.slice(0, index).filter((line) => !isSkippable(line))
    if (above.length > 1 || above.some((line) => line.length > 160 || salutation.test(fold(line))))
      return null
    let end = index + 1
    let sentAt = parsePastedDate((match[3] ?? '').trim(), zone)
    while (end < lines.length && end < index + 6) {
      const line = lines[end] ?? ''
      const date: string | null = line.length < 70 ? parsePastedDate(line, zone) : null
      if (date !== null && sentAt === null) sentAt = date
      else if (date === null && !isSkippable(line) && !addresseeLine.test(line)) {
        if (!/\b\d{1,2}[:.]\d{2}\b/.test(line) || line.length > 60) break
      }
      end += 1
    }
    const name = (match[1] ?? '').replace(/["“”*]/gu, '').trim()
    const rest = lines.slice(end).join('\n').trim()
    if (rest === '') return null
    return {
      subject: above[0] ?? null,
      fromName: name === '' ? null : name,
      fromAddress: match[2] ?? null,
      text: rest,
      sentAt,
    }
  }
  return null
}
