import type { TrustLevel } from '../vault/kinds/reading.ts'
import type { Envelope } from './envelope.ts'
import type { LetterText } from './letter-text.ts'
import { sentenceAt } from './sentences.ts'
import type { RequestId } from './trust-requests.ts'
import { envelopeSigns, senderSigns } from './trust-sender.ts'
import { type TrustSignId, trustSignIds, trustSigns } from './trust-signs.ts'
import { placesOf } from './word-index.ts'

/** How far a letter can be believed; `signs` are ids of `trustSigns`, strongest first. */
export type Trust = {
  readonly level: TrustLevel
  readonly signs: string[]
}

/**
 * Looks for signs that a letter does not come from whom it says or means no good: in the sender, in
 * what servers wrote about it, and in what it asks for. `kind` is the reading's.
 */
export function judgeTrust(
  letter: LetterText,
  about: {
    readonly kind: string
    readonly company: string | null
    readonly fromName: string | null
    readonly fromAddress: string | null
    readonly envelope?: Envelope | undefined
  },
): Trust {
  const { kind, company, envelope } = about
  const sender = { name: about.fromName, address: about.fromAddress }
  const signs: TrustSignId[] = [
    ...senderSigns(sender, isAboutAJob(kind) ? company : null),
    ...(envelope ? envelopeSigns(about.fromAddress, envelope) : []),
    ...(kind === 'rejection' ? [] : requestsIn(letter, kind)),
  ]
  return trustOf(signs)
}

/** Of other letters, what was taken for a company is often only the sender's own name. */
function isAboutAJob(kind: string): boolean {
  return kind !== 'other' && kind !== 'noise'
}

/** The level that signs add up to: two doubts that do not depend on each other are a warning. */
export function trustOf(found: readonly string[]): Trust {
  const signs = trustSignIds.filter((id) => found.includes(id))
  const levels = signs.map((id) => trustSigns[id].level)
  const doubts = levels.filter((level) => level === 'doubtful').length
  if (levels.includes('warned') || doubts >= 2) return { level: 'warned', signs: [...signs] }
  return doubts === 1 ? { level: 'doubtful', signs: [...signs] } : { level: 'plain', signs: [] }
}

/** Employers ask for these too once somebody is hired. */
const usualWithOffers: ReadonlySet<RequestId> = new Set(['asks-bank-details', 'asks-identity'])

function requestsIn(letter: LetterText, kind: string): TrustSignId[] {
  const found: TrustSignId[] = []
  for (const [id, phrases] of letter.requests) {
    if (kind === 'offer' && usualWithOffers.has(id)) continue
    if (phrases.some((phrase) => asks(letter, phrase))) found.push(id)
  }
  if (promisesTooMuch(letter.search)) found.push('pay-far-beyond')
  return found
}

/** Words with which a fraud promises work to who reads it; folded. */
const promisesWork =
  /\b(?:(?:job|position|work|employment|vacancy) (?:offer|for you|from home|at home|available|opportunity)|(?:personal|virtual|office|part-time|remote|online|data entry|payroll|shopping) (?:assistant|clerk|shopper|agent|inspector|worker)|you (?:are|have been|'re) (?:hired|selected|chosen|shortlisted)|(?:need|looking for|hiring|recruiting) (?:an? )?(?:personal |virtual |part-time |remote |new )?(?:assistant|clerk|agent|shopper|staff|worker|employee|representative)s?|(?:earn|make|verdienen sie|gagnez|gane|guadagna|ganhe) (?:up to |bis zu |jusqu'a |hasta |fino a |ate )?(?:[$€£] ?)?\d{2,4}|nebenjob|heimarbeit|stellenangebot|ihre neue stelle|offre d'emploi|travail a domicile|emploi a domicile|oferta de (?:trabajo|empleo)|trabajo desde casa|offerta di lavoro|lavoro da casa|thuiswerk|bijbaan aangeboden|oferta de emprego|trabalho em casa|vaga para voce)\b/

/**
 * Whether a letter that is about no application promises work in a way that only frauds do. Such a
 * letter is shown with its warning rather than put away with the adverts.
 */
export function baitsWithWork(letter: LetterText): boolean {
  if (!promisesWork.test(letter.search)) return false
  return trustOf(requestsIn(letter, 'noise')).level === 'warned'
}

/** Honest employers warn of frauds: what is denied or warned of is not asked. */
const denied =
  /\b(?:never|not|don't|doesn't|won't|no|nor|none|avoid|beware|niemals|nie|nicht|keine?\w{0,2}|jamais|pas|aucune?|nunca|jamas|ningun\w?|nooit|niet|geen|mai|non|nessun\w?|nao|nenhum\w?)\b[^\n]{0,80}$/
const warning =
  /\b(?:scam\w{0,4}|fraud\w{0,6}|betrug\w{0,4}|betruger\w{0,2}|arnaque\w?|estafa\w?|fraude\w{0,3}|oplicht\w{0,5}|truff\w{1,4}|golpe\w?|phishing)\b/

function asks(
  { search, words, sentences }: LetterText,
  phrase: Parameters<typeof placesOf>[0],
): boolean {
  const places = placesOf(phrase, search, words, 0, search.length, () => undefined)
  return places.some(({ start }) => {
    const span = sentenceAt(sentences, start)
    const before = search.slice(Math.max(span.start, start - 120), start)
    return !denied.test(before) && !warning.test(search.slice(span.start, span.end))
  })
}

const payRate =
  /(?:[$€£] ?(\d[\d.,]{0,9})|(\d[\d.,]{0,9}) ?(?:[$€£]|usd|eur|euros?|dollars?|pounds?|gbp))(?: ?(?:-|to|bis|a) ?[$€£]?\d[\d.,]{0,9} ?[$€£]?)? ?(?:per|an?|each|every|\/|pro|in der|am|die|par|por|al|la|all'|alla|il|ao) ?(hours?|hr|h|days?|weeks?|stunde|tag|woche|heure|jour|semaine|hora|dia|semana|uur|dag|week|ora|giorno|settimana)\b/g
/** From these sums on, in any of the three currencies, pay is far beyond what simple work brings. */
const farBeyond: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|hr|hours?|stunde|heure|hora|uur|ora)$/, 90],
  [/^(?:days?|tag|jour|dia|dag|giorno)$/, 500],
  [/^(?:weeks?|woche|semaine|semana|settimana)$/, 2000],
]
const easyWork =
  /\b(?:no (?:prior |previous )?experience|without experience|few hours|flexible hours|work from home|from your phone|part[- ]time|keine (?:vor)?(?:erfahrung|kenntnisse)|nebenjob|von zu hause|wenige stunden|sans experience|quelques heures|a domicile|sin experiencia|desde casa|pocas horas|zonder ervaring|thuiswerk|vanuit huis|senza esperienza|da casa|poche ore|sem experiencia|em casa|poucas horas)\b/

function promisesTooMuch(search: string): boolean {
  if (!/[$€£]|\b(?:usd|eur|euros?|dollars?|pounds?|gbp)\b/.test(search)) return false
  if (!easyWork.test(search)) return false
  for (const [, before, after, unit] of search.matchAll(payRate)) {
    const amount = Number((before ?? after ?? '').replace(/[.,](?=\d{3}\b)/g, '').replace(',', '.'))
    const limit = farBeyond.find(([units]) => units.test(unit ?? ''))?.[1]
    if (limit !== undefined && amount >= limit) return true
  }
  return false
}
