import { settingsOf } from '../../../core/care/settings.ts'
import { cleanFileName } from '../../../core/files/file-name.ts'
import { printedReview, textOfPrinted } from '../../../core/materials/reviews-text.ts'
import type { Review } from '../../../core/vault/kinds/materials.ts'
import { NotMade } from '../../documents/NotMade.tsx'
import { useSaveDocument } from '../../documents/use-save-document.ts'
import { useView } from '../../shell/onward.ts'
import { saveFile } from '../../shell/save-file.ts'
import { Section } from '../../ui/Opening.tsx'

/** The file that the person gives to the reader: questions, words, and room for comments. */
export function GiveIt({ review, title }: { review: Review; title: string }) {
  const author = useView(settingsOf).name ?? ''
  const { save, busy, trouble } = useSaveDocument()
  const printed = printedReview(review, title, author)
  const saveAs = (format: 'pdf' | 'docx') => save(printed, { format, template: 'plain' })
  const saveText = () => {
    const name = cleanFileName(`${printed.title.replace(/[/\\:]/g, '-')}.txt`)
    saveFile(name, 'text/plain', `${textOfPrinted(printed)}\n`)
  }
  return (
    <Section name="Give it" heads label="Give it to them">
      <p class="under">
        Save it and hand it over as you like: by e-mail, on paper, across a table. For Word is the
        easiest to write in.
      </p>
      <p class="acts">
        <button class="btn" type="button" aria-busy={busy} onClick={() => saveAs('docx')}>
          Save for Word
        </button>
        <button class="btn plain" type="button" aria-busy={busy} onClick={() => saveAs('pdf')}>
          Save as PDF
        </button>
        <button class="btn plain" type="button" onClick={saveText}>
          Save as text
        </button>
      </p>
      <NotMade reason={trouble} />
    </Section>
  )
}
