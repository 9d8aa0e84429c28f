import { expect, test } from 'vitest'
import { addDays } from '../../src/core/time/calendar.ts'
import type { Life } from './life.ts'
import { type Look, live } from './live.ts'
import { lives } from './lives.ts'

/** The same first step for more visits in a row would be nagging, unless a day is set for it. */
const MOST_IN_A_ROW = 5
/** The lives in which most happens; all ten are printed by `npm run lives`. */
const watched = ['Three strong noes', 'An offer', 'A break', 'Plans and does not']

const diaries = watched.map((name) => {
  const life = lives.find((each) => each.name === name)
  if (!life) throw new Error(`there is no life ${name}`)
  return live(life)
})
const visits = diaries.flatMap((days) => days.flatMap((day) => day.visits))
const looks = visits.flatMap((visit) => visit.looks)
const keyOf = ({ view: { step } }: Look) => (step ? `${step.rule} ${step.about}` : null)

test('a step that was put away does not come back at the same sitting', () => {
  for (const visit of visits) {
    const away = visit.looks.filter(({ answer }) => answer === 'not-today').map(keyOf)
    expect(new Set(away).size).toBe(away.length)
    const last = visit.looks.at(-1)
    if (last) expect(away.slice(0, -1)).not.toContain(keyOf(last))
  }
})

test('the same step does not come first day after day', () => {
  for (const days of diaries) {
    let inARow = 0
    let before: string | null = null
    for (const { looks } of days.flatMap((day) => day.visits)) {
      const key = looks[0] ? keyOf(looks[0]) : null
      inARow = key !== null && key === before ? inARow + 1 : 1
      before = key
      expect(inARow).toBeLessThanOrEqual(MOST_IN_A_ROW)
    }
  }
})

test('one thing at a time on a gentle day, and no unopened no among them', () => {
  const gentle = looks.filter(({ view }) => view.state === 'gentle')
  expect(gentle.length).toBeGreaterThan(0)
  for (const { view } of gentle) {
    expect(view.smaller).toEqual([])
    expect(view.step?.title ?? '').not.toMatch(/: a no from/)
  }
})

test('a talk of today or tomorrow comes first until it is prepared', () => {
  const withTalk = looks.filter(({ view: { step, smaller } }) =>
    [step, ...smaller].some((each) => each?.rule === 'talk-soon'),
  )
  expect(withTalk.length).toBeGreaterThan(0)
  for (const { view } of withTalk) {
    expect(['pause', 'company', 'talk-soon']).toContain(view.step?.rule)
  }
})

test('an offer is named within three visits, and the job ends the asking', () => {
  const [, offered = []] = diaries
  const day = offered.findIndex(({ happened }) => happened.some((what) => /an offer$/.test(what)))
  const soon = offered.slice(day, day + 4).flatMap(({ visits }) => visits.flatMap((v) => v.looks))
  expect(soon.map(({ view }) => view.step?.title).join('\n')).toMatch(/offer from Tidewell/)
  const taken = offered.findIndex(({ happened }) => happened.some((what) => /^accepts/.test(what)))
  const after = offered.slice(taken + 1).flatMap(({ visits }) => visits.flatMap((v) => v.looks))
  const rules = after.flatMap(({ view }) => view.step?.rule ?? [])
  for (const rule of ['gone-quiet', 'practice-due', 'look-back', 'plan-week']) {
    expect(rules).not.toContain(rule)
  }
})

test('a break asks for nothing but what others have set', () => {
  const [, , onBreak = []] = diaries
  const resting = onBreak
    .flatMap(({ visits }) => visits.flatMap((visit) => visit.looks))
    .filter(({ view }) => /search rests until/.test(view.sentence))
  const allowed = ['pause', 'company', 'letter-waiting', 'invited', 'talk-soon', 'thank-you']
  expect(resting.length).toBeGreaterThan(10)
  for (const { view } of resting) if (view.step) expect(allowed).toContain(view.step.rule)
  expect(resting.some(({ view }) => view.step?.rule === 'talk-soon')).toBe(true)
})

test('many days ask for nothing, and the same life is always the same diary', () => {
  const firsts = visits.map((visit) => visit.looks[0])
  const quiet = firsts.filter((look) => look?.view.step === null).length
  expect(quiet / firsts.length).toBeGreaterThan(0.2)
  const [life] = lives as readonly [Life, ...Life[]]
  const short = live(life, 10)
  expect(short).toEqual(live(life, 10))
  expect(short.at(-1)?.on).toBe(addDays(short[0]?.on ?? '', 9))
})
