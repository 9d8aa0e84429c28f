import { addFromAddress, isEmployersAccount, unanswered } from './company-address.ts'
import type { Add } from './company-leads.ts'
import { isDesk } from './company-name.ts'
import { departmentLine } from './company-signature.ts'
import { firstNames } from './cues/first-names.ts'
import { departments, isJobSite, plainLabels, vendorKeys } from './cues/vendors.ts'
import { hasOrganisationWord, looksLikeOrganisation } from './cues/who/organisation-words.ts'
import { fold } from './fold.ts'
import { companyKey, type FoundName, hasLegalForm } from './names.ts'
import { tidyLine } from './shown-text.ts'
import { isPersonName } from './signature.ts'
import { isFreeMail } from './trust-sender.ts'
import type { WhoText } from './who-text.ts'

/** Who sent a letter, as its head says: one line each, empty where nothing is known. */
export interface Sender {
  readonly name: string
  readonly address: string
  /** Whether the head has a name at all, even an empty one. */
  readonly isNamed: boolean
  readonly parts: SenderParts
  /** The key of a person who writes from an address with their own name; empty otherwise. */
  readonly personKey: string
}

interface SenderParts {
  readonly person: string | null
  readonly rest: readonly string[]
}

/** Prepares who sent a letter, for all that asks about it. */
export function prepareSender(fromName: string | null, fromAddress: string | null): Sender {
  const name = tidyLine(fromName)
  const address = tidyLine(fromAddress)
  const parts = senderParts(name)
  const personKey = personKeyOf(name, address, parts)
  return { name, address, isNamed: fromName !== null, parts, personKey }
}

const titles =
  /^(?:(?:Prof|Dr|Revd?|Fr|Cllr|Canon|Mr|Mrs|Ms|Miss|Mx|Dipl|Ing|Mag|Sir|Frau|Herr|Sr|Sra|Dott|Dott\.ssa|Ing|Avv|drs|ir|Eng|Mme|M|Maître)\.?(?:-Ing\.?)? (?=\p{L}))+/u

/** Only people are called so; "Dr." and "M." also begin the names of houses. */
const civil = /^(?:Mr|Mrs|Ms|Miss|Mx|Frau|Herr|Mme|Sra)\.? (?=\p{Lu})/u

