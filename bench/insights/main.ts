import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Course } from '../../src/core/insights/courses.ts'
import { diagnose } from '../../src/core/insights/diagnosis.ts'
import { channelPriors } from '../../src/core/insights/priors.ts'
import { curveOf, type ReplyCurve, usualCurve, waitsOf } from '../../src/core/insights/replies.ts'
import { countTries, stepsOf } from '../../src/core/insights/steps.ts'
import { tallyOf } from '../../src/core/insights/tally.ts'
import { yieldsBy } from '../../src/core/insights/yields.ts'
import { type Random, randomFrom } from '../random.ts'
import { drawBeta, simulateSearch, type Truth, usualRate, usualTruth } from './simulate.ts'

/*
 * `npm run bench:insights`: how often the ranges hold what they should, and how often the strategy rule
 * names what was planted, on searches that are made up from stated chances. Beside it a dashboard as
 * others have it, which shows bare percentages, does the same job.
 */

const DOCUMENT = join(import.meta.dirname, '../../docs/bench-insights.md')
const today = '2026-06-30'
const RUNS = 4_000
const SEED = 20_260_630
const spread = { today, spreadDays: 180, agedDays: 60 }

/** What a share must fall short of on a dashboard of bare percentages for somebody to act on it. */
const NAIVE_SHORT = 0.5

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })

/** How a search is planted to fail, and what should be named. */
const planted: readonly {
  readonly name: string
  readonly told: string
  readonly truth: (random: Random) => Truth
}[] = [
  {
    name: 'none: every rate within a quarter of what is usual',
    told: 'even',
    truth: (random) => {
      const factor = 0.75 + 0.5 * random.next()
      return { ...usualTruth, talk: (channel) => usualRate(channel) * factor }
    },
  },
  {
    name: 'a tenth of the usual talks',
    told: 'talk',
    truth: () => ({ ...usualTruth, talk: (channel) => usualRate(channel) / 10 }),
  },
  {
    name: 'three times the talks, a tenth go on',
    told: 'another',
    truth: () => ({
      ...usualTruth,
      talk: (channel) => usualRate(channel) * 3,
      another: usualTruth.another / 10,
      offer: 0.02,
    }),
  },
  {
    name: 'three times the talks, hardly an offer',
    told: 'offer',
    truth: () => ({
      ...usualTruth,
      talk: (channel) => usualRate(channel) * 3,
      another: 0.6,
      offer: 0.005,
    }),
  },
  {
    name: 'three in four by boards at 1 in 100, the rest by referral at 40',
    told: 'channel',
    truth: () => ({
      ...usualTruth,
      mix: { board: 0.75, referral: 0.25 },
      talk: (channel) => (channel === 'board' ? 0.01 : 0.4),
    }),
  },
]

const lines: string[] = []
const row = (...cells: readonly string[]) => lines.push(`| ${cells.join(' | ')} |`)
const in100 = (share: number) => `${(share * 100).toFixed(1)}`

coverage()
diagnoses()
print()

/** How often the 80 % range of the first step holds the rate that a search was made with. */
function coverage(): void {
  lines.push('### How often an 80 % range holds the true rate', '')
  row('searches', 'applications', 'holds it, of 100', 'naive interval, of 100')
  row('---', '---:', '---:', '---:')
  const board = channelPriors.board
  const cases: readonly [string, number, number, (random: Random) => number][] = [
    ['as the prior says, all known', 40, 60, (random) => drawBeta(board.a, board.b, random)],
    ['as the prior says, still running', 40, 0, (random) => drawBeta(board.a, board.b, random)],
    ['as the prior says, few', 8, 60, (random) => drawBeta(board.a, board.b, random)],
    [
      'twice the prior’s rate',
      40,
      60,
      (random) => Math.min(1, 2 * drawBeta(board.a, board.b, random)),
    ],
    ['half the prior’s rate', 40, 60, (random) => drawBeta(board.a, board.b, random) / 2],
    ['always 1 in 5', 40, 60, () => 0.2],
  ]
  for (const [name, count, agedDays, draw] of cases) {
    const random = randomFrom(SEED)
    let held = 0
    let naive = 0
    for (let run = 0; run < RUNS; run += 1) {
      const rate = draw(random)
      const truth: Truth = { ...usualTruth, mix: { board: 1 }, talk: () => rate }
      const courses = simulateSearch(truth, count, { ...spread, agedDays }, random)
      const [talk] = stepsOf(courses, today, curveOf(waitsOf(courses)))
      if (talk && talk.range.low <= rate && rate <= talk.range.high) held += 1
      const [low, high] = waldInterval(courses, usualCurve)
      if (low <= rate && rate <= high) naive += 1
    }
    row(name, String(count), in100(held / RUNS), in100(naive / RUNS))
  }
  lines.push('')
}

