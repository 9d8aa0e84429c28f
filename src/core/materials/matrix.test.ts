import { expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { NOON } from '../letters/sample.test-support.ts'
import { walk } from '../recovery/walk.test-support.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { evidenceKind } from '../vault/kinds/learn.ts'
import { matrixKind } from '../vault/kinds/matrix.ts'
import { type Resume, resumeKind } from '../vault/kinds/resume.ts'
import type { MemoryVault } from '../vault/vault.ts'
import {
  attachProof,
  noteInterest,
  readAsked,
  refuseProof,
  sayInResume,
  setAsked,
  writeProof,
} from './matrix-actions.ts'
import { monthsOf } from './matrix-match.ts'
import { matrixView } from './matrix-view.ts'
import { emptyResume } from './resume-actions.ts'

const resume: Resume = {
  ...emptyResume('Base', NOON.instant),
  basics: { profiles: [], summary: 'A team player.' },
  work: [
    {
      id: 'w1',
      name: 'Tarn Water',
      position: 'Route Planner',
      startDate: '2020-03',
      endDate: '2023-02',
      highlights: [{ id: 'h1', text: 'Kept the depot’s figures in Postgres' }],
    },
  ],
  education: [{ id: 'd1', studyType: 'Completed apprenticeship', courses: [] }],
  languages: [{ id: 'l1', language: 'German', fluency: 'B1' }],
}

const asks = [
  ['pg', 'PostgreSQL'],
  ['my', 'MySQL'],
  ['years', 'Three years of PostgreSQL'],
  ['german', 'Fluent German'],
  ['degree', 'A university degree'],
  ['team', 'You are a team player'],
  ['forklift', 'A forklift licence'],
  ['ferry', 'Crewing rosters for ferry routes in winter'],
] as const

function tailoring() {
  const walking = walk(NOON.instant)
  const made = [
    create(applicationKind, 'a1', {
      company: 'Lindholm Ferries',
      role: 'Planner',
      requirements: asks.map(([id, text]) => ({ id, text, weight: 'must' })),
      events: [{ id: 'e1', type: 'saved', on: '2026-03-09' }],
    }),
    create(resumeKind, 'r1', resume),
    create(evidenceKind, 'p1', {
      what: 'Drew up winter rosters for two ferry routes',
      source: 'own',
      addedAt: NOON.instant,
    }),
  ]
  walking.act(() => ({ ok: true, value: made }))
  const view = () => {
    const found = matrixView(walking.vault, 'a1', NOON)
    if (!found) throw new Error('no matrix')
    return found
  }
  const row = (id: string) => view().must.find((one) => one.id === id)
  const act = <Input>(
    action: (vault: MemoryVault, input: Input, context: Context) => Result<Change[]>,
    input: Input,
  ) => walking.act((vault, context) => action(vault, input, context))
  return { walking, view, row, act }
}

const of = (requirementId: string) => ({ applicationId: 'a1', requirementId })

test('each requirement is covered, partly or not shown, with the reason and the proof’s words', () => {
  const { view, row } = tailoring()
  expect(view().must.map(({ id, state }) => [id, state])).toEqual([
    ['pg', 'covered'],
    ['my', 'partly'],
    ['years', 'covered'],
    ['german', 'partly'],
    ['degree', 'partly'],
    ['team', 'partly'],
    ['forklift', 'missing'],
    ['ferry', 'partly'],
  ])
  expect(row('pg')).toMatchObject({
    proofs: [{ words: 'Kept the depot’s figures in Postgres', where: 'Résumé, Tarn Water' }],
    wording: expect.stringContaining('“PostgreSQL”, you write “Postgres”'),
  })
  expect(row('my')?.says).toEqual(['MySQL: you show PostgreSQL, which is close and not the same.'])
  expect(row('years')?.says).toContain('Three years: your résumé shows three years at Tarn Water.')
  expect(row('ferry')?.proofs).toMatchObject([{ source: 'evidence' }])
  expect(view().sentence).toBe('2 of 8 must-haves have a proof, and five in part.')
  expect(view()).toMatchObject({ isSaved: true, mustCovered: { covered: 2, partly: 5, all: 8 } })
})

test('the person decides what a proof shows', () => {
  const { row, act, walking } = tailoring()
  const [roster] = row('ferry')?.proofs ?? []
  if (!roster) throw new Error('no proof')
  act(attachProof, { ...of('ferry'), proof: roster })
  expect(row('ferry')).toMatchObject({ state: 'covered', isOwn: true })
  act(refuseProof, { ...of('ferry'), key: row('ferry')?.proofs[0]?.key ?? '' })
  expect(row('ferry')).toMatchObject({ state: 'partly', isOwn: false })
  act(refuseProof, { ...of('ferry'), key: roster.key })
  expect(row('ferry')).toMatchObject({ state: 'missing', proofs: [] })
  act(writeProof, { ...of('forklift'), words: 'Passed the forklift test in May' })
  expect(row('forklift')?.state).toBe('covered')
  expect(walking.vault.all(evidenceKind)).toHaveLength(2)
  act(noteInterest, { applicationId: 'a1', interest: 'yes' as const, why: ' the sea ' })
  expect(walking.vault.get(matrixKind, 'a1')?.body).toMatchObject({ interestWhy: 'the sea' })
})

test('a proof outside the résumé can be said in it, in its own words', () => {
  const { row, act, walking } = tailoring()
  act(setAsked, {
    applicationId: 'a1',
    asked: [{ id: 'r', text: 'Rota planning', weight: 'must' }],
  })
  act(writeProof, { ...of('r'), words: 'Wrote the rota of forty drivers' })
  act(refuseProof, { ...of('r'), key: row('r')?.proofs[0]?.key ?? '' })
  expect(row('r')?.outside).toMatchObject({ words: 'Wrote the rota of forty drivers' })
  const words = row('r')?.outside?.words ?? ''
  act(sayInResume, { resumeId: 'r1', workId: 'w1', words })
  expect(walking.vault.get(resumeKind, 'r1')?.body.work[0]?.highlights.at(-1)?.text).toBe(words)
  expect(row('r')?.outside).toBeNull()
})

test('a pasted advert is kept, and what it asked before keeps its answers', () => {
  const { view, act } = tailoring()
  const text = 'What you bring:\n- PostgreSQL\n- Patience with tides\n\nNice to have:\n- Danish'
  act(readAsked, { applicationId: 'a1', text })
  expect(view().must.map(({ id, text }) => [id === 'pg', text])).toEqual([
    [true, 'PostgreSQL'],
    [false, 'Patience with tides'],
  ])
  expect(view().nice).toMatchObject([{ text: 'Danish', state: 'missing' }])
})

test('an advert that only tells of the work asks for the skills that it names', () => {
  const { view, act } = tailoring()
  const text = 'Our depot\nYou keep the rosters in Excel. Lunch is at noon. We all like tea.'
  act(readAsked, { applicationId: 'a1', text })
  expect(view().must.map(({ text }) => text)).toEqual(['You keep the rosters in Excel.'])
})

test('months are counted once where jobs overlap, and up to today where one goes on', () => {
  const job = (startDate: string, endDate?: string) => ({
    ...{ id: startDate, highlights: [], startDate },
    ...(endDate ? { endDate } : {}),
  })
  expect(monthsOf([job('2020-01', '2020-06'), job('2020-04', '2020-12')], '2026-03-10')).toBe(12)
  expect(monthsOf([job('2025-03')], '2026-03-10')).toBe(13)
  expect(monthsOf([job('2019', '2019')], '2026-03-10')).toBe(12)
})
