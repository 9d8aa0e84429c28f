import { VaultFileEncoder } from '../../core/protocol/encode-vault-file.ts'
import { countsTooFar, revisionsOf } from '../../core/protocol/far-counts.ts'
import type { HistoryEntry } from '../../core/protocol/history.ts'
import type { VaultFileHead } from '../../core/protocol/vault-file.ts'
import { ok, problem, type Result } from '../../core/result.ts'
import { recordKey, type VaultRecord } from '../../core/vault/record.ts'
import { fromBase64url, toBase64url } from '../../seal/base64url.ts'
import type { DeviceKey } from '../../seal/device-key.ts'
import { packVaultFile, readVaultFile } from '../offline/vault-file-bytes.ts'
import { checkedBlob, type WholeBlob } from './browser-blobs.ts'
import type { PastRow, RecordRow, SetRow } from './browser-database.ts'
import type { WholeVault } from './browser-ledger.ts'

/** A whole vault as a file. `madeAt` is an instant. */
export function fileOf(
  vault: WholeVault,
  blobs: AsyncIterable<WholeBlob>,
  madeAt: string,
): Promise<Blob> {
  return packVaultFile(linesOf(vault, blobs, madeAt))
}

async function* linesOf(
  vault: WholeVault,
  blobs: AsyncIterable<WholeBlob>,
  madeAt: string,
): AsyncGenerator<string> {
  const { identity, records, past, deviceKey } = vault
  const sets = new Map(vault.sets.map((set) => [set.revision, set]))
  const lines = new VaultFileEncoder()
  yield lines.head({ ...identity, madeAt })
  for (const { record } of records) yield lines.record(record)
  for (const row of past) {
    const set = sets.get(row.revision)
    if (set) yield lines.past(entryOf(row, set), row.supersededAt)
  }
  if (deviceKey) yield lines.deviceKey({ ...deviceKey })
  for await (const { id, sizeBytes, parts } of blobs) {
    yield lines.blob(id, sizeBytes)
    for await (const part of parts) yield lines.part(toBase64url(part))
  }
  yield lines.end()
}

function entryOf({ revision, kind, id, version, record }: PastRow, set: SetRow): HistoryEntry {
  const { id: changeSetId, actor, intent, at } = set
  return { revision, changeSetId, actor, intent, at, kind, id, version, record }
}

/** A vault that was read from a file, with its attachments. */
export interface ReadVault extends WholeVault {
  readonly blobs: readonly WholeBlob[]
}

/** The vault in a file, once all of it was read. */
export async function vaultIn(file: Blob): Promise<Result<ReadVault>> {
  const records: VaultRecord[] = []
  const past: PastRow[] = []
  const sets = new Map<string, SetRow>()
  const blobs: { readonly id: string; readonly sizeBytes: number; readonly parts: Uint8Array[] }[] =
    []
  let head: VaultFileHead | undefined
  let revisionOf = (revision: number) => revision
  let deviceKey: DeviceKey | null = null
  const read = await readVaultFile(file, (entry) => {
    if ('head' in entry) {
      head = entry.head
      revisionOf = revisionsOf(head)
    } else if ('record' in entry) records.push(entry.record)
    else if ('deviceKey' in entry) deviceKey = entry.deviceKey as unknown as DeviceKey
    else if ('blob' in entry) blobs.push({ ...entry.blob, parts: [] })
    else if ('part' in entry)
      blobs.at(-1)?.parts.push(fromBase64url(entry.part) ?? new Uint8Array())
    else if ('past' in entry) {
      const { kind, id, version, record, changeSetId, actor, intent, at } = entry.past
      const { supersededAt } = entry
      const revision = revisionOf(entry.past.revision)
      past.push({ revision, kind, id, version, record, ...(supersededAt && { supersededAt }) })
      sets.set(changeSetId, { id: changeSetId, revision, actor, intent, at })
    }
  })
  if (!read.ok) return read
  if (!head) return problem('not-a-vault-file', 'This is not a whole copy that Onward made.')
  const whole = blobs.map(({ id, sizeBytes, parts }) => checkedBlob(id, sizeBytes, parts))
  if (whole.includes(undefined)) return damagedAttachment
  const { vaultId } = head
  const begun = countsTooFar(head) ? { epoch: 1, revision: 1 } : head
  const { epoch } = begun
  const revision = past.reduce((last, row) => Math.max(last, row.revision), begun.revision)
  const made = [...sets.values()].find((set) => set.revision === revision)
  return ok({
    identity: { vaultId, epoch, revision, mark: made?.id ?? '', erasedEpoch: 0 },
    records: rowsOf(records, past, revision),
    past,
    sets: [...sets.values()],
    deviceKey,
    blobs: whole.filter((blob) => blob !== undefined),
  })
}

const damagedAttachment = problem(
  'damaged-file',
  'An attachment in this file is not what it was. Nothing was changed. Try another copy of it.',
)

/** A file tells the revision of a record in its history alone. */
function rowsOf(
  records: readonly VaultRecord[],
  past: readonly PastRow[],
  last: number,
): readonly RecordRow[] {
  const revisions = new Map(past.map((row) => [`${recordKey(row)}/${row.version}`, row.revision]))
  return records.map((record) => {
    const { kind, id, version } = record
    return { kind, id, revision: revisions.get(`${recordKey(record)}/${version}`) ?? last, record }
  })
}
