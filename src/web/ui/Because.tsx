import { midSentence } from '../../core/content/en/mid-sentence.ts'

/** Why something is suggested. */
export function Because({ reason }: { reason: string }) {
  return (
    <p class="because">
      <em>Because</em> {midSentence(reason)}
    </p>
  )
}
