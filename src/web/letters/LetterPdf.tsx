import { settingsOf } from '../../core/care/settings.ts'
import { printedLetter } from '../../core/materials/printed-letter.ts'
import { NotMade } from '../documents/NotMade.tsx'
import { useSaveDocument } from '../documents/use-save-document.ts'
import { useOnward } from '../shell/onward.ts'

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
  const { replica } = useOnward()
  const { save, busy, trouble } = useSaveDocument()
  const saveIt = () => {
    const from = { name: settingsOf(replica.vault).name ?? '', lines: [] }
    const printed = printedLetter({ from, to: to ? [to] : [], on, subject, text, language })
    return save(printed, { format: 'pdf', template: 'plain' })
  }
  return (
    <>
      <button class="btn plain" type="button" disabled={busy} onClick={saveIt}>
        Save as PDF
      </button>
      <NotMade reason={trouble} />
    </>
  )
}
