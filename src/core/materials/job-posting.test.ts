import { expect, test } from 'vitest'
import { jobPosting } from './job-posting.ts'
import { readAdvert } from './read-advert.ts'

const now = { instant: '2026-03-02T09:00:00.000Z', zone: 'Europe/London' }
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Deck hand &amp; cook',
  hiringOrganization: { '@type': 'Organization', name: 'Lindholm Ferries' },
  jobLocation: { address: { addressLocality: 'Oban', addressRegion: 'Argyll' } },
  employmentType: 'FULL_TIME',
  baseSalary: { currency: 'GBP', value: { minValue: 24000, maxValue: 26500, unitText: 'YEAR' } },
  validThrough: '2026-03-27T23:59',
  identifier: { name: 'Lindholm', value: 'LF-7' },
}

test('reads what a page says for machines', () => {
  expect(jobPosting(JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, posting] }))).toEqual({
    company: 'Lindholm Ferries',
    role: 'Deck hand & cook',
    place: 'Oban, Argyll',
    workMode: null,
    jobType: 'full-time',
    pay: '24,000 to 26,500 GBP a year',
    closesOn: '2026-03-27',
    requisition: 'LF-7',
  })
})

test('believes it before the words of the page, and says where it is from', () => {
  const reading = readAdvert(
    { text: 'Cook\nCompany: Harbour Jobs\n£20,000 a year', posting: JSON.stringify(posting) },
    now,
  )
  expect(reading.company).toMatchObject({ value: 'Lindholm Ferries', from: 'page' })
  expect(reading.pay?.value).toBe('24,000 to 26,500 GBP a year')
})

test.each([
  ['two postings', JSON.stringify([posting, posting])],
  ['no posting', '{"@type":"Organization"}'],
  ['no JSON', '{"@type": "JobPosting"'],
  ['nothing', ''],
  ['too much', JSON.stringify({ ...posting, x: 'x'.repeat(70_000) })],
  ['a nest without end', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
])('reads nothing in %s', (_name, json) => {
  expect(jobPosting(json)).toBeNull()
})

test('takes only values that it understands', () => {
  const odd = {
    '@type': ['JobPosting'],
    title: { '@value': 'x' },
    hiringOrganization: 'Lindholm',
    jobLocation: [{ address: 'Oban' }, { address: 'Mull' }],
    jobLocationType: 'TELECOMMUTE',
    employmentType: ['FULL_TIME', 'PART_TIME'],
    baseSalary: { currency: '£', value: 3 },
    validThrough: 'soon',
    identifier: '<b>7</b>',
  }
  expect(jobPosting(JSON.stringify(odd))).toEqual({
    company: 'Lindholm',
    role: null,
    place: null,
    workMode: 'remote',
    jobType: null,
    pay: null,
    closesOn: null,
    requisition: '7',
  })
})
