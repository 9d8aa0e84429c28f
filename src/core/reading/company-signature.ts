import type { Add } from './company-leads.ts'
import { firstNames } from './cues/first-names.ts'
import { headNouns } from './cues/who/head-nouns.ts'
import { hasOrganisationWord } from './cues/who/organisation-words.ts'
import { fold } from './fold.ts'
import { type FoundName, hasLegalForm, nameAt } from './names.ts'
import { isPersonName } from './signature.ts'
import { eachMatch, isOwn, type WhoText } from './who-text.ts'

/** A signature's line about a post or a department, beside which the company often stands. */
export const departmentLine =
  /^[\p{Lu}][^.!?]{1,50}\b(?:department|resources|manager|director|recruiter|officer|partner|head|coordinator|team|owner|chef|editor|secretary|administrator|personalabteilung|personalreferentin|personalreferent|personalleitung|geschäftsführerin|geschäftsführer|personalleiterin|personalleiter|recruiterin|humaines|recrutement|recruteuse|recruteur|rh|directrice|directeur|responsable|selección|humanos|rrhh|directora|seleção|recrutamento|recrutadora|diretora|diretor|umane|selezione|responsabile|titolare|direttrice|direttore|p&o|hr|personeelszaken|adviseur|directeur|eigenaar|recrutadora|geschäftsleitung|inhaberin|inhaber)$/iu
/** The line under a house in whose name somebody signs. */
const onBehalf = /^(?:i\. ?[av]\.|ppa\.|im auftrag|gez\.|p\. ?p\.|p\. ?o\.) ?/iu
/** A line or part that begins with a post is no company. */
const postLine =
  /^(?:head|director|chief|vp|vice president|president|leiter(?:in)?|leitung|chef(?:fe)?|responsable|direct(?:or|ora|rice|eur)|responsabile|direttrice|direttore|hoofd|diretora?|gerente|lead|company secretary|secretary|personal(?:abteilung|gewinnung|referent(?:in)?|leitung)?|ufficio personale|recruiter(?:in)?|im auftrag|i\. ?a\.) ?/iu

/** Footers that name who sends: "© 2026 Lindholm Ferries"; folded. */
const footer = /(?:©|\(c\)|copyright)(?: copyright)? ?(?:20\d\d)?(?: ?- ?20\d\d)?,? (?:by )?/g
/** Lines of a signature are looked at after the last closing words. */
const signatureLines = 9

interface Line {
  readonly text: string
  readonly start: number
  readonly index: number
}

/** Companies in a letter's signature and footer. `known` tells whether a name was found before. */
export function addFromSignature(who: WhoText, known: (name: string) => boolean, add: Add): void {
  const { text, folded, letter } = who
  const lines = linesOf(text)
  const signature = signatureFrom(who, lines)
  const lastOwn = lines.findLastIndex(
    ({ text: line, start }) => line !== '' && isOwn(letter, start),
  )
  for (const { text: line, start, index } of lines) {
    if (line.length < 2 || line.length > 70 || !isOwn(letter, start)) continue
    // "Ciao Fede," greets.
    if (start === letter.textStart && /[,:!]$/.test(line)) continue
    const bare = line.replace(/^[-–—•| ]+/u, '')
    const at = start + line.length - bare.length
    const end = bare.replace(/[.,!]+$/, '').length
    for (const { part, offset } of partsOf(bare)) {
      const found = wholeName(part, letter.languages.spoken) ?? nameAt(part, 0)
      if (postLine.test(part)) continue
      if (found === null || found.end < Math.min(part.length, end)) continue
      // "Lindholm Ferries, 12 Quay Road"
      if (offset > 0 && streetNumber.test(part)) continue
      const legal = hasLegalForm(found.name) && start > letter.textStart
      const inSignature = index >= signature && index < signature + signatureLines
      const isLast = index >= lines.length - 6
      if (!legal && !inSignature && !isLast) continue
      const above = lines[index - 1]?.text ?? ''
      const whole = part === bare
      const below = lines[index + 1]?.text ?? ''
      const under =
        whole && (isPersonName(above) || departmentLine.test(above) || onBehalf.test(below))
      const isLastLine = index === lastOwn && found.name.includes(' ')
      const first = firstPart(bare)
      const isHouseFirst = !whole && hasOrganisationWord(fold(first))
      const beside = !whole && offset > 0 && !isHouseFirst && isPersonName(first)
      const isHouse = isHouseFirst && offset === 0 && (inSignature || isLast)
      const plain = weightOf({
        under,
        beside,
        isLastLine,
        whole: whole || isHouse,
        known: known(found.name),
      })
      const share = isLikelyPerson(found.name) ? personShare : 1
      add(found.name, legal ? 2.6 : plain * share, {
        name: found.name,
        start: at + offset,
        end: at + offset + found.end,
      })
    }
  }
  eachMatch(footer, folded, (match) => {
    const found = nameAt(text, match.index + match[0].length)
    if (found !== null) add(found.name, 1.6, found)
    return undefined
  })
}

