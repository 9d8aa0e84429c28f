import { existsSync } from 'node:fs'
import { findRunningApp } from '../../server/running-app.ts'
import { deviceKeyFileIn } from '../../server/vault-keys.ts'
import type { BlobStore } from '../../store/blobs/blob-store.ts'
import { checkBlobs } from '../../store/blobs/check-blobs.ts'
import { FolderBlobStore } from '../../store/blobs/folder-blob-store.ts'
import { VaultFileWriting } from '../../store/vault-file/write-vault-file.ts'
import { backupTarget } from '../backup-name.ts'
import type { ExitStatus, Shell } from '../command.ts'
import { explainReading } from '../named-file.ts'
import { NewFile } from '../new-file.ts'
import { write } from '../output.ts'
import { type SalvagedVault, salvageVault } from '../salvage/salvaged-vault.ts'
import { sayHeld } from '../say-when.ts'
import { newestHead } from './automatic-backups.ts'
import { namesOf, recordsOf } from './finding.ts'

/** Writes what is whole of a damaged vault to a vault file, and says what is lost. Changes nothing else. */
export async function salvage(named: string | undefined, shell: Shell): Promise<ExitStatus> {
  const { folder, context, tell } = shell
  const target = await backupTarget(named, shell)
  if (!target.ok) return told(shell, target.problem.message)
  if (!existsSync(folder.vault)) return told(shell, `There are no records in ${folder.path}.`)
  if ((await findRunningApp(folder)) !== undefined) {
    return told(
      shell,
      'Onward is running and may change the file meanwhile. Stop it, then try again.',
    )
  }
  const head = await newestHead(folder)
  const salvaged = readDamaged(folder.vault, head?.vaultId ?? context().newId())
  if (!salvaged.ok) return told(shell, `${folder.vault}: ${salvaged.problem.message}`)
  const { chosen, snapshot } = salvaged.value
  if (chosen.versions.length === 0) {
    if (salvaged.value.vault?.revision === 0) {
      return told(shell, `No record was kept in ${folder.vault} yet. Nothing was written.`)
    }
    return told(shell, `No record in ${folder.vault} can be read any more. Nothing was written.`)
  }
  const blobs = new FolderBlobStore(folder.blobs)
  const { damaged } = await checkBlobs(blobs, new Set())
  const writing = new VaultFileWriting({
    begin: async () => ({ snapshot, deviceKey: deviceKeyFileIn(folder) }),
    blobs: without(blobs, new Set(damaged)),
    madeAt: context().now.instant,
  })
  const made = await NewFile.beside(target.value)
  if (!made.ok) return told(shell, made.problem.message)
  await using file = made.value
  const filled = await file.fill(writing.bytes, 'refuse')
  if (!filled.ok) return told(shell, filled.problem.message)
  await write(
    shell.output,
    report(salvaged.value, { target: target.value, files: writing.made.blobs }),
  )
  if (salvaged.value.vault === null && head === undefined) {
    tell('Which records these were is lost too, so what is sealed may stay closed.')
  }
  if (damaged.length > 0) tell(`Files that are damaged were left out: ${namesOf(damaged)}.`)
  return chosen.lost.length + chosen.earlier.length + damaged.length > 0 ? 1 : 0
}

function told({ tell }: Shell, message: string): ExitStatus {
  tell(message)
  return 1
}

function readDamaged(file: string, elseVaultId: string) {
  try {
    return { ok: true, value: salvageVault(file, elseVaultId) } as const
  } catch (error) {
    return explainReading(error)
  }
}

function without(blobs: BlobStore, damaged: ReadonlySet<string>): BlobStore {
  return {
    list: async function* () {
      for await (const blob of blobs.list()) if (!damaged.has(blob.id)) yield blob
    },
    has: async (id) => !damaged.has(id) && blobs.has(id),
    read: (id, range) => blobs.read(id, range),
    write: (id, bytes) => blobs.write(id, bytes),
  }
}

function report(
  { chosen: { versions, earlier, lost } }: SalvagedVault,
  { target, files }: { readonly target: string; readonly files: number },
): string {
  const lines = [
    `Salvaged: ${sayHeld({ records: versions.length, blobs: files })}, in ${target}. The damaged file stays as it is.`,
  ]
  if (earlier.length > 0) {
    lines.push(`As they were before their last change: ${namesOf(earlier)}.`)
  }
  lines.push(
    lost.length > 0
      ? `${recordsOf(lost.length)} could not be read any more: ${namesOf(lost)}.`
      : 'No record is known of that is missing.',
    `To put this in the place of the damaged file: npm run onward -- restore "${target}"`,
  )
  return `${lines.join('\n')}\n`
}
