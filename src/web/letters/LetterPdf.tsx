import { useState } from 'preact/hooks'
import { settingsOf } from '../../core/care/settings.ts'
import { useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'

/** A letter as a PDF in the person's hand, set like their résumé. */
export function LetterPdf(props: {
  to: string | null
  subject: string
  text: string
  language: string
  /** `YYYY-MM-DD`. */
  on: string
}) {
  const { to, subject, text, language, on } = props
  const { replica, word } = useOnward()
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const [{ printedLetter }, { writeDocumentInWorker }] = await Promise.all([
        import('../../core/materials/printed-letter.ts'),
        import('../documents/write-document.ts'),
      ])
      const from = { name: settingsOf(replica.vault).name ?? '', lines: [] }
      const printed = printedLetter({ from, to: to ? [to] : [], on, subject, text, language })
      const written = await writeDocumentInWorker(printed, { format: 'pdf', template: 'plain' })
      if (written.ok) saveFile(written.value.name, written.value.type, written.value)
      else word.say(written.problem.message)
    } catch {
      word.say('The PDF was not made: a part of Onward could not be fetched. Try again.')
    } finally {
      setBusy(false)
    }
  }
  return (
    <button class="btn plain" type="button" disabled={isBusy} onClick={save}>
      Save as PDF
    </button>
  )
}
