import { afterBecause } from '../../core/content/en/because.ts'

/** Why something is suggested. */
export function Because({ reason }: { reason: string }) {
  return (
    <p class="because">
      <em>Because</em> {afterBecause(reason)}
    </p>
  )
}
