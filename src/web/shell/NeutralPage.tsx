import { NEUTRAL_TITLE, showAgain } from './quick-hide.ts'

/** An empty page of no particular program; Esc or its button leads back. */
export function NeutralPage() {
  return (
    <main class="neutral">
      <h1>{NEUTRAL_TITLE}</h1>
      <p>No notes yet.</p>
      <button type="button" onClick={showAgain}>
        Back
      </button>
    </main>
  )
}
