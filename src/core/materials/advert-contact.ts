import { unanswered } from '../reading/company-address.ts'
import { firstNames } from '../reading/cues/first-names.ts'
import { matchesIn } from '../reading/details/matches.ts'
import { fold } from '../reading/fold.ts'
import type { Labelled } from './advert-labels.ts'
import type { FoundName } from './advert-who.ts'

/** Whom to ask, as far as the advert says. */
export interface AdvertContact {
  readonly name: FoundName | null
  readonly address: FoundName | null
  readonly phone: FoundName | null
}

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
/** Addresses of desks that answer to no application. */
const otherDesk =
  /privacy|datenschutz|dataprotection|dpo|gdpr|rgpd|accessib|accommodation|webmaster|press|presse|abuse/
const phone =
  /(?<![\w.,/€£$-])(?:\+\d{1,3}[ .-]?)?(?:\(0?\d{1,5}\)[ .-]?)?\d{2,5}(?:[ ./-]?\d{2,5}){1,4}(?![\w%€£$]|[.,]\d)/g
const date = /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})$|^\d{4}-\d\d-\d\d$/
const phoneLead =
  /(?:\b(?:phone|tel(?:efon(?:e|o|isch)?|\.)?|telephone|mobile|mobil|call|ring|ruf\w*|anruf\w*|unter|on|at|an|au|al|bel(?:len)?|appel\w*|whatsapp|auskunft|nummer)\b|[,:(/])[ .:]{0,3}$/i
const title = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Frau|Herrn?|Mme|M|Monsieur|Madame|Sr|Sra|Dott|Dott\.ssa|Sig|Sig\.ra|Dhr|Mevr|Mevrouw|D|Dña|Eng)\.? )`
const word = String.raw`\p{Lu}[\p{L}’'-]{1,24}`
const person = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${title}{0,2})(${word}(?: (?:(?:van|von|de|der|da|di|del|la|den|ter|do) ){0,2}${word}){1,2})`,
  'gu',
)
/** Words right before the name of somebody to turn to, folded. */
const before =
  /\b(?:contact|write to|speak to|talk to|call|ring|ask(?: for)?|email|e-mail|questions to|cv to|resume to|an|bei|ansprechpartner\w*|kontakt|ihnen(?: gern)?|ruf|fragen an|contacter|aupres de|adressez? (?:a|votre .{2,20} a)|envoyer .{0,20}a|contactar con|a|dirigirse a|enviar .{0,20}a|rivolgersi a|inviare .{0,20}a|contattare|met|naar|bij|bel met|para|com|contacte|contactar) (?:mr |mrs |ms |frau |herrn? |m\. |mme |dr\.? )*$/

/** The person and the addresses that an advert names for questions and applications. */
export function findContact(text: string, labelled: readonly Labelled[]): AdvertContact {
  const folded = fold(text)
  const places = matchesIn(text, address, 12).filter(
    ([found]) => !unanswered.test(found.toLowerCase()) && !otherDesk.test(found.toLowerCase()),
  )
  const [mail] = places
  const labels = labelled.filter(({ fact }) => fact === 'contact')
  const name = labelledPerson(text, labels) ?? personToAsk(text, folded, places)
  const number = phoneOf(text, labels)
  return { name, address: mail ? found(mail[0], mail.index) : null, phone: number }
}

function found(name: string, start: number): FoundName {
  return { name, words: name, start, end: start + name.length }
}

function labelledPerson(text: string, labels: readonly Labelled[]): FoundName | null {
  for (const { start, end } of labels) {
    const [match] = matchesIn(text.slice(start, end), person, 1)
    if (match && match.index < 12) return personAt(match, start)
  }
  return null
}

function personAt(match: RegExpExecArray, from = 0): FoundName {
  const name = match[2] ?? ''
  const start = from + match.index + (match[1] ?? '').length
  // "Ruf Jana Kubelka": a verb with a capital stands before the first name.
  const [first = '', second = '', third] = name.split(' ')
  const isLed = third !== undefined && !firstNames.has(fold(first)) && firstNames.has(fold(second))
  return isLed ? found(name.slice(first.length + 1), start + first.length + 1) : found(name, start)
}

/** Somebody by a known first name or with a title, in front of a number or an address or behind "contact". */
function personToAsk(
  text: string,
  folded: string,
  addresses: readonly RegExpExecArray[],
): FoundName | null {
  for (const match of matchesIn(text, person, 120)) {
    const one = personAt(match)
    const end = one.end ?? 0
    const start = (one.start ?? 0) - (match[1] ?? '').length
    const first = fold(one.name.split(' ')[0] ?? '')
    const isKnown = firstNames.has(first) || (match[1] ?? '') !== ''
    const isAsked = before.test(folded.slice(Math.max(0, start - 40), start))
    const rest = text.slice(end, end + 24)
    const hasNumber = /^[,:]?\s?(?:\(|tel|on |unter |an: ?)?\s?\+?\(?\d{2,5}[ /)-]/i.test(rest)
    const hasMail = addresses.some(({ index }) => index >= end && index - end <= 12)
    const near = addresses.some(
      ({ index }) => index > end && index - end <= 40 && !text.slice(end, index).includes('\n'),
    )
    if (
      (isAsked && (isKnown || hasMail || hasNumber || near)) ||
      (isKnown && (hasMail || hasNumber)) ||
      (hasMail && isAsked)
    )
      return one
  }
  return null
}

function phoneOf(text: string, labels: readonly Labelled[]): FoundName | null {
  for (const match of matchesIn(text, phone, 40)) {
    const digits = match[0].replace(/\D/g, '')
    if (digits.length < 7 || digits.length > 15 || date.test(match[0])) continue
    if (!/^[+0(]/.test(match[0]) && !/^\d{3} \d{3} \d{3}$/.test(match[0])) continue
    const lead = text.slice(Math.max(0, match.index - 24), match.index)
    const isLabelled = labels.some(({ start, end }) => match.index >= start && match.index < end)
    if (isLabelled || phoneLead.test(lead)) return found(match[0].trim(), match.index)
  }
  return null
}
