import { useState } from 'preact/hooks'
import { addWish } from '../../core/people/employer-actions.ts'
import { type WishRow, wishList } from '../../core/people/employers-view.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { PeopleNav } from './PeopleNav.tsx'
import './people.css'

/** Employers one would like to work for, whether or not they look for anybody. */
export function EmployersPage() {
  useTitle('Employers you wish for')
  const { replica } = useOnward()
  const wishes = useView(wishList)
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening
        say={
          wishes.length === 0 ? 'Where would you like to work?' : 'Where you would like to work.'
        }
      >
        <PeopleNav />
        <p class="under">
          Many jobs are filled before they are advertised, through somebody who knows somebody. One
          name and one talk is a good beginning.
        </p>
      </Opening>
      <Section name="Add one" heads label="Add an employer">
        <AddWish />
      </Section>
      {wishes.length > 0 && (
        <Section name="Your wishes" heads label="Your wishes">
          <ul class="lines people-list">
            {wishes.map((wish) => (
              <Row key={wish.id} wish={wish} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Row({ wish }: { wish: WishRow }) {
  const { id, name, why, known, application } = wish
  return (
    <li>
      <a class="person-row" href={`/employers/${id}`}>
        <span class="who">
          <b>{name}</b>
          <span>{why ?? known}</span>
        </span>
        <span class="touch">{application ? 'Among your applications' : why ? known : ''}</span>
        <Icon name="go" class="go" />
      </a>
    </li>
  )
}

function AddWish() {
  const act = useAct()
  const draft = useFormDraft('new-wish', { name: '', why: '' })
  const { name } = draft.values
  const [asked, setAsked] = useState(false)
  const add = async () => {
    setAsked(true)
    const fields = draft.current()
    if (fields.name.trim() === '') return
    const added = await act(
      'add-wish',
      (vault, context) => addWish(vault, fields, context),
      `${fields.name.trim()} is among your wishes.`,
    )
    if (!added) return
    setAsked(false)
    draft.done(fields)
  }
  return (
    <div class="form add-form">
      <Field
        label="Employer"
        {...draft.field('name')}
        onEnter={add}
        asks={asked && name.trim() === '' ? 'A short name is enough.' : null}
      />
      <Field
        label="Why there"
        {...draft.field('why')}
        onEnter={add}
        hint="In your own words, or left empty."
      />
      <p class="acts">
        <button class="btn main" type="button" onClick={add}>
          Add the employer
        </button>
      </p>
    </div>
  )
}
