import { EXAMPLE_ID, exampleKind } from '../../core/vault/kinds/settings.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Keys } from './Keys.tsx'
import { morePlaces } from './more-places.ts'
import { useRemoveExample, useShowExample } from './use-example.ts'
import { useHash } from './use-hash.ts'
import './more.css'

/** All places beside the main ones, by what they are for, and the keys. */
export function MorePage() {
  useTitle('More')
  const { replica } = useOnward()
  const starting = replica.status.value === 'starting'
  useHash(!starting)
  const shown = useView((vault) => vault.get(exampleKind, EXAMPLE_ID) !== undefined)
  const showExample = useShowExample()
  const removeExample = useRemoveExample()
  if (starting) return null
  return (
    <>
      <Opening say="Everything else, by what it is for.">
        <p class="under">Nothing here has to be filled in before you can use the rest.</p>
      </Opening>
      {morePlaces.map(({ name, places }) => (
        <Section key={name} heads name={name} label={name}>
          <ul class="lines places">
            {places.map((place) => (
              <li key={place.href}>
                <Choice {...place} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section heads name="The example" label="The example">
        <ul class="lines places">
          <li>
            {shown ? (
              <Choice
                icon="remove"
                title="Remove the example"
                says="The example search goes, and what was made about it."
                onPick={removeExample}
              />
            ) : (
              <Choice
                icon="plus"
                title="Show me an example"
                says="A search in the middle of things, to look around in. One tap removes it."
                onPick={showExample}
              />
            )}
          </li>
        </ul>
      </Section>
      <Keys />
    </>
  )
}
