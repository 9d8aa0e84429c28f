import { useState } from 'preact/hooks'
import { addFile, checkRoom } from '../../core/files/file-actions.ts'
import type { PrintedDocument } from '../../core/materials/printed.ts'
import type { Problem } from '../../core/result.ts'
import type { Writing } from '../documents/messages.ts'
import { isOnlyForWord, type NotMadeReason } from '../documents/NotMade.tsx'
import { writeDocumentInWorker } from '../documents/write-document.ts'
import { loadBlobs } from '../files/use-blobs.ts'
import { useAct, useOnward } from '../shell/onward.ts'

/** What is printed, for which application, and what the file is to it. */
interface ToKeep {
  readonly printed: PrintedDocument
  readonly writing: Writing
  /** The action as it is kept: `add-file`, `send-resume`. */
  readonly intent?: string
  readonly applicationId: string
  /** The version of the résumé or the cover letter. */
  readonly fromId: string
  readonly use: 'resume' | 'cover-letter'
}

/** Makes a document into a file and keeps it with its application; says in `trouble` why it could not. */
export function useKeepPrinted() {
  const act = useAct()
  const onward = useOnward()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<NotMadeReason | null>(null)

  const make = async (toKeep: ToKeep): Promise<Problem | null> => {
    const { printed, writing, intent = 'add-file', applicationId, fromId, use } = toKeep
    const written = await writeDocumentInWorker(printed, writing)
    if (!written.ok) return written.problem
    const file = written.value
    const room = checkRoom(onward.replica.vault, { name: file.name, sizeBytes: file.size })
    if (!room.ok) return room.problem
    const blobs = await loadBlobs(onward)
    const kept = await blobs.keep(file)
    if (!kept.ok) return kept.problem
    const { name, type } = file
    const input = { name, type, owner: { applicationId }, printed: { fromId, use }, ...kept.value }
    const added = await act(
      intent,
      (vault, context) => addFile(vault, input, context),
      `“${name}” is kept with the application.`,
    )
    if (!added) await blobs.letGo(kept.value.blobId)
    return null
  }

  const keep = async (toKeep: ToKeep): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    const problem = await make(toKeep).catch(() => notNow)
    setBusy(false)
    if (!problem) return setTrouble(null)
    const { writing } = toKeep
    const forWord = () => keep({ ...toKeep, writing: { ...writing, format: 'docx' } })
    const isForWord = isOnlyForWord(problem.code, writing.format)
    setTrouble({ message: problem.message, forWord: isForWord ? forWord : null })
  }
  return { keep, isBusy, trouble }
}

/** The rest of the program could not be fetched, or the browser broke off. */
const notNow: Problem = {
  code: 'not-made',
  message:
    'The document could not be made just now. Your words are kept as they are. Reload the page and print once more.',
}
