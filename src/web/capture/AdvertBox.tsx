import { useState } from 'preact/hooks'
import { captureWords as words } from '../../core/content/en/capture.ts'
import type { GivenAdvert } from '../../core/materials/read-advert.ts'
import { Field } from '../ui/Field.tsx'
import { FileButton } from '../ui/FileButton.tsx'
import { readAdvertFile } from './advert-file.ts'
import { givenAnew } from './given-anew.ts'

/** Where an advert is pasted, dropped or chosen as a file. */
export function AdvertBox(props: {
  given: GivenAdvert | null
  onGiven: (given: GivenAdvert | null) => void
  said: string | null
}) {
  const { given, onGiven } = props
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    const read = await readAdvertFile(file)
    setProblem(read.ok ? null : read.problem.message)
    if (read.ok) onGiven(read.value)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a further way; pasting is the first.
    <div
      class="advert-box"
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0]
        if (!file) return
        event.preventDefault()
        take(file)
      }}
    >
      <Field
        label={words.advert}
        placeholder={words.advertPlace}
        rows={given ? 6 : 3}
        value={given?.text ?? ''}
        onInput={(text) => {
          setProblem(null)
          onGiven(givenAnew(given, text))
        }}
        hint={words.advertHint}
        asks={problem}
      />
      <p class="acts">
        <FileButton
          class="btn plain"
          accept=".txt,.md,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf"
          onChoose={([file]) => take(file)}
        >
          {words.chooseFile}
        </FileButton>
        {given && (
          <button class="btn plain soft" type="button" onClick={() => onGiven(null)}>
            {words.forgetAdvert}
          </button>
        )}
      </p>
      <p class="under" role="status">
        {props.said}
      </p>
    </div>
  )
}
