import { expect, test } from 'vitest'
import type { Insights } from './insights-view.ts'
import { insightsOf } from './insights-view.ts'
import { many, now, searchOf, sent } from './sample.test-support.ts'
import {
  changeSentence,
  headline,
  letterSentences,
  partName,
  silenceSentence,
  spanName,
  stepNotes,
  stepSentence,
  stepSentences,
  yieldSentence,
} from './sentences.ts'
import type { StepNumbers } from './steps.ts'

const none = insightsOf(searchOf(), now)
const usual = { low: 0.1, median: 0.2, high: 0.3 }

/** A step of which so many are known, whose best guess is `median`; usual is 10 to 30 in 100. */
function step(id: StepNumbers['id'], known: number, succeeded: number, median = 0.2): StepNumbers {
  const prior = { a: 2, b: 8 }
  const range = { low: median / 2, median, high: 2 * median }
  return { id, known, succeeded, waiting: 0, tried: known, belief: prior, range, prior, usual }
}

const told = (numbers: Partial<Insights>): Insights => ({ ...none, applications: 40, ...numbers })
const even = { state: 'even', bottleneck: null, chance: 0, channels: null } as const

test('the sentence on top names the step at which most stopped, and only what can be told', () => {
  const say = (numbers: Partial<Insights>) => headline(told(numbers)).say
  expect(headline(none)).toMatchObject({
    say: 'Nothing to count yet.',
    under: expect.stringMatching(/^Once you have applied/),
  })
  expect(say({})).toBe('It is too early for your numbers to say much.')
  expect(say({ diagnosis: { ...even, state: 'found', bottleneck: 'offer', chance: 0.9 } })).toBe(
    'Fewer talks end in an offer than luck alone explains.',
  )
  const steps = [step('talk', 20, 15), step('another', 15, 4), step('offer', 9, 0)]
  expect(say({ diagnosis: even, steps })).toMatch(/^Most stopped after a first talk\./)
  const allMade = [step('talk', 20, 20), step('another', 20, 20)]
  expect(say({ diagnosis: even, steps: allMade })).toBe('Nothing in your numbers stands out.')
})

test('a step is judged from fifteen applications or five talks, and lies beside what is usual', () => {
  const few = 'With so few, the guess leans on what is usual.'
  const endOf = (numbers: StepNumbers) =>
    stepSentence(numbers)
      .split(/(?<=\.) /)
      .at(-1)
  expect(endOf(step('talk', 14, 2))).toBe(few)
  expect(endOf(step('talk', 15, 2))).toBe('That is inside what is usual.')
  expect(endOf(step('offer', 4, 1))).toBe(few)
  expect(endOf(step('offer', 5, 1))).toBe('That is inside what is usual.')
  expect(endOf(step('talk', 15, 2, 0.1))).toBe('That is inside what is usual.')
  expect(endOf(step('talk', 15, 2, 0.09))).toBe('That is less than is usual.')
  expect(endOf(step('talk', 15, 2, 0.3))).toBe('That is inside what is usual.')
  expect(endOf(step('talk', 15, 2, 0.31))).toBe('That is more than is usual.')
})

test('what is too few to judge is said once, and a step without tries is passed over', () => {
  const [talk, another, offer] = [step('talk', 20, 4), step('another', 5, 1), step('offer', 1, 0)]
  const rest = 'Everything else is too few to judge.'
  expect(stepSentences(told({ steps: [step('talk', 0, 0)] }))).toEqual([])
  expect(stepSentences(told({ steps: [talk, another, offer] }))).toEqual([
    ...[stepSentence(talk), stepSentence(another)],
    rest,
  ])
  expect(stepSentences(told({ steps: [talk, step('offer', 0, 0)] }))).toEqual([stepSentence(talk)])
  expect(stepSentences(told({ steps: [step('talk', 3, 1), offer] }))).toEqual([
    expect.stringMatching(/^1 of 3 applications .* and so do those that follow\.$/),
  ])
})

