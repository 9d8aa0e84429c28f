import { ownStem } from './company-address.ts'
import { addInstitutions } from './company-institution.ts'
import { type Add, addBesideRole, addFromText } from './company-leads.ts'
import { cleanEnd, cleanStart, isDesk, isNotACompany, soundsLikeRole } from './company-name.ts'
import { addFromSender, type Sender, senderPeople } from './company-sender.ts'
import { addFromSignature } from './company-signature.ts'
import { addFromSubject } from './company-subject.ts'
import { isJobSite, vendorKeys } from './cues/vendors.ts'
import { companyWordsFor } from './cues/who/all.ts'
import { hasOrganisationWord } from './cues/who/organisation-words.ts'
import { isPlace } from './cues/who/places.ts'
import { fold } from './fold.ts'
import { companyKey, type FoundName, hasLegalForm, institution } from './names.ts'
import { isFreeMail } from './trust-sender.ts'
import type { WhoText } from './who-text.ts'

const smallWord = /^(?:der|die|das|des|und|de|la|le|y|e|et|of|and|for|the|di|da|do|van|von)$/

/** Below this a company is a guess, and none is better. */
const enough = 1.5
const muchMore = 2
/** A sender that is called a company is one, even where the letter's words are few. */
const surely = 3

interface Candidate {
  name: string
  score: number
  place: FoundName | null
  seen: number
}

/** A company with where the letter names it; `place` is null when only the address says it. */
export interface FoundCompany {
  readonly name: string
  readonly place: FoundName | null
}

/**
 * The employer that a letter speaks for, or null. Subject, sender, wording and signature each add
 * to a candidate's score; applicant-tracking vendors and job sites are never taken from an address.
 */
export function findCompany(
  who: WhoText,
  sender: Sender,
  role: FoundName | null,
  aboutAJob: boolean,
): FoundCompany | null {
  const people = new Set([addresseeKey(who), ...senderPeople(sender)])
  const plain = companyWordsFor(who.letter.languages.spoken).map(({ notCompanies }) => notCompanies)
  const candidates = new Map<string, Candidate>()
  const judged = new Map<string, PossibleName | null>()
  const possible = (name: string, whole: boolean): PossibleName | null => {
    const asked = whole ? `${name}\n` : name
    const known = judged.get(asked)
    if (known !== undefined) return known
    const found = possibleName(name, whole, plain)
    judged.set(asked, found)
    return found
  }
  const ownKey = companyKey(ownStem(sender.address))
  const senderKey = companyKey(sender.name)
  // A desk is not its house, where the address has the house's own name.
  const domain = sender.address.split('@')[1] ?? ''
  const isInHouse = ownKey !== '' && !vendorKeys.has(ownKey) && !isFreeMail(domain)
  // In mail about something else an address does not stand in for a name that is refused.
  const refused = !aboutAJob
  const add: Add = (name, weight, place, whole) => {
    if (place !== null && isAnyOne(who, place.start)) return refused
    const bare = withoutOpening(who, name, place, sender)
    const own = companyKey(bare) === ownKey
    const found = own
      ? { clean: bare, key: ownKey, isRole: false, isDesk: false }
      : possible(bare, whole === true)
    if (found === null) return refused
    const { clean, key } = found
    if (found.isDesk && isInHouse) return refused
    if (people.has(key) || isOfRole(who.text, clean, place, role)) return refused
    const isSender = senderKey === key
    const isOwn = isSender || (ownKey.length > 3 && key.startsWith(ownKey))
    if (found.isRole && !isOwn && (clean.includes(' ') || weight < 2.5)) return refused
    const known = candidates.get(key)
    const share = known && known.seen > 2 ? weight / 3 : weight
    if (known === undefined) candidates.set(key, { name: clean, score: weight, place, seen: 1 })
    else {
      known.score += share
      known.seen += 1
      known.place ??= place
      if (place !== null && known.place === place) known.name = clean
    }
    return true
  }
  addFromText(who, add)
  if (role !== null) addBesideRole(who, role, add)
  addFromSubject(who, add)
  addFromSender(sender, who, add)
  addFromSignature(who, (name) => candidates.has(possible(name, false)?.key ?? ''), add)
  addInstitutions(who, add)
  const best = pickCompany([...candidates.entries()])
  // Friends and shops write too: then only what the letter itself says counts.
  if (best === null || best.score < (aboutAJob ? enough : muchMore)) return null
  if (!aboutAJob && best.place === null && (role === null || best.score < surely)) return null
  return { name: best.name, place: best.place }
}

const article = /^(?:La|Le|Les|El|Los|Las|Il|Lo|I|Gli|Die|Der|Das|De|Het|The|A|O|As|Os) (?=\p{Lu})/u

/** "La Clinique des Aubépines cherche": the capital of the article is the sentence's, not the name's. */
function withoutOpening(
  { text }: WhoText,
  name: string,
  place: FoundName | null,
  sender: Sender,
): string {
  if (place === null || !article.test(name)) return name
  const opens = /(?:^|[.!?:]\s|\n)$/.test(text.slice(Math.max(0, place.start - 2), place.start))
  const inHead = fold(sender.name).includes(fold(name))
  return opens && !inHead ? name.replace(article, '') : name
}