/** "Externato do Sol", "Ligérienne des Eaux": a line that is one name with small words inside. */
const oneName =
  /^\p{Lu}[\p{L}'’-]{3,30} (?:d[aeo]s?|del|della|dello|dei|di|du|des|de la|de l['’]|am|an der|im|zum|zur|van de[rn]?|ter|of)(?: |(?<=['’]))(?:\p{Lu}[\p{L}'’-]{2,30} ?){1,3}$/u

function wholeName(line: string, spoken: readonly string[]): FoundName | null {
  const bare = line.replace(/[.,!]+$/, '')
  if (!oneName.test(bare)) return null
  const first = fold(bare.split(' ')[0] ?? '')
  const isJob = spoken.some((language) => headNouns[language]?.test(first))
  return isJob ? null : { name: bare, start: 0, end: bare.length }
}

/** What is left of a line's weight when a person may be named in it. */
const personShare = 0.4

function isLikelyPerson(name: string): boolean {
  const folded = fold(name)
  return (
    (firstNames.has(folded.split(' ')[0] ?? '') ||
      /^(?:[a-z]\.? ?){1,2}(?<=[. ])[a-z'-]+$/.test(folded)) &&
    !hasOrganisationWord(folded)
  )
}

const streetNumber = /^\d+[a-z]? \p{Lu}/u

function firstPart(line: string): string {
  return line.split(/ ?[|,·•–@] ?| - /)[0] ?? ''
}

/** How strongly a line of the signature, or a part of one, speaks for a company. */
function weightOf(line: {
  readonly under: boolean
  readonly beside: boolean
  readonly isLastLine: boolean
  readonly whole: boolean
  readonly known: boolean
}): number {
  if (line.under) return 2.4
  if (line.beside) return 1.8
  if (line.whole && line.isLastLine) return 1.7
  if (line.known) return line.whole ? 1.5 : 1
  return line.whole ? 0.7 : 0.4
}

function linesOf(text: string): readonly Line[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const entry = { text: line, start, index }
    start += line.length + 1
    return entry
  })
}

/** The line with which the signature begins: after the last closing words. */
function signatureFrom({ letter, closings }: WhoText, lines: readonly Line[]): number {
  const last =
    closings.findLast(({ start }) => start >= letter.textStart && isOwn(letter, start))?.end ?? -1
  if (last < 0) return lines.length
  const found = lines.findIndex(({ start, text }) => start + text.length >= last)
  return found < 0 ? lines.length : found
}

/** "Head of People, Lindholm Ferries" is looked at as a whole and in its parts. */
function partsOf(line: string): readonly { readonly part: string; readonly offset: number }[] {
  const parts = [{ part: line, offset: 0 }]
  if (!/[|,·•–@]| - /.test(line)) return parts
  let offset = 0
  for (const piece of line.split(/( ?[|,·•–@] ?| - )/)) {
    if (/[\p{L}\d]/u.test(piece)) parts.push({ part: piece, offset })
    offset += piece.length
  }
  return parts.slice(0, 5)
}
