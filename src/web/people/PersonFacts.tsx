import { useState } from 'preact/hooks'
import { editPerson } from '../../core/people/person-actions.ts'
import type { PersonPage } from '../../core/people/person-page.ts'
import { relationWords, roleWords, sayRelation } from '../../core/people/person-words.ts'
import { knownIn } from '../../core/vault/kind.ts'
import { personKind, relations, supportRoles } from '../../core/vault/kinds/person.ts'
import { useAct } from '../shell/onward.ts'
import { useOpenedOn } from '../shell/opened-on.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { FactsEnd } from '../ui/FactsEnd.tsx'
import { FactsPart } from '../ui/FactsPart.tsx'
import { Field } from '../ui/Field.tsx'
import { OneFact } from '../ui/OneFact.tsx'
import { optionsOf } from '../ui/options.ts'
import { Select } from '../ui/Select.tsx'
import { webAddress } from '../ui/web-address.ts'
import { RoleChips } from './RoleChips.tsx'

const closenessWords = { close: 'Close', acquaintance: 'We know each other a little' } as const
type Closeness = keyof typeof closenessWords
const closenesses = Object.keys(closenessWords) as Closeness[]

/** What is known about a person, changed in its place. */
export function PersonFacts({ page }: { page: PersonPage }) {
  const { person } = page
  const link = webAddress(person.link ?? null)
  return (
    <FactsPart
      name="About them"
      facts={[
        ['Who they are', sayRelation(person.relation)],
        ['Good for', person.roles.map(roleWord).join(', ')],
        ['What they do', person.jobTitle],
        ['Works at', person.company],
        ['How you know each other', person.knownFrom],
        ['How close', closenessWords[person.closeness as Closeness] ?? person.closeness],
        ['Link', link ? undefined : person.link],
        ['Notes', person.notes],
      ]}
      nothing="Only the name is known yet."
      change="Change the facts"
      readOnly={page.readOnly}
      form={(onDone) => <EditPerson page={page} onDone={onDone} />}
    >
      <Elsewhere page={page} />
      {link && (
        <p>
          <a href={link} target="_blank" rel="noreferrer noopener">
            Their page
          </a>
        </p>
      )}
    </FactsPart>
  )
}

/** What else of the records has to do with them. */
function Elsewhere({ page }: { page: PersonPage }) {
  const links = [
    ...page.applications.map(({ id, name }) => ({ href: `/applications/${id}`, name })),
    ...(page.wish
      ? [{ href: `/employers/${page.wish.id}`, name: `${page.wish.name}, a wish` }]
      : []),
    ...page.groups.map(({ id, name }) => ({ href: `/groups/${id}`, name: `Met at ${name}` })),
  ]
  if (links.length === 0) return null
  return (
    <ul class="elsewhere-links">
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

function roleWord(role: string): string {
  const known = knownIn(supportRoles, role)
  return known ? roleWords[known] : role
}

function EditPerson({ page, onDone }: { page: PersonPage; onDone: () => void }) {
  const act = useAct()
  const openedOn = useOpenedOn(personKind, page.id)
  const { person } = page
  const draft = useFormDraft(`person/${page.id}`, {
    name: person.name,
    relation: person.relation ?? '',
    roles: [...person.roles] as readonly string[],
    jobTitle: person.jobTitle ?? '',
    company: person.company ?? '',
    knownFrom: person.knownFrom ?? '',
    closeness: (person.closeness ?? null) as string | null,
    phone: person.phone ?? '',
    address: person.address ?? '',
    link: person.link ?? '',
    notes: person.notes ?? '',
  })
  const { values } = draft
  const [asked, setAsked] = useState(false)
  const leave = () => {
    draft.done()
    onDone()
  }
  const keep = async () => {
    setAsked(true)
    const { closeness, ...fields } = draft.current()
    if (fields.name.trim() === '') return
    const facts = { personId: page.id, ...fields, closeness: closeness ?? '' }
    const kept = await act(
      'edit-person',
      (vault, context) => editPerson(vault, facts, context),
      'Changed.',
      openedOn,
    )
    if (kept) leave()
  }
  return (
    <div class="form">
      <Field
        label="Name"
        autoFocus
        {...draft.field('name')}
        onEnter={keep}
        asks={asked && values.name.trim() === '' ? 'What do you call them?' : null}
      />
      <Select
        label="Who they are to you"
        all="Not said"
        options={optionsOf(relations, relationWords)}
        picked={values.relation}
        onPick={(relation) => draft.set({ relation })}
      />
      <RoleChips picked={values.roles} onPick={(roles) => draft.set({ roles })} />
      <Field label="What they do" {...draft.field('jobTitle')} onEnter={keep} />
      <Field label="Works at" {...draft.field('company')} onEnter={keep} />
      <Field label="How you know each other" {...draft.field('knownFrom')} onEnter={keep} />
      <OneFact
        legend="How close you are"
        options={optionsOf(closenesses, closenessWords)}
        picked={values.closeness}
        onPick={(closeness) => draft.set({ closeness })}
      />
      <Field label="Phone" inputMode="tel" {...draft.field('phone')} onEnter={keep} />
      <Field label="Mail" inputMode="email" {...draft.field('address')} onEnter={keep} />
      <Field label="Link" inputMode="url" {...draft.field('link')} onEnter={keep} />
      <FactsEnd notes={draft.field('notes')} onKeep={keep} onLeave={leave} />
    </div>
  )
}
