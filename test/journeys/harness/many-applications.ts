import type { Page } from 'playwright-core'
import type { Change } from '../../../src/core/vault/change.ts'
import { sendAsOtherDevice } from './other-device.ts'

/** Sends applications to the server, as another device of the same person would. */
export async function addMany(page: Page, count: number): Promise<void> {
  const changes = Array.from({ length: count }, (_, index): Change => {
    const number = String(index).padStart(5, '0')
    const month = String((index % 12) + 1).padStart(2, '0')
    const events = [{ id: `event-${number}`, type: 'applied', on: `2025-${month}-03` }]
    const body = { company: `Employer ${number}`, role: 'Planner', events }
    return { kind: 'application', id: `application-${number}`, baseVersion: 0, schema: 1, body }
  })
  for (let first = 0; first < count; first += 1000) {
    const set = {
      id: `many-${first}`,
      actor: 'another-device',
      at: '2026-03-01T09:00:00.000Z',
      intent: 'import',
      changes: changes.slice(first, first + 1000),
    }
    await sendAsOtherDevice(page, set)
  }
}
