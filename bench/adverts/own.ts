import { type AdvertSample, readOn } from '../../src/core/materials/advert-sample.test-support.ts'
import { germanAdverts } from '../../src/core/materials/adverts-de.test-support.ts'
import { englishAdverts } from '../../src/core/materials/adverts-en.test-support.ts'
import { dutchAdverts } from '../../src/core/materials/adverts-nl.test-support.ts'
import { romanceAdverts } from '../../src/core/materials/adverts-romance.test-support.ts'
import { readAdvert } from '../../src/core/materials/read-advert.ts'

export const ownAdverts: readonly AdvertSample[] = [
  ...englishAdverts,
  ...germanAdverts,
  ...romanceAdverts,
  ...dutchAdverts,
]

const fields = [
  'company',
  'role',
  'place',
  'workMode',
  'jobType',
  'pay',
  'closesOn',
  'requisition',
  'contactName',
  'contactAddress',
  'contactPhone',
] as const

export interface FieldScore {
  readonly field: string
  readonly named: number
  readonly right: number
  readonly wrong: number
}

/** How each field of our own adverts is read: named in it, read right, read though it is not so. */
export function ownScores(): readonly FieldScore[] {
  const readings = ownAdverts.map((sample) => [sample, readAdvert(sample, readOn)] as const)
  return fields.map((field) => {
    const pairs = readings.map(
      ([sample, reading]) => [sample[field], reading[field]?.value] as const,
    )
    return {
      field,
      named: pairs.filter(([named]) => named !== undefined).length,
      right: pairs.filter(([named, read]) => read !== undefined && read === named).length,
      wrong: pairs.filter(([named, read]) => read !== undefined && read !== named).length,
    }
  })
}
