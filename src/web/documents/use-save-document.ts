import { useState } from 'preact/hooks'
import type { PrintedDocument } from '../../core/materials/printed.ts'
import { saveFile } from '../shell/save-file.ts'
import type { Writing } from './messages.ts'
import { isOnlyForWord, type NotMadeReason } from './NotMade.tsx'
import { writeDocumentInWorker } from './write-document.ts'

/** Makes a document into a file among the person's downloads; says in `trouble` why it could not. */
export function useSaveDocument() {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<NotMadeReason | null>(null)
  const save = async (printed: PrintedDocument, writing: Writing): Promise<void> => {
    if (busy) return
    setBusy(true)
    const written = await writeDocumentInWorker(printed, writing)
    setBusy(false)
    if (written.ok) {
      setTrouble(null)
      return saveFile(written.value.name, written.value.type, written.value)
    }
    const { code, message } = written.problem
    const forWord = () => save(printed, { ...writing, format: 'docx' })
    setTrouble({ message, forWord: isOnlyForWord(code, writing.format) ? forWord : null })
  }
  return { save, busy, trouble }
}
