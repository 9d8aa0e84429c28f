import { addFromAddress } from './company-address.ts'
import type { Add } from './company-leads.ts'
import { departments, vendorKeys } from './cues/vendors.ts'
import { fold } from './fold.ts'
import { companyKey, type FoundName } from './names.ts'
import { tidyLine } from './shown-text.ts'
import { isPersonName } from './signature.ts'
import type { WhoText } from './who-text.ts'

/** Who sent a letter, as its head says. */
export interface Sender {
  readonly name: string | null
  readonly address: string | null
}

const titles =
  /(?<!\p{L})(?:Prof|Dr|Rev|Mr|Mrs|Ms|Mx|Dipl|Ing|Mag|Sir|Frau|Herr|Sr|Sra|Dott|Dott\.ssa|Ing|Avv|drs|ir|Eng|Mme|M)\.?(?:-Ing\.?)? (?=\p{L})/gu

/** The person in a sender's name such as "Roth, Ines" or "Ines Roth (Lindholm)", and what is beside. */
export function senderParts(name: string): {
  readonly person: string | null
  readonly rest: readonly string[]
} {
  const parts = name
    .replace(titles, '')
    .replace(/["“”]|^'|'(?= |$)/gu, '')
    .split(/ ?[|·•–()[\]/] ?| - | ?@ ?| (?:at|from|bei|chez|bij|presso|via) /u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !vendorKeys.has(companyKey(part)))
  const [first = '', ...rest] = parts
  const turned = /^([\p{Lu}][\p{L}'’-]{1,24}), ([\p{Lu}][\p{L}'’. -]{1,24})$/u.exec(first)
  if (turned) return { person: `${turned[2]} ${turned[1]}`, rest }
  const [beforeComma = '', ...afterComma] = first.split(', ')
  if (afterComma.length > 0 && isPersonName(beforeComma) && beforeComma.includes(' ')) {
    return { person: beforeComma, rest: [...afterComma, ...rest] }
  }
  const isPerson = isPersonName(first) && (first.includes(' ') || rest.length > 0)
  return isPerson ? { person: first, rest } : { person: null, rest: parts }
}

/** The key of a person who writes from an address with their own name; empty otherwise. */
export function senderPersonKey(sender: Sender): string {
  const { person } = senderParts(tidyLine(sender.name))
  const local = fold(tidyLine(sender.address)).split('@')[0] ?? ''
  if (person === null) return ''
  const named = fold(person)
    .split(' ')
    .some((part) => part.length > 2 && local.includes(part))
  const isAccount = local.split('+')[0] === companyKey(person)
  return named && !isAccount ? companyKey(person) : ''
}

/** Companies that the sender's name and address stand for. */
export function addFromSender(sender: Sender, who: WhoText, add: Add): void {
  const name = tidyLine(sender.name)
  const address = tidyLine(sender.address)
  const { person, rest } = senderParts(name)
  if (person !== null) {
    for (const part of rest.map(withoutDepartments)) {
      if (part.length > 1) addNamed(part, part.includes(' ') ? 3 : 1.6, who, add)
    }
    // Two words with capitals may be a company as well.
    addNamed(person, 0.8, who, add)
  }
  const stripped = person ?? withoutDepartments(rest.join(' '))
  if (person === null && stripped.length > 1) {
    const desk = fold(address).split('@')[0] === fold(stripped)
    if (!desk) addNamed(stripped, oneWordWeight(stripped, name), who, add)
  }
  addFromAddress(
    { address, personal: senderPersonKey(sender) !== '', senderName: stripped },
    who,
    add,
  )
}

/** One word alone may be a first name or a desk; beside a department it is a company's. */
function oneWordWeight(stripped: string, name: string): number {
  if (stripped.includes(' ')) return 3
  return stripped === name ? 1.2 : 3
}

function withoutDepartments(name: string): string {
  return name
    .replace(departments, ' ')
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
  else add(place.name, name.includes(' ') ? (weight < 1 ? 2 : 4) : weight, place)
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
