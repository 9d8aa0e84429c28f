import { fold } from '../reading/fold.ts'
import type { ContactFinder } from './resume-import-contact.ts'
import { spanIn } from './resume-import-dates.ts'
import { headingOf, type ImportSection } from './resume-import-headings.ts'
import { bodyOf, proposeEducation, spanFields } from './resume-import-jobs.ts'
import type { ImportLine } from './resume-import-lines.ts'
import { proposeDated, proposeLanguages, proposeNamed } from './resume-import-short.ts'
import { looksLikePlace } from './resume-import-words.ts'
import { type Proposing, verbatim } from './resume-proposal.ts'

/*
 * The profile that LinkedIn saves as PDF: a narrow column with contact, skills, languages and certificates,
 * then name, headline, place, summary, experience and education. Under an employer stand one or several
 * jobs, each as position, time with its length, place.
 */

const profileLink = /linkedin\.com\/in\//i
/** "5 years 2 months": the time with one employer, above its jobs. */
const wholeTime =
  /^\d+ (?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|anos?|meses|mes)(?: \d+ (?:months?|mos?|monate?|mois|meses|mes))?$/

/** True for the lines of a profile that LinkedIn saved: it names itself, beside the times with their lengths. */
export function isLinkedInProfile(lines: readonly ImportLine[]): boolean {
  const first = lines.slice(0, 12)
  return (
    first.some(({ text }) => profileLink.test(text)) &&
    first.some((line) => headingOf(line)?.section === 'contact') &&
    lines.some((line) => /\(LinkedIn\)/.test(line.text) || isTimed(line))
  )
}

/** Reads such a profile into pieces. */
export function readLinkedInProfile(
  lines: readonly ImportLine[],
  proposing: Proposing,
  contact: ContactFinder,
): void {
  let section: ImportSection = 'contact'
  let held: ImportLine[] = []
  const close = () => {
    propose(section, held, proposing, contact)
    held = []
  }
  for (const line of lines) {
    const heading = headingOf(line)
    if (heading && heading.rest === '' && (heading.section !== 'other' || line.heading === 2)) {
      close()
      section = heading.section
    } else held.push(line)
  }
  close()
}

/** The sections of the narrow column, of which the last is followed by the name without a heading. */
const narrow: ReadonlySet<ImportSection> = new Set([
  'contact',
  'skills',
  'languages',
  'certificates',
])

function propose(
  section: ImportSection,
  lines: readonly ImportLine[],
  proposing: Proposing,
  contact: ContactFinder,
): void {
  const at = narrow.has(section) ? nameAt(lines) : -1
  const own = at === -1 ? lines : lines.slice(0, at)
  switch (section) {
    case 'contact':
      contact.readContact(
        own.map((line) => ({
          ...line,
          text: line.text.replace(/ ?\((?:LinkedIn|Company|Home|Mobile|Work|Personal)\)/, ''),
        })),
      )
      break
    case 'skills':
    case 'interests':
      proposeNamed(section, own, proposing)
      break
    case 'languages':
      proposeLanguages(own, proposing)
      break
    case 'certificates':
    case 'awards':
    case 'publications':
      proposeDated(section, own, proposing)
      break
    case 'summary':
      contact.add('summary', bodyOf(own).text)
      break
    case 'work':
      proposeJobs(own, proposing)
      break
    case 'education':
      proposeSchools(own, proposing)
      break
    default:
      for (const { text } of own) proposing.leave(text)
  }
  if (at !== -1) readName(lines.slice(at), proposing, contact)
}

/** Where the name begins in what follows a section of the narrow column: it is the largest, so a title. */
function nameAt(lines: readonly ImportLine[]): number {
  const title = lines.findIndex(({ heading }) => heading === 1)
  if (title !== -1) return title
  return lines.findIndex(({ text, isApart }, at) => {
    const next = lines[at + 1]
    return (
      at > 0 &&
      isApart &&
      next !== undefined &&
      /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+$/u.test(text)
    )
  })
}

function readName(
  lines: readonly ImportLine[],
  proposing: Proposing,
  contact: ContactFinder,
): void {
  const [name, ...others] = lines
  if (name) contact.add('name', name.text)
  const last = others.at(-1)
  const place =
    last && others.length > 1 && looksLikePlace(last.text.replace(/,/g, '')) ? last : undefined
  const headline = place ? others.slice(0, -1) : others
  const label = headline.map(({ text }) => text).join(' ')
  if (!contact.add('label', label)) for (const { text } of headline) proposing.leave(text)
  if (place && !contact.add('location.city', place.text)) proposing.leave(place.text)
}

function isTimed(line: ImportLine | undefined): boolean {
  const span = line && !line.isPoint ? spanIn(line.text) : null
  return span !== null && span.from === 0 && span.to >= (line?.text.length ?? 0) - 1
}

function proposeJobs(lines: readonly ImportLine[], proposing: Proposing): void {
  const timed = lines.flatMap((line, at) => (isTimed(line) ? [at] : []))
  let employer: string | undefined
  let from = 0
  const heads = timed.map((at) => {
    const position = lines[at - 1]
    const above = lines[at - 2]
    const isGroup = above !== undefined && wholeTime.test(fold(above.text))
    const hasOwn = isGroup ? lines[at - 3] : above
    // A second job with the same employer has only its position above the time.
    const isNew = isGroup || (from === 0 ? hasOwn !== undefined : startsAnew(lines, at, from))
    if (isNew) employer = hasOwn?.text
    const start = at - (isGroup ? 3 : isNew ? 2 : 1)
    from = at + 1
    return {
      at,
      start: Math.max(0, start),
      position: position?.text,
      employer,
      total: isGroup ? above?.text : undefined,
    }
  })
  for (const { text } of lines.slice(0, heads[0]?.start ?? lines.length)) proposing.leave(text)
  for (const [number, head] of heads.entries()) {
    const end = heads[number + 1]?.start ?? lines.length
    const [first, ...rest] = lines.slice(head.at + 1, end)
    const place = first && looksLikePlace(first.text) ? first : undefined
    const body = bodyOf(place ? rest : lines.slice(head.at + 1, end))
    proposing.add('work', [
      verbatim('position', head.position),
      verbatim('name', head.employer),
      ...spanFields({ span: spanIn(lines[head.at]?.text ?? '') }),
      verbatim('location', place?.text),
      verbatim('summary', body.text),
      verbatim('highlights', body.points),
    ])
  }
}

/** Whether an employer's name stands above the position: the two stand together, apart from what is before. */
function startsAnew(lines: readonly ImportLine[], at: number, from: number): boolean {
  const above = lines[at - 2]
  if (at - 2 < from || above === undefined || above.isPoint) return false
  return (
    !/[.!?;,]$/.test(above.text) &&
    above.text.length < 80 &&
    (above.isApart || !lines[at - 1]?.isApart)
  )
}

/** A school, then what was studied with the time in brackets. */
function proposeSchools(lines: readonly ImportLine[], proposing: Proposing): void {
  let school: string | undefined
  for (const { text } of lines) {
    const span = spanIn(text)
    if (!span && school === undefined) school = text
    else {
      const rest = span ? text.slice(0, span.from) : text
      const parts = [school ?? '', rest.replace(/[\s·(]+$/, '')].filter(Boolean)
      proposeEducation({ parts, span, body: [] }, proposing)
      school = undefined
    }
  }
  if (school) proposeEducation({ parts: [school], span: null, body: [] }, proposing)
}
