import { typeGroups, typeProse } from '../../core/content/en/letter-types.ts'
import type { LetterTypeId } from '../../core/letters/letter-types.ts'
import { Section } from '../ui/Opening.tsx'
import './letters-page.css'

/** All letters that can be written, in the order in which a search comes to them. */
export function TypeChoices({ pathOf }: { pathOf: (type: LetterTypeId) => string }) {
  return (
    <>
      {typeGroups.map((group) => (
        <Section key={group.name} heads name={group.name} label={group.name} tight>
          <ul class="lines letter-types">
            {group.types.map((type) => (
              <li key={type}>
                <a class="letter-type" href={pathOf(type)}>
                  <b>{typeProse[type].name}</b>
                  <span>{typeProse[type].does}</span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
