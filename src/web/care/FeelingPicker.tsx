import { useState } from 'preact/hooks'
import { feelingName, feelingWords, findFeelings } from '../../core/care/feeling-words.ts'
import { feelingPickerWords as words } from '../../core/content/en/care-pause.ts'
import { Field } from '../ui/Field.tsx'

/** So many words are shown until somebody looks for more. */
const SHOWN_AT_FIRST = 10
const LONGEST_OWN = 40

/** Up to three words for a strong feeling: found by typing, or one's own. */
export function FeelingPicker(props: {
  picked: readonly string[]
  onToggle: (id: string) => void
}) {
  const { picked, onToggle } = props
  const [sought, setSought] = useState('')
  const [all, setAll] = useState(false)
  const found = findFeelings(sought)
  const shown = all || sought.trim() !== '' ? found : found.slice(0, SHOWN_AT_FIRST)
  const others = picked.filter((id) => !shown.some((feeling) => feeling.id === id))
  const own = sought.trim().slice(0, LONGEST_OWN)
  const isKnown = feelingWords.some(({ word }) => word.toLowerCase() === own.toLowerCase())
  const take = () => {
    const exact = feelingWords.find(({ word }) => word.toLowerCase() === own.toLowerCase())
    if (own === '') return
    onToggle(exact?.id ?? own)
    setSought('')
  }
  return (
    <>
      <Field label={words.find} value={sought} onInput={setSought} onEnter={take} />
      {/* biome-ignore lint/a11y/useSemanticElements: chips are one group of toggles */}
      <div class="chips starts" role="group" aria-label="A word for it">
        {others.map((id) => (
          <Word key={id} word={feelingName(id)} pressed onPick={() => onToggle(id)} />
        ))}
        {shown.map(({ id, word, plain }) => (
          <Word
            key={id}
            word={word}
            title={plain}
            pressed={picked.includes(id)}
            onPick={() => onToggle(id)}
          />
        ))}
        {own !== '' && !isKnown && (
          <button class="chip" type="button" onClick={take}>
            {words.own(own)}
          </button>
        )}
        {!all && own === '' && (
          <button class="btn plain soft" type="button" onClick={() => setAll(true)}>
            {words.all}
          </button>
        )}
      </div>
    </>
  )
}

function Word(props: { word: string; title?: string; pressed: boolean; onPick: () => void }) {
  return (
    <button
      class="chip"
      type="button"
      aria-pressed={props.pressed}
      title={props.title}
      onClick={props.onPick}
    >
      {props.word}
    </button>
  )
}
