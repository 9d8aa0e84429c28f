import { expect, test } from 'vitest'
import { applicationKind } from '../vault/kinds/application.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { MemoryVault } from '../vault/vault.ts'
import { talliesOf } from './tallies.ts'

const at = { version: 1, updatedAt: '2026-05-02T09:00:00.000Z' }
const { name: application } = applicationKind
const sentTo = (id: string, company: string, notes = '') => ({
  ...{ kind: application, id, schema: applicationKind.schema, ...at },
  body: { company, notes, events: [] },
})
const said = (id: string, applicationId: string) => ({
  ...{ kind: feedbackPointKind.name, id, schema: feedbackPointKind.schema, ...at },
  body: {
    ...{ text: 'More depth.', source: 'employer', saidOn: '2026-05-02', sort: 'gap' },
    ...{ theme: 'skill', inMyHands: 'yes', applicationId },
  },
})

test('an employer whose name is put right counts anew; other edits leave the tallies alone', () => {
  const vault = new MemoryVault([
    ...[sentTo('a1', 'Tarn Water'), sentTo('a2', 'Tarn Watr'), sentTo('a3', 'Halden')],
    ...[said('p1', 'a1'), said('p2', 'a2')],
  ])
  const before = talliesOf(vault)
  expect(before).toMatchObject([{ themeId: 'skill', times: 2, employers: 2 }])
  vault.put(sentTo('a2', 'Tarn Watr', 'A second look.'))
  vault.put(sentTo('a3', 'Halden Ltd'))
  expect(talliesOf(vault)).toBe(before)
  vault.put(sentTo('a2', 'Tarn Water'))
  expect(talliesOf(vault)).toMatchObject([{ themeId: 'skill', times: 2, employers: 1 }])
})
