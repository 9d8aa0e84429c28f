import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { SupportRole } from '../../core/people/person-actions.ts'
import { roleWords } from '../../core/people/person-words.ts'
import { giveRole, type SupportMap, supportMap } from '../../core/people/support-map.ts'
import { personKind, supportRoles } from '../../core/vault/kinds/person.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Because } from '../ui/Because.tsx'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { optionsOf } from '../ui/options.ts'
import { AskPart } from './AskPart.tsx'
import { PeopleNav } from './PeopleNav.tsx'
import { SupportPicture } from './SupportPicture.tsx'
import './people.css'
import './support-map.css'

/** Whom one can turn to and for what, and one specific ask, drafted. */
export function SupportMapPage() {
  useTitle('Support map')
  const { replica } = useOnward()
  const { query } = useLocation()
  const map = useView(supportMap)
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say={map.sentence}>
        <PeopleNav />
      </Opening>
      <Section name="Your map" heads label="Your map">
        <SupportPicture map={map} />
        <PutOnMap />
        {map.gap && <Gap gap={map.gap} />}
      </Section>
      <Section name="Ask for one thing" heads label="Ask for one thing">
        <AskPart firstId={query.person ?? null} />
      </Section>
    </>
  )
}

/** So many names are offered while one types. */
const NAMES_OFFERED = 200

function PutOnMap() {
  const act = useAct()
  const names = useView((vault) =>
    vault
      .all(personKind)
      .slice(-NAMES_OFFERED)
      .map(({ body }) => body.name),
  )
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const give = async (role: SupportRole) => {
    setAsked(true)
    if (name.trim() === '') return
    const given = await act(
      'give-role',
      (vault, context) => giveRole(vault, { name, role }, context),
      `${name.trim()}: ${roleWords[role].toLowerCase()}.`,
    )
    if (!given) return
    setAsked(false)
    setName('')
  }
  return (
    <div class="put-on-map">
      <Field
        label="Who is it?"
        value={name}
        list={names}
        onInput={setName}
        asks={asked && name.trim() === '' ? 'A first name is enough.' : null}
      />
      <fieldset>
        <legend class="as-label">Put them where they are good</legend>
        <Chips options={optionsOf(supportRoles, roleWords)} onPick={give} />
      </fieldset>
    </div>
  )
}

function Gap({ gap }: { gap: NonNullable<SupportMap['gap']> }) {
  const act = useAct()
  const { suggestion, role } = gap
  const give = (name: string) =>
    act(
      'give-role',
      (vault, context) => giveRole(vault, { name, role }, context),
      `${name}: ${roleWords[role].toLowerCase()}.`,
    )
  return (
    <div class="kept map-gap">
      <p>{gap.says}</p>
      {suggestion && (
        <>
          <p>
            <a href={`/people/${suggestion.id}`}>{suggestion.name}</a> might be somebody for it.
          </p>
          <Because reason={gap.because} />
          <p class="acts">
            <button
              class="btn"
              type="button"
              aria-label={`Put ${suggestion.name} there: ${roleWords[role].toLowerCase()}`}
              onClick={() => give(suggestion.name)}
            >
              Put {suggestion.name} there
            </button>
          </p>
        </>
      )}
    </div>
  )
}
