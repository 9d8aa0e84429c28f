import { cutOffFile, notAVaultFile } from '../../core/protocol/decode-vault-file.ts'
import type { HistoryEntry } from '../../core/protocol/history.ts'
import {
  MAX_LINE_CHARS,
  VAULT_FILE_FORMAT,
  type VaultFileDeviceKey,
  vaultFileHead,
} from '../../core/protocol/vault-file.ts'
import type { KindNamed } from '../../core/vault/check-record.ts'
import { isSealedUnder } from '../../core/vault/keyring.ts'
import { type Keyring, keyringKind } from '../../core/vault/kinds/keyring.ts'
import {
  isPlain,
  isPurged,
  isSealed,
  type PlainRecord,
  recordKey,
  type VaultRecord,
} from '../../core/vault/record.ts'
import type { LetGo } from '../select-let-go.ts'
import { VaultFileError } from '../vault-file/vault-file-error.ts'

/** Thrown where a copy needs a key that is gone, or holds in plain text what is sealed now. */
export class CannotStay extends Error {}

/** The lines after the head that may change; all others stay as they are, letter by letter. */
interface Line {
  readonly record?: VaultRecord
  readonly past?: HistoryEntry
  readonly deviceKey?: VaultFileDeviceKey
  readonly end?: unknown
}

/**
 * Goes through the text of a vault file and takes out what the vault has let go of since: bodies of
 * what was deleted for good, what an earlier passphrase opens, the device's key once it was retired.
 * Throws `CannotStay`, or a `VaultFileError` where the text is not whole.
 */
export class LettingGo {
  /** Whether anything was taken out so far. */
  hasChanged = false
  readonly #letGo: LetGo
  readonly #kindNamed: KindNamed
  readonly #present: ReadonlyMap<string, Keyring['keys'][number]>
  #lines = 0
  #isEnded = false

  constructor(letGo: LetGo, kindNamed: KindNamed) {
    this.#letGo = letGo
    this.#kindNamed = kindNamed
    this.#present = new Map(letGo.keyring?.keys.map((key) => [key.id, key]))
  }

  /** The same text without it, in pieces of whole lines. */
  async *texts(texts: AsyncIterable<string>): AsyncGenerator<string> {
    let rest = ''
    for await (const text of texts) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > MAX_LINE_CHARS) throw new VaultFileError(cutOffFile.problem)
      yield lines.map((line) => this.#line(line)).join('')
    }
    if (!this.#isEnded || rest !== '') throw new VaultFileError(cutOffFile.problem)
  }

  #line(text: string): string {
    this.#lines += 1
    const line = parsed(text)
    if (this.#lines === 1) checkHead(line)
    if (line.end !== undefined) this.#isEnded = true
    const kept = this.#kept(line)
    if (kept === line) return `${text}\n`
    this.hasChanged = true
    return kept ? `${JSON.stringify(kept)}\n` : ''
  }

  #kept(line: Line): Line | undefined {
    const { record, past, deviceKey } = line
    if (deviceKey?.keyId === this.#letGo.retiredKey) return undefined
    if (record) {
      const kept = this.#record(record)
      return kept === record ? line : { ...line, record: kept }
    }
    if (!past?.record) return line
    const kept = this.#past(past.record)
    return kept === past.record ? line : { ...line, past: { ...past, record: kept } }
  }

  #record(record: VaultRecord): VaultRecord {
    if (this.#isPurged(record)) return purged(record)
    if (this.#isOutdated(record)) throw new CannotStay()
    return record.kind === keyringKind.name && isPlain(record) ? this.#rewrapped(record) : record
  }

  /** Nothing depends on an earlier version: where it cannot stay, its body goes. */
  #past(record: VaultRecord): VaultRecord | null {
    if (this.#isPurged(record)) return purged(record)
    if (this.#isOutdated(record)) return null
    const isKept =
      record.kind !== keyringKind.name || !isPlain(record) || this.#rewrapped(record) === record
    return isKept ? record : null
  }

  #isPurged(record: VaultRecord): boolean {
    const last = this.#letGo.purged.get(recordKey(record))
    return last !== undefined && record.version <= last && !isPurged(record)
  }

  #isOutdated(record: VaultRecord): boolean {
    const { keyring, retiredKey } = this.#letGo
    if (isSealed(record)) return record.sealed.keyId === retiredKey
    return isPlain(record) && isSealedUnder(keyring, record.kind, this.#kindNamed(record.kind))
  }

  /** Each key that the vault still has is opened by what opens it now, and by nothing else. */
  #rewrapped(record: PlainRecord): PlainRecord {
    const body = record.body as Keyring
    const isSame = (key: Keyring['keys'][number]) => {
      const wraps = this.#present.get(key.id)?.wraps
      return wraps === undefined || JSON.stringify(wraps) === JSON.stringify(key.wraps)
    }
    if (body.keys.every(isSame)) return record
    const keys = body.keys.map((key) => {
      const wraps = this.#present.get(key.id)?.wraps
      return wraps ? { ...key, wraps } : key
    })
    return { ...record, body: { ...body, keys } }
  }
}

function parsed(text: string): Line {
  try {
    const line: unknown = JSON.parse(text)
    if (typeof line === 'object' && line !== null) return line
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new VaultFileError(notAVaultFile.problem)
}

/** What a newer program wrote cannot be gone through by this one. */
function checkHead(line: Line): void {
  const head = vaultFileHead.safeParse(line)
  if (!head.success) throw new VaultFileError(notAVaultFile.problem)
  if (head.data.format > VAULT_FILE_FORMAT) throw new CannotStay()
}

function purged({ kind, id, version, schema, updatedAt }: VaultRecord): VaultRecord {
  return { kind, id, version, schema, updatedAt, deleted: true, purged: true }
}
