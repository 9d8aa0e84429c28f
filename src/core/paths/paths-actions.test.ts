import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import { many, now, searchOf } from '../insights/sample.test-support.ts'
import { create } from '../vault/edit.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { learningKind } from '../vault/kinds/learning.ts'
import { pathKind } from '../vault/kinds/paths.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { type Resume, resumeKind } from '../vault/kinds/resume.ts'
import { shipped } from '../vault/kinds/shipped.test-support.ts'
import { MemoryVault } from '../vault/vault.ts'
import { occupationTable } from './occupation-table.ts'
import { readOccupations } from './occupations.ts'
import { otherWays } from './other-ways.ts'
import { ownTitles, rolesApplied } from './own-work.ts'
import {
  decidePath,
  learnForPath,
  markArea,
  markOwn,
  showElement,
  takeUpPaths,
  writeLikes,
} from './paths-actions.ts'
import { pathsView } from './paths-view.ts'
import { transferView } from './transferable.ts'

const occupations = readOccupations(occupationTable)
const at = now.instant
const dispatchers = { code: '43-5032.00', title: 'Dispatchers' }

function atWork() {
  const vault = new MemoryVault()
  const context = contextAt(at)
  const act = <Input>(
    action: (vault: MemoryVault, input: Input, c: typeof context) => ReturnType<typeof markOwn>,
    input: Input,
  ) => applied(vault, expectOk(action(vault, input, context)), at)
  act(markOwn, dispatchers)
  return { vault, act, context, view: () => pathsView(vault, now, occupations) }
}

test('an occupation is named and taken off again, and five are enough', () => {
  const { vault, act, context, view } = atWork()
  expect(view().own).toEqual([dispatchers])
  for (const n of [1, 2, 3, 4]) act(markOwn, { code: `c${n}`, title: 'Other' })
  const sixth = markOwn(vault, { code: 'c5', title: 'Other' }, context)
  expect(sixth.ok || sixth.problem.code).toBe('too-many-own')
  act(markOwn, dispatchers)
  expect(view().own.map(({ code }) => code)).not.toContain(dispatchers.code)
})

test('each neighbour says what carries over, what it asks for more, how it is prepared for, and why', () => {
  const { view } = atWork()
  const { neighbours, say } = view()
  expect(say).toBe('Work next door to Dispatchers.')
  expect(neighbours.length).toBeGreaterThanOrEqual(3)
  for (const { says, input, terms, lever } of neighbours) {
    expect(says.at(-1)).toMatch(/reparation/)
    expect(input.because).toMatch(/^Because .*\.$/)
    expect(terms.length).toBeGreaterThan(0)
    expect(lever).toContain(terms[0])
    expect(`${says.join(' ')} ${input.because}`).not.toMatch(/undefined|null|NaN|!/)
  }
})

test('to try one makes one action, once, and no refuses it until it is taken back', () => {
  const { vault, act, view } = atWork()
  const [first] = view().neighbours
  if (!first) throw new Error('no neighbour')
  act(decidePath, { ...first.input, decision: 'try' as const })
  act(decidePath, { ...first.input, decision: 'try' as const })
  const actions = vault.all(actionKind)
  expect(actions).toHaveLength(1)
  expect(actions[0]?.body).toMatchObject({ on: '2026-07-01', because: first.input.because })
  act(decidePath, { ...first.input, decision: 'no' as const })
  const about = first.input.about
  expect(view().neighbours.map(({ input }) => input.about)).not.toContain(about)
  expect(view().refused.map((each) => each.about)).toEqual([about])
  act(decidePath, { ...first.input, decision: 'later' as const })
  expect(view().neighbours.map(({ input }) => input.about)).toContain(about)
  expect(vault.all(pathKind)).toHaveLength(1)
})

test('what is missing goes onto the learning plan with a goal and an end', () => {
  const { vault, act } = atWork()
  act(learnForPath, { name: 'Freight Forwarders', missing: 'Economics and accounting' })
  expect(vault.all(learningKind)[0]?.body).toMatchObject({
    what: 'Economics and accounting',
    goal: 'Another way to go: Freight Forwarders',
    state: 'open',
  })
})

test('interests are kept and named in the because of what is close to them', () => {
  const { act, view } = atWork()
  act(markArea, { area: 'lead' as const })
  act(writeLikes, { text: ' boats ' })
  expect(view().likes).toBe('boats')
  expect(view().areas.find(({ area }) => area === 'lead')?.picked).toBe(true)
  expect(
    view()
      .neighbours.map(({ input }) => input.because)
      .join(' '),
  ).toContain('leading and winning over')
  act(markArea, { area: 'lead' as const })
  act(writeLikes, { text: '' })
  expect(view().areas.some(({ picked }) => picked)).toBe(false)
  expect(view().likes).toBe('')
})

test('the rule is told with its because until it is taken up', () => {
  const vault = searchOf(...many(20, 0))
  expect(pathsView(vault, now, occupations).rule).toMatch(/^20 applications .* In a trial/)
  applied(vault, expectOk(takeUpPaths(vault, {}, contextAt(at))), at)
  expect(pathsView(vault, now, occupations).rule).toBe(null)
})

test('the map finds the person’s own words, and counts proofs that they named', () => {
  const { vault, act } = atWork()
  const proof = { what: 'Planned a roster for 60 people', source: 'own' as const, addedAt: at }
  applied(vault, [create(evidenceKind, 'e1', proof)], at)
  const time = () =>
    transferView(vault, occupations).rows.find(({ name }) => name === 'Managing time')
  expect(time()?.found?.words).toContain('roster')
  expect(time()?.proof).toBe('')
  act(showElement, { element: time()?.element ?? '', proof: 'The roster' })
  expect(time()?.proof).toBe('The roster')
  expect(transferView(vault, occupations).say).toContain('you have a proof of one.')
  act(showElement, { element: time()?.element ?? '', proof: ' ' })
  expect(time()?.proof).toBe('')
})

test('own titles come from the résumé first, then from what was applied for', () => {
  const vault = searchOf(...many(1, 0).map((body) => ({ ...body, role: 'Crew Planner' })))
  applied(vault, [create(resumeKind, 'r1', shipped.resume?.[1] as Resume)], at)
  expect(ownTitles(vault)).toEqual(['Planner', 'Crew Planner'])
  expect(ownTitles(new MemoryVault())).toEqual([])
})

test('without own work the map says what it needs', () => {
  expect(transferView(new MemoryVault(), occupations)).toMatchObject({ rows: [], of: 0 })
})

test('levels and industries come from what was applied for most, and can be refused', () => {
  const vault = searchOf(
    ...many(3, 0).map((body) => ({ ...body, role: 'Senior Service Planner' })),
    ...many(1, 0).map((body) => ({ ...body, role: 'Crew Planner' })),
  )
  expect(rolesApplied(vault)).toEqual(['Senior Service Planner', 'Crew Planner'])
  const { levels, industries } = otherWays(vault)
  expect(levels.map(({ input }) => input.name)).toEqual(['Service Planner', 'Lead Service Planner'])
  expect(industries[0]?.terms).toEqual(['service planner hospital'])
  const [first] = industries
  if (!first) throw new Error('no industry')
  const decided = decidePath(vault, { ...first.input, decision: 'no' }, contextAt(at))
  applied(vault, expectOk(decided), at)
  expect(otherWays(vault).industries).toHaveLength(industries.length - 1)
  expect(otherWays(new MemoryVault())).toEqual({ levels: [], industries: [] })
})
