import type { Now } from '../../core/context.ts'
import type { AdvertReading } from '../../core/materials/read-advert.ts'
import { entryOf } from '../ui/day-entry.ts'
import type { AdvertValues } from './AdvertFields.tsx'
import type { Asked } from './Requirements.tsx'

/** The fields of the form as an advert fills them; empty without one. */
export function understoodValues(
  reading: AdvertReading | null,
  now: Now,
): AdvertValues & {
  readonly company: string
  readonly role: string
  readonly link: string
  readonly requirements: readonly Asked[]
} {
  const of = (field: 'company' | 'role' | 'place' | 'pay' | 'requisition') =>
    reading?.[field]?.value ?? ''
  return {
    company: of('company'),
    role: of('role'),
    place: of('place'),
    pay: of('pay'),
    requisition: of('requisition'),
    link: reading?.link ?? '',
    workMode: reading?.workMode?.value ?? null,
    jobType: reading?.jobType?.value ?? null,
    closes: entryOf(reading?.closesOn?.value, now),
    contactName: reading?.contactName?.value ?? '',
    contactAddress: reading?.contactAddress?.value ?? '',
    contactPhone: reading?.contactPhone?.value ?? '',
    requirements: reading?.requirements.map(({ text, weight }) => ({ text, weight })) ?? [],
  }
}

/** Whom to ask, with what is known of them; undefined where nothing is. */
export function contactOf(name: string, address: string, phone: string) {
  const known = Object.entries({ name, address, phone })
    .map(([field, value]) => [field, value.trim()] as const)
    .filter(([, value]) => value !== '')
  return known.length > 0 ? Object.fromEntries(known) : undefined
}
