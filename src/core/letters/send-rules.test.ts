import { describe, expect, test } from 'vitest'
import type { Vault } from '../vault/vault.ts'
import type { DraftedType } from './letter-types.ts'
import { occasionOf } from './occasion.ts'
import { lettersVault, NOON } from './sample.test-support.ts'
import { sendAdvice, sendRules } from './send-rules.ts'

/* All of it is on 10 March 2026 at noon, about the one application and person of the sample. */
const { application, person, sent, theirs, settings } = lettersVault

/** Each row of the table: the facts that make it speak, and from when the letter would be right. */
const cases: readonly [string, DraftedType, Vault, string | null][] = [
  [
    'thanks-in-note',
    'thank-you',
    application([
      ['interview', '2026-03-08'],
      ['rejected', '2026-03-09'],
    ]),
    null,
  ],
  ['no-talk', 'thank-you', application([['applied', '2026-03-01']]), null],
  [
    'thanked',
    'thank-you',
    application([['interview', '2026-03-09']], sent('thank-you', '2026-03-09')),
    null,
  ],
  ['thanks-late', 'thank-you', application([['interview', '2026-03-01']]), null],
  [
    'silent-twice',
    'keep-in-touch',
    person(
      {},
      sent('keep-in-touch', '2025-09-01', { answer: 'nothing' }),
      sent('keep-in-touch', '2026-01-05'),
    ),
    null,
  ],
  [
    'four-a-year',
    'keep-in-touch',
    person(
      {},
      ...['2025-04-01', '2025-07-01', '2025-10-01', '2026-01-02'].map((on) =>
        sent('keep-in-touch', on, { answer: 'came' }),
      ),
    ),
    '2026-04-01',
  ],
  [
    'touch-soon',
    'keep-in-touch',
    person({}, sent('connect', '2026-02-20', { answer: 'came' })),
    '2026-03-22',
  ],
  ['stranger', 'connect', person({}), null],
  ['stranger', 'referral', person({}), null],
  ['stranger', 'recommendation', person({}), null],
  ['stranger', 'mentor', person({}), null],
  [
    'connected',
    'connect',
    person({ relation: 'interviewer' }, sent('connect', '2026-01-02')),
    null,
  ],
  ['still-open', 'reapply', application([['applied', '2025-10-01']]), null],
  [
    'reapply-soon',
    'reapply',
    application([
      ['applied', '2025-12-01'],
      ['rejected', '2026-01-10'],
    ]),
    '2026-04-10',
  ],
  [
    'talk-asked',
    'informational-talk',
    person(
      {},
      sent('informational-talk', '2025-11-01'),
      sent('informational-talk', '2026-02-25', { answer: 'came' }),
    ),
    null,
  ],
  [
    'talk-waits',
    'informational-talk',
    person({}, sent('informational-talk', '2026-03-05')),
    '2026-03-16',
  ],
  [
    'mass-send',
    'informational-talk',
    person(
      {},
      ...[1, 2, 3, 4, 5].map((n) =>
        sent('informational-talk', '2026-03-06', { personId: `other-${n}` }),
      ),
    ),
    null,
  ],
  ['closed', 'referral', application([['rejected', '2026-03-01']], ...known()), null],
  [
    'referred',
    'referral',
    application([['saved', '2026-03-01']], sent('referral', '2026-03-03'), ...known()),
    null,
  ],
  [
    'recommended',
    'recommendation',
    person({ relation: 'colleague' }, sent('recommendation', '2025-09-01', { answer: 'came' })),
    null,
  ],
  ['mentor-asked', 'mentor', person({ relation: 'colleague' }, sent('mentor', '2026-02-01')), null],
  ['not-applied', 'follow-up', application([['saved', '2026-02-01']]), null],
  [
    'answered',
    'follow-up',
    application([
      ['applied', '2026-01-01'],
      ['rejected', '2026-02-01'],
    ]),
    null,
  ],
  [
    'followed-up',
    'follow-up',
    application([['applied', '2026-01-20']], sent('follow-up', '2026-02-12')),
    null,
  ],
  [
    'their-date',
    'follow-up',
    application([['applied', '2026-02-01']], theirs({ answerBy: '2026-03-20' })),
    '2026-03-21',
  ],
  ['not-quiet', 'follow-up', application([['applied', '2026-03-01']]), '2026-03-22'],
  ['no-offer', 'accept', application([['applied', '2026-03-01']]), null],
  ['no-offer', 'decline', application([['applied', '2026-03-01']]), null],
  ['no-terms', 'accept', application([['offer', '2026-03-08']]), null],
  ['offer-today', 'decline', application([['offer', '2026-03-10']]), '2026-03-11'],
  ['withdrawn', 'withdraw', application([['rejected', '2026-03-01']]), null],
  ['use-decline', 'withdraw', application([['offer', '2026-03-08']]), null],
  ['told-them', 'good-news', person({}, sent('good-news', '2026-03-09')), null],
  [
    'open-thread',
    'reapply',
    application([['rejected', '2025-06-01']], sent('ask-feedback', '2026-03-01')),
    null,
  ],
  [
    'gently',
    'withdraw',
    application(
      [['applied', '2026-03-01']],
      settings({ goGentlyUntil: '2026-03-12T12:00:00.000Z' }),
    ),
    '2026-03-11',
  ],
]

