import { useState } from 'preact/hooks'
import { addFile, checkRoom } from '../../core/files/file-actions.ts'
import { cleanFileName } from '../../core/files/file-name.ts'
import type { FileOwner } from '../../core/files/files-view.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { loadBlobs } from './use-blobs.ts'

/** The file that is being kept just now. */
export interface Adding {
  readonly name: string
  /** From 0 to 1. */
  readonly done: number
}

/** Keeps files one after the other; tells what could not be kept, and keeps the others all the same. */
export function useAddFiles(owner: FileOwner) {
  const act = useAct()
  const onward = useOnward()
  const [adding, setAdding] = useState<Adding | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])

  const addOne = async (file: File): Promise<string | null> => {
    const name = cleanFileName(file.name)
    const room = checkRoom(onward.replica.vault, { name, sizeBytes: file.size })
    if (!room.ok) return room.problem.message
    setAdding({ name, done: 0 })
    const blobs = await loadBlobs(onward)
    const kept = await blobs.keep(file, (doneBytes) =>
      setAdding({ name, done: file.size > 0 ? doneBytes / file.size : 1 }),
    )
    if (!kept.ok) return kept.problem.message
    const added = await act(
      'add-file',
      (vault, context) => addFile(vault, { name, type: file.type, owner, ...kept.value }, context),
      `“${name}” is kept.`,
    )
    if (!added) await blobs.letGo(kept.value.blobId)
    return null
  }

  const add = async (files: readonly File[]) => {
    if (adding || files.length === 0) return
    const found: string[] = []
    setProblems([])
    for (const file of files) {
      const problem = await addOne(file).catch(() => notNow(file.name))
      if (problem) found.push(problem)
    }
    setAdding(null)
    setProblems(found)
  }
  return { add, adding, problems }
}

/** The rest of the program could not be fetched, or the browser broke off. */
function notNow(name: string): string {
  return `“${cleanFileName(name)}” could not be added just now. It stays where it is. Reload the page, then add it again.`
}
