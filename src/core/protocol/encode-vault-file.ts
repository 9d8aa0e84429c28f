import type { VaultRecord } from '../vault/record.ts'
import type { HistoryEntry } from './history.ts'
import {
  VAULT_FILE_FORMAT,
  type VaultFileCounts,
  type VaultFileDeviceKey,
  type VaultFileHead,
} from './vault-file.ts'

type Standing = Pick<VaultFileHead, 'vaultId' | 'epoch' | 'revision' | 'madeAt'>

/**
 * The lines of one vault file, each with its line break, to be written in the order of the methods
 * here: the head, all records, their history, the device's key if there is one, each blob followed by
 * its parts, and the end.
 */
export class VaultFileEncoder {
  #records = 0
  #past = 0
  #blobs = 0

  /** What was encoded so far. */
  get counts(): VaultFileCounts {
    return { records: this.#records, past: this.#past, blobs: this.#blobs }
  }

  head({ vaultId, epoch, revision, madeAt }: Standing): string {
    const onward = 'vault'
    const head = { onward, format: VAULT_FILE_FORMAT, vaultId, epoch, revision, madeAt } as const
    return `${JSON.stringify(head satisfies VaultFileHead)}\n`
  }

  /** Exactly as stored, deleted and sealed ones too. */
  record(record: VaultRecord): string {
    return this.recordJson(JSON.stringify(record))
  }

  /** The same of a record that is JSON text already. */
  recordJson(json: string): string {
    this.#records += 1
    // Within JSON a line break can only stand between two tokens.
    return `{"record":${json.includes('\n') ? json.replaceAll('\n', ' ') : json}}\n`
  }

  /** One version of one record, oldest revision first. */
  past(past: HistoryEntry, supersededAt?: string): string {
    this.#past += 1
    return `${JSON.stringify({ past, ...(supersededAt !== undefined && { supersededAt }) })}\n`
  }

  deviceKey(deviceKey: VaultFileDeviceKey): string {
    return `${JSON.stringify({ deviceKey })}\n`
  }

  /** Its parts come next: `sizeBytes` of them in all. */
  blob(id: string, sizeBytes: number): string {
    this.#blobs += 1
    return `${JSON.stringify({ blob: { id, sizeBytes } })}\n`
  }

  /** At most `VAULT_FILE_PART_BYTES`, base64url without padding. */
  part(base64url: string): string {
    return `{"part":"${base64url}"}\n`
  }

  end(): string {
    return `${JSON.stringify({ end: this.counts })}\n`
  }
}
