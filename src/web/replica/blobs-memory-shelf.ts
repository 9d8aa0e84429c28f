import type { BlobShelf, ShelfRow } from './blobs-shelf.ts'

/** Where the browser keeps nothing: chunks live as long as the tab, until the server has them. */
export function memoryShelf(): BlobShelf {
  const rows = new Map<string, ShelfRow>()
  const chunks = new Map<string, Map<number, Uint8Array>>()
  const drop = async (_vaultId: string, blobId: string) => {
    const row = rows.get(blobId)
    rows.delete(blobId)
    if (row) chunks.delete(row.place)
  }
  return {
    durable: false,
    rows: async () => [...rows.values()],
    row: async (_vaultId, blobId) => rows.get(blobId),
    begin: async (_vaultId, place) => void chunks.set(place, new Map()),
    putChunk: async (_vaultId, place, number, bytes) => void chunks.get(place)?.set(number, bytes),
    chunk: async (_vaultId, place, number) => chunks.get(place)?.get(number),
    async finish(_vaultId, row) {
      if (rows.has(row.blobId)) chunks.delete(row.place)
      else rows.set(row.blobId, row)
    },
    abandon: async (_vaultId, place) => void chunks.delete(place),
    async update(_vaultId, blobId, fields) {
      const row = rows.get(blobId)
      if (row) rows.set(blobId, { ...row, ...fields })
    },
    drop,
    unfinished: async () => [],
    async forget() {
      rows.clear()
      chunks.clear()
    },
    close() {},
  }
}
