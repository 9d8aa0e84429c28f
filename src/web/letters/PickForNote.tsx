import { toneNames } from '../../core/content/en/letter-types.ts'
import { type FeedbackQuestion, MAX_QUESTIONS } from '../../core/letters/feedback-letter.ts'
import { type WrittenLanguage, writtenLanguages } from '../../core/letters/feedback-words.ts'
import type { LetterTone } from '../../core/letters/letter-words.ts'
import { letterTones } from '../../core/vault/kinds/letter.ts'
import { Chips } from '../ui/Chips.tsx'
import { optionsOf } from '../ui/options.ts'
import './note.css'

/** What the note asks; a third question takes the place of the first. */
export function PickQuestions(props: {
  questions: readonly FeedbackQuestion[]
  picked: readonly string[]
  onPick: (ids: readonly string[]) => void
}) {
  const { questions, picked, onPick } = props
  const pick = (id: string) =>
    onPick(
      picked.includes(id)
        ? picked.filter((each) => each !== id)
        : [...picked, id].slice(-MAX_QUESTIONS),
    )
  return (
    <fieldset class="pick-for-note">
      <legend class="label">What to ask, at most two</legend>
      <Chips
        options={questions.map(({ id, label }) => ({ value: id, label }))}
        picked={picked}
        onPick={pick}
      />
    </fieldset>
  )
}

/** What a letter after a no says beside its thanks: three things, one letter. */
export function PickParts(props: {
  interest: boolean
  asks: boolean
  onInterest: (interest: boolean) => void
  onAsks: (asks: boolean) => void
}) {
  return (
    <fieldset class="pick-for-note">
      <legend class="label">It thanks them, and says</legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={props.interest}
          onChange={(event) => props.onInterest(event.currentTarget.checked)}
        />
        That I would still like to work there
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={props.asks}
          onChange={(event) => props.onAsks(event.currentTarget.checked)}
        />
        A question about next time
      </label>
    </fieldset>
  )
}

/** The tone of a letter. */
export function PickTone(props: { picked: LetterTone; onPick: (tone: LetterTone) => void }) {
  return (
    <fieldset class="pick-for-note">
      <legend class="label">Its tone</legend>
      <Chips
        options={optionsOf(letterTones, toneNames)}
        picked={props.picked}
        onPick={props.onPick}
      />
    </fieldset>
  )
}

/** The language of the note. `unwritten`: that of their letter, where Onward cannot write it. */
export function PickLanguage(props: {
  picked: WrittenLanguage
  unwritten?: string | null
  onPick: (language: WrittenLanguage) => void
}) {
  return (
    <fieldset class="pick-for-note">
      <legend class="label">Its language</legend>
      <Chips
        options={optionsOf(writtenLanguages, nameOf)}
        picked={props.picked}
        onPick={props.onPick}
      />
      {props.unwritten && <p class="hint">{cannotWrite(props.unwritten)}</p>}
    </fieldset>
  )
}

/** Said where their letter is in a language that Onward cannot write. */
export function cannotWrite(language: string): string {
  return `Their letter is in ${nameOf(language)}, which Onward cannot write yet. This is a draft in another language.`
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

function nameOf(language: string): string {
  return names.of(language) ?? language
}
