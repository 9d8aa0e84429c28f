import { expect, test } from 'vitest'
import { applied } from '../applications/sample.test-support.ts'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Reflection, reflectionKind } from '../vault/kinds/reflection.ts'
import { MemoryVault } from '../vault/vault.ts'
import { lookedBackSince } from './since.ts'

const now = { instant: '2026-06-20T09:00:00.000Z', zone: 'Europe/London' }

function vaultWith(
  looks: Readonly<Record<string, Partial<Reflection> & { readonly startedAt: string }>>,
  events: Readonly<Record<string, readonly (readonly [type: string, on: string])[]>>,
) {
  const changes = [
    ...Object.entries(events).map(([id, each]) =>
      create(applicationKind, id, {
        company: `Firm ${id}`,
        events: each.map(([type, on], at) => ({ id: `${id}${at}`, type, on })),
      }),
    ),
    ...Object.entries(looks).map(([applicationId, look]) =>
      create(reflectionKind, `r-${applicationId}`, {
        ...{ applicationId, questions: [], causes: [], fit: [] },
        ...look,
      }),
    ),
  ]
  return applied(new MemoryVault(), changes, now.instant)
}

test('tells an earlier look back beside the furthest that came later', () => {
  const vault = vaultWith(
    {
      a: {
        startedAt: '2026-03-10T20:00:00.000Z',
        strongest: 'The plan for the harbour.',
        mistakes: [{ id: 'm', text: 'I talked too long.', nextTime: 'Two minutes, then stop.' }],
      },
      b: { startedAt: '2026-05-02T20:00:00.000Z', strongest: 'The numbers.' },
    },
    {
      a: [
        ['applied', '2026-02-01'],
        ['interview', '2026-03-01'],
        ['rejected', '2026-03-10'],
      ],
      b: [
        ['applied', '2026-04-01'],
        ['interview', '2026-04-20'],
        ['rejected', '2026-05-02'],
      ],
      c: [
        ['applied', '2026-05-10'],
        ['interview', '2026-05-20'],
        ['offer', '2026-06-12'],
      ],
      d: [
        ['applied', '2026-06-01'],
        ['rejected', '2026-06-08'],
      ],
    },
  )
  const [second, first] = lookedBackSince(vault, now)
  expect(first).toMatchObject({ recoveryId: 'r-a', company: 'Firm a', on: '10 March 2026' })
  expect(first?.said).toEqual([
    { what: 'strongest', text: 'The plan for the harbour.' },
    { what: 'mistake', text: 'Two minutes, then stop.' },
  ])
  expect(first?.later).toMatchObject([
    { company: 'Firm c', reached: 'offer', on: '12 June 2026', strongest: null },
    { company: 'Firm b', reached: 'talk', on: '20 April 2026', strongest: 'The numbers.' },
  ])
  expect(second?.later.map(({ company }) => company)).toEqual(['Firm c'])
})

test('leaves out what is younger than a month, what says nothing, and what is only planned', () => {
  const vault = vaultWith(
    {
      a: { startedAt: '2026-05-22T20:00:00.000Z', strongest: 'Calm.' },
      b: { startedAt: '2026-03-01T20:00:00.000Z', strongest: '  ' },
      c: { startedAt: '2026-03-01T20:00:00.000Z', taught: 'I like mornings.' },
    },
    {
      a: [['rejected', '2026-05-22']],
      b: [['rejected', '2026-03-01']],
      c: [['rejected', '2026-03-01']],
      d: [['interview', '2026-07-01']],
    },
  )
  expect(lookedBackSince(vault, now)).toMatchObject([{ recoveryId: 'r-c', later: [] }])
})
