import { explainSign } from '../../core/reading/trust-signs.ts'
import './trust-note.css'

/** What to do about a letter that is not sure to be honest, and why; stands above the reading. */
export function TrustNote({ signs, warned }: { signs: readonly string[]; warned: boolean }) {
  const told = signs.flatMap((id) => explainSign(id) ?? [])
  if (told.length === 0) return null
  const todos = [...new Set(told.map(({ todo }) => todo))].slice(0, 3)
  return (
    <div class="row">
      <section class="text trust-note" data-warned={warned} aria-labelledby="trust-note">
        <h2 id="trust-note">
          {warned ? 'Letters like this are often not honest' : 'One thing to check first'}
        </h2>
        {todos.map((todo) => (
          <p key={todo}>{todo}</p>
        ))}
        <ul aria-label="What speaks for that">
          {told.map(({ says, because }) => (
            <li key={says}>
              <b>{says}</b> {because}
            </li>
          ))}
        </ul>
        <p class="under">Nothing changes in your records unless you say so.</p>
      </section>
    </div>
  )
}
