import { expect, test } from 'vitest'
import { expectOk } from '../applications/sample.test-support.ts'
import { keepEvidence } from '../feedback/evidence-actions.ts'
import { walk } from '../recovery/walk.test-support.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import {
  copyResume,
  removeResume,
  setResume,
  startFromEvidence,
  startResume,
} from './resume-actions.ts'
import { addEntry, moveEntry, removeEntry, setResumeField, withTyped } from './resume-edits.ts'
import { resumeFields } from './resume-sections.ts'

function started() {
  const walking = walk()
  const { id } = walking.act((vault, context) => startResume(vault, {}, context))
  const resume = () => {
    const body = walking.vault.get(resumeKind, id)?.body
    if (!body) throw new Error('no résumé')
    return body
  }
  const addJob = () =>
    walking.act((vault, context) => addEntry(vault, { resumeId: id, section: 'work' }, context)).id
  const write = (entryId: string, key: string, typed: string) => {
    const field = resumeFields.work.find((each) => each.key === key)
    if (!field) throw new Error(key)
    const place = { section: 'work', entryId } as const
    return setResumeField(walking.vault, { resumeId: id, place, field, typed }, walking.context)
  }
  const keep = (entryId: string, key: string, typed: string) =>
    walking.act(() => write(entryId, key, typed))
  return { walking, id, resume, addJob, write, keep }
}

test('starts with a name of its own, and with another number each time', () => {
  const { walking, resume } = started()
  const again = walking.act((vault, context) => startResume(vault, {}, context))
  expect(resume().title).toBe('Base')
  expect(walking.vault.get(resumeKind, again.id)?.body.title).toBe('Base 2')
})

test('starts from the evidence file with the person’s own words, and never with none', () => {
  const walking = walk()
  expect(startFromEvidence(walking.vault, walking.context)).toMatchObject({
    problem: { code: 'no-proofs' },
  })
  walking.act((vault, context) =>
    keepEvidence(vault, { what: 'Planned the rota', result: 'no gaps', source: 'own' }, context),
  )
  const { id } = walking.act(startFromEvidence)
  expect(walking.vault.get(resumeKind, id)?.body.work).toMatchObject([
    { highlights: [{ text: 'Planned the rota: no gaps' }] },
  ])
})

test('sets a field, takes an empty one away, and changes nothing where nothing changed', () => {
  const { resume, addJob, keep, write } = started()
  const job = addJob()
  keep(job, 'position', ' Planner ')
  keep(job, 'startDate', 'April 2021')
  expect(resume().work[0]).toMatchObject({ position: 'Planner', startDate: '2021-04' })
  expect(expectOk(write(job, 'position', 'Planner'))).toEqual([])
  keep(job, 'position', '')
  expect(resume().work[0]).not.toHaveProperty('position')
})

test('tells what is no date, what is too long, and what is gone', () => {
  const { addJob, write } = started()
  const job = addJob()
  expect(write(job, 'startDate', 'spring')).toMatchObject({ problem: { code: 'not-a-date' } })
  expect(write(job, 'position', 'x'.repeat(501))).toMatchObject({ problem: { code: 'too-long' } })
  expect(write('gone', 'position', 'Planner')).toMatchObject({ problem: { code: 'not-found' } })
})

test('a line that was reworded keeps its id, and so does one that was moved', () => {
  const { resume, addJob, keep } = started()
  const job = addJob()
  keep(job, 'highlights', 'Planned crossings\n- Trained four\n\nWrote the rota')
  const before = resume().work[0]?.highlights ?? []
  keep(job, 'highlights', 'Wrote the rota\nPlanned 14 crossings a day\nTrained four')
  expect(resume().work[0]?.highlights).toEqual([
    before[2],
    { id: expect.any(String), text: 'Planned 14 crossings a day' },
    before[1],
  ])
  keep(job, 'highlights', 'Wrote every rota\nPlanned 14 crossings a day\nTrained four')
  expect(resume().work[0]?.highlights[0]?.id).toBe(before[2]?.id)
})

test('entries move within their section and stay inside it', () => {
  const { walking, id, resume, addJob } = started()
  const [first, second] = [addJob(), addJob()]
  const order = () => resume().work.map((entry) => entry.id)
  const move = (entryId: string, to: number) =>
    walking.act((vault) => moveEntry(vault, { resumeId: id, section: 'work', entryId, to }))
  expect(order()).toEqual([second, first])
  move(first, 0)
  expect(order()).toEqual([first, second])
  move(first, 9)
  expect(order()).toEqual([second, first])
  expect(move(first, 1)).toEqual([])
  walking.act((vault) => removeEntry(vault, { resumeId: id, section: 'work', entryId: second }))
  expect(order()).toEqual([first])
})

test('a version for an application knows what it was made from', () => {
  const { walking, id, addJob, keep } = started()
  keep(addJob(), 'position', 'Planner')
  const copy = walking.act((vault, context) =>
    copyResume(vault, { resumeId: id, applicationId: 'a1', title: 'For Lindholm' }, context),
  )
  expect(walking.vault.get(resumeKind, copy.id)?.body).toMatchObject({
    ...{ title: 'For Lindholm', basedOn: id, applicationId: 'a1', work: [{ position: 'Planner' }] },
  })
  walking.act((vault) => removeResume(vault, { resumeId: id }))
  expect(walking.vault.get(resumeKind, id)).toBeUndefined()
  expect(copyResume(walking.vault, { resumeId: id }, walking.context)).toMatchObject({ ok: false })
})

test('a version keeps a name', () => {
  const { walking, id, resume } = started()
  expect(setResume(walking.vault, { resumeId: id, title: ' ' })).toMatchObject({
    problem: { code: 'no-title' },
  })
  walking.act((vault) =>
    setResume(vault, { resumeId: id, title: 'Planning', template: 'column', applicationId: null }),
  )
  expect(resume()).toMatchObject({ title: 'Planning', template: 'column' })
})

test('what is typed shows on the page at once, and a date that is none yet does not', () => {
  const { resume, addJob } = started()
  const place = { section: 'work', entryId: addJob() } as const
  const [position, , , startDate] = resumeFields.work
  if (!position || !startDate) throw new Error('no fields')
  const shown = withTyped(
    resume(),
    [
      { place, field: position, typed: 'Plann' },
      { place, field: startDate, typed: 'Apri' },
      {
        place: { section: 'basics' },
        field: { key: 'location.city', type: 'line' },
        typed: 'Hull',
      },
    ],
    () => 'new',
  )
  expect(shown.work[0]).toMatchObject({ position: 'Plann' })
  expect(shown.work[0]).not.toHaveProperty('startDate')
  expect(shown.basics.location).toEqual({ city: 'Hull' })
  expect(resume().work[0]).not.toHaveProperty('position')
})
