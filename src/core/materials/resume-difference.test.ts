import { expect, test } from 'vitest'
import type { Resume } from '../vault/kinds/resume.ts'
import { emptyResume } from './resume-actions.ts'
import { resumeDifference } from './resume-difference.ts'

const work = (id: string, position: string, ...texts: string[]) => ({
  id,
  position,
  name: 'Lindholm',
  highlights: texts.map((text, at) => ({ id: `${id}-${at}`, text })),
})

const base: Resume = {
  ...emptyResume('Base', '2026-03-10T10:00:00.000Z'),
  basics: { name: 'Ines Marlow', label: 'Planner', profiles: [] },
  work: [work('w1', 'Planner', 'Planned crossings'), work('w2', 'Clerk')],
  skills: [{ id: 's1', name: 'Rostering', keywords: [] }],
}

test('a copy has no difference', () => {
  expect(resumeDifference(base, { ...base, title: 'Copy' })).toEqual([])
})

test('says what was added, taken out and reworded, by section', () => {
  const after: Resume = {
    ...base,
    basics: { ...base.basics, label: 'Crew planner' },
    work: [work('w1', 'Planner', 'Planned 14 crossings'), work('w3', 'Mate')],
    skills: [],
  }
  expect(resumeDifference(base, after)).toEqual([
    {
      label: 'At the top',
      entries: [
        {
          sort: 'changed',
          name: '',
          fields: [{ field: 'What you are, in a line', was: 'Planner', is: 'Crew planner' }],
        },
      ],
    },
    {
      label: 'Work',
      entries: [
        {
          sort: 'changed',
          name: 'Planner, Lindholm',
          fields: [
            { field: 'What you did there', was: 'Planned crossings', is: 'Planned 14 crossings' },
          ],
        },
        expect.objectContaining({ sort: 'added', name: 'Mate, Lindholm' }),
        expect.objectContaining({ sort: 'removed', name: 'Clerk, Lindholm' }),
      ],
    },
    {
      label: 'Skills',
      entries: [expect.objectContaining({ sort: 'removed', name: 'Rostering' })],
    },
  ])
})

test('an entry of another order has moved, and is not told as another entry', () => {
  const after = { ...base, work: [...base.work].reverse() }
  expect(resumeDifference(base, after)).toMatchObject([
    { label: 'Work', entries: [{ sort: 'moved', name: 'Clerk, Lindholm' }] },
  ])
})

test('versions that were imported apart are compared by their words', () => {
  const other = { ...base, work: [work('x1', 'Planner', 'Planned crossings'), work('x2', 'Clerk')] }
  expect(resumeDifference(base, other)).toEqual([])
})
