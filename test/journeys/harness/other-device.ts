import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { PROTOCOL_VERSION } from '../../../src/core/protocol/sync.ts'
import type { ChangeSet } from '../../../src/core/vault/change.ts'

/** Sends a set to the server as another device of the same person would, past this page's replica. */
export async function sendAsOtherDevice(page: Page, set: ChangeSet): Promise<void> {
  const sent = await page.evaluate(
    async ({ protocol, set }) => {
      const { vaultId, epoch } = await (await fetch('/api/sync?since=0')).json()
      const answer = await fetch('/api/changes', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ protocol, vaultId, epoch, sets: [set] }),
      })
      return (await answer.json()).outcomes
    },
    { protocol: PROTOCOL_VERSION, set },
  )
  expect(sent).toMatchObject([{ outcome: 'applied' }])
}
