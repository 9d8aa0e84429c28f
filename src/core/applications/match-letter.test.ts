import { describe, expect, test } from 'vitest'
import { create } from '../vault/edit.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { MemoryVault } from '../vault/vault.ts'
import type { LetterClues } from './letter-clues.ts'
import { cluesOf } from './letter-clues.ts'
import { matchLetter } from './match-letter.ts'
import { applied } from './sample.test-support.ts'

const at = '2026-03-12T09:30:00.000Z'
const event = (type: string, on: string) => ({ id: `${type}-${on}`, type, on })
const halden = (role: string | null, ...events: Application['events']) => ({
  company: 'Halden Rail',
  ...(role ? { role } : {}),
  events: events.length > 0 ? events : [event('applied', '2026-02-09')],
})

function vaultOf(
  applications: readonly Application[],
  letters: readonly Partial<Letter>[] = [],
): MemoryVault {
  return applied(
    new MemoryVault(),
    [
      ...applications.map((body, index) => create(applicationKind, `a${index}`, body)),
      ...letters.map((body, index) =>
        create(letterKind, `l${index}`, { direction: 'in', addedAt: at, source: 'paste', ...body }),
      ),
    ],
    at,
  )
}

const reading = (about: { kind?: string; requisition?: string }) => ({
  kind: 'rejection',
  sure: true,
  confidence: 0.9,
  company: 'Halden Rail',
  role: null,
  stage: null,
  personal: null,
  noReply: false,
  signedBy: null,
  reasons: [],
  openDoor: null,
  feedback: { ask: 'no', why: '' },
  evidence: [],
  ...about,
})

const clues = (about: Partial<LetterClues> = {}): LetterClues => ({
  letterId: null,
  kind: 'rejection',
  company: 'Halden Rail',
  role: null,
  requisition: null,
  address: null,
  messageId: null,
  replyingTo: [],
  on: '2026-03-10',
  ...about,
})
const one = (vault: MemoryVault, about: Partial<LetterClues> = {}) =>
  matchLetter(vault, clues(about)).one?.id
const ids = (vault: MemoryVault, about: Partial<LetterClues> = {}) =>
  matchLetter(vault, clues(about)).candidates.map(({ id }) => id)

const two = [halden('Timetable Planner'), halden('Crew Manager')]

describe('with two open roles at one company', () => {
  test('asks where the letter names none', () => {
    expect(one(vaultOf(two))).toBeUndefined()
    expect(ids(vaultOf(two))).toEqual(['a0', 'a1'])
  })

  test('goes by the role that it names', () => {
    expect(one(vaultOf(two), { role: 'Crew manager (m/f/d)' })).toBe('a1')
  })

  test('goes by the number of the job', () => {
    const vault = vaultOf(two, [
      { applicationId: 'a0', reading: reading({ requisition: 'JR-20334' }) },
      { applicationId: 'a1', reading: reading({ requisition: 'JR-20401' }) },
    ])
    expect(one(vault, { requisition: 'jr20401' })).toBe('a1')
  })

  test('goes by the conversation', () => {
    const vault = vaultOf(two, [{ applicationId: 'a1', messageId: 'm1@halden.example' }])
    expect(one(vault, { replyingTo: ['m1@halden.example'] })).toBe('a1')
  })

  test('goes by the conversation of which one’s own answer is all that is known', () => {
    const vault = vaultOf(two, [{ applicationId: 'a0', replyingTo: ['m7@halden.example'] }])
    expect(one(vault, { messageId: 'm7@halden.example' })).toBe('a0')
  })

  test('goes by the person who wrote before', () => {
    const from = { name: 'Ada Lind', address: 'Ada.Lind@halden.example' }
    const vault = vaultOf(two, [{ applicationId: 'a1', from }])
    expect(one(vault, { address: 'ada.lind@halden.example' })).toBe('a1')
  })

  test('goes by the time: what was begun afterwards is not meant', () => {
    const vault = vaultOf([halden('Planner'), halden('Planner', event('applied', '2026-03-20'))])
    expect(one(vault)).toBe('a0')
  })

  test('asks again where signs speak for both', () => {
    const vault = vaultOf(two, [{ applicationId: 'a1', messageId: 'm1@halden.example' }])
    const about = { role: 'Timetable Planner', replyingTo: ['m1@halden.example'] }
    const match = matchLetter(vault, clues(about))
    expect(match.one).toBeUndefined()
    expect(match.candidates.find(({ id }) => id === 'a1')?.why).toBe(
      'same employer, another role, same conversation',
    )
  })
})

