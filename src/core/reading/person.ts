import { departments, vendorKeys } from './cues/vendors.ts'
import { fold } from './fold.ts'
import type { Found } from './match.ts'

/** Desks that several people sit at, beside the departments. */
const desks =
  /\b(?:exams?|residency|admissions?|alumni|relations|sourcing|expo|selection|events?|office|secretary|principal|school|college|academy|university|head ?teacher|campaign|centre|service|bookings?|enquiries|news|newsletter)\b/g

/** Whether a sender's own name stands in the part of the address before the `@`. */
export function isOwnAddress(name: string | null, address: string | null): boolean {
  const at = address?.indexOf('@') ?? -1
  if (name === null || address === null || at < 0) return false
  const mailbox = fold(address.slice(0, at))
  const host =
    fold(address.slice(at + 1))
      .split('.')
      .at(-2) ?? ''
  if (vendorKeys.has(host)) return false
  const own = fold(name).replace(departments, ' ').replace(desks, ' ')
  const words = own.match(/[a-z]{3,}/g) ?? []
  return words.some((word) => mailbox.includes(word))
}

/**
 * Whether a person wrote it, from the words, from who signed it and from whether it came from a
 * person's own address. Null when that does not decide.
 */
export function judgePersonal(
  found: readonly Found[],
  ownAddress: boolean,
  signedBy: string | null,
  noReply: boolean,
  talked: boolean,
): boolean | null {
  let person = 0
  let template = 0
  for (const { cue } of found) {
    if (cue.about !== 'person') continue
    if (cue.value === 'person') person += cue.weight
    else template += cue.weight
  }
  if (signedBy !== null) person += 1
  if (ownAddress) person += 2.5
  if (talked) person += 0.5
  if (noReply) template += 2
  if (person >= 2.5 && person > template) return true
  if (template >= 1.5 && template > person) return false
  return null
}
