import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { roundChoices } from '../../../core/applications/rounds-words.ts'
import { openApplications } from '../../../core/next/open-applications.ts'
import { beginMock } from '../../../core/practice/mock-actions.ts'
import { type MockWish, mockSet } from '../../../core/practice/mock-set.ts'
import { mockLines } from '../../../core/practice/mock-view.ts'
import { knownIn } from '../../../core/vault/kind.ts'
import { applicationKind, roundTypes } from '../../../core/vault/kinds/application.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import { useGoOn } from '../../shell/go-on.ts'
import { useAct, useOnward, useView } from '../../shell/onward.ts'
import { useTitle } from '../../shell/title.ts'
import { Because } from '../../ui/Because.tsx'
import { Choose } from '../../ui/Choose.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Opening, Section } from '../../ui/Opening.tsx'
import { Select } from '../../ui/Select.tsx'
import { PracticeNav } from '../PracticeNav.tsx'
import { NotKeptYet } from './NotKeptYet.tsx'
import './mock.css'

const sizes = [
  { value: '5', label: 'Five, 15 minutes' },
  { value: '8', label: 'Eight, 25 minutes' },
  { value: '12', label: 'Twelve, 40 minutes' },
] as const

/** Rehearsals: which interview, which questions, and those that were held. */
export function MockPage() {
  useTitle('Rehearse an interview')
  const { replica } = useOnward()
  const { query } = useLocation()
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say="Rehearse an interview.">
        <p class="under">
          Questions that this employer could ask, one after the other, at your pace. You answer
          aloud, and look at it afterwards, alone or with a friend.
        </p>
        <PracticeNav />
      </Opening>
      <NotKeptYet />
      <NewRehearsal
        key={`${query.application}/${query.event}`}
        applicationId={query.application ?? ''}
        eventId={query.event ?? ''}
      />
      <Earlier />
    </>
  )
}

function NewRehearsal(given: { applicationId: string; eventId: string }) {
  const goOnFrom = useGoOn()
  const act = useAct()
  const [applicationId, setApplicationId] = useState(given.applicationId)
  const eventId = applicationId === given.applicationId ? given.eventId : ''
  const known = useView((vault) => roundOf(vault, applicationId, eventId), [applicationId, eventId])
  const [picked, setPicked] = useState<string | null>(null)
  const round = knownIn(roundTypes, picked ?? known)
  const [size, setSize] = useState<(typeof sizes)[number]['value']>('5')
  const [left, setLeft] = useState<readonly string[]>([])
  const choices = useView(applicationChoices)
  const wish: MockWish = {
    ...{ applicationId: applicationId || undefined, eventId: eventId || undefined, round },
    size: Number(size) + left.length,
  }
  const set = useView(
    (vault, now) => mockSet(vault, now, wish),
    [applicationId, eventId, round, size, left.length],
  )
  const questions = set.filter(({ key }) => !left.includes(key)).slice(0, Number(size))
  const begin = async () => {
    const goOn = goOnFrom()
    const begun = await act(
      'begin-mock',
      (vault, context) => beginMock(vault, { ...wish, questions }, context),
      'The rehearsal is ready.',
    )
    const mockId = begun?.find(({ kind }) => kind === 'mock')?.id
    if (mockId) goOn(`/practice/mock/${mockId}`)
  }
  return (
    <>
      <Section name="Which one" heads label="Which interview">
        <div class="mock-which">
          <Select
            label="For which application"
            all="None in particular"
            options={choices}
            picked={applicationId}
            onPick={setApplicationId}
          />
          <Select
            label="What kind of talk"
            all="A first talk"
            options={roundChoices}
            picked={round ?? ''}
            onPick={setPicked}
          />
        </div>
        <p class="label" id="how-many" aria-hidden="true">
          How many questions
        </p>
        <Choose labelledBy="how-many" options={sizes} picked={size} onPick={setSize} />
        <p class="acts">
          <button class="btn main" type="button" onClick={begin}>
            Begin the rehearsal
          </button>
        </p>
      </Section>
      <Section name="The questions" heads label="The questions">
        <details class="why">
          <summary>Look at them beforehand, or leave some out</summary>
          <ul class="lines mock-set">
            {questions.map(({ key, text, why }) => (
              <li key={key}>
                <div>
                  <p class="written-text">{text}</p>
                  <Because reason={why} />
                </div>
                <button
                  class="btn plain soft"
                  type="button"
                  aria-label={`Leave out: ${text}`}
                  onClick={() => setLeft([...left, key])}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </details>
      </Section>
    </>
  )
}

function Earlier() {
  const lines = useView(mockLines)
  if (lines.length === 0) return null
  return (
    <Section name="Rehearsed" heads label="Earlier rehearsals">
      <ul class="lines mock-lines">
        {lines.map(({ id, name, when, said, ended }) => (
          <li key={id}>
            <a class="mock-line" href={`/practice/mock/${id}`}>
              {name}
            </a>
            <span class="time">
              {when}; {said}
              {!ended && '; not ended yet'}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** More could not be chosen from; the latest are the likeliest. */
const MOST_CHOICES = 100

function applicationChoices(vault: Vault) {
  return openApplications(vault)
    .toSorted((a, b) => (a.lastOn < b.lastOn ? 1 : -1))
    .slice(0, MOST_CHOICES)
    .map(({ id, body }) => ({
      value: id,
      label: [body.company, body.role].filter(Boolean).join(', '),
    }))
}

/** What kind of talk an event is. */
function roundOf(vault: Vault, applicationId: string, eventId: string): string {
  const events = vault.get(applicationKind, applicationId)?.body.events ?? []
  return events.find(({ id }) => id === eventId)?.round ?? ''
}
