import { EXAMPLE_ID, exampleKind } from '../../core/vault/kinds/settings.ts'
import { useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { useRemoveExample, useShowExample } from './use-example.ts'

/** The example search, to be shown and to be taken out. */
export function ExampleSettings() {
  const shown = useView((vault) => vault.get(exampleKind, EXAMPLE_ID) !== undefined)
  const show = useShowExample()
  const remove = useRemoveExample()
  return (
    <Section heads name="Example" label="Example search">
      <p class="settings-say">
        {shown ? 'The example search is shown.' : 'The example search is not shown.'}
      </p>
      <p class="under">
        {shown
          ? 'Removing it takes out whatever was made about it too. Your own records stay.'
          : 'It stands beside your own records until you remove it.'}
      </p>
      <p class="acts">
        <button class="btn" type="button" onClick={shown ? remove : show}>
          {shown ? 'Remove the example' : 'Show me an example'}
        </button>
      </p>
    </Section>
  )
}
