import { readFile, stat } from 'node:fs/promises'
import type { VaultFileDeviceKey } from '../../core/protocol/vault-file.ts'
import { ok, type Problem, problem, type Result } from '../../core/result.ts'
import { kindNamed } from '../../core/vault/kinds.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import { readVaultFile } from '../../store/vault-file/read-vault-file.ts'
import { VaultFileError } from '../../store/vault-file/vault-file-error.ts'
import { explainReading, openVaultFile, sortOfFile, type VaultFileContent } from '../named-file.ts'
import type { Terminal } from '../terminal.ts'
import { exportAsVaultFile } from './exact-import.ts'
import { readExport } from './read-export.ts'

/** The largest text that this Node can hold is about twice that; a backup may unpack to as much. */
const MAX_EXPORT_BYTES = 256 * 1024 * 1024

/** A file that was read to its end and is whole. */
export interface Incoming {
  readonly vaultId: string
  readonly records: readonly VaultRecord[]
  /** Only a backup brings one. */
  readonly deviceKey: VaultFileDeviceKey | undefined
  /** Whether it can bring the files that records name. */
  readonly hasFiles: boolean
  /** The whole of it as a vault file; `presentKey` is the key that stays where it brings none. */
  readonly content: (presentKey: VaultFileDeviceKey | undefined) => VaultFileContent
}

/** Reads an export or a backup that the person named. Problems say what is wrong and where. */
export async function readIncomingFile(
  file: string,
  terminal: Terminal,
): Promise<Result<Incoming>> {
  const sort = await sortOfFile(file)
  if (!sort.ok) return sort
  switch (sort.value) {
    case 'json':
      return readExportFile(file)
    case 'vault':
    case 'locked': {
      const content = await openVaultFile(file, sort.value, terminal)
      return content.ok ? readBackup(content.value) : content
    }
    case 'letter':
      return problem(
        'a-letter',
        'This looks like a letter. “onward read --save” keeps letters. Nothing was changed.',
      )
    default:
      return problem(
        'unknown-file',
        'This is neither an export nor a backup of Onward. Nothing was changed.',
      )
  }
}

async function readExportFile(file: string): Promise<Result<Incoming>> {
  try {
    if ((await stat(file)).size > MAX_EXPORT_BYTES) {
      return problem('too-large', 'This export is larger than 256 MB. Take a backup in instead.')
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
    const read = readExport(text, kindNamed)
    if (!read.ok) return withoutChange(read.problem)
    const { vaultId, records } = read.value
    const content = (key: VaultFileDeviceKey | undefined) => exportAsVaultFile(read.value, key)
    return ok({ vaultId, records, deviceKey: undefined, hasFiles: false, content })
  } catch (error) {
    if (error instanceof TypeError) {
      return problem('damaged', 'This file is damaged: it is not all text. Nothing was changed.')
    }
    return explainReading(error)
  }
}

function withoutChange({ code, message }: Problem): Result<never> {
  return problem(code, `${message} Nothing was changed.`)
}

async function readBackup(content: VaultFileContent): Promise<Result<Incoming>> {
  let vaultId = ''
  let deviceKey: VaultFileDeviceKey | undefined
  const records: VaultRecord[] = []
  try {
    for await (const entries of readVaultFile(content(), kindNamed, MAX_EXPORT_BYTES)) {
      for (const entry of entries) {
        if ('head' in entry) vaultId = entry.head.vaultId
        else if ('record' in entry) records.push(entry.record)
        else if ('deviceKey' in entry) deviceKey = entry.deviceKey
      }
    }
  } catch (error) {
    if (error instanceof VaultFileError) return { ok: false, problem: error.problem }
    return explainReading(error)
  }
  return ok({ vaultId, records, deviceKey, hasFiles: true, content: () => content })
}
