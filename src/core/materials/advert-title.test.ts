import { expect, test } from 'vitest'
import { titleParts } from './advert-title.ts'

test.each([
  ['Deck hand at Lindholm Ferries', 'Deck hand', 'Lindholm Ferries'],
  ['Deck hand - Lindholm Ferries - Careers', 'Deck hand', 'Lindholm Ferries'],
  ['Lindholm Ferries hiring Deck hand in Oban | LinkedIn', 'Deck hand', 'Lindholm Ferries'],
  ['Matrose (m/w/d) bei Lindholm Fähren in Kiel | StepStone', 'Matrose (m/w/d)', 'Lindholm Fähren'],
  ['(3) Deck hand @ Lindholm', 'Deck hand', 'Lindholm'],
  ['Deck hand | Jobs', 'Deck hand', null],
  ['Deck hand - London', null, null],
  ['Welcome', null, null],
  ['', null, null],
])('reads the title “%s”', (title, role, company) => {
  expect(titleParts(title)).toEqual({ role, company })
})
