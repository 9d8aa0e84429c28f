import { expect, test } from 'vitest'
import { type AdvertSample, readOn } from './advert-sample.test-support.ts'
import { germanAdverts } from './adverts-de.test-support.ts'
import { englishAdverts } from './adverts-en.test-support.ts'
import { dutchAdverts } from './adverts-nl.test-support.ts'
import { romanceAdverts } from './adverts-romance.test-support.ts'
import { type AdvertReading, readAdvert } from './read-advert.ts'

const samples = [...englishAdverts, ...germanAdverts, ...romanceAdverts, ...dutchAdverts]

const values = (reading: AdvertReading) => ({
  language: reading.language,
  company: reading.company?.value,
  role: reading.role?.value,
  place: reading.place?.value,
  workMode: reading.workMode?.value,
  jobType: reading.jobType?.value,
  pay: reading.pay?.value,
  closesOn: reading.closesOn?.value,
  requisition: reading.requisition?.value,
  contactName: reading.contactName?.value,
  contactAddress: reading.contactAddress?.value,
  contactPhone: reading.contactPhone?.value,
})

test.each(samples)('reads $language: $name', (sample: AdvertSample) => {
  const { name: _, text, title, link, must = [], nice = [], ...facts } = sample
  const reading = readAdvert({ text, title, link }, readOn)
  const none = Object.fromEntries(Object.keys(values(reading)).map((key) => [key, undefined]))
  expect(values(reading)).toEqual({ ...none, ...facts })
  const asked = (weight: 'must' | 'nice', starts: readonly string[]) =>
    reading.requirements
      .filter((one) => one.weight === weight)
      .map(({ text }, at) => text.slice(0, starts[at]?.length ?? 40))
  expect(asked('must', must)).toEqual(must)
  expect(asked('nice', nice)).toEqual(nice)
})

test.each(samples)('shows the words of what it reads in $language: $name', (sample) => {
  const reading = readAdvert(sample, readOn)
  for (const fact of Object.values(reading)) {
    if (fact === null || typeof fact !== 'object' || !('from' in fact) || fact.start === null)
      continue
    expect(reading.text.slice(fact.start, fact.end ?? 0)).not.toBe('')
  }
  for (const { text, start, end } of reading.requirements) {
    expect(reading.text.slice(start, end)).toBe(text)
  }
})
