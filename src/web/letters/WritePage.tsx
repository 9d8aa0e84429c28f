import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { belongingTo } from '../../core/applications/belonging.ts'
import { typeProse } from '../../core/content/en/letter-types.ts'
import { applicationsFor } from '../../core/letters/about-choices.ts'
import { openDraft } from '../../core/letters/keep-written.ts'
import {
  draftedTypes,
  type LetterTypeId,
  letterTypeIds,
  letterTypes,
} from '../../core/letters/letter-types.ts'
import { knownIn } from '../../core/vault/kind.ts'
import { letterKind } from '../../core/vault/kinds/letter.ts'
import { recoveryKind } from '../../core/vault/kinds/recovery.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import { SentLetter } from './SentLetter.tsx'
import { TypeChoices } from './TypeChoices.tsx'
import { WritingDesk } from './WritingDesk.tsx'
import './letters-page.css'

/**
 * Writes one letter: `?letter=` goes on with one that is kept, else `?type=`, `?application=` and
 * `?person=` say what it is and what about. What is missing is asked for.
 */
export function WritePage() {
  useTitle('Write a letter')
  const { query, route } = useLocation()
  const { replica } = useOnward()
  // The desk stays as it is when the letter gets an address of its own.
  const desk = useRef<{ readonly letterId: string; readonly key: string } | null>(null)
  const asked = useView(
    (vault) => askedFor(vault, query),
    [query.letter, query.type, query.application, query.person],
  )
  if (replica.status.value === 'starting') return null
  if (!asked) return <NotFound />
  const { type, letterId, applicationId, personId, state, recoveryId } = asked
  if (letterId && state === 'sent') return <SentLetter key={letterId} letterId={letterId} />
  if (!type) return <ChooseType query={query} />
  const drafted = knownIn(draftedTypes, type)
  const needsApplication = letterTypes[type].about === 'application' && !applicationId
  if (!drafted) return <AfterANo recoveryId={recoveryId} />
  if (needsApplication && query.open !== 'yes')
    return <ChooseApplication type={type} personId={personId} />
  const draftKey = query.letter ?? `${type}/${applicationId}/${personId}`
  const isSame = desk.current !== null && desk.current.letterId === query.letter
  const key = isSame ? desk.current?.key : draftKey
  return (
    <WritingDesk
      key={key}
      {...{ type: drafted, letterId, applicationId, personId, draftKey }}
      onKept={(id) => {
        desk.current = { letterId: id, key: draftKey }
        route(`/letters/write?letter=${id}`, true)
      }}
    />
  )
}

interface Asked {
  readonly type: LetterTypeId | undefined
  readonly letterId: string | null
  readonly applicationId: string | null
  readonly personId: string | null
  readonly state: string | undefined
  /** The no that a note after a no belongs to. */
  readonly recoveryId: string | null
}

/** What the address asks for; undefined for a letter that is not there. */
function askedFor(vault: Vault, query: Readonly<Record<string, string>>): Asked | undefined {
  const application = query.application || null
  const recoveryOf = (id: string | null) =>
    id ? (belongingTo(vault, recoveryKind, id).at(-1)?.id ?? null) : null
  if (query.letter) {
    const letter = vault.get(letterKind, query.letter)
    if (letter?.body.direction !== 'out') return undefined
    const { purpose, applicationId = null, personId = null, state, recoveryId } = letter.body
    return {
      ...{ letterId: letter.id, applicationId, personId, state },
      type: knownIn(letterTypeIds, purpose),
      recoveryId: recoveryId ?? recoveryOf(applicationId),
    }
  }
  const type = knownIn(letterTypeIds, query.type)
  const about = { applicationId: application, personId: query.person || null }
  return {
    ...{ ...about, type, state: undefined, recoveryId: recoveryOf(application) },
    letterId: (type && openDraft(vault, { type, ...about })?.id) ?? null,
  }
}

function ChooseType({ query }: { query: Readonly<Record<string, string>> }) {
  const about = new URLSearchParams()
  for (const name of ['application', 'person']) if (query[name]) about.set(name, query[name])
  const rest = about.size > 0 ? `&${about}` : ''
  return (
    <>
      <Opening say="Which letter would you like to write?">
        <p class="under">
          <a href="/letters">All your letters</a>
        </p>
      </Opening>
      <TypeChoices pathOf={(type) => `/letters/write?type=${type}${rest}`} />
    </>
  )
}

function ChooseApplication({ type, personId }: { type: LetterTypeId; personId: string | null }) {
  const choices = useView((vault, now) => applicationsFor(vault, type, now), [type])
  const person = personId ? `&person=${personId}` : ''
  return (
    <>
      <Opening say={`${typeProse[type].name}: about which application?`}>
        <p class="under">{typeProse[type].when}</p>
      </Opening>
      <Section label="Applications">
        <ul class="lines">
          {choices.map(({ applicationId, company, role }) => (
            <li key={applicationId}>
              <a
                class="letter-type"
                href={`/letters/write?type=${type}&application=${applicationId}${person}`}
              >
                <b>{company}</b>
                <span>{role}</span>
              </a>
            </li>
          ))}
        </ul>
        {choices.length === 0 && <p class="under">None of yours fits this letter just now.</p>}
        <p class="acts">
          <a href="/applications">Another one of my applications</a>
          <a href={`/letters/write?type=${type}&open=yes${person}`}>It is about none of them</a>
        </p>
      </Section>
    </>
  )
}

/** The note after a no is written on the page of that no, beside what it rests on. */
function AfterANo({ recoveryId }: { recoveryId: string | null }) {
  const { route } = useLocation()
  useEffect(() => {
    if (recoveryId) route(`/after/${recoveryId}`, true)
  }, [recoveryId])
  const choices = useView((vault, now) => {
    const closed = applicationsFor(vault, 'ask-feedback', now)
    return closed.flatMap(({ applicationId, company, role }) =>
      belongingTo(vault, recoveryKind, applicationId)
        .slice(-1)
        .map(({ id }) => ({ id, company, role })),
    )
  })
  if (recoveryId) return null
  return (
    <>
      <Opening say="A note after a no is written where you look at it.">
        <p class="under">
          There it knows who wrote, how far you came, and whether to ask at all.{' '}
          <a href="/ask">Write one and keep nothing</a>
        </p>
      </Opening>
      <Section label="What came after a no">
        <ul class="lines">
          {choices.map(({ id, company, role }) => (
            <li key={id}>
              <a class="letter-type" href={`/after/${id}`}>
                <b>{company}</b>
                <span>{role}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