test('a letter without a company is asked about where only its writer is known', () => {
  const from = { address: 'ada.lind@halden.example' }
  const vault = vaultOf([halden('Planner')], [{ applicationId: 'a0', from }])
  const about = { company: null, address: 'ada.lind@halden.example' }
  expect(one(vault, about)).toBeUndefined()
  expect(matchLetter(vault, clues(about)).candidates).toMatchObject([
    { id: 'a0', why: 'same writer' },
  ])
})

test('a letter without a company joins the conversation that it continues', () => {
  const vault = vaultOf([halden('Planner')], [{ applicationId: 'a0', messageId: 'm1@x.example' }])
  expect(one(vault, { company: null, replyingTo: ['m1@x.example'] })).toBe('a0')
})

test('a letter revives an application that was closed because of silence', () => {
  const silent = halden(
    'Planner',
    event('applied', '2025-11-02'),
    event('presumed-closed', '2026-01-05'),
  )
  expect(one(vaultOf([silent]), { kind: 'interview' })).toBe('a0')
})

test('a letter long after a no is asked about', () => {
  const closed = halden('Planner', event('applied', '2025-08-02'), event('rejected', '2025-09-05'))
  expect(one(vaultOf([closed]))).toBeUndefined()
  expect(ids(vaultOf([closed]))).toEqual(['a0'])
})

test('a confirmation for another job at the same company is a new application', () => {
  const vault = vaultOf([halden('Timetable Planner', event('confirmation', '2026-01-09'))])
  expect(ids(vault, { kind: 'confirmation', role: 'Station Cleaner' })).toEqual([])
  expect(ids(vault, { kind: 'rejection', role: 'Station Cleaner' })).toEqual(['a0'])
  expect(one(vault, { kind: 'rejection', role: 'Station Cleaner' })).toBeUndefined()
})

test('a letter that is kept is no clue to itself', () => {
  const letter = { applicationId: 'a0', messageId: 'm1@x.example', replyingTo: ['m0@x.example'] }
  const vault = vaultOf([halden('Planner'), { company: 'Osprey', events: [] }], [letter])
  const own = cluesOf('l0', { ...vault.get(letterKind, 'l0')?.body, addedAt: at }, 'UTC')
  expect(one(vault, { ...own, company: 'Osprey' })).toBe('a1')
})

describe('the clues of a letter', () => {
  const address = (from: string) => cluesOf(null, { addedAt: at, from: { address: from } }, 'UTC')

  test('an address that writes for everybody is nobody', () => {
    expect(address('no-reply@halden.example').address).toBeNull()
    expect(address('halden@myworkday.com').address).toBeNull()
    expect(address('Ada.Lind@Halden.example').address).toBe('ada.lind@halden.example')
  })

  test('the day is that of the zone', () => {
    const sentAt = '2026-03-10T23:30:00.000Z'
    expect(cluesOf(null, { addedAt: at, sentAt }, 'Europe/Berlin').on).toBe('2026-03-11')
  })
})

test('a shared writer alone does not make two jobs one', () => {
  const from = { address: 'ada.lind@halden.example' }
  const vault = vaultOf([halden('Timetable Planner')], [{ applicationId: 'a0', from }])
  const about = { role: 'Station Cleaner', address: 'ada.lind@halden.example' }
  expect(one(vault, about)).toBeUndefined()
  expect(ids(vault, about)).toEqual(['a0'])
})
