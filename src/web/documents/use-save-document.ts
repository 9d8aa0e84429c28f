import { useState } from 'preact/hooks'
import type { PrintedDocument } from '../../core/materials/printed.ts'
import { saveFile } from '../shell/save-file.ts'
import type { Writing } from './messages.ts'
import { writeDocumentInWorker } from './write-document.ts'

/** Makes a document into a file among the person's downloads; says in `trouble` why it could not. */
export function useSaveDocument() {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const save = async (printed: PrintedDocument, writing: Writing) => {
    if (busy) return
    setBusy(true)
    const written = await writeDocumentInWorker(printed, writing)
    setBusy(false)
    setTrouble(written.ok ? null : written.problem.message)
    if (written.ok) saveFile(written.value.name, written.value.type, written.value)
  }
  return { save, busy, trouble }
}
