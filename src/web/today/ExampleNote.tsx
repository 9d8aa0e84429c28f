import { EXAMPLE_ID, exampleKind } from '../../core/vault/kinds/settings.ts'
import { useRemoveExample } from '../more/use-example.ts'
import { useView } from '../shell/onward.ts'

/** While the example search is shown: says so, and removes it in one tap. */
export function ExampleNote() {
  const shown = useView((vault) => vault.get(exampleKind, EXAMPLE_ID) !== undefined)
  const remove = useRemoveExample()
  if (!shown) return null
  return (
    <p class="example-note">
      <span>An example search. None of it is yours.</span>
      <button class="btn plain" type="button" onClick={remove}>
        Remove the example
      </button>
    </p>
  )
}
