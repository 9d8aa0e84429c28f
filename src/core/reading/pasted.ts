import { limits } from './limits.ts'
import { parsePastedDate } from './pasted-date.ts'
import type { LetterToRead } from './read-letter.ts'
import { tidyText } from './shown-text.ts'

type Head = 'from' | 'to' | 'subject' | 'date' | 'skip'

/** Head names as mail programs print them, in the languages that people copy from. */
const headNames: Readonly<Record<Head, readonly string[]>> = {
  from: ['from', 'von', 'de', 'van', 'da', 'sender', 'absender', 'expéditeur'],
  to: ['to', 'an', 'à', 'aan', 'para', 'cc', 'bcc', 'reply-to', 'antwort an', 'kopie'],
  subject: ['subject', 'betreff', 'objet', 'asunto', 'onderwerp', 'oggetto', 'assunto', 're'],
  date: [
    'date',
    'sent',
    'datum',
    'gesendet',
    'envoyé',
    'envoyé le',
    'fecha',
    'enviado',
    'verzonden',
    'data',
    'inviato',
    'sent on',
    'received',
  ],
  skip: [
    'importance',
    'priority',
    'attachments',
    'anlagen',
    'message-id',
    'mime-version',
    'content-type',
    'content-transfer-encoding',
    'received-spf',
    'return-path',
    'delivered-to',
    'x-mailer',
    'dkim-signature',
    'list-unsubscribe',
    'in-reply-to',
    'references',
    'security',
    'mailed-by',
    'signed-by',
  ],
}
const headByName = new Map<string, Head>(
  Object.entries(headNames).flatMap(([head, names]) =>
    names.map((name) => [name, head as Head] as const),
  ),
)

interface HeadLine {
  readonly head: Head
  readonly value: string
}

function readHeadLine(line: string): HeadLine | null {
  const match =
    /^[*_> ]{0,3}([\p{L}-]{2,26}(?: \p{L}{1,4})?)[*_]{0,2} ?:[*_]{0,2} ?(.{0,400})$/u.exec(line)
  if (match === null) return null
  const head = headByName.get((match[1] ?? '').toLowerCase())
  return head === undefined ? null : { head, value: (match[2] ?? '').trim() }
}

const forwardMark =
  /^[-_ ]{2,}.{0,60}(?:forwarded|weitergeleitete|transféré|reenviado|original message|ursprüngliche).{0,60}$|^begin forwarded message:?$/i
const chrome =
  /^(?:inbox|external|posteingang|summari[sz]e this email|reply|reply all|forward|print all|in new window|unread|starred|translate message|to me|show details|hide details|view in browser)$/i
const address = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/
/** "Name <address>", perhaps with a date behind it, as web mail shows it. */
const senderLine =
  /^(.{0,80}?) ?[<([]([\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})[>)\]](.{0,80})$/

/**
 * Splits a paste into sender, subject, date and text. Head lines are understood as Outlook, Apple
 * Mail, Thunderbird and Gmail copy them ("From: …", "Sent: …", a sender's line with its address);
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
  let open: Head | null = null
  let end = at
  for (let index = at; index < Math.min(lines.length, at + limits.headLines); index++) {
    const line = lines[index] ?? ''
    const head = readHeadLine(line)
    if (head !== null) {
      heads.push(head)
      open = head.value === '' ? head.head : null
    } else if (open !== null && line !== '') {
      heads.push({ head: open, value: line })
      open = null
    } else if (line === '' && heads.length > 0 && nextIsHead(lines, index)) continue
    else break
    end = index + 1
  }
  const has = (head: Head): string | null =>
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
    sentAt: date === null ? null : parsePastedDate(date, zone),
  }
}

function nextIsHead(lines: readonly string[], index: number): boolean {
  const next = readHeadLine(lines[index + 1] ?? '')
  return next !== null && next.head !== 'to'
}

function isSkippable(line: string): boolean {
  return line === '' || chrome.test(line) || forwardMark.test(line)
}

function splitSenderLine(value: string | null): { name: string | null; address: string | null } {
  if (value === null) return { name: null, address: null }
  const clean = value.replace(/\bon behalf of\b.{0,100}$/i, '').replace(/mailto:/i, '')
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
    if (
      above.length > 1 ||
      above.some((line) => line.length > 160 || /^(?:dear|hi|hello|hey)\b/i.test(line))
    )
      return null
    let end = index + 1
    let sentAt = parsePastedDate((match[3] ?? '').trim(), zone)
    while (end < lines.length && end < index + 6) {
      const line = lines[end] ?? ''
      const date: string | null = line.length < 70 ? parsePastedDate(line, zone) : null
      if (date !== null && sentAt === null) sentAt = date
      else if (
        date === null &&
        !isSkippable(line) &&
        !/^(?:to|an|à|cc) ?:? .{1,100}$/i.test(line)
      ) {
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
