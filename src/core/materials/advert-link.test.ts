import { expect, test } from 'vitest'
import { factsOfLink, tidyLink } from './advert-link.ts'
import { readAdvert } from './read-advert.ts'

const now = { instant: '2026-03-02T09:00:00.000Z', zone: 'Europe/London' }

test.each([
  ['https://a.example/jobs/7?utm_source=x&id=7&fbclid=y#top', 'https://a.example/jobs/7?id=7#top'],
  ['https://me:secret@a.example/jobs', 'https://a.example/jobs'],
  ['http://a.example', 'http://a.example'],
])('keeps of the link %s what leads to the job', (link, kept) => {
  expect(tidyLink(link)).toBe(kept)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'see https://a.example', ''])(
  'takes “%s” for no link',
  (text) => {
    expect(tidyLink(text)).toBeNull()
  },
)

test.each([
  ['https://boards.greenhouse.io/lindholm/jobs/123', 'Lindholm', undefined],
  ['https://lindholm-ferries.recruitee.com/o/deck-hand', 'Lindholm Ferries', 'Deck Hand'],
  ['https://jobs.smartrecruiters.com/Lindholm/7439-deck-hand', 'Lindholm', 'Deck Hand'],
  ['https://lindholm.example/jobs/deck-hand', undefined, undefined],
])('reads what the address of %s names', (link, company, role) => {
  const facts = factsOfLink(link)
  expect([facts.company?.value, facts.role?.value]).toEqual([company, role])
})

test('keeps a link that is pasted alone, and reads nothing else out of it', () => {
  const { link, company, text, requirements } = readAdvert(
    { text: ' https://lindholm.example/jobs/7 ' },
    now,
  )
  expect([link, company, text, requirements]).toEqual([
    'https://lindholm.example/jobs/7',
    null,
    '',
    [],
  ])
})