const indefinite = /(?:^|[\s(])(?:eine?[mnrs]?|une|una|uno|uma|een)\s$/
const englishIndefinite = /(?:^|[\s(])an?\s$/

/** "Eine Klinik in Bremen sucht": one of many, and not the one that writes. */
function isAnyOne({ folded, letter }: WhoText, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 6), start)
  return (
    indefinite.test(before) || (letter.languages.main === 'en' && englishIndefinite.test(before))
  )
}

/** A name that may be a company's, without what stands around it. */
interface PossibleName {
  readonly clean: string
  readonly key: string
  readonly isRole: boolean
  readonly isDesk: boolean
}

function possibleName(
  name: string,
  whole: boolean,
  plain: readonly ReadonlySet<string>[],
): PossibleName | null {
  const begun = cleanStart(name)
  const clean = whole ? begun : cleanEnd(begun)
  const key = companyKey(clean)
  if (key.length < 2 || /^\d+$/.test(key) || isNotACompany(clean)) return null
  if (isPlace(fold(clean))) return null
  const words = fold(clean)
    .split(/[ -]+/)
    .filter((word) => word.length > 3 || !smallWord.test(word))
  if (plain.some((never) => words.every((word) => never.has(word)))) return null
  return { clean, key, isRole: soundsLikeRole(clean), isDesk: isDesk(clean) }
}

/** Words at a role's end after which its house is named: "Soldador de Talleres Arriaga"; folded. */
const belongsTo =
  / (?:at|with|bei|beim|chez|bij|presso|de|di|da|do|en|na|no|van) (?:der |la |het )?$/

const surelyBelongsTo = / (?:at|bei|beim|chez|bij|presso) (?:der |la |het |the )?$/

/** Whether a name inside a role is that of its house, by the words of the role before it. */
function isOwnerOf(name: string, before: string): boolean {
  if (surelyBelongsTo.test(before)) return true
  return name.includes(' ') && isHouse(name) && (before === '' || belongsTo.test(before))
}

function isHouse(name: string): boolean {
  const folded = fold(name)
  return hasLegalForm(name) || hasOrganisationWord(folded) || institution.test(folded)
}

/** A name inside the role, or the same words elsewhere, is no company. */
function isOfRole(
  text: string,
  name: string,
  place: FoundName | null,
  role: FoundName | null,
): boolean {
  if (role === null) return false
  const folded = fold(role.name)
  const within = folded.indexOf(fold(name))
  if (within < 0 || place === null) return folded === fold(name)
  if (isOwnerOf(name, folded.slice(0, within))) return false
  const around = text.slice(place.start - within, place.start - within + folded.length)
  return fold(around) === folded
}

/** A greeting in the read languages, and the name that it greets; folded. */
const greeting =
  /(?:^|\n|[.!] )(?:dear|hi|hello|hey|greetings|lieber?|hallo|guten tag|sehr geehrter?|frau|herr|bonjour|chere?|madame|monsieur|estimad[oa]|hola|querid[oa]|beste|geachte|gentile|buongiorno|ciao|car[oa]|prezad[oa]|ola)(?: there| frau| herr| mevrouw| heer| sig\.ra| sig\.| sra?\.)?,? ([a-z][a-z'.-]{1,24}(?: [a-z][a-z'.-]{0,24}){0,3}) ?[,:!\n(-]/
/** A letter that begins with the name alone. */
const bareGreeting = /^([a-z][a-z'.-]{1,24}(?: [a-z][a-z'.-]{0,24}){0,3}),\s/

/** Who the letter is written to: a name in its greeting is never the company. */
function addresseeKey({ letter, folded }: WhoText): string {
  const text = folded.slice(letter.textStart, letter.textStart + 900)
  return companyKey((greeting.exec(text) ?? bareGreeting.exec(text))?.[1] ?? '')
}

function pickCompany(entries: readonly (readonly [string, Candidate])[]): Candidate | null {
  let best: Candidate | null = null
  let bestScore = 0
  let bestRank = Number.NEGATIVE_INFINITY
  for (const [key, candidate] of entries) {
    let score = candidate.score
    if (vendorKeys.has(key)) score -= 3
    for (const [other, rival] of entries) {
      if (other === key) continue
      if (key.startsWith(other) && other.length >= 3) {
        score += rival.score * (hasOrganisationWord(fold(candidate.name)) ? 1 : 0.6)
      } else if (other.startsWith(key) && key.length >= 3) score += rival.score * 0.3
    }
    // A job site is named where nobody else is.
    const rank = isJobSite(candidate.name) ? score - 3 : score
    if (rank > bestRank) {
      best = candidate
      bestScore = score
      bestRank = rank
    }
  }
  return best === null ? null : { ...best, score: bestScore }
}
