import { expect, test } from 'vitest'
import {
  addApplication,
  addEvent,
  removeApplication,
} from '../../src/core/applications/application-actions.ts'
import { stageOf } from '../../src/core/applications/stage.ts'
import type { Result } from '../../src/core/result.ts'
import { type Change, nextRecord } from '../../src/core/vault/change.ts'
import { applicationKind } from '../../src/core/vault/kinds/application.ts'
import { MemoryVault } from '../../src/core/vault/vault.ts'
import { context, now, tableOf, takeIn } from './sample-file.ts'

const head = 'Company,Job Title,Status,Date Applied,Interview Date,Location,Notes\n'

function apply(vault: MemoryVault, made: Result<Change[]>): string {
  if (!made.ok) throw new Error(made.problem.message)
  for (const change of made.value) vault.put(nextRecord(change, now.instant))
  return made.value[0]?.id ?? ''
}

function withTarn(appliedOn = '2026-02-02') {
  const vault = new MemoryVault()
  const given = {
    company: 'Tarn Water Ltd',
    role: 'Field Planner',
    appliedOn,
    notes: 'My own words',
  }
  return { vault, id: apply(vault, addApplication(vault, given, context)) }
}

test('a row about an application that is there joins it with what is new', async () => {
  const { vault, id } = withTarn()
  const table = await tableOf(
    `${head}Tarn Water,Field planner,Interview,2026-02-03,2026-02-20,Kendal,Rang twice\n`,
  )
  const { plan } = takeIn(table, vault)
  expect(plan.rows).toMatchObject([{ outcome: 'joins' }])
  const { body } = vault.get(applicationKind, id) ?? {}
  expect(body).toMatchObject({
    company: 'Tarn Water Ltd',
    place: 'Kendal',
    notes: 'My own words\n\nRang twice',
  })
  expect(body?.events.map(({ type, on }) => `${on} ${type}`)).toEqual([
    '2026-02-02 applied',
    '2026-02-20 interview',
  ])
  expect(takeIn(table, vault).plan.rows).toMatchObject([{ outcome: 'same' }])
})

test('a stage without its day opens nothing again that is closed here', async () => {
  const { vault, id } = withTarn()
  apply(vault, addEvent(vault, { applicationId: id, type: 'rejected', on: '2026-02-20' }, context))
  takeIn(
    await tableOf(`${head}Tarn Water,Field Planner,Interviewing,2026-02-02,2026-02-20,,\n`),
    vault,
  )
  const { body } = vault.get(applicationKind, id) ?? {}
  expect(body && stageOf(body)).toMatchObject({ stage: 'rejected', closed: true })
  expect(body?.events.map(({ type }) => type)).toEqual(['applied', 'interview', 'rejected'])
})

test('another application to the same job a season later stands beside it', async () => {
  const { vault } = withTarn('2025-09-01')
  const { plan } = takeIn(
    await tableOf(`${head}Tarn Water,Field Planner,Applied,2026-02-02,,,\n`),
    vault,
  )
  expect(plan.rows).toMatchObject([{ outcome: 'adds', like: 'Tarn Water Ltd, Field Planner' }])
})

test('what looks alike without being surely the same is told, not joined', async () => {
  const { vault } = withTarn()
  const { plan } = takeIn(
    await tableOf(`${head}Tarn Water,Senior Field Planner,Applied,2026-02-04,,,\n`),
    vault,
  )
  expect(plan.rows).toMatchObject([{ outcome: 'adds' }])
  expect(vault.all(applicationKind)).toHaveLength(2)
})

test('two rows about one job become one application', async () => {
  const { plan, vault } = takeIn(
    await tableOf(
      `${head}Tarn Water,Field Planner,Applied,2026-02-02,,,\nTarn Water,Field Planner,Rejected,2026-02-02,,,\n`,
    ),
  )
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['adds', 'joins'])
  expect(plan.changes).toHaveLength(1)
  expect(vault.all(applicationKind)).toHaveLength(1)
})

test('a stage that was put right once asks for nothing when the file comes again', async () => {
  const table = await tableOf(`${head}Tarn Water,Field Planner,Cup of tea,2026-02-02,,,\n`)
  const stages = new Map([['cupoftea', 'interview' as const]])
  const { vault } = takeIn(table, undefined, { stages })
  expect(takeIn(table, vault).plan).toMatchObject({ rows: [{ outcome: 'same' }], changes: [] })
})

test('what the person deleted here stays deleted until they want it back', async () => {
  const table = await tableOf(`${head}Tarn Water,Field Planner,Applied,2026-02-02,,,\n`)
  const { vault } = takeIn(table)
  const [only] = vault.all(applicationKind)
  apply(vault, removeApplication(vault, { applicationId: only?.id ?? '' }, context))
  expect(takeIn(table, vault).plan).toMatchObject({ rows: [{ outcome: 'deleted' }], changes: [] })
  expect(takeIn(table, vault, { bringsBack: true }).plan).toMatchObject({
    rows: [{ outcome: 'adds' }],
    changes: [{ id: only?.id, baseVersion: 2 }],
  })
})

test('a later export of the same tracker adds what has happened since', async () => {
  const before = await tableOf(
    'id,company_name,role,statusName,added_at,applied_at\n7,Tarn Water,Planner,Applied,2026-01-02,2026-01-03\n',
  )
  const after = await tableOf(
    'id,company_name,role,statusName,added_at,applied_at,updated_at\n7,Tarn Water,Rota Planner,Not Selected,2026-01-02,2026-01-03,2026-02-01\n',
  )
  const { vault } = takeIn(before)
  const { plan } = takeIn(after, vault)
  expect(plan.rows).toMatchObject([{ outcome: 'joins' }])
  expect(plan.changes).toHaveLength(1)
  const [only] = vault.all(applicationKind)
  expect(only?.body.role).toBe('Planner')
  expect(only?.body.events.at(-1)).toMatchObject({ type: 'rejected', on: '2026-02-01' })
})

test('two people of one address are two, and one of them known here gets what is missing', async () => {
  const table = await tableOf(
    'Name,Email,Company\nNia Probert,office@tarn.example,Tarn\nTom Ash,office@tarn.example,Tarn\n',
  )
  const { plan, vault } = takeIn(table)
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['adds', 'adds'])
  const more = await tableOf('Name,Email,Phone\nnia probert,office@tarn.example,+44 7700 900456\n')
  expect(takeIn(more, vault).plan).toMatchObject({
    rows: [{ outcome: 'joins', person: { company: 'Tarn', phone: '+44 7700 900456' } }],
  })
})
