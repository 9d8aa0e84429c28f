import type { Now } from '../context.ts'
import { fold } from '../reading/fold.ts'
import { isReadLanguage, languagesOf } from '../reading/language.ts'
import { dateOf } from '../time/calendar.ts'
import type { JobType, WorkMode } from '../vault/kinds/application.ts'
import { findClosing } from './advert-closing.ts'
import { findContact } from './advert-contact.ts'
import { type Labelled, labelledIn, languageOfLabels } from './advert-labels.ts'
import { type AdvertLine, linesOf, MAX_ADVERT_CHARS, tidyAdvert } from './advert-lines.ts'
import { factsOfLink, tidyLink } from './advert-link.ts'
import { findPay } from './advert-pay.ts'
import { findAdvertPlace } from './advert-place.ts'
import { type AdvertRequirement, findRequirements } from './advert-requirements.ts'
import { type AdvertHead, type FoundName, findAdvertCompany, findAdvertRole } from './advert-who.ts'
import { jobTypeIn, jobTypeOfLabel, workModeIn, workModeOfLabel } from './advert-work.ts'
import { jobPosting } from './job-posting.ts'

/** An advert as it was handed over: any of the three may be empty. */
export interface GivenAdvert {
  readonly text: string
  /** The title of its page. */
  readonly title?: string | undefined
  readonly link?: string | undefined
  /** What its page says for machines, as JSON-LD. */
  readonly posting?: string | undefined
}

/** Something understood, and the words that say so. */
export interface AdvertFact<Value extends string = string> {
  readonly value: Value
  readonly words: string
  /** Offsets are UTF-16 into `text`; null where it was found elsewhere. */
  readonly start: number | null
  readonly end: number | null
  readonly from: 'text' | 'title' | 'link' | 'page'
}

/** What an advert says. Null is not said, or not clearly. */
export interface AdvertReading {
  /** The text as it is kept. */
  readonly text: string
  /** More was given than is kept. */
  readonly isCut: boolean
  readonly link: string | null
  /** ISO 639-1. */
  readonly language: string | null
  readonly company: AdvertFact | null
  readonly role: AdvertFact | null
  readonly place: AdvertFact | null
  readonly workMode: AdvertFact<WorkMode> | null
  readonly jobType: AdvertFact<JobType> | null
  /** In the advert's words, range, currency and period included. */
  readonly pay: AdvertFact | null
  /** `YYYY-MM-DD`. */
  readonly closesOn: AdvertFact | null
  readonly requisition: AdvertFact | null
  readonly contactName: AdvertFact | null
  readonly contactAddress: AdvertFact | null
  readonly contactPhone: AdvertFact | null
  readonly requirements: readonly AdvertRequirement[]
}

/**
 * Reads an advert in one of the seven languages; in others only what labels and figures tell. Nothing is
 * guessed: what is not in the words stays null. Pure; bounded work on any text. Days without a year are
 * those around `now`.
 */
export function readAdvert(given: GivenAdvert, now: Now): AdvertReading {
  const pasted = tidyAdvert(given.text)
  const alone = tidyLink(pasted)
  const text = alone ? '' : pasted
  const title = tidyAdvert(given.title ?? '').slice(0, 300)
  const link = tidyLink(given.link ?? '') ?? alone ?? linkIn(text)
  const folded = fold(text)
  const lines = linesOf(text)
  const labelled = labelledIn(lines)
  const { main, spoken } = languagesOf(folded)
  const language = languageOf(main, lines)
  const known = spoken.length === 0 && isReadLanguage(language) ? [language] : spoken
  const head: AdvertHead = { title, text, lines, labelled, spoken: known }
  const requirements = findRequirements(lines)
  const beside = blanked(folded, requirements)
  const company = findAdvertCompany(head)
  const role = findAdvertRole(head, company?.name ?? null)
  const place = findAdvertPlace(head, company, role)
  const contact = findContact(text, labelled)
  const today = dateOf(now)
  const frame = { day: today, about: today, language, country: countryOf(link) }
  const fromLink = factsOfLink(link)
  const posting = jobPosting(given.posting)
  return {
    text,
    isCut: text.length === MAX_ADVERT_CHARS,
    link,
    language,
    company: pageFact(posting?.company) ?? factOf(company, 'title') ?? fromLink.company,
    role: pageFact(posting?.role) ?? factOf(role, 'title') ?? fromLink.role,
    place: pageFact(posting?.place) ?? factOf(place, 'text'),
    workMode: pageFact(posting?.workMode) ?? modeOf(text, beside, labelled),
    jobType: pageFact(posting?.jobType) ?? typeOf(text, beside, labelled),
    pay: pageFact(posting?.pay) ?? payOf(text, folded, labelled),
    closesOn:
      pageFact(posting?.closesOn) ?? factOf(findClosing(text, folded, labelled, frame), 'text'),
    requisition: requisitionOf(text, labelled) ?? pageFact(posting?.requisition),
    contactName: factOf(contact.name, 'text'),
    contactAddress: factOf(contact.address, 'text'),
    contactPhone: factOf(contact.phone, 'text'),
    requirements,
  }
}

