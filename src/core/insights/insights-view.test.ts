import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import type { Application } from '../vault/kinds/application.ts'
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
  expect(setPrior(vault, { id: 'moon', in100: 5, firmness: 30 })).toMatchObject({ ok: false })
})
