import { expect, test } from 'vitest'
import { readQuickPerson } from './quick-person.ts'

test.each([
  ['Joan', { name: 'Joan', roles: [] }],
  [
    'Tom Adeyemi – Kestrel – former colleague, tom@kestrel.example',
    {
      ...{ name: 'Tom Adeyemi', company: 'Kestrel', relation: 'colleague', roles: [] },
      address: 'tom@kestrel.example',
    },
  ],
  [
    'Maria at Lindholm Ferries; recruiter; +44 20 7946 0000; met at the fair; likes boats',
    {
      ...{ name: 'Maria', company: 'Lindholm Ferries', relation: 'recruiter', roles: [] },
      ...{ phone: '+44 20 7946 0000', knownFrom: 'met at the fair', notes: 'likes boats' },
    },
  ],
  [
    'Ada, friend, listens, https://ada.example/me',
    { name: 'Ada', relation: 'friend', roles: ['listen'], link: 'https://ada.example/me' },
  ],
])('reads “%s”', (line, person) => {
  expect(readQuickPerson(line)).toEqual({ ok: true, value: person })
})

test('a line without a name is asked for one', () => {
  expect(readQuickPerson(' – ')).toMatchObject({ problem: { code: 'no-name' } })
})
