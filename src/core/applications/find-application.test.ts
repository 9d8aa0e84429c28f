import { describe, expect, test } from 'vitest'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { MemoryVault } from '../vault/vault.ts'
import { findApplications, theOne } from './find-application.ts'
import { applied } from './sample.test-support.ts'

const at = '2026-03-12T09:30:00.000Z'
const vaultOf = (...names: (readonly [company: string, role?: string, type?: string])[]) =>
  applied(
    new MemoryVault(),
    names.map(([company, role, type = 'applied'], index) =>
      create(applicationKind, `a${index}`, {
        company,
        ...(role ? { role } : {}),
        events: [{ id: 'e', type, on: '2026-02-09' }],
      }),
    ),
    at,
  )
const one = (vault: MemoryVault, company: string | null, role: string | null = null) =>
  theOne(findApplications(vault, { company, role }))?.id

describe('knows an employer by another way to write it', () => {
  test.each([
    ['Nantmor Buses', 'NANTMOR BUSES LTD'],
    ['Marrow & Pike', 'Marrow and Pike, Limited'],
    ['Marrow & Pike', 'Marrow + Pike plc'],
    ['Lindholm Ferries', 'Lindholm'],
    ['Lindholm', 'Lindholm Ferries Group'],
    ['Åkerström Rail', 'Akerstrom Rail AB'],
    ['O’Shea Logistics', "O'Shea Logistics GmbH"],
    ['Tidewell Housing', 'Tidwell Housing'],
    ['Brannoch Water', 'Branonch Water'],
    ['H.R. Calder', 'HR Calder'],
    ['The Company', 'the company'],
  ])('%s as %s', (ours, theirs) => {
    expect(one(vaultOf([ours], ['Wensley Parcels']), theirs)).toBe('a0')
  })
})

describe('does not take one employer for another', () => {
  test.each([
    ['Halden Rail', 'Calder Rail'],
    ['Calder Freight', 'Joan Calder'],
    ['Fennick Health Trust', 'Corrie Health Trust'],
    ['Kestrel Community Transport', 'Community Transport'],
    ['Acme', 'Acne'],
  ])('%s is not %s', (ours, theirs) => {
    expect(findApplications(vaultOf([ours]), { company: theirs, role: null })).toEqual([])
  })
})

test('asks rather than trusts initials', () => {
  const matches = findApplications(vaultOf(['Kestrel Community Transport']), {
    company: 'KCT',
    role: null,
  })
  expect(matches).toMatchObject([{ id: 'a0', why: 'similar employer' }])
  expect(theOne(matches)).toBeUndefined()
})

test('tells two roles at one employer apart', () => {
  const vault = vaultOf(['Halden Rail', 'Timetable Planner'], ['Halden Rail', 'Crew Manager'])
  expect(one(vault, 'Halden Rail', 'Timetable planner (m/f/d)')).toBe('a0')
  expect(one(vault, 'Halden Rail', 'Crew Manager')).toBe('a1')
})

test('never guesses between two', () => {
  const vault = vaultOf(['Halden Rail', 'Timetable Planner'], ['Halden Rail', 'Crew Manager'])
  expect(one(vault, 'Halden Rail')).toBeUndefined()
  expect(findApplications(vault, { company: 'Halden Rail', role: null })).toHaveLength(2)
  expect(one(vaultOf(['Halden Rail'], ['Halden Rail']), 'Halden Rail', 'Planner')).toBeUndefined()
  expect(one(vaultOf(['Lindholm Ferries'], ['Lindholm Freight']), 'Lindholm')).toBeUndefined()
})

test('prefers the one that is still open among equals', () => {
  const vault = vaultOf(['Halden Rail', 'Planner', 'rejected'], ['Halden Rail', 'Planner'])
  expect(one(vault, 'Halden Rail', 'Planner')).toBe('a1')
  expect(one(vaultOf(['Halden Rail', 'Planner', 'rejected']), 'Halden Rail', 'Planner')).toBe('a0')
})

test('shows another role at the same employer as a choice and says so', () => {
  const matches = findApplications(vaultOf(['Halden Rail', 'Timetable Planner']), {
    company: 'Halden Rail',
    role: 'Station Cleaner',
  })
  expect(matches).toMatchObject([{ why: 'same employer, another role', score: 0.75 }])
})

test('without an employer offers only the same role, as a question', () => {
  const vault = vaultOf(['Halden Rail', 'Timetable Planner'], ['Osprey', 'Route Analyst'])
  const matches = findApplications(vault, { company: null, role: 'Timetable Planner' })
  expect(matches).toMatchObject([{ id: 'a0', why: 'same role' }])
  expect(theOne(matches)).toBeUndefined()
  expect(findApplications(vault, { company: null, role: null })).toEqual([])
})