test('a dry spell is told from two on; what waits and what stands apart, where there is any', () => {
  const steps = [{ ...step('talk', 20, 4), waiting: 1 }]
  const spell = (applications: number) => ({ applications, chance: 0.4, rate: usual })
  expect(stepNotes(none)).toEqual([])
  expect(stepNotes(told({ steps: [step('talk', 20, 4)], drySpell: spell(1) }))).toEqual([])
  expect(stepNotes(told({ steps, apart: 2, drySpell: spell(2) }))).toEqual([
    'At 20 in 100, two applications without a talk happen to 40 in 100 people. Earlier noes do not change the next chance.',
    'One application is too fresh to be known. It counts in part.',
    'Two applications stand apart: you withdrew, or the job itself was given up.',
  ])
})

test('from the twenty-first day an application is quiet, and two of them are named', () => {
  const waiting = (...days: readonly number[]) =>
    silenceSentence(
      insightsOf(
        searchOf(...days.map((ago) => sent([['applied', ago]], { company: `No ${ago}` }))),
        now,
      ),
    )
  expect(waiting(20)).toBe('The one that waits is still in the usual wait.')
  expect(waiting(20, 21)).toMatch(/^1 of 2 are still in the usual wait\. No 21 has gone quiet\./)
  expect(waiting(3, 40, 30, 50, 60)).toMatch(
    /^1 of 5 are still in the usual wait\. No 30, No 40 and two others have gone quiet\. Of a hundred like No 60,/,
  )
})

test('parts are called as the page calls them', () => {
  expect(partName('channel', 'company-site')).toBe('Employer’s own page')
  expect(partName('channel', 'pigeon')).toBe('Pigeon')
  expect(partName('jobType', 'part-time')).toBe('Part time')
  const numbers = insightsOf(searchOf(...many(20, 1), ...many(16, 5, 'referral')), now)
  expect(yieldSentence(numbers, 'channel')).toMatch(
    /^Referral brings more talks than Job board by these numbers: about \d+ in 100 that it really does/,
  )
  expect(yieldSentence(numbers, 'place')).toMatch(/^It is too early/)
})

test('a change is told once both sides have enough, with the day that parts them', () => {
  const { change } = insightsOf(searchOf(...many(40, 0)), now)
  const sentence = (chanceBetter: number | null) =>
    changeSentence(told({ change: change && { ...change, on: '2026-03-02', chanceBetter } }), now)
  expect(changeSentence(none, now)).toBeNull()
  expect(sentence(null)).toBe('Since 2 March: too early to tell. Each side needs 15.')
  expect(sentence(0.8)).toBe(
    'Since 2 March it goes better by these numbers: about 80 in 100 that it really does.',
  )
  const neither = 'Since 2 March it goes neither better nor worse, as far as the numbers can tell.'
  expect([sentence(0.53), sentence(0.36)]).toEqual([neither, neither])
  expect(sentence(0.35)).not.toBe(neither)
  expect(sentence(0.2)).toBe(
    'Since 2 March it goes less well by these numbers: about 80 in 100 that it really does.',
  )
  expect(spanName('week', '2026-03-02', now)).toBe('of 2 March')
  expect(spanName('month', '2026-03-01', now)).toBe('of March 2026')
})

test('letters are told of only where there are any', () => {
  const share = (count: number, of: number) => ({ count, of, range: usual })
  expect(letterSentences(told({ reasons: share(0, 0), feedback: share(0, 0) }))).toEqual([])
  expect(letterSentences(told({ reasons: share(1, 4), feedback: share(1, 2) }))).toEqual([
    '1 of 4 noes gave a reason: about 20 in 100, plausibly 10 to 30.',
    'You asked for feedback two times, and it came one time: about 20 in 100, plausibly 10 to 30.',
  ])
})
