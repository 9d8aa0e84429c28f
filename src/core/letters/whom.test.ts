import { describe, expect, test } from 'vitest'
import type { VaultRecord } from '../vault/record.ts'
import { MemoryVault } from '../vault/vault.ts'
import { applicationsFor } from './about-choices.ts'
import { occasionOf } from './occasion.ts'
import { lettersVault, NOON } from './sample.test-support.ts'
import { whomChoices } from './whom.ts'

const { personRecords, record, theirs } = lettersVault

function choicesWith(fields: object, ...others: VaultRecord[]) {
  const application = record('application', 'a1', {
    company: 'Tarn Water',
    events: [{ id: 'e1', type: 'interview', on: '2026-03-02', people: ['Per Holm'] }],
    ...fields,
  })
  const vault = new MemoryVault([application, ...others])
  const about = { type: 'follow-up', applicationId: 'a1', personId: null } as const
  return whomChoices(occasionOf(vault, about, NOON)).map(({ name, who }) => `${name}: ${who}`)
}

describe('whom a letter can go to', () => {
  const wrote = theirs(
    { signedBy: 'Ada Reed' },
    { from: { name: 'Ada Reed', address: 'ada@tarn.example' } },
  )

  test('who wrote comes before who was met, and they before others there', () => {
    expect(choicesWith({}, wrote, ...personRecords({ relation: 'hiring-manager' }))).toEqual([
      'Ada Reed: wrote to you',
      'Per Holm: talked with you on Monday 2 March',
      'Nia Probert: Hiring manager',
    ])
  })

  test('where an agency stands in between, the recruiter comes first', () => {
    const [first] = choicesWith(
      { channel: 'agency' },
      wrote,
      ...personRecords({ relation: 'recruiter' }),
    )
    expect(first).toBe('Nia Probert: Recruiter')
  })

  test('an address that nobody reads is no choice', () => {
    expect(choicesWith({}, theirs({ signedBy: 'Tarn Water Team', noReply: true }))).toEqual([
      'Per Holm: talked with you on Monday 2 March',
    ])
  })

  test('somebody who wrote and is on the list stands there once, with what both know', () => {
    const vault = lettersVault.application(
      [],
      theirs({ signedBy: 'Nia Probert' }),
      ...personRecords({ address: 'nia@tarn.example' }),
    )
    const about = { type: 'follow-up', applicationId: 'a1', personId: null } as const
    expect(whomChoices(occasionOf(vault, about, NOON))).toEqual([
      { name: 'Nia Probert', address: 'nia@tarn.example', personId: 'p1', who: 'wrote to you' },
    ])
  })
})

test('a letter is proposed for the applications that it fits', () => {
  const of = (id: string, events: [string, string][]) =>
    record('application', id, {
      company: id,
      events: events.map(([type, on], n) => ({ id: `${id}-${n}`, type, on })),
    })
  const vault = new MemoryVault([
    of('quiet', [['applied', '2026-02-01']]),
    of('fresh', [['applied', '2026-03-05']]),
    of('talked', [['interview', '2026-03-09']]),
    of('refused', [['rejected', '2026-03-01']]),
    of('offered', [['offer', '2026-03-08']]),
  ])
  const fitting = (type: Parameters<typeof applicationsFor>[1]) =>
    applicationsFor(vault, type, NOON).map(({ company }) => company)
  expect(fitting('follow-up')).toEqual(['quiet'])
  expect(fitting('thank-you')).toEqual(['talked'])
  expect(fitting('reapply')).toEqual(['refused'])
  expect(fitting('accept')).toEqual(['offered'])
  expect(fitting('withdraw')).toEqual(['talked', 'offered', 'fresh', 'quiet'])
})
