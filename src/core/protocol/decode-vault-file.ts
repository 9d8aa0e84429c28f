import { ok, type Problem, problem, type Result } from '../result.ts'
import { checkRecord, type KindNamed } from '../vault/check-record.ts'
import type { VaultRecord } from '../vault/record.ts'
import type { HistoryEntry } from './history.ts'
import {
  MAX_BLOB_BYTES,
  MAX_EPOCH,
  MAX_LINE_CHARS,
  MAX_LINES,
  MAX_REVISION,
  MAX_TEXT_CHARS,
  VAULT_FILE_FORMAT,
  VAULT_FILE_PART_BYTES,
  type VaultFileCounts,
  type VaultFileDeviceKey,
  type VaultFileHead,
  type VaultFileLineKind,
  vaultFileHead,
  vaultFileLines,
} from './vault-file.ts'

/** Why a file is not taken. Nothing of it is to be kept. */
export interface VaultFileProblem extends Problem {
  readonly code: 'not-a-vault-file' | 'newer-file' | 'damaged-file' | 'too-large'
}

/** One line of a vault file, checked; `part` is base64url. */
export type VaultFileEntry =
  | { readonly head: VaultFileHead }
  | { readonly record: VaultRecord }
  | { readonly past: HistoryEntry; readonly supersededAt?: string }
  | { readonly deviceKey: VaultFileDeviceKey }
  | { readonly blob: { readonly id: string; readonly sizeBytes: number } }
  | { readonly part: string }

const order = Object.keys(vaultFileLines) as VaultFileLineKind[]

/** What is said of a file that Onward did not write. */
export const notAVaultFile = problem(
  'not-a-vault-file',
  'This is not a whole copy that Onward made. Nothing was changed. Choose one whose name ends in “.onward”.',
)

/** What is said of a file that does not hold all that it began with. */
export const cutOffFile = problem(
  'damaged-file',
  'This file stops before its end, so some of it is missing. Nothing was changed. Try another copy of it.',
)

/** What is said of a file that unpacks to more than any vault comes to. */
const tooLargeFile = problem(
  'too-large',
  'This file unpacks to more than Onward ever writes, so it is damaged or comes from elsewhere. Nothing was changed. Try another copy of it.',
)

/**
 * Reads a vault file strictly, in pieces of text as they come: hand each to `push`, then ask `finish`.
 * Bodies are checked as at any other door. What an entry holds is what came, not a copy of it. After a
 * problem the file is not to be read on.
 */
export class VaultFileDecoder {
  readonly #kindNamed: KindNamed
  #rest = ''
  #lines = 0
  #stage = -1
  #lastRevision = 0
  #records = 0
  #past = 0
  #blobs = 0
  /** Bytes of the present blob that have not come yet. */
  #missingBytes = 0
  #blobBytes = 0
  #textChars = 0
  readonly #maxTextChars: number

  /** `maxTextChars`: for who holds all of it in memory; parts of attachments are not counted. */
  constructor(kindNamed: KindNamed, maxTextChars = MAX_TEXT_CHARS) {
    this.#kindNamed = kindNamed
    this.#maxTextChars = maxTextChars
  }

  /** The entries that this piece completes. */
  push(text: string): Result<readonly VaultFileEntry[], VaultFileProblem> {
    const entries: VaultFileEntry[] = []
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      const line = this.#rest + text.slice(from, at)
      this.#rest = ''
      from = at + 1
      const entry = this.#line(line)
      if (!entry.ok) return entry
      if (entry.value) entries.push(entry.value)
    }
    this.#rest += text.slice(from)
    if (this.#rest.length > MAX_LINE_CHARS) return this.#lines === 0 ? notAVaultFile : this.#bad()
    return ok(entries)
  }

