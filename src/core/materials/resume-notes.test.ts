import { expect, test } from 'vitest'
import type { Resume } from '../vault/kinds/resume.ts'
import { emptyResume } from './resume-actions.ts'
import { dateNotes } from './resume-notes.ts'

const now = { instant: '2026-03-10T10:00:00.000Z', zone: 'Europe/Dublin' }

function notes(...spans: readonly (readonly [string, string?])[]) {
  const work = spans.map(([startDate, endDate], at) => ({
    ...{ id: `w${at}`, position: `Job ${at}`, startDate, highlights: [] },
    ...(endDate ? { endDate } : {}),
  }))
  const resume: Resume = { ...emptyResume('Base', now.instant), work }
  return dateNotes(resume, now)
}

test('jobs that follow one another need no word', () => {
  expect(notes(['2019-03', '2021-06'], ['2021-08'])).toEqual([])
})

test('a time of which nothing is written is named with its months', () => {
  expect(notes(['2019-03', '2020-06'], ['2021-01'])).toMatchObject(
    [{ sort: 'gap', says: /^From July 2020 to December 2020/ }].map(({ sort }) => ({
      sort,
      says: expect.stringContaining('July 2020 to December 2020'),
    })),
  )
})

test('years alone are never counted against the person', () => {
  expect(notes(['2017', '2019'], ['2020'])).toEqual([])
  expect(notes(['2017', '2019'], ['2019', '2020'], ['2021'])).toEqual([])
})

test('study fills the time between two jobs', () => {
  const resume: Resume = {
    ...emptyResume('Base', now.instant),
    work: [
      { id: 'a', startDate: '2015-01', endDate: '2016-12', highlights: [] },
      { id: 'b', startDate: '2019-01', highlights: [] },
    ],
    education: [{ id: 'c', startDate: '2017', endDate: '2018', courses: [] }],
  }
  expect(dateNotes(resume, now)).toEqual([])
})

test('two jobs at once and dates the wrong way round are noted', () => {
  expect(notes(['2019-03', '2021-06'], ['2021-01']).map(({ sort }) => sort)).toEqual(['overlap'])
  expect(notes(['2021-03', '2020-06']).map(({ sort }) => sort)).toEqual(['ends-first'])
  expect(notes(['2027-01']).map(({ sort }) => sort)).toEqual(['ahead'])
})
