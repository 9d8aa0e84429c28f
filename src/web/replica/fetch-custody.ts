import { erasedSchema, restoredSchema } from '../../core/protocol/custody.ts'
import { type HistoryEntry, historyAnswerSchema } from '../../core/protocol/history.ts'
import { ask, posted, read, textOf } from './ask-program.ts'
import type { Custody } from './custody.ts'

/** The program that this page came from, as keeper of all records. */
export function fetchCustody(): Custody {
  return {
    place: 'program',
    async history({ record, beforeRevision, limit }) {
      const query = new URLSearchParams({
        ...record,
        ...(beforeRevision !== undefined && { before: String(beforeRevision) }),
        ...(limit !== undefined && { limit: String(limit) }),
      })
      return ask(`/api/history?${query}`, {}, async (response) => {
        const answer = read(historyAnswerSchema, await response.json())
        return answer?.entries as readonly HistoryEntry[] | undefined
      })
    },
    backup: () => ask('/api/backup', {}, (response) => response.blob()),
    restore: (file) => {
      const headers = { 'content-type': 'application/octet-stream' }
      return ask('/api/restore', { method: 'POST', headers, body: file }, async (response) =>
        read(restoredSchema, await response.json()),
      )
    },
    async erase() {
      const vaultId = await ask(
        `/api/sync?since=${Number.MAX_SAFE_INTEGER}`,
        {},
        async (response) => textOf(await response.json(), 'vaultId'),
      )
      if (vaultId.kind !== 'answer') return vaultId
      return ask('/api/erase', posted({ vaultId: vaultId.answer }), async (response) =>
        read(erasedSchema, await response.json()),
      )
    },
    retireDeviceKey: () => ask('/api/retire-device-key', posted({}), async () => null),
    clearBrowser: () => ask('/api/forget-browser', posted({}), async () => null),
  }
}
