import { sentenceCase } from '../time/say.ts'
import type { Add } from './company-leads.ts'
import { departments, vendorKeys } from './cues/vendors.ts'
import { fold } from './fold.ts'
import { companyKey, type FoundName } from './names.ts'
import { tidyLine } from './shown-text.ts'
import { isPersonName } from './signature.ts'

/** The key of a person who writes from an address with their own name; empty otherwise. */
export function senderPersonKey(sender: {
  readonly name: string | null
  readonly address: string | null
}): string {
  const name = tidyLine(sender.name)
  const local = fold(tidyLine(sender.address)).split('@')[0] ?? ''
  const named = fold(name)
    .split(' ')
    .some((part) => part.length > 2 && local.includes(part))
  const isAccount = local === companyKey(name)
  return isPersonName(name) && named && !isAccount ? companyKey(name) : ''
}

/** Companies that the sender's name and address stand for. */
export function addFromSender(
  sender: { readonly name: string | null; readonly address: string | null },
  text: string,
  folded: string,
  add: Add,
): void {
  const name = tidyLine(sender.name)
  const stripped = name
    .replace(departments, ' ')
    .replace(/[^\p{L}\p{N}&.'’+ -]/gu, ' ')
    .replace(/(?:^| )[-&.]+(?= |$)/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')
  if (stripped.length > 1 && !vendorKeys.has(companyKey(stripped))) {
    const hadDepartment = stripped !== name
    const place = placeOf(text, folded, stripped)
    add(
      place?.name ?? stripped,
      hadDepartment || !/^\S+ \S+$/.test(stripped) ? 4 : place ? 2 : 0.8,
      place,
    )
  }
  const address = tidyLine(sender.address).toLowerCase()
  const [local = '', domain = ''] = address.split('@')
  const labels = domain.split('.')
  const second =
    labels.length > 2 && /^(?:co|com|org|ac|gov)$/.test(labels.at(-2) ?? '')
      ? labels.at(-3)
      : labels.at(-2)
  const stem = second ?? ''
  const fromPerson = senderPersonKey(sender) !== ''
  const domainWeight = fromPerson || companyKey(stripped) === companyKey(stem) ? 2 : 1
  const fromLocal = vendorKeys.has(companyKey(stem)) ? (local.split(/[+.]/)[0] ?? '') : ''
  for (const key of [
    vendorKeys.has(companyKey(stem)) ? '' : stem,
    fromLocal,
    labels.length > 2 ? (labels[0] ?? '') : '',
  ]) {
    const bare = companyKey(
      key.replace(
        /^(?:no-?reply|hr|careers|jobs|recruiting|talent|notifications?|donotreply)-?|-?(?:hr|careers|jobs|recruiting|talent)$/g,
        '',
      ),
    )
    if (
      bare.length < 3 ||
      vendorKeys.has(bare) ||
      /^(?:noreply|donotreply|mail|email|notification|notifications|careers|jobs|hiring|recruiting|hr|info|team|us|eu|wd\d?)$/.test(
        bare,
      )
    )
      continue
    const place = spelledLike(text, bare)
    if (place !== null) add(place.name, 2.5, place)
    else add(namedByDomain(key, bare, stripped), key === stem ? domainWeight : 0.9, null)
  }
}

/** `lindholm-ferries` becomes "Lindholm Ferries", unless the sender's name spells it. */
function namedByDomain(key: string, bare: string, senderName: string): string {
  if (companyKey(senderName) === bare) return senderName
  const words = key.split('-').filter((word) => word !== '')
  return words.map(sentenceCase).join(' ')
}

/** Where the text has `name` as whole words, whatever the capitals. */
function placeOf(text: string, folded: string, name: string): FoundName | null {
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

/** The place where the text spells `key` as a name: up to four words, the first with a capital. */
function spelledLike(text: string, key: string): FoundName | null {
  const first = key.charAt(0)
  let tries = 0
  for (const match of text.matchAll(/[\p{L}\p{N}][^\s,;:!?()<>"]{0,40}/gu)) {
    const head = match[0]
    if (fold(head.charAt(0)) !== first || !/\p{Lu}/u.test(head) || head.includes('@')) continue
    tries += 1
    if (tries > 60) return null
    let spelled = ''
    for (const word of text
      .slice(match.index, match.index + key.length + 12)
      .matchAll(/[^\s,;:!?()<>"]+/g)) {
      spelled += fold(word[0])
        .replace(/(?:'s)?[^a-z0-9]*$/, '')
        .replace(/[^a-z0-9]/g, '')
      if (spelled === key) {
        const end = match.index + word.index + word[0].replace(/(?:['’]s)?[.'’]*$/u, '').length
        return { name: text.slice(match.index, end), start: match.index, end }
      }
      if (!key.startsWith(spelled)) break
    }
  }
  return null
}
