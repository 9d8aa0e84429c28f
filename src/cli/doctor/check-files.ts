import { namedBlobs } from '../../core/files/files-view.ts'
import { attachmentKind } from '../../core/vault/kinds/attachment.ts'
import { isPlain, recordKey, type VaultRecord } from '../../core/vault/record.ts'
import { checkBlobs } from '../../store/blobs/check-blobs.ts'
import { FolderBlobStore } from '../../store/blobs/folder-blob-store.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import type { VaultReader } from '../../store/vault-store.ts'
import { readAllRecords } from '../read-all-records.ts'
import { type Finding, fine, namesOf, told } from './finding.ts'

const ABOUT = 'Files'

/** The files that records name are there and are what they were when they were added. */
export async function checkFiles(folder: DataFolder, store: VaultReader): Promise<Finding> {
  const onlyKinds = [attachmentKind.name]
  const attachments = [...(await readAllRecords(store, { onlyKinds })).values()]
  const { ids, isAll } = namedBlobs(attachments)
  const { whole, missing, damaged } = await checkBlobs(new FolderBlobStore(folder.blobs), ids)
  const namedBy = (lost: readonly string[]) => namesOf(keysOf(attachments, lost))
  const said = [
    missing.length > 0 &&
      `${filesOf(missing.length)} not here, named by ${namedBy(missing)}: on the way from a browser that was used offline, so open Onward there, or lost.`,
    damaged.length > 0 &&
      `${filesOf(damaged.length)} not as when it was added: ${namedBy(damaged)}. Add it again from where you have it, or restore a backup.`,
  ].filter((sentence) => sentence)
  if (said.length > 0) return told(ABOUT, said.join(' '))
  const closed = isAll ? '' : ' Which records they belong to is sealed.'
  return fine(ABOUT, whole === 0 ? 'There are none yet.' : `${whole}, all intact.${closed}`)
}

/** The names of the records that name these blobs; of the blob itself where no open record does. */
function keysOf(attachments: readonly VaultRecord[], blobIds: readonly string[]): string[] {
  return blobIds.flatMap((id) => {
    const naming = attachments.filter((record) => isPlain(record) && record.body.blobId === id)
    return naming.length > 0 ? naming.map(recordKey) : [`file ${id}`]
  })
}

function filesOf(count: number): string {
  return count === 1 ? '1 file is' : `${count} files are`
}
