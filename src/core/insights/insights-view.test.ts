import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import type { Application } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { MemoryVault } from '../vault/vault.ts'
import { insightsOf } from './insights-view.ts'
import { resetPrior, setPrior } from './priors-actions.ts'
import { many, now, searchOf, sent } from './sample.test-support.ts'
import {
  changeSentence,
  headline,
  letterSentences,
  silenceSentence,
  stepNotes,
  stepSentences,
  yieldSentence,
} from './sentences.ts'
import { ways } from './yields.ts'

const allWords = (...applications: readonly Application[]) => {
  const numbers = insightsOf(searchOf(...applications), now)
  const { say, under } = headline(numbers)
  return [
    say,
    under,
    ...stepSentences(numbers),
    ...stepNotes(numbers),
    silenceSentence(numbers),
    ...ways.map((way) => yieldSentence(numbers, way)),
    changeSentence(numbers, now),
    ...letterSentences(numbers),
  ].join('\n')
}

test.each<[string, readonly Application[]]>([
  ['none', []],
  ['one', [sent([['applied', 3]])]],
  ['all on one day', Array.from({ length: 30 }, () => sent([['applied', 60]]))],
  ['all silent', many(40, 0)],
  [
    'all withdrawn',
    many(40, 0).map((body) =>
      sent(
        [
          ['applied', 9],
          ['withdrawn', 3],
        ],
        body,
      ),
    ),
  ],
  ['all in the future', Array.from({ length: 5 }, () => sent([['applied', -30]]))],
  [
    'out of order',
    [
      sent([
        ['offer', 50],
        ['applied', 5],
        ['screening', 90],
      ]),
    ],
  ],
  ['offers without an application', [sent([['offer', 20]]), sent([['interview', 20]])]],
  ['nothing but noes', Array.from({ length: 25 }, () => sent([['rejected', 20]]))],
])('%s: sentences, and no number that is none', (_, applications) => {
  const words = allWords(...applications)
  expect(words).not.toMatch(/NaN|Infinity|undefined|null|-\d/)
  expect(JSON.stringify(insightsOf(searchOf(...applications), now))).not.toMatch(/NaN|Infinity/)
})

test('a usual search is told so in words with numbers', () => {
  const numbers = insightsOf(searchOf(...many(31, 2)), now)
  expect(headline(numbers).say).toBe(
    'Most stopped before a first talk. That is where most searches stop.',
  )
  expect(stepSentences(numbers)[0]).toBe(
    '2 of 31 applications led to a talk: about 4 in 100, plausibly 2 to 9. That is inside what is usual.',
  )
})

test('what has gone quiet is named, with the chance that it still comes', () => {
  const words = silenceSentence(
    insightsOf(
      searchOf(
        sent([['applied', 5]], { company: 'Calder' }),
        sent([['applied', 25]], { company: 'Tidewell' }),
        sent([['applied', 48]], { company: 'Halden' }),
      ),
      now,
    ),
  )
  expect(words).toBe(
    '1 of 3 are still in the usual wait. Tidewell and Halden have gone quiet. Of a hundred like Halden, about 4 still hear.',
  )
})

test('a starting point of one’s own takes the place of ours, and can be given back', () => {
  const vault = searchOf(...many(10, 0))
  const talk = () => insightsOf(vault, now).steps[0]?.range.median ?? 0
  const before = talk()
  const context = contextAt(now.instant)
  applied(
    vault,
    [...expectOk(setPrior(vault, { id: 'board', in100: 20, firmness: 30 }))],
    now.instant,
  )
  expect(talk()).toBeGreaterThan(2 * before)
  applied(vault, [...expectOk(resetPrior(vault, 'board'))], context.now.instant)
  expect(talk()).toBe(before)
  expect(setPrior(vault, { id: 'board', in100: 0, firmness: 30 })).toMatchObject({ ok: false })
  for (const [in100, firmness] of [
    [100, 30],
    [5, 1],
    [5, 201],
  ] as const) {
    expect(setPrior(vault, { id: 'board', in100, firmness })).toMatchObject({ ok: false })
  }
  const [change] = expectOk(setPrior(vault, { id: 'board', in100: 25, firmness: 2 }))
  expect(change).toMatchObject({ body: { priors: { board: { a: 0.5, b: 1.5 } } } })
  expect(setPrior(vault, { id: 'board', in100: 25, firmness: 200 })).toMatchObject({ ok: true })
  expect(setPrior(vault, { id: 'moon', in100: 5, firmness: 30 })).toMatchObject({ ok: false })
})

/** A vault with these letters, as far as the numbers look at them. */
function lettersOf(...letters: readonly object[]) {
  const bodies = letters.map((letter) => ({
    ...{ direction: 'in', source: 'paste', addedAt: now.instant },
    ...letter,
  }))
  const { name, schema } = letterKind
  return new MemoryVault(
    bodies.map((body, at) => ({
      ...{ kind: name, schema, id: `l${at}`, version: 1, updatedAt: now.instant, body },
    })),
  )
}

test('of noes those with a reason are counted, of questions for feedback those that were answered', () => {
  const no = (...reasons: readonly string[]) => ({ reading: { kind: 'rejection', reasons } })
  const asked = (answer?: string, sentAt: string | undefined = now.instant) => ({
    ...{ direction: 'out', purpose: 'ask-feedback', sentAt, answer },
  })
  const { reasons, feedback } = insightsOf(
    lettersOf(
      ...[no('skill'), no(), no(), { reading: { kind: 'offer', reasons: ['skill'] } }, {}],
      ...[asked('came'), asked('none'), asked(), { ...asked('came'), sentAt: undefined }],
      { ...asked('came'), purpose: 'thanks' },
    ),
    now,
  )
  expect(reasons).toMatchObject({ count: 1, of: 3 })
  expect(feedback).toMatchObject({ count: 1, of: 2 })
  // SciPy 1.17.1: scipy.stats.beta(2, 3).median() and scipy.stats.beta(5, 7).median().
  expect(reasons.range.median).toBeCloseTo(0.38573, 4)
  expect(feedback.range.median).toBeCloseTo(0.41189, 4)
})

test('what waits stands by its days, and what is no try is told apart', () => {
  const numbers = insightsOf(
    searchOf(
      sent([['applied', 30]], { company: 'Halden' }),
      sent([['applied', 5]], { company: 'Calder' }),
      sent([['interview', 40]], { company: 'Oakmere' }),
      sent([
        ['applied', 60],
        ['withdrawn', 50],
      ]),
    ),
    now,
  )
  expect(numbers.waiting.map(({ company, days }) => [company, days])).toEqual([
    ['Calder', 5],
    ['Halden', 30],
    ['Oakmere', 40],
  ])
  expect(numbers).toMatchObject({ applications: 4, apart: 1, firstOn: '2026-05-01' })
  expect(insightsOf(searchOf(), now).firstOn).toBeNull()
})
