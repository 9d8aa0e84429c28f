import { vendorKeys } from './cues/vendors.ts'
import type { Envelope } from './envelope.ts'
import { hostOfAddress, hostOfLink, organisationOf } from './hosts.ts'
import { mixesScripts, nearness } from './look-alike.ts'
import { companyKey } from './names.ts'
import type { SenderSignId } from './trust-signs.ts'

/** An employer that wrote before, and the host of the address. */
export interface KnownSender {
  readonly company: string | null
  readonly host: string
}

/** Services where anybody opens an account. Source: the services' own domains. */
const freeMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|web|freenet|t-online|proton|protonmail|pm|tutanota|tuta|mail|zoho|yandex|laposte|orange|free|wanadoo|sfr|libero|virgilio|tiscali|alice|ziggo|kpnmail|telfort|uol|bol|terra|sapo|fastmail|hey)\.(?:com|net|org|de|fr|it|es|nl|at|ch|ru|me|pt|be|br|co\.uk|com\.br|com\.au|co\.in|ca|in|pm)$/

/** True for the host of a mail service where anybody opens an account. */
export function isFreeMail(host: string): boolean {
  return freeMail.test(organisationOf(host))
}

/** The label that an organisation chose: `lindholm` of `lindholm.co.uk`. */
function stemOf(host: string): string {
  return organisationOf(host).split('.')[0] ?? ''
}

const hiringWords =
  /\b(?:hr|recruit\w*|recruiting|careers?|talent|hiring|human resources|personal(?:abteilung)?|jobs?|team|rh|recrutement|seleccion|selezione|recrutamento|werving)\b/i

/**
 * Signs in who sent a letter. `company` is the employer that the letter names; `known` are senders
 * of earlier letters.
 */
export function senderSigns(
  sender: { readonly name: string | null; readonly address: string | null },
  company: string | null,
  known: readonly KnownSender[] = [],
): SenderSignId[] {
  const host = hostOfAddress(sender.address)
  if (host === '') return []
  const signs: SenderSignId[] = []
  const key = company === null ? '' : companyKey(company)
  const isPrivate = isFreeMail(host)
  const sameEmployer = known.filter((one) => one.company && companyKey(one.company) === key)
  if (looksLikeKnown(host, known) || host.split('.').some(mixesScripts)) {
    signs.push('look-alike-domain')
  } else if (!isPrivate && key !== '' && !vendorKeys.has(stemOf(host))) {
    const near = nearness(companyKey(stemOf(host)), key)
    if (near === 'looks-the-same') signs.push('look-alike-domain')
    else if (near === 'one-off' && !differOnlyByS(companyKey(stemOf(host)), key)) {
      signs.push('near-domain')
    }
  }
  if (isPrivate && key !== '') {
    const name = sender.name ?? ''
    const speaksForIt = companyKey(name).includes(key) || hiringWords.test(name)
    const wroteElsewhere =
      sameEmployer.length > 0 && sameEmployer.every((one) => !isFreeMail(one.host))
    if (wroteElsewhere) signs.push('known-employer-elsewhere')
    else if (speaksForIt) signs.push('free-mail-employer')
  }
  return signs
}

/** A plural or possessive: Kehoe’s Bakery writes from `kehoebakery`. */
function differOnlyByS(one: string, other: string): boolean {
  return one.replaceAll('s', '') === other.replaceAll('s', '')
}

function looksLikeKnown(host: string, known: readonly KnownSender[]): boolean {
  const organisation = organisationOf(host)
  if (known.some((one) => organisationOf(one.host) === organisation)) return false
  return known.some((one) => !isFreeMail(one.host) && nearness(stemOf(host), stemOf(one.host)))
}

/** Signs in what stood around a letter's words. */
export function envelopeSigns(address: string | null, envelope: Envelope): SenderSignId[] {
  const signs: SenderSignId[] = []
  const { authentication, replyTo, links } = envelope
  if (authentication?.dmarc === 'fail') signs.push('dmarc-failed')
  else if (
    authentication?.spf === 'fail' &&
    authentication.dkim !== 'pass' &&
    authentication.dmarc !== 'pass'
  ) {
    signs.push('sender-unproven')
  }
  const host = hostOfAddress(address)
  const answerHost = hostOfAddress(replyTo?.address)
  if (host !== '' && answerHost !== '' && organisationOf(host) !== organisationOf(answerHost)) {
    if (nearness(stemOf(answerHost), stemOf(host))) signs.push('look-alike-domain')
    else if (isFreeMail(answerHost) && !isFreeMail(host)) signs.push('reply-elsewhere')
  }
  if (links.some((link) => isMisnamed(link, host))) signs.push('misnamed-link')
  return signs
}

/** Services that count clicks or check links on their way. Source: the services' own domains. */
const wayStations =
  /^(?:outlook\.com|office\.com|list-manage\.com|sendgrid\.net|mandrillapp\.com|hubspotlinks\.com|hs-sites\.com|mailchi\.mp|mimecast\.com|proofpoint\.com|urldefense\.com|barracudanetworks\.com|google\.com|lnkd\.in|bit\.ly|mjt\.lu|rs6\.net|exacttarget\.com|mktoweb\.com|pardot\.com|awstrack\.me|sparkpostmail\.com|mailgun\.org|klclick\.com|customeriomail\.com)$/
const shownAddress =
  /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|eu|de|fr|es|nl|it|pt|uk|ch|at|be|us|ca|au|in|br|jobs|careers|info|biz|co|gov|edu))(?:[/?#:].{0,400})?$/i

/** True where a link's own words name one organisation's address and it leads to another's. */
function isMisnamed(
  { text, url }: { readonly text: string; readonly url: string },
  senderHost: string,
): boolean {
  const shown = shownAddress.exec(text.trim())?.[1]
  const target = hostOfLink(url)
  if (shown === undefined || target === '') return false
  const organisation = organisationOf(target)
  if (organisation === organisationOf(shown) || organisation === organisationOf(senderHost)) {
    return false
  }
  if (wayStations.test(organisation) || vendorKeys.has(stemOf(target))) return false
  return !url
    .toLowerCase()
    .slice(8 + target.length)
    .includes(stemOf(shown))
}