  /** Whether the file came to its end and holds what its end counts. */
  finish(): Result<VaultFileCounts, VaultFileProblem> {
    if (this.#lines === 0) return notAVaultFile
    if (order[this.#stage] !== 'end' || this.#rest.trim() !== '') return cutOffFile
    return ok({ records: this.#records, past: this.#past, blobs: this.#blobs })
  }

  #line(line: string): Result<VaultFileEntry | null, VaultFileProblem> {
    this.#lines += 1
    let json: unknown
    try {
      json = JSON.parse(line)
    } catch {
      return this.#lines === 1 ? notAVaultFile : this.#bad()
    }
    if (this.#lines === 1) return this.#head(json)
    if (typeof json !== 'object' || json === null) return this.#bad()
    const kind = order.find((name) => Object.hasOwn(json, name))
    if (kind !== 'part') this.#textChars += line.length
    if (this.#textChars > this.#maxTextChars || this.#lines > MAX_LINES) return tooLargeFile
    if (order[this.#stage] === 'end') return this.#bad()
    if (!kind) return ok(null)
    const parsed = vaultFileLines[kind].safeParse(json)
    if (!parsed.success || !this.#follows(kind)) return this.#bad()
    return this.#take(json as Line)
  }

  #head(json: unknown): Result<VaultFileEntry, VaultFileProblem> {
    const head = readHead(json)
    if (!head.ok) return head
    this.#lastRevision = head.value.revision
    return ok({ head: head.value })
  }

  /** Sections come in their order; the parts of a blob stand between it and the next one. */
  #follows(kind: VaultFileLineKind): boolean {
    if (kind === 'part') return this.#missingBytes > 0
    if (this.#missingBytes > 0) return false
    const stage = order.indexOf(kind)
    if (stage < this.#stage || (kind === 'deviceKey' && stage === this.#stage)) return false
    this.#stage = stage
    return true
  }

  #take(line: Line): Result<VaultFileEntry | null, VaultFileProblem> {
    if ('record' in line) {
      this.#records += 1
      return this.#checked(line.record, line)
    }
    if ('past' in line) {
      this.#past += 1
      const { past } = line
      if (past.revision > this.#lastRevision) return this.#bad()
      if (!past.record) return ok(line)
      const isSame = (['kind', 'id', 'version'] as const).every(
        (name) => past.record?.[name] === past[name],
      )
      return isSame ? this.#checked(past.record, line) : this.#bad()
    }
    if ('blob' in line) {
      this.#blobs += 1
      this.#missingBytes = line.blob.sizeBytes
      this.#blobBytes += line.blob.sizeBytes
      if (this.#blobBytes > MAX_BLOB_BYTES) return tooLargeFile
    }
    if ('part' in line) {
      const sizeBytes = Math.floor((line.part.length * 3) / 4)
      if (sizeBytes === 0 || sizeBytes > Math.min(this.#missingBytes, VAULT_FILE_PART_BYTES)) {
        return this.#bad()
      }
      this.#missingBytes -= sizeBytes
    }
    if (!('end' in line)) return ok(line)
    const { records, past, blobs } = line.end
    const whole = records === this.#records && past === this.#past && blobs === this.#blobs
    return whole ? ok(null) : cutOffFile
  }

  #checked(record: VaultRecord, entry: VaultFileEntry): Result<VaultFileEntry, VaultFileProblem> {
    const checked = checkRecord(record, this.#kindNamed)
    return checked.ok ? ok(entry) : this.#bad(checked.problem.message)
  }

  #bad(why?: string): Result<never, VaultFileProblem> {
    const reason = why === undefined ? '' : ` ${why.replace(' Nothing was saved.', '')}`
    return problem(
      'damaged-file',
      `Line ${this.#lines} of this file is not as Onward writes it.${reason} Nothing was changed. Try another copy of it.`,
    )
  }
}

type Line = VaultFileEntry | { readonly end: VaultFileCounts }

function readHead(json: unknown): Result<VaultFileHead, VaultFileProblem> {
  const isOurs = (json as { onward?: unknown } | null)?.onward === 'vault'
  const format = (json as { format?: unknown } | null)?.format
  if (isOurs && typeof format === 'number' && format > VAULT_FILE_FORMAT) {
    return problem(
      'newer-file',
      'This file was written by a newer Onward. Update this one, then try again. Nothing was changed.',
    )
  }
  const head = vaultFileHead.safeParse(json)
  if (!head.success) return notAVaultFile
  const { epoch, revision } = head.data
  if (epoch <= MAX_EPOCH && revision <= MAX_REVISION) return ok(head.data)
  return problem(
    'damaged-file',
    'This file says that it was changed more often than anybody changes anything, so it is damaged or was not written by Onward. Nothing was changed. Try another copy of it.',
  )
}
