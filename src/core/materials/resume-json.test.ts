import { expect, test } from 'vitest'
import { without } from '../vault/found.ts'
import { resumeKind } from '../vault/kinds/resume.ts'
import { readJsonResume, writeJsonResume } from './resume-json.ts'
import { proposedOf, resumeOf } from './resume-proposal.ts'

function read(json: unknown) {
  let count = 0
  const newId = () => {
    count += 1
    return `i${count}`
  }
  const text = typeof json === 'string' ? json : JSON.stringify(json)
  return readJsonResume(text, { title: 'Imported', addedAt: '2026-03-10T10:00:00.000Z', newId })
}

const whole = {
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: {
    name: 'Ines Marlow',
    label: 'Planner',
    email: 'ines@marlow.example',
    image: 'https://marlow.example/ines.jpg',
    location: { city: 'Nantmor', countryCode: 'GB' },
    profiles: [{ network: 'LinkedIn', username: 'inesmarlow', url: 'https://l.example/in/ines' }],
  },
  work: [
    {
      name: 'Lindholm Ferries',
      position: 'Planner',
      startDate: '2021-04',
      highlights: ['Planned 14 crossings a day'],
      team: { size: 4 },
      id: 'their-own',
    },
  ],
  education: [{ institution: 'Tarn College', startDate: '2014', courses: ['Rostering'] }],
  skills: [{ name: 'Rostering', keywords: ['shifts', 'leave'] }],
  meta: { version: 'v1.0.0', theme: 'stone' },
}

test('a JSON Resume comes in and goes out with every field, known or not', () => {
  const resume = read(whole)
  if (!resume.ok) throw new Error(resume.problem.message)
  expect(resumeKind.shape.safeParse(resume.value).success).toBe(true)
  expect(resume.value.work[0]).toMatchObject({ team: { size: 4 }, highlights: [{ id: 'i3' }] })
  expect(JSON.parse(writeJsonResume(resume.value))).toEqual(whole)
})

test('empty texts and nulls count as not given', () => {
  const resume = read({ work: [{ name: 'Tarn Water', endDate: '', summary: null }], skills: null })
  expect(resume).toMatchObject({ ok: true, value: { skills: [], work: [{ name: 'Tarn Water' }] } })
  expect(resume.ok && resume.value.work[0]).not.toHaveProperty('endDate')
})

test.each([
  ['{"basics": ', 'not-json', []],
  [[1, 2], 'not-a-resume', []],
  [{ recipe: 'soup' }, 'not-a-resume', []],
  [{ work: 'Planner' }, 'wrong-fields', ['work']],
  [{ work: [{ startDate: 'spring' }] }, 'wrong-fields', ['work[0].startDate']],
  [{ work: [{ name: 4 }] }, 'wrong-fields', ['work[0].name']],
  [
    { basics: { email: 1 }, skills: [{ keywords: ['a', 2] }] },
    'wrong-fields',
    ['basics.email', 'skills[0].keywords[1]'],
  ],
  [{ basics: { name: 'x'.repeat(501) } }, 'wrong-fields', ['basics.name']],
])('tells what is wrong with %j, and where', (json, code, paths) => {
  const resume = read(json)
  expect(resume).toMatchObject({ ok: false, problem: { code, paths } })
  for (const path of paths)
    expect(resume).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining(paths[0] ?? path) },
    })
})

test('a file larger than any résumé is not read', () => {
  expect(read(`{"basics":{"summary":"${'x'.repeat(2_000_001)}"}}`)).toMatchObject({
    problem: { code: 'too-large' },
  })
})

test('is looked through in pieces, and what is kept of it keeps the fields of its own', () => {
  const resume = read(whole)
  if (!resume.ok) throw new Error(resume.problem.message)
  const proposed = proposedOf(resume.value)
  const context = { title: 'Base', addedAt: '2026-03-11T10:00:00.000Z', newId: () => 'new' }
  expect(resumeOf(proposed, context)).toEqual({ ...resume.value, ...without(context, 'newId') })

  const entries = proposed.entries
    .filter(({ id, section }) => id !== 'basics.email' && section !== 'skills')
    .map((piece) =>
      piece.section === 'work'
        ? {
            ...piece,
            fields: piece.fields.map((field) =>
              field.key === 'position' ? { ...field, value: 'Clerk' } : field,
            ),
          }
        : piece,
    )
  const kept = resumeOf({ ...proposed, entries }, context)
  expect(kept).toMatchObject({ skills: [], work: [{ position: 'Clerk', team: { size: 4 } }] })
  expect(kept.basics).not.toHaveProperty('email')
  expect(kept.basics).toMatchObject({ name: 'Ines Marlow', image: whole.basics.image })
  expect(kept.others).toEqual(resume.value.others)
})
