import { type Sender, senderParts } from './company-sender.ts'
import { vendorKeys } from './cues/vendors.ts'
import type { Envelope } from './envelope.ts'
import { fold } from './fold.ts'
import { companyKey, type FoundName } from './names.ts'
import { tidyLine } from './shown-text.ts'
import { eachMatch, isOwn, type WhoText } from './who-text.ts'

/** Whom to write to at the employer. `place` is where the letter names the address, if it does. */
export interface Writer {
  readonly name: string | null
  readonly address: string | null
  readonly place: FoundName | null
}

interface Head {
  readonly fromAddress: string | null
  readonly envelope?: Envelope | undefined
}

/** Mailboxes that nobody reads, folded, in the read languages. */
const unread =
  /no[-_.+]?reply|no[-_.]?responder|do[-_.]?not[-_.]?reply|not[-_.]?reply|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|nepasrepondre|keine[-_.]?antwort|niet[-_.]?(?:be)?antwoorden|non[-_.]?rispondere|nao[-_.]?responda|no[-_.]?contestar|notification|notify|mailer|bounce|daemon|automat|auto[-_.]?(?:reply|confirm|mail)|(?:^|[.+_-])(?:alerts?|system|donot)(?:[.+_@-]|$)/
const address = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g

/**
 * The person at the employer to write to: who signed or sent the letter, at the address to which an
 * answer goes. An address of an applicant-tracking system, or one that is not read, is left out;
 * null when neither a person nor an address that is read remains.
 */
export function findWriter(
  who: WhoText,
  sender: Sender,
  head: Head,
  signature: FoundName | null,
  company: string | null,
): Writer | null {
  const replyTo = head.envelope?.replyTo ?? null
  const answerer = replyTo === null ? null : personOf(senderParts(tidyLine(replyTo.name)), company)
  const writes = personOf(sender.parts, company)
  const name = fullest(signature?.name ?? null, [answerer, writes])
  const heads = [replyTo?.address ?? null, head.fromAddress].filter(
    (one): one is string => one !== null && isRead(one),
  )
  const named = addressesIn(who, name)
  const own = heads.find((one) => belongsTo(one, name)) ?? named.own ?? heads[0] ?? null
  if (own !== null) {
    const place = named.all.find((found) => fold(found.name) === fold(own)) ?? null
    return { name, address: own, place }
  }
  const asked = named.asked
  if (asked !== null) return { name, address: asked.name, place: asked }
  return name === null ? null : { name, address: null, place: null }
}

/** A sender's name where it is a person's and not the employer's own. */
function personOf({ person }: Sender['parts'], company: string | null): string | null {
  if (person === null || company === null) return person
  return companyKey(company).startsWith(companyKey(person)) ? null : person
}

/** "Maria" signed and "Maria Sandahl" sent: the longer name of the same person. */
function fullest(signed: string | null, others: readonly (string | null)[]): string | null {
  const known = others.filter((other) => other !== null)
  if (signed === null) return known[0] ?? null
  return known.find((other) => fold(other).split(' ').includes(fold(signed))) ?? signed
}

function isRead(one: string): boolean {
  const [local = '', domain = ''] = fold(one).split('@')
  const stem = domain.split('.').at(-2) ?? ''
  return (
    domain !== '' && !unread.test(local) && !unread.test(stem) && !vendorKeys.has(companyKey(stem))
  )
}

function belongsTo(one: string, name: string | null): boolean {
  if (name === null) return false
  const local = fold(one).split('@')[0] ?? ''
  return fold(name)
    .split(' ')
    .some((part) => part.length > 2 && local.includes(part))
}

/** Where a letter asks one to write to an address. */
const askedToWrite =
  /(?:contact|write|e-?mail|reach|reply|get in touch|kontakt|schreiben sie|erreichen|per mail|an |unter |ecri|contact|joindre|adresse|escrib|correo|contacta|contact|mail|bereik|scriv|contatt|indirizzo|escrev|contat|contact)[^\n]{0,60}$/

function addressesIn(
  { text, folded, letter }: WhoText,
  name: string | null,
): { own: string | null; asked: FoundName | null; all: readonly FoundName[] } {
  const all: FoundName[] = []
  let own: string | null = null
  let asked: FoundName | null = null
  if (!text.includes('@')) return { own, asked, all }
  eachMatch(address, text, (match) => {
    const found = { name: match[0], start: match.index, end: match.index + match[0].length }
    if (!isOwn(letter, match.index) || !isRead(found.name)) return undefined
    all.push(found)
    if (belongsTo(found.name, name)) own ??= found.name
    else if (askedToWrite.test(folded.slice(Math.max(0, match.index - 80), match.index)))
      asked ??= found
    return undefined
  })
  return { own, asked, all }
}
