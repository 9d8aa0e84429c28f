import { vendorKeys } from '../cues/vendors.ts'
import { hostOfAddress, organisationOf } from '../hosts.ts'

/** By what a sender is known again. Absent where many employers write from there. */
export interface Sender {
  readonly address?: string
  readonly domain?: string
}

/**
 * The sender's address and the domain of its organisation. A mail service has no domain of one's own; a
 * hiring system has neither, since it writes for every employer.
 */
export function senderOf(written: string | null | undefined): Sender {
  const address = (written ?? '').trim().toLowerCase()
  const domain = organisationOf(hostOfAddress(address))
  if (!address.includes('@') || domain === '') return {}
  if (!domain.split('.').some((part) => vendorKeys.has(part))) return { address, domain }
  return mailService.test(domain) ? { address } : {}
}

/** Mail services where a person has an address. */
const mailService =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|aol|gmx|web|freenet|t-online|orange|laposte|free|libero|virgilio|sapo|telenet|xs4all|ziggo|kpnmail)\./