function known() {
  return lettersVault.personRecords({ relation: 'friend' })
}

describe('a letter is not sent', () => {
  test.each(cases)('%s: %s', (rule, type, vault, on) => {
    const about = { type, applicationId: 'a1', personId: vault.find('person', 'p1') ? 'p1' : null }
    const advice = sendAdvice(type, occasionOf(vault, about, NOON))
    expect(advice).toMatchObject({ rule, on, send: on ? 'later' : 'no' })
    expect(advice.why).not.toBe('')
    expect(advice.source).not.toBe('')
  })

  test('where nobody reads the address and nobody is known', () => {
    const vault = application([['applied', '2026-01-20']], theirs({ noReply: true }))
    const about = { type: 'follow-up' as const, applicationId: 'a1', personId: null }
    expect(sendAdvice('follow-up', occasionOf(vault, about, NOON)).rule).toBe('no-reader')
  })
})

test('every row of the table is tried', () => {
  const tried = new Set([...cases.map(([rule]) => rule), 'no-reader'])
  expect(sendRules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})

describe('a letter is right', () => {
  const right: readonly [DraftedType, Vault][] = [
    ['thank-you', application([['interview', '2026-03-09']])],
    ['keep-in-touch', person({}, sent('connect', '2026-01-02', { answer: 'came' }))],
    ['connect', person({ relation: 'interviewer' })],
    [
      'reapply',
      application([
        ['applied', '2025-08-01'],
        ['rejected', '2025-09-01'],
      ]),
    ],
    ['informational-talk', person({})],
    ['informational-talk', person({}, sent('informational-talk', '2026-02-20'))],
    ['referral', application([['saved', '2026-03-01']], ...known())],
    ['recommendation', person({ relation: 'colleague' })],
    ['mentor', person({ knownFrom: 'A lecture of hers' })],
    ['follow-up', application([['applied', '2026-02-10']])],
    ['accept', lettersVault.offered('2026-03-08', { pay: '£31,000 a year' })],
    ['decline', application([['offer', '2026-03-08']])],
    ['withdraw', application([['applied', '2026-03-01']])],
    ['good-news', person({})],
  ]
  test.each(right)('%s, when nothing speaks against it', (type, vault) => {
    const about = { type, applicationId: 'a1', personId: vault.find('person', 'p1') ? 'p1' : null }
    expect(sendAdvice(type, occasionOf(vault, about, NOON))).toMatchObject({
      send: 'yes',
      rule: 'fine',
    })
  })
})

describe('somebody who is not on the list of people is known by name', () => {
  const to = { name: 'Per Holm' }
  const advise = (type: DraftedType, vault: Vault, toName: string) =>
    sendAdvice(type, occasionOf(vault, { type, applicationId: 'a1', personId: null, toName }, NOON))

  test('thanks to one person are no thanks to another', () => {
    const thanks = sent('thank-you', '2026-03-09', { personId: undefined, to })
    const vault = application([['interview', '2026-03-09']], thanks)
    expect(advise('thank-you', vault, 'per holm').rule).toBe('thanked')
    expect(advise('thank-you', vault, 'Nia Probert').rule).toBe('fine')
  })

  test('a second silence counts for them as well', () => {
    const silent = (on: string) =>
      sent('keep-in-touch', on, { personId: undefined, answer: 'nothing', to })
    const vault = application([], silent('2025-06-01'), silent('2025-11-01'))
    expect(advise('keep-in-touch', vault, 'Per Holm').rule).toBe('silent-twice')
    expect(advise('keep-in-touch', vault, 'Nia Probert').rule).toBe('fine')
  })
})

test('where another letter is right, it is named', () => {
  const vault = application([['offer', '2026-03-08']])
  const about = { type: 'withdraw', applicationId: 'a1', personId: null } as const
  expect(sendAdvice('withdraw', occasionOf(vault, about, NOON)).instead).toBe('decline')
})
