import type { Now } from '../context.ts'
import type { Body, VaultRecord } from '../vault/record.ts'
import { MemoryVault } from '../vault/vault.ts'

/** Tuesday 10 March 2026 at noon, in Dublin. */
export const NOON: Now = { instant: '2026-03-10T12:00:00.000Z', zone: 'Europe/Dublin' }

function record(kind: string, id: string, body: Body): VaultRecord {
  return { kind, id, version: 1, schema: 1, updatedAt: NOON.instant, body }
}

let count = 0
const newId = () => {
  count += 1
  return `letter-${String(count).padStart(4, '0')}`
}

const application = (
  events: readonly (readonly [string, string])[],
  fields: Body = {},
): VaultRecord =>
  record('application', 'a1', {
    company: 'Tarn Water',
    role: 'Route Planner',
    events: events.map(([type, on], n) => ({ id: `e${n}`, type, on })),
    ...fields,
  })

const personRecords = (fields: Body): VaultRecord[] => [
  record('person', 'p1', { name: 'Nia Probert', roles: [], company: 'Tarn Water', ...fields }),
]

/** Small vaults around one application `a1` at Tarn Water and one person `p1` there. */
export const lettersVault = {
  application: (events: readonly (readonly [string, string])[], ...others: VaultRecord[]) =>
    new MemoryVault([application(events), ...others]),
  offered: (on: string, offer: Body) => new MemoryVault([application([['offer', on]], { offer })]),
  person: (fields: Body, ...others: VaultRecord[]) =>
    new MemoryVault([...personRecords(fields), ...others]),
  personRecords,
  /** A letter of one's own, sent on that day about both. */
  sent: (purpose: string, on: string, fields: Body = {}): VaultRecord =>
    record('letter', newId(), {
      ...{ direction: 'out', purpose, state: 'sent', source: 'written' },
      ...{ applicationId: 'a1', personId: 'p1' },
      sentAt: `${on}T10:00:00.000Z`,
      addedAt: `${on}T10:00:00.000Z`,
      ...fields,
    }),
  /** A letter that came about the application, with what was read in it. */
  theirs: (reading: Body, fields: Body = {}): VaultRecord =>
    record('letter', newId(), {
      ...{ direction: 'in', applicationId: 'a1', source: 'paste', addedAt: NOON.instant },
      reading: { kind: 'confirmation', noReply: false, evidence: [], reasons: [], ...reading },
      ...fields,
    }),
  settings: (body: Body): VaultRecord => record('settings', 'settings', body),
  record,
} as const