/** The person in a sender's name such as "Roth, Ines" or "Ines Roth (Lindholm)", and what is beside. */
export function senderParts(name: string): SenderParts {
  const parts = name
    .replace(titles, '')
    .replace(/["“”]|^'|'(?= |$)/gu, '')
    .split(
      / ?[|·•–()[\]/] ?| - | ?@ ?| (?:at|from|bei|chez|bij|presso|via|on behalf of|for and on behalf of|im Auftrag (?:von|der|des)|im Namen (?:von|der|des)|pour le compte de|en nombre de|per conto di|em nome d[aeo]|namens) /u,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '' && !vendorKeys.has(companyKey(part)))
  const [first = '', ...rest] = parts
  if (civil.test(name) && !isHouse(first)) return { person: first, rest }
  const turned = turnedName(first)
  if (turned !== null) return { person: turned, rest }
  const [beforeComma = '', ...afterComma] = first.split(
    /, (?!(?:Inc|Ltd|LLC|LLP|GmbH|S\.|SA|Lda)\b)/,
  )
  if (afterComma.length > 0) {
    const named = isPersonName(beforeComma) && !hasOrganisationWord(fold(beforeComma))
    const known = beforeComma.includes(' ') || firstNames.has(fold(beforeComma))
    if (named && known) return { person: beforeComma, rest: [...afterComma, ...rest] }
    // Of a desk and its house the house is meant, whichever stands first.
    const houses = [beforeComma, ...afterComma].filter(
      (part) => looksLikeOrganisation(fold(part)) && withoutDepartments(part) !== '',
    )
    return { person: null, rest: houses.length === 1 ? houses : [...afterComma.slice(-1), ...rest] }
  }
  const isPerson =
    isPersonName(first) && first.search(departments) < 0 && (first.includes(' ') || rest.length > 0)
  if (isPerson) return { person: first, rest }
  // "Stadt Haldern - Fachbereich Jugend": of a house and its desk the house is meant.
  const houses = parts.filter((part) => looksLikeOrganisation(fold(part)))
  return { person: null, rest: houses.length === 1 ? houses : parts }
}

/** "Ines Roth" of "Roth, Ines"; null where a house or a desk stands behind the comma. */
function turnedName(name: string): string | null {
  const [, last = '', first = ''] =
    /^([\p{Lu}][\p{L}'’-]{1,24}), ([\p{Lu}][\p{L}'’. -]{1,24})$/u.exec(name) ?? []
  const folded = fold(first)
  const given = firstNames.has(folded.split(' ')[0] ?? '')
  const isHouse = looksLikeOrganisation(folded) || first.search(departments) >= 0
  const alone = !/ \p{L}{2}/u.test(first) && !firstNames.has(fold(last))
  return first !== '' && (given || (alone && !isHouse)) ? `${first} ${last}` : null
}

/** "Inge van Bloemhof", "Bruna do time Jabuti": a first name, a small word and the house. */
const firstNameOf =
  /^(\p{Lu}[\p{L}'’-]{1,20}) (?:von|vom|van|of|de|du|di|da|do|del|della|dalla|dal)(?: (?:het |the |l['’])?(team|time|equipo|equipa|equipe|[eé]quipe))?(?: d[aeou]s?| del| von| van)? (?:la |het |the )?(\p{Lu}.{1,50})$/u

/** The house behind a first name, where a word or the address tells that it is no surname. */
function houseBehind(name: string, address: string): string | null {
  const [, first = '', team, house = ''] = firstNameOf.exec(name) ?? []
  if (house === '') return null
  const [local = '', domain = ''] = fold(address).split('@')
  const owns = companyKey(domain).includes(companyKey(house).slice(0, 12))
  return team !== undefined || (owns && local === fold(first)) ? house : null
}

function personKeyOf(name: string, address: string, { person }: SenderParts): string {
  const [local = '', host = ''] = fold(address).split('@')
  if (person === null || looksLikeOrganisation(fold(person)) || isEmployersAccount(host)) return ''
  if (civil.test(name)) return companyKey(person)
  const named = fold(person)
    .split(' ')
    .some((part) => part.length > 2 && local.includes(part))
  const isAccount = local.split('+')[0] === companyKey(person)
  return named && !isAccount ? companyKey(person) : ''
}

/** Keys of names that are a person's: who sends, in full and by the first name alone. */
export function senderPeople(sender: Sender): ReadonlySet<string> {
  const name = fold(sender.name)
  const local = fold(sender.address).split('@')[0]?.split(/[._-]/) ?? []
  const people = new Set([sender.personKey])
  const first = name.split(' ')[0] ?? ''
  if (firstNames.has(first) || (first === name && local.length > 1 && local[0] === first)) {
    people.add(companyKey(first))
  }
  if (firstNames.has(local[0] ?? '')) people.add(local[0] ?? '').add(companyKey(local.join('')))
  return people
}

/** How strongly a sender's name speaks for a company, by its shape and by the address beside it. */
const weights = {
  /** "Bäckerei Smit": its own words say what it is. */
  organisation: 4.5,
  /** Two words from a mailbox such as `contact@`, or of which the domain is made. */
  likely: 3.5,
  /** Beside a person: "Ines Roth (Lindholm Ferries)". */
  besidePerson: 3,
  besidePersonOneWord: 1.6,
  /** Beside a department: "Lindholm Careers". */
  besideDepartment: 3,
  oneWord: 1.2,
  /** Two words with capitals that may be a person's. */
  maybePerson: 0.8,
} as const

/** A mailbox that nobody reads may be a job site's or a test centre's, which names the employer in its text. */
const unansweredShare = 0.65

/** Companies that the sender's name and address stand for. */
export function addFromSender(sender: Sender, who: WhoText, add: Add): void {
  const { address } = sender
  const name = nameBeside(sender.name, address)
  const house = houseBehind(name, address)
  const parts = name === sender.name ? sender.parts : senderParts(name)
  const { person, rest } =
    house === null ? parts : { person: name.split(' ')[0] ?? '', rest: [house] }
  const whole = companyIn(rest.join(' '), address)
  const stripped = person ?? whole
  const known = person === null ? shapeOf(whole, name, address) : shapeOf(person, person, address)
  const shape = known === 'likely' && signsAsPerson(stripped, who) ? 'maybePerson' : known
  if (person !== null) {
    for (const part of rest.map((name) => companyIn(name, address))) {
      if (part.length < 2) continue
      const weight = part.includes(' ') ? weights.besidePerson : weights.besidePersonOneWord
      addNamed(part, weight, who, add)
    }
  }
  const mailbox = fold(address).split('@')[0] ?? ''
  const isDesk = mailbox === fold(stripped)
  const share = unanswered.test(mailbox) ? unansweredShare : 1
  if (stripped.length > 1 && (person !== null || !isDesk))
    addNamed(stripped, weights[shape] * share, who, add)
  const named = shape === 'organisation' || shape === 'likely'
  // A desk sits in the house that its address names.
  const isInHouse = (name === '' && sender.isNamed) || sender.personKey !== ''
  const clue = { address, personal: isInHouse, senderName: stripped, named }
  const carrier = isJobSite(stripped) && companyKey(address).includes(companyKey(stripped))
  if (!carrier && !isAccountOf(stripped, address)) addFromAddress(clue, who, add)
}

/** "Bar Manolo" at `barmanolo@…`: whose name is the mailbox, is not the owner of the host. */
function isAccountOf(name: string, address: string): boolean {
  const [local = '', domain = ''] = fold(address).split('@')
  const account = local.replace(/[^a-z0-9]/g, '')
  const key = companyKey(name)
  const shares = fold(name)
    .split(/[ -]+/)
    .some((word) => word.length > 3 && domain.includes(word))
  return (
    name.includes(' ') && account.length > 4 && !shares && key.endsWith(account) && isHouse(name)
  )
}

const isHouse = (name: string): boolean => hasLegalForm(name) || looksLikeOrganisation(fold(name))

/** Names of desks and posts, which say nothing of the house: "Clinical Services Manager"; folded. */
const desk =
  /^(?:pa|secretary|assistant|clerk|head|director|chair|sister|school|faculty|department|bolsa|comisi\w*|comissao|commissi\w+|division\w*|service) (?:to|of|de|du|do|della|scuola)\b|(?:^| )(?:teams?|unit|office|board|committee|desk|managers?|matron|principal|headteacher|bursar|appointments|placements?|governors|services manager|volunteering|operations)$|^(?:academic|grad|government|civil|court|training|public sector) (?:jobs|careers|recruitment|resourcing|team)$/

/** A sender's name as far as it says more than the address and than a desk in a house that the address names. */
function nameBeside(name: string, address: string): string {
  const folded = fold(name)
  if (name.includes('@') && folded === fold(address)) return ''
  const host = fold(address.split('@')[1] ?? '')
  const told = folded.split(/[ -]+/).some((word) => word.length > 3 && host.includes(word))
  return (desk.test(folded) || isDesk(name)) &&
    !told &&
    !isFreeMail(host) &&
    !/[,|(@]| - /.test(name)
    ? ''
    : name
}

/** Whether the letter has a name on a line of its own, above the line of a post or a department. */
function signsAsPerson(name: string, { text }: WhoText): boolean {
  const at = isPersonName(name) ? text.lastIndexOf(`\n${name}\n`) : -1
  if (at < 0) return false
  const below = text.slice(at + name.length + 2).split('\n')[0] ?? ''
  return departmentLine.test(below) || /^[^.!?]{2,50}(?:, | \| )\p{Lu}/u.test(below)
}

function shapeOf(stripped: string, name: string, address: string): keyof typeof weights {
  const folded = fold(stripped)
  const several = stripped.includes(' ')
  const [local = '', domain = ''] = fold(address).split('@')
  const words = folded.split(/[ -]+/).filter((word) => word.length > 2)
  if (words.length === 0) return 'oneWord'
  if (isJobSite(stripped)) return 'maybePerson'
  if (isHouse(stripped)) {
    return several || stripped !== name ? 'organisation' : 'likely'
  }
  if (firstNames.has(words[0] ?? '') || /^[a-z]\.? /.test(folded)) return 'maybePerson'
  if (!several) return stripped === name ? 'oneWord' : 'besideDepartment'
  if (words.every((word) => domain.includes(word))) return 'organisation'
  if (words.some((word) => local.includes(word.slice(0, 12))))
    return isEmployersAccount(domain) ? 'likely' : 'maybePerson'
  return isFreeMail(domain) ? 'maybePerson' : 'likely'
}

/** Words that are a department's, but also stand in companies' names: "Global Foods", "Tarn Services". */
const maybeDepartment =
  /^(?:university|services?|support|cent(?:er|re)|global|operations|systems?|experience|campus|people|staffing|consejo|seguridad|direction|sicurezza|s[eé]curit[eé]|pruebas|becas|pflegedirektion|shared|cell|network|agenda|planner|accounts?|selection|talent|admissions|resourcing|staffing|assistante?|personal|personalauswahl)$/iu

/** A sender's name without departments, unless the words may as well be the company's own. */
function companyIn(name: string, address: string): string {
  const bare = withoutDepartments(name)
  if (bare === '' || bare === name) return bare
  // "Department for Transport Careers": the first word belongs to the name.
  if (/^(?:of|for|für|der|de|di) /u.test(bare)) return `${name.split(' ')[0]} ${bare}`
  // "Tarn University Human Resources": of a house that recruits there it is no part.
  if (/ university (?:human resources|hr|personnel)\b/i.test(name)) {
    return name.replace(/(?<= university) .*/i, '')
  }
  const domain = companyKey(address.split('@')[1] ?? '')
  // "Brightline Staffing" at `brightlinestaffing.example` is called so in full.
  if (domain.includes(companyKey(name)) && !plainLabels.test(fold(bare))) return name
  if (domain.includes(companyKey(bare))) return bare
  // "Bright Horizons Learning Centre Careers": only the last word is surely a department.
  const kept = withoutDepartments(name, (word) => (maybeDepartment.test(word) ? word : ' '))
  return looksLikeOrganisation(fold(kept)) ? kept : bare
}

function withoutDepartments(name: string, instead: (word: string) => string = () => ' '): string {
  return name
    .replace(departments, instead)
    .replace(/[^\p{L}\p{N}&.'’+ -]/gu, ' ')
    .replace(/^[-&. ]+|[-&. ]+$/g, '')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')
    .replace(/(?<=\p{Lu}.{1,60}) [a-z]{2,12}$/u, '')
}

/** A sender's name that the text has too is surely meant; one word alone may be a person or a desk. */
function addNamed(name: string, weight: number, who: WhoText, add: Add): void {
  if (vendorKeys.has(companyKey(name))) return
  const place = placeOf(who, name)
  if (place === null) add(name, weight, null)
  else
    add(
      place.name,
      name.includes(' ') ? (weight < 1 ? 2 : Math.max(4, weight + 0.5)) : weight,
      place,
    )
}

/** Where the text has `name` as whole words, whatever the capitals. */
function placeOf({ text, folded }: WhoText, name: string): FoundName | null {
  const wanted = fold(name)
  for (let at = folded.indexOf(wanted), tries = 0; at >= 0 && tries < 8; tries++) {
    const end = at + wanted.length
    if (!/[a-z0-9]/.test(folded[at - 1] ?? ' ') && !/[a-z0-9]/.test(folded[end] ?? ' ')) {
      return { name: text.slice(at, end), start: at, end }
    }
    at = folded.indexOf(wanted, at + 1)
  }
  return null
}