/** So few lines have too few small words to trust against their labels. */
const FEW_LINES = 16

function languageOf(main: string | null, lines: readonly AdvertLine[]): string | null {
  const ofLabels = main === null || lines.length < FEW_LINES ? languageOfLabels(lines) : null
  return ofLabels ?? main
}

/** What is asked for names other contracts and other places than the job's. */
function blanked(folded: string, requirements: readonly AdvertRequirement[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of requirements) {
    pieces.push(folded.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  return pieces.join('') + folded.slice(from)
}

/** What the page says for machines is the employer's own word. */
function pageFact<Value extends string>(value: Value | null | undefined): AdvertFact<Value> | null {
  return value ? { value, words: value, start: null, end: null, from: 'page' } : null
}

function factOf(found: FoundName | null, elsewhere: 'title' | 'text'): AdvertFact | null {
  if (!found) return null
  const { name: value, words, start, end } = found
  return { value, words, start, end, from: start === null ? elsewhere : 'text' }
}

function modeOf(text: string, folded: string, labelled: readonly Labelled[]) {
  for (const { fact, value, start } of labelled) {
    if (fact !== 'mode' && fact !== 'place' && fact !== 'type') continue
    const found = fact === 'mode' ? workModeOfLabel(fold(value)) : workModeIn(fold(value))
    if (found) return said(text, found, start)
  }
  const found = workModeIn(folded)
  return found && said(text, found)
}

function typeOf(text: string, folded: string, labelled: readonly Labelled[]) {
  for (const { fact, value, start } of labelled) {
    if (fact !== 'type') continue
    const found = jobTypeOfLabel(fold(value))
    if (found) return said(text, found, start)
  }
  // What an advert says of its contract stands at its head; further down, others' jobs are named.
  const found = jobTypeIn(folded.slice(0, 1500))
  return found && said(text, found)
}

function said<Value extends string>(
  text: string,
  found: { readonly value: Value; readonly start: number; readonly end: number },
  from = 0,
): AdvertFact<Value> {
  const start = from + found.start
  const end = from + found.end
  return { value: found.value, words: text.slice(start, end), start, end, from: 'text' }
}

/** A scale has no sign of money: "EG 9a TVöD", "Band 5". */
const scale =
  /\b(?:e ?g? ?\d{1,2} ?[a-d]?|tv-?(?:o|h|l|v)\w*|band \d|grade \d|scale \d|schaal \d{1,2}|a ?\d{1,2}(?![\d.,]))\b/

function payOf(text: string, folded: string, labelled: readonly Labelled[]): AdvertFact | null {
  for (const { fact, value, start } of labelled) {
    if (fact !== 'pay') continue
    const words = fold(value)
    const found = findPay(`salary: ${words}`)
    const skipped = 'salary: '.length
    if (found) return payAt(text, start + found.start - skipped, start + found.end - skipped)
    if (scale.test(words) && value.length <= 60) return payAt(text, start, start + value.length)
  }
  const found = findPay(folded)
  return found && payAt(text, found.start, found.end)
}

function payAt(text: string, start: number, end: number): AdvertFact {
  const value = text.slice(start, end).replace(/[.,;]$/, '')
  return { value, words: value, start, end: start + value.length, from: 'text' }
}

/** A number that tells by its shape that it is a job's: `JR-20334`, `REQ7719`. */
const numberShape = /(?<![\w/@.-])(?:JR|REQ|VAC|JOB)[-_ ]?\d{3,8}(?![\w@-])/

function requisitionOf(text: string, labelled: readonly Labelled[]): AdvertFact | null {
  for (const { fact, value, start } of labelled) {
    const number = /^#?(?=\S*\d)[\p{L}\d][\p{L}\d/._-]{1,29}$/u.exec(value)?.[0]
    if (fact !== 'requisition' || number === undefined) continue
    return { value: number, words: value, start, end: start + value.length, from: 'text' }
  }
  const shaped = numberShape.exec(text)
  return (
    shaped &&
    said(text, { value: shaped[0], start: shaped.index, end: shaped.index + shaped[0].length })
  )
}

function linkIn(text: string): string | null {
  return tidyLink(/\bhttps?:\/\/[^\s<>"')\]]{4,1000}/i.exec(text)?.[0] ?? '')
}

/** Of the link's host, where that is a country's. */
function countryOf(link: string | null): string | null {
  const end = /^https?:\/\/[^/?#]*\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/i
    .exec(link ?? '')?.[1]
    ?.toLowerCase()
  return end === undefined || /^(?:io|ai|co|me|tv|eu|so|to)$/.test(end) ? null : end
}
