import { sentenceCase } from '../time/say.ts'
import type { Add } from './company-leads.ts'
import { employerLinks, plainLabels, vendorKeys } from './cues/vendors.ts'
import { fold } from './fold.ts'
import { companyKey, type FoundName } from './names.ts'
import { isFreeMail } from './trust-sender.ts'
import { eachMatch, type WhoText } from './who-text.ts'

/** An address as it bears on the company. */
export interface AddressClue {
  readonly address: string
  /** The address has the sender's own name, or a desk sends, so its domain is an employer's. */
  readonly personal: boolean
  /** The sender's name without departments. */
  readonly senderName: string
  /** The sender's name is plainly a company's, so that the domain only confirms it. */
  readonly named: boolean
}

/** Systems that give each employer an account of its own name. */
const perEmployer =
  /^(?:myworkday|workday|icims|oraclecloud|taleo|successfactors|ultipro|dayforce|adp|applytojob|bamboohr|avature|smartrecruiters)$/
/** Whether the mailboxes of a host are employers' accounts, as `acme@myworkday.com` is. */
export function isEmployersAccount(domain: string): boolean {
  const labels = domain.split('.')
  return perEmployer.test(labels.at(stemAt(labels)) ?? '')
}

/** An address speaks for its domain's owner where nothing else is told. */
const ownDomain = 1.6

/** Words of a mailbox that nobody reads, folded; it may be a test centre's or a job site's. */
export const unanswered = /no-?reply|do-?not|notif|auto|mailer|system|alert/

/** Parts of a host below which others register names. */
const shared = /^(?:co|com|org|ac|gov|gob|gouv|edu|net)$/

const stemAt = (labels: readonly string[]): number =>
  labels.length > 2 && shared.test(labels.at(-2) ?? '') ? -3 : -2

/** The part of an address's host that its owner chose: `lindholm` of `jobs@hr.lindholm.co.uk`. */
export function ownStem(address: string): string {
  const labels = (address.toLowerCase().split('@')[1] ?? '').split('.')
  return labels.at(stemAt(labels)) ?? ''
}

/** Companies that a sender's address and links to pages of vacancies stand for. */
export function addFromAddress(clue: AddressClue, who: WhoText, add: Add): void {
  const [local = '', domain = ''] = clue.address.toLowerCase().split('@')
  const labels = domain.split('.')
  const own = stemAt(labels)
  const stem = labels.at(own) ?? ''
  const beneath = labels.length > -own ? (labels[0] ?? '') : ''
  const account = local.split(/[+.]/)[0] ?? ''
  const sentForOthers =
    vendorKeys.has(companyKey(stem)) || /\+(?:autoreply|email)\b/.test(local) || domain === ''
  if (sentForOthers) {
    const isSystem = stem !== '' && account.startsWith(companyKey(stem))
    if ((!isFreeMail(domain) || clue.named) && !isSystem)
      addLabel(account, perEmployer.test(stem) || local.includes('+') ? 2 : 0.7, clue, who, add)
    addLabel(beneath, 2, clue, who, add)
  } else {
    const sure = clue.personal || (plainLabels.test(account) && !unanswered.test(account))
    addLabel(
      stem,
      sure || companyKey(clue.senderName) === companyKey(stem)
        ? 2
        : unanswered.test(account)
          ? 1
          : ownDomain,
      clue,
      who,
      add,
    )
    addLabel(beneath, 0.9, clue, who, add)
  }
  for (const links of employerLinks) {
    eachMatch(links, who.text, (match) => {
      addLabel(match[1] ?? '', 1.6, clue, who, add)
      return undefined
    })
  }
}

const mailboxPart =
  /^(?:no-?reply|hr|careers?|jobs?|recruiting|talent|notifications?|donotreply|karriere|bewerbung|rh|empleo|vagas)-|-(?:hr|careers?|jobs?|karriere|recruiting|recruitment|talent|rh|empleo|online|group|gruppe)$|(?<=.{3})(?:careers|jobs|karriere)$|(?<=.{6})(?:app|hq|uk)$/g

/** A part of an address: as the text spells it, or with capitals. */
function addLabel(label: string, weight: number, clue: AddressClue, who: WhoText, add: Add): void {
  if (label === '' || plainLabels.test(label)) return
  const own = label.replace(mailboxPart, '')
  const bare = companyKey(own)
  if (bare.length < 3 || vendorKeys.has(bare) || plainLabels.test(bare)) return
  // A person or a job in the text may share words with the address, and is not its house.
  const meant = namesLike(who.names, own).filter(({ place, share }) => {
    const lastWord = fold(place.name.split(/[ -]/).at(-1) ?? '')
    return add(place.name, 1.5 + 1.5 * share, place, share > 0.95 && bare.endsWith(lastWord))
  })
  const spelled = meant.some(({ share }) => share > 0.95) ? null : spelledLike(who.text, bare)
  if (spelled !== null) add(spelled.name, Math.max(weight, 2.5), spelled)
  else if (meant.length === 0) {
    const confirms = clue.named && companyKey(clue.senderName).includes(bare.replace(/ue/g, 'u'))
    if (confirms) add(clue.senderName, weight, null)
    else add(namedByLabel(own, bare, clue.senderName), clue.named ? weight / 4 : weight, null)
  }
}

/** `lindholm-ferries` becomes "Lindholm Ferries", unless the sender's name spells it. */
function namedByLabel(label: string, bare: string, senderName: string): string {
  if (companyKey(senderName) === bare) return senderName
  const words = label
    .replace(/^the(?=[a-z]{4})/, 'the-')
    .replace(
      /(?<=[a-z]{3})-?(?:and|und|et|en|y|e)-?(?=(?:co|sons|daughters|partners?|brothers|soehne|sohne|fils|figli|hijos|filhos|zonen|zn)$)/,
      '-&-',
    )
    .split('-')
    .filter((word) => word !== '')
  return words.map(sentenceCase).join(' ')
}

/** Names of the text of which an address is made: "Oak & Ember" for `oakandember`. */
function namesLike(
  names: readonly FoundName[],
  label: string,
): readonly { readonly place: FoundName; readonly share: number }[] {
  const key = label.replace(/[^a-z0-9]/g, '')
  const found: { place: FoundName; share: number }[] = []
  for (const place of names) {
    const share = shareOf(place.name, key)
    if (share >= 0.5) found.push({ place, share })
  }
  return found.slice(0, 6)
}

/** How much of an address's letters the words of a name stand for, 0 to 1. */
function shareOf(name: string, key: string): number {
  let covered = 0
  let at = 0
  const marked = /[äöü]/u.test(name) ? name.replace(/[äöü]/gu, (letter) => `${letter}¨`) : name
  for (const [word] of fold(marked).matchAll(/[a-z0-9¨]{3,}/g)) {
    if (smallWord.has(word)) continue
    // An umlaut stands in addresses as "ue" or as "u"; an address may also cut a word short.
    const forms = [word.replaceAll('¨', 'e'), word.replaceAll('¨', '')]
    for (const form of forms) {
      const place = key.indexOf(form, at)
      const short = place < 0 && form.length > 5 ? key.indexOf(form.slice(0, 4), at) : -1
      if (place < 0 && short < 0) continue
      const length = place < 0 ? 4 : form.length
      covered += length
      at = (place < 0 ? short : place) + length
      break
    }
  }
  return Math.min(1, covered / key.length)
}
const smallWord: ReadonlySet<string> = new Set(
  'the and und von der die das für fur del della des les sie ihr you your our team'.split(' '),
)

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
