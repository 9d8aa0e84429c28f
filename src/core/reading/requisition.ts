import { numberShape, numberWords, otherNumber } from './cues/requisition-words.ts'
import type { FoundName } from './names.ts'
import { eachMatch, isOwn, type WhoText } from './who-text.ts'

/** A job's number as employers write it: at least two figures, letters in capitals. */
const number =
  /^(?=[A-Za-z/._-]{0,12}\d)(?=.{0,20}\d)[A-Z0-9]{1,12}(?:[-/._](?!\.)[A-Z0-9]{1,12}){0,4}(?![a-z@])/

/** The employer's number for the job, as written; null where none is named. */
export function findRequisition(who: WhoText, role: FoundName | null): FoundName | null {
  const { letter, text, folded } = who
  if (!/\d/.test(text)) return null
  let best: FoundName | null = null
  eachMatch(numberWords, folded, (match) => {
    const start = match.index + match[0].length
    const found = best === null && isOwn(letter, start) ? numberAt(text, start, match[0]) : null
    if (found !== null && !isOthers(folded, match.index)) best = found
    return start
  })
  if (best !== null) return best
  eachMatch(numberShape, text, (match) => {
    const free = isOwn(letter, match.index) && !isOthers(folded, match.index)
    if (best === null && free) best = placed(match[0], match.index)
    return undefined
  })
  return best ?? (role === null ? null : besideRole(text, role))
}

function isOthers(folded: string, at: number): boolean {
  return otherNumber.test(folded.slice(Math.max(0, at - 30), at))
}

function placed(name: string, start: number): FoundName {
  return { name, start, end: start + name.length }
}

function numberAt(text: string, start: number, words: string): FoundName | null {
  const raw = number.exec(text.slice(start, start + 40))?.[0]
  if (raw === undefined) return null
  const name = raw.replace(/[._/-]+$/, '')
  const figures = name.replace(/\D/g, '').length
  if (figures < 2 || isDate(name, text.slice(start + raw.length, start + raw.length + 12)))
    return null
  // "Position 2" counts; only a word that means a number lets a few bare figures be one.
  const meansNumber =
    /(?:id|\bn|no|nr|nummer|number|code|ziffer|zahl|ref\w*|rif\w*|requisition|req|kenmerk|codice|codigo|[:#°º(])[.:#°º( -]*$/.test(
      words,
    )
  const ownShape = /[A-Z]/.test(name) || /\d[-/]\d/.test(name) || figures >= 4
  return meansNumber || ownShape ? placed(name, start) : null
}

/** "12.03.2026", "2026" or "14:00" is a time. */
function isDate(name: string, after: string): boolean {
  return (
    /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})$/.test(name) ||
    /^(?:19|20)\d\d$/.test(name) ||
    (/^\d{1,2}$/.test(name) &&
      /^(?:[:.]\d\d|h| (?:uhr|am|pm|minut|march|april|may|june|july))/i.test(after))
  )
}

/** "Analyst 10079728" and "Analyst (2024-37668)": the number right behind the role or before it. */
function besideRole(text: string, role: FoundName): FoundName | null {
  const after =
    /^(?: ?[-–#,]? ?\(?(?:#|[A-Z]{1,3} )?)((?:[A-Z]{1,5}[-_]?)?\d{4,}(?:-\d{2,})?)(?![\d.:@]|\/\d)/u.exec(
      text.slice(role.end, role.end + 24),
    )
  if (after?.[1] !== undefined && !/^(?:19|20)\d\d$/.test(after[1])) {
    return placed(after[1], role.end + after[0].length - after[1].length)
  }
  const before =
    /(?<![A-Z0-9])((?:[A-Z]{1,5}[-_]?)?\d{5,}(?:-\d{2,})?|\d{2,6}(?:-[A-Z0-9]{1,6}){1,3}) ?[-–:,)]? ?$/u.exec(
      text.slice(Math.max(0, role.start - 20), role.start),
    )
  if (before?.[1] === undefined) return null
  return placed(before[1], role.start - before[0].length)
}