/** Talks over all that was sent, give or take 1.28 standard errors: what textbooks put on a share. */
function waldInterval(courses: readonly Course[], curve: ReplyCurve): readonly [number, number] {
  const share = countTries(tallyOf(courses), curve).succeeded / courses.length
  const error = 1.2816 * Math.sqrt((share * (1 - share)) / courses.length)
  return [share - error, share + error]
}

/** What the rule names on searches with a planted bottleneck, and on those without. */
function diagnoses(): void {
  lines.push('### What the strategy rule names', '')
  row(
    'planted',
    'applications',
    'named rightly, of 100',
    '“too early”',
    'something else named',
    'dashboard names it rightly',
    'dashboard names something else',
  )
  row('---', '---:', '---:', '---:', '---:', '---:', '---:')
  for (const count of [60, 30, 10]) {
    for (const { name, told, truth } of planted) {
      const random = randomFrom(SEED + count)
      const seen = { right: 0, early: 0, wrong: 0, naiveRight: 0, naiveWrong: 0 }
      for (let run = 0; run < RUNS; run += 1) {
        const courses = simulateSearch(truth(random), count, spread, random)
        const curve = curveOf(waitsOf(courses))
        const steps = stepsOf(courses, today, curve)
        const byChannel = yieldsBy('channel', courses, curve)
        const { state, bottleneck } = diagnose(courses, steps, byChannel)
        const named = bottleneck ?? state
        if (named === told) seen.right += 1
        else if (named === 'early') seen.early += 1
        else if (bottleneck) seen.wrong += 1
        const naive = naiveNames(courses)
        if (naive === told) seen.naiveRight += 1
        else if (naive !== 'even') seen.naiveWrong += 1
      }
      const share = (value: number) => in100(value / RUNS)
      row(
        name,
        String(count),
        share(seen.right),
        share(seen.early),
        share(seen.wrong),
        share(seen.naiveRight),
        share(seen.naiveWrong),
      )
    }
  }
  lines.push('')
}

/** The step whose bare share of all tries falls furthest below the usual one, whatever the numbers. */
function naiveNames(courses: readonly Course[]): string {
  const steps = stepsOf(courses, today, usualCurve)
  const short = steps
    .map(({ id, known, succeeded, prior }) => ({
      id,
      ratio: known === 0 ? 1 : succeeded / known / (prior.a / (prior.a + prior.b)),
    }))
    .filter(({ ratio }) => ratio < NAIVE_SHORT)
    .sort((a, b) => a.ratio - b.ratio)[0]
  return short?.id ?? 'even'
}

function print(): void {
  const text = lines.join('\n')
  console.log(text)
  if (!values.write) return
  const [begin, end] = ['<!-- measured -->', '<!-- /measured -->']
  const document = readFileSync(DOCUMENT, 'utf8')
  const [head] = document.split(begin)
  const [, tail] = document.split(end)
  writeFileSync(DOCUMENT, `${head}${begin}\n\n${text.trim()}\n\n${end}${tail}`)
}
