import { coverPageWords as words } from '../../../core/content/en/cover-letter.ts'

/** Proofs of what they ask for, and what one offers, put into the letter or taken out of it by a tap. */
export function ChooseProofs(props: {
  applicationId: string
  proofs: readonly string[]
  offer: string | null
  /** The lines that are in the letter. */
  chosen: string
  onChange: (lines: string) => void
}) {
  const { proofs, offer, chosen, onChange } = props
  const choices = [...new Set([...proofs, ...(offer ? [offer] : [])])]
  return (
    <>
      {choices.length > 0 && <Choices choices={choices} chosen={chosen} onChange={onChange} />}
      {proofs.length === 0 && (
        <p class="under">
          {words.noProofs}{' '}
          <a href={`/applications/${props.applicationId}/tailor`}>{words.toMatrix}</a>
        </p>
      )}
    </>
  )
}

function Choices(props: {
  choices: readonly string[]
  chosen: string
  onChange: (lines: string) => void
}) {
  const { choices, chosen, onChange } = props
  const lines = chosen.split('\n').filter((line) => line.trim() !== '')
  return (
    <fieldset class="choose-proofs">
      <legend class="as-label">{words.choose}</legend>
      <div class="chips">
        {choices.map((choice) => {
          const isIn = lines.includes(choice)
          const changed = isIn ? lines.filter((line) => line !== choice) : [...lines, choice]
          return (
            <button
              key={choice}
              class="chip"
              type="button"
              aria-pressed={isIn}
              onClick={() => onChange(changed.join('\n'))}
            >
              {choice}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
