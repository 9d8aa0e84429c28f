import { useState } from 'preact/hooks'
import { sayMany } from '../../core/content/en/counts.ts'
import { type PersonRow, peopleList } from '../../core/people/people-list.ts'
import { relationWords, roleWords } from '../../core/people/person-words.ts'
import { weekOffer } from '../../core/people/week-offer.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { relations, supportRoles } from '../../core/vault/kinds/person.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { FindIn } from '../ui/FindIn.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { optionsOf } from '../ui/options.ts'
import { Select } from '../ui/Select.tsx'
import { PeopleNav } from './PeopleNav.tsx'
import { QuickAddPerson } from './QuickAddPerson.tsx'
import { WeekOffer } from './WeekOffer.tsx'
import './people.css'

/** So many are shown at a time. */
const SHOWN_AT_A_TIME = 30

/** Everybody one knows through the search and beside it. */
export function PeoplePage() {
  useTitle('People')
  const { replica } = useOnward()
  const [find, setFind] = useState('')
  const [relation, setRelation] = useState('')
  const [role, setRole] = useState('')
  const [shown, setShown] = useState(SHOWN_AT_A_TIME)
  const list = useView(
    (vault, now) => {
      const asked = { find, relation: relation || null, role: role || null }
      return peopleList(vault, now, asked, shown)
    },
    [find, relation, role, shown],
  )
  const offer = useView(weekOffer)
  if (replica.status.value === 'starting') return null
  const { rows, fitting, total } = list
  const narrowed = find !== '' || relation !== '' || role !== ''
  return (
    <>
      <Opening say={total === 0 ? 'Nobody is on your list yet.' : sayTotal(total)}>
        <PeopleNav />
        {total === 0 && (
          <p class="under">
            One name is enough to begin with: “Joan, friend, listens”. Nothing of it leaves this
            device.
          </p>
        )}
      </Opening>
      <Section
        name="Everybody"
        heads
        label="Everybody"
        aside={offer && <WeekOffer offer={offer} />}
        asideLabel="This week"
      >
        <QuickAddPerson />
        {total > 0 && (
          <div class="find-bar">
            <FindIn placeholder="A name, an employer, a word" value={find} onInput={setFind} />
            <Select
              label="Who they are"
              all="Anybody"
              options={optionsOf(relations, relationWords)}
              picked={relation}
              onPick={setRelation}
            />
            <Select
              label="Good for"
              all="Anything"
              options={optionsOf(supportRoles, roleWords)}
              picked={role}
              onPick={setRole}
            />
          </div>
        )}
        <p class="under">
          <a class="bring-people" href="/bring-in">
            Bring in contacts from LinkedIn or a vCard file
          </a>
        </p>
        <p class="hush" role="status">
          {narrowed && sentenceCase(sayMany(fitting, 'person found', 'people found'))}
        </p>
        {total > 0 && fitting === 0 && (
          <p class="under">Nobody on your list fits that. Fewer words or “Anybody” find more.</p>
        )}
        {rows.length > 0 && (
          <ul class="lines people-list">
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        )}
        {fitting > rows.length && (
          <p class="acts">
            <button class="btn" type="button" onClick={() => setShown(shown + SHOWN_AT_A_TIME)}>
              Show more people
            </button>
          </p>
        )}
      </Section>
    </>
  )
}

function sayTotal(total: number): string {
  return `${sentenceCase(sayMany(total, 'person', 'people'))} you know.`
}

function Row({ row }: { row: PersonRow }) {
  return (
    <li>
      <a class="person-row" href={`/people/${row.id}`}>
        <span class="who">
          <b>{row.name}</b>
          <span>{[row.says, row.job].filter(Boolean).join(' · ')}</span>
        </span>
        <span class={row.due ? 'touch due' : 'touch'}>{row.next ?? row.last ?? ''}</span>
        <Icon name="go" class="go" />
      </a>
    </li>
  )
}
