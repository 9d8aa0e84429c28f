import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import {
  removeApplication,
  unloadedLetterTexts,
} from '../../core/applications/application-actions.ts'
import {
  applicationPage,
  type ApplicationPage as PageView,
} from '../../core/applications/application-page.ts'
import { sayAction } from '../../core/plan/action-view.ts'
import { openRecovery } from '../../core/recovery/open-recovery.ts'
import { sayDate, sentenceCase } from '../../core/time/say.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Icon } from '../ui/Icon.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { EditFacts } from './EditFacts.tsx'
import { Events } from './Events.tsx'
import { StageMark } from './StageMark.tsx'
import './applications.css'

/** One application: where it stands, what happened and when, and what belongs to it. */
export function ApplicationPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const page = useView((vault, now) => applicationPage(vault, id, now), [id])
  useTitle(page ? [page.company, page.role].filter(Boolean).join(', ') : 'Application')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return <Application key={id} page={page} />
}

function Application({ page }: { page: PageView }) {
  const act = useAct()
  const { replica, now } = useOnward()
  const { route } = useLocation()
  const [editing, setEditing] = useState(false)
  const remove = async () => {
    await Promise.all(unloadedLetterTexts(replica.vault, page.id).map((id) => replica.text(id)))
    const removed = await act(
      'remove-application',
      (vault, context) => removeApplication(vault, { applicationId: page.id }, context),
      `${page.company} is removed.`,
    )
    if (removed) route('/applications')
  }
  const { closed } = page.standing
  const lookAtIt = async () => {
    const opened = await act('open-recovery', (vault, context) =>
      openRecovery(vault, { applicationId: page.id }, context),
    )
    if (opened) route(`/after/${opened.id}`)
  }
  return (
    <>
      <Opening
        say={page.role ? `${page.company}, ${page.role}` : page.company}
        margin={
          <a class="back" href="/applications">
            <Icon name="back" />
            Applications
          </a>
        }
      >
        <p class="under">{page.sentence}</p>
        <p class="facts">
          <StageMark
            row={{
              stage: page.standing.stage,
              stageWord: page.stageWord,
              quiet: page.quiet,
              closed,
            }}
          />
          {page.recoveryIds[0] && <a href={`/after/${page.recoveryIds[0]}`}>What comes after it</a>}
          {!page.recoveryIds[0] && closed && page.standing.stage !== 'accepted' && (
            <button class="btn plain" type="button" onClick={lookAtIt}>
              Look at what comes after it
            </button>
          )}
          {page.link && (
            <a href={page.link} target="_blank" rel="noreferrer noopener">
              The advert
            </a>
          )}
        </p>
      </Opening>
      <Section
        name="What happened"
        label="What happened"
        aside={
          editing ? (
            <EditFacts page={page} onDone={() => setEditing(false)} />
          ) : (
            <Facts page={page} onEdit={() => setEditing(true)} />
          )
        }
        asideLabel="About the job"
      >
        <Events page={page} />
      </Section>
      {page.letters.length > 0 && (
        <Section name="Letters" label="Letters">
          <ul class="lines">
            {page.letters.map((letter) => (
              <li key={letter.id}>
                <a class="todo" href={`/letters/${letter.id}`}>
                  <span>
                    <b>{letter.title}</b>
                    {letter.who ? `, ${letter.who}` : ''}
                  </span>
                  <span class="time">{sentenceCase(sayDate(letter.on, now.value))}</span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.actions.length > 0 && (
        <Section name="Steps" label="Steps">
          <ul class="lines">
            {page.actions.map((action) => (
              <li key={action.id} class="plain-line">
                <span class="what">{sayAction(action)}</span>
                <span class="time">
                  {action.state === 'open'
                    ? sentenceCase(sayDate(action.on, now.value))
                    : actionEnds[action.state]}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.feedbackPoints.length > 0 && (
        <Section name="What was said" label="What was said">
          <ul class="lines">
            {page.feedbackPoints.map((point) => (
              <li key={point.id} class="plain-line">
                <span class="what">{point.text}</span>
                <span class="time">
                  {point.saidBy ?? sentenceCase(sayDate(point.saidOn, now.value))}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div class="row foot">
        <p class="text">
          <button class="btn plain soft" type="button" onClick={remove}>
            Remove this application
          </button>
        </p>
      </div>
    </>
  )
}

const actionEnds: Readonly<Record<string, string>> = { done: 'Done', dropped: 'Let go' }

function Facts({ page, onEdit }: { page: PageView; onEdit: () => void }) {
  const { now } = useOnward()
  const facts: readonly (readonly [string, string | null])[] = [
    ['Place', page.place],
    ['Found by', page.channelWord],
    ['Closes', page.closesOn && sentenceCase(sayDate(page.closesOn, now.value))],
    ['Notes', page.notes],
  ]
  return (
    <>
      <h2 class="label">About the job</h2>
      <dl class="about">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="written-text">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {!page.readOnly && (
        <button class="btn plain" type="button" onClick={onEdit}>
          Change the facts
        </button>
      )}
    </>
  )
}
