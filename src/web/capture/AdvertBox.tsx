import { useRef, useState } from 'preact/hooks'
import { captureWords as words } from '../../core/content/en/capture.ts'
import type { GivenAdvert } from '../../core/materials/read-advert.ts'
import { Field } from '../ui/Field.tsx'
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
  const chooser = useRef<HTMLInputElement>(null)
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
        <button class="btn plain" type="button" onClick={() => chooser.current?.click()}>
          {words.chooseFile}
        </button>
        {given && (
          <button class="btn plain soft" type="button" onClick={() => onGiven(null)}>
            {words.forgetAdvert}
          </button>
        )}
        <input
          ref={chooser}
          type="file"
          accept=".txt,.md,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf"
          hidden
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </p>
      <p class="under" role="status">
        {props.said}
      </p>
    </div>
  )
}
