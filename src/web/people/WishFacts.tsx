import { useState } from 'preact/hooks'
import { editWish } from '../../core/people/employer-actions.ts'
import type { WishPage } from '../../core/people/employers-view.ts'
import { wishedEmployerKind } from '../../core/vault/kinds/person.ts'
import { useAct } from '../shell/onward.ts'
import { useOpenedOn } from '../shell/opened-on.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { FactsEnd } from '../ui/FactsEnd.tsx'
import { FactsPart } from '../ui/FactsPart.tsx'
import { Field } from '../ui/Field.tsx'
import { webAddress } from '../ui/web-address.ts'

/** What is known about a wished-for employer, changed in its place. */
export function WishFacts({ page }: { page: WishPage }) {
  const { wish } = page
  return (
    <FactsPart
      name="About it"
      facts={[
        ['Why there', wish.why],
        ['What to follow', webAddress(wish.follow ?? null) ? undefined : wish.follow],
        ['Notes', wish.notes],
      ]}
      nothing="Nothing more is known yet."
      change="Change the facts"
      readOnly={page.readOnly}
      form={(onDone) => <EditWish page={page} onDone={onDone} />}
    />
  )
}

function EditWish({ page, onDone }: { page: WishPage; onDone: () => void }) {
  const act = useAct()
  const openedOn = useOpenedOn(wishedEmployerKind, page.id)
  const { wish } = page
  const draft = useFormDraft(`wish/${page.id}`, {
    name: wish.name,
    why: wish.why ?? '',
    follow: wish.follow ?? '',
    notes: wish.notes ?? '',
  })
  const { values } = draft
  const [asked, setAsked] = useState(false)
  const leave = () => {
    draft.done()
    onDone()
  }
  const keep = async () => {
    setAsked(true)
    const facts = { wishId: page.id, ...draft.current() }
    if (facts.name.trim() === '') return
    const kept = await act(
      'edit-wish',
      (vault, context) => editWish(vault, facts, context),
      'Changed.',
      openedOn,
    )
    if (kept) leave()
  }
  return (
    <div class="form">
      <Field
        label="Employer"
        autoFocus
        {...draft.field('name')}
        onEnter={keep}
        asks={asked && values.name.trim() === '' ? 'A short name is enough.' : null}
      />
      <Field label="Why there" rows={3} {...draft.field('why')} />
      <Field
        label="What to follow"
        {...draft.field('follow')}
        onEnter={keep}
        hint="Their jobs page, a newsletter, a name in the news."
      />
      <FactsEnd notes={draft.field('notes')} onKeep={keep} onLeave={leave} />
    </div>
  )
}
