import { expect, test } from 'vitest'
import { NOON } from '../letters/sample.test-support.ts'
import { walk } from '../recovery/walk.test-support.ts'
import { PROFILE_ID, profileKind } from '../vault/kinds/materials.ts'
import type { Resume } from '../vault/kinds/resume.ts'
import {
  forgetProfileText,
  keepProfileText,
  noteResearch,
  profileView,
  tickProfile,
} from './profile.ts'
import { profileDifferences } from './profile-differences.ts'
import { emptyResume } from './resume-actions.ts'

const resume: Resume = {
  ...emptyResume('Base', NOON.instant),
  basics: { profiles: [], label: 'Crossing planner' },
  work: [
    {
      id: 'w1',
      position: 'Planner',
      name: 'Lindholm Ferries',
      highlights: [{ id: 'h1', text: 'Planned 14 crossings a day' }],
    },
  ],
  skills: [
    { id: 's1', name: 'Microsoft Excel', keywords: [] },
    { id: 's2', name: 'Fog signals', keywords: [] },
  ],
}

test('names what only one of the two says', () => {
  const profile = 'Planner at Lindholm Ferries Ltd. Excel, Python. Since 2019.'
  expect(profileDifferences(resume, profile)).toEqual([
    'Your résumé calls you “Crossing planner”. The profile does not.',
    'In your résumé only: Fog signals.',
    'In the profile only: Python.',
    'No number of your résumé is in the profile. One to take over: “Planned 14 crossings a day”',
  ])
})

test('a job counts as there only in whole words', () => {
  const profile = 'Crossing planner, fog signals, Excel. Planners of Lindholm Ferriesmen, 14 a day'
  expect(profileDifferences(resume, profile)).toEqual([
    'Planner, Lindholm Ferries stands in your résumé only.',
  ])
})

test('nothing differs where the profile says all of it', () => {
  const profile = 'CROSSING PLANNER\nPlanner – Lindholm Ferries\n14 crossings\nExcel; fog-signals'
  expect(profileDifferences(resume, profile)).toEqual([])
})

test('ticks carry their day; a day of research counts once', () => {
  const walking = walk()
  walking.act((vault, context) => tickProfile(vault, { check: 'about', isGood: true }, context))
  for (const _ of ['once', 'again']) {
    walking.act((vault, context) => noteResearch(vault, {}, context))
  }
  const view = profileView(walking.vault, walking.context.now)
  expect(view.habit).toMatchObject({ days: 1, isDoneToday: true })
  expect(view.looks.filter(({ on }) => on !== null)).toEqual([
    { check: 'about', on: expect.any(String) },
  ])
  walking.act((vault, context) => tickProfile(vault, { check: 'about', isGood: false }, context))
  expect(walking.vault.get(profileKind, PROFILE_ID)?.body.ticks).toHaveLength(1)
})

test('words are kept with their day, and none are not kept', () => {
  const walking = walk()
  expect(keepProfileText(walking.vault, { text: ' ' }, walking.context)).toMatchObject({
    problem: { code: 'no-words' },
  })
  walking.act((vault, context) => keepProfileText(vault, { text: ' Planner ' }, context))
  expect(profileView(walking.vault, walking.context.now)).toMatchObject({
    text: 'Planner',
    differences: null,
  })
  walking.act((vault, context) => forgetProfileText(vault, {}, context))
  expect(profileView(walking.vault, walking.context.now)).toMatchObject({ text: '', textOn: null })
})
