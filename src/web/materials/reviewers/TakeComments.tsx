import { useState } from 'preact/hooks'
import { addComments } from '../../../core/materials/reviews.ts'
import { commentsIn } from '../../../core/materials/reviews-text.ts'
import { useAct } from '../../shell/onward.ts'
import { useDraft } from '../../shell/use-draft.ts'
import { Field } from '../../ui/Field.tsx'
import { FileButton } from '../../ui/FileButton.tsx'

/** What the reader said: typed, or found in the file that came back. */
export function TakeComments({ reviewId }: { reviewId: string }) {
  const act = useAct()
  const draft = useDraft(`comment/${reviewId}`, '')
  const [trouble, setTrouble] = useState<string | null>(null)
  const keep = (texts: readonly string[], said: string) =>
    act('edit-review', (vault, context) => addComments(vault, { reviewId, texts }, context), said)
  const keepTyped = async () => {
    const kept = await keep([draft.text], 'Kept beside the words.')
    if (kept) draft.done()
  }
  const bringBack = async (file: File | undefined) => {
    if (!file) return
    setTrouble(null)
    try {
      const { readDocumentInWorker } = await import('../../documents/read-document.ts')
      const read = await readDocumentInWorker(file)
      if (!read.ok) return setTrouble(read.problem.message)
      const texts = commentsIn(read.value.text)
      if (texts.length === 0) {
        return setTrouble(
          `No line of “${file.name}” begins with “>”. Nothing was taken; copy what they wrote into the field.`,
        )
      }
      await keep(texts, texts.length === 1 ? 'One comment.' : `${texts.length} comments.`)
    } catch {
      setTrouble(`“${file.name}” could not be read just now. It stays where it is; try again.`)
    }
  }
  return (
    <div class="small-form">
      <Field label="What they said" rows={2} value={draft.text} onInput={draft.write} />
      <p class="acts">
        <button class="btn" type="button" onClick={keepTyped}>
          Keep the comment
        </button>
        <FileButton
          class="btn plain"
          accept=".txt,.md,.docx,.pdf,.html"
          onChoose={([file]) => bringBack(file)}
        >
          Bring back their file
        </FileButton>
      </p>
      {trouble && (
        <p class="said" role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}
