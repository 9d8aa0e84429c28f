import { coverPageWords as words } from '../../../core/content/en/cover-letter.ts'

/** Proofs of what they ask for, put into the letter or taken out of it by a tap. */
export function ChooseProofs(props: {
  applicationId: string
  proofs: readonly string[]
  /** The lines that are in the letter. */
  chosen: string
  onChange: (lines: string) => void
}) {
  const { proofs, chosen, onChange } = props
  if (proofs.length === 0) {
    return (
      <p class="under">
        {words.noProofs}{' '}
        <a href={`/applications/${props.applicationId}/tailor`}>{words.toMatrix}</a>
      </p>
    )
  }
  const lines = chosen.split('\n').filter((line) => line.trim() !== '')
  return (
    <fieldset class="choose-proofs">
      <legend class="as-label">{words.choose}</legend>
      <div class="chips">
        {proofs.map((proof) => {
          const isIn = lines.includes(proof)
          const changed = isIn ? lines.filter((line) => line !== proof) : [...lines, proof]
          return (
            <button
              key={proof}
              class="chip"
              type="button"
              aria-pressed={isIn}
              onClick={() => onChange(changed.join('\n'))}
            >
              {proof}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
