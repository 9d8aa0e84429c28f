import { useRoute } from 'preact-iso'
import { writeRoundNotes } from '../../core/applications/rounds-actions.ts'
import { type RoundPage as PageView, roundPage } from '../../core/applications/rounds-view.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Back } from '../ui/Back.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { RoundAbout, RoundNextNo } from './RoundAbout.tsx'
import { RoundAfter } from './RoundAfter.tsx'
import { RoundDay } from './RoundDay.tsx'
import { RoundLikely } from './RoundLikely.tsx'
import { RoundLines } from './RoundLines.tsx'
import { RoundMaterial } from './RoundMaterial.tsx'
import { RoundPeople } from './RoundPeople.tsx'
import { WhenWhere } from './WhenWhere.tsx'
import './rounds.css'

/** One round of talks: when and where, with whom, what to prepare and to ask, and what comes after it. */
export function RoundPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const { id = '', eventId = '' } = params
  const page = useView((vault, now) => roundPage(vault, id, eventId, now), [id, eventId])
  useTitle(page ? nameOf(page) : 'Talk')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return <Round key={eventId} page={page} />
}

function Round({ page }: { page: PageView }) {
  const before = (
    <>
      <Section heads name="Get ready" label="Get ready">
        <RoundLines
          page={page}
          list="prepare"
          add="Something else to prepare"
          under="From the advert, from earlier talks and from what such a talk needs. Leave out what does not help."
        />
      </Section>
      <Section heads name="To ask them" label="To ask them">
        <RoundLines
          page={page}
          list="asks"
          add="A question of your own"
          under="Two or three are enough. Tick those that you mean to ask."
        />
      </Section>
    </>
  )
  return (
    <>
      <Opening
        say={nameOf(page)}
        margin={<Back href={`/applications/${page.applicationId}`}>The application</Back>}
      >
        <WhenWhere page={page} />
      </Opening>
      {page.over && <RoundAfter page={page} />}
      {!page.over && <RoundDay page={page} />}
      <RoundPeople page={page} />
      {!page.over && before}
      {!page.over && <RoundLikely page={page} />}
      <Section heads name="Your notes" label="Your notes">
        <OwnNotes page={page} />
      </Section>
      <RoundMaterial page={page} />
      <RoundAbout page={page} />
      {!page.over && !page.closed && <RoundNextNo />}
      {page.over && (
        <div class="row">
          <details class="text why">
            <summary>What you had prepared</summary>
            {before}
          </details>
        </div>
      )}
    </>
  )
}

function nameOf({ what, company }: PageView): string {
  return `${what}, ${company}`
}

/** Kept as typed, and printed with the page. */
function OwnNotes({ page }: { page: PageView }) {
  const act = useAct()
  const { applicationId, eventId } = page
  const draft = useDraft(`round-notes/${eventId}`, page.ownNotes)
  const keep = async () => {
    if (!draft.touched) return
    const kept = await act(
      'round-notes',
      (vault, context) =>
        writeRoundNotes(vault, { applicationId, eventId, text: draft.joined() }, context),
      'Kept.',
    )
    if (kept) draft.done()
  }
  return (
    <Field
      wide
      rows={5}
      label="What you want at hand"
      hint="Kept as you type it."
      value={draft.text}
      onInput={draft.write}
      onDone={keep}
    />
  )
}
