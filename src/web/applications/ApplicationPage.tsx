import { useRoute } from 'preact-iso'
import { removeApplication } from '../../core/applications/application-actions.ts'
import {
  applicationPage,
  type ApplicationPage as PageView,
} from '../../core/applications/application-page.ts'
import { unloadedTexts } from '../../core/past/belongings.ts'
import { openRecovery } from '../../core/recovery/open-recovery.ts'
import { coverLetterKind } from '../../core/vault/kinds/cover-letter.ts'
import { AdvertPart } from '../capture/AdvertPart.tsx'
import { WhatNow, Withdraw } from '../close/WhatNow.tsx'
import { FilesPart } from '../files/FilesPart.tsx'
import { SendResume } from '../materials/SendResume.tsx'
import { foundAgain } from '../shell/found-again.ts'
import { useGoOn } from '../shell/go-on.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Back } from '../ui/Back.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { webAddress } from '../ui/web-address.ts'
import { ApplicationLetters } from './ApplicationLetters.tsx'
import { ApplicationPoints } from './ApplicationPoints.tsx'
import { ApplicationSteps } from './ApplicationSteps.tsx'
import { Events } from './Events.tsx'
import { Facts } from './Facts.tsx'
import { StageMark } from './StageMark.tsx'
import { Timeline } from './Timeline.tsx'
import './application-page.css'

/** One application: where it stands, what happened and when, and what belongs to it. */
export function ApplicationPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const page = useView((vault, now) => applicationPage(vault, id, now), [id])
  useTitle(page ? nameOf(page) : 'Application')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return <Application key={id} page={page} />
}

function Application({ page }: { page: PageView }) {
  const act = useAct()
  const { replica } = useOnward()
  const goOnFrom = useGoOn()
  const { stage, closed } = page.standing
  const advert = webAddress(page.link)
  const hasLetter = useView((vault) => vault.get(coverLetterKind, page.id) !== undefined, [page.id])
  const remove = async () => {
    const goOn = goOnFrom()
    const texts = unloadedTexts(replica.vault, [{ kind: 'application', id: page.id }])
    await Promise.all(texts.map((id) => replica.text(id)))
    const removed = await act(
      'remove-application',
      (vault, context) => removeApplication(vault, { applicationId: page.id }, context),
      `${page.company} is removed. ${foundAgain}`,
    )
    if (removed) goOn('/applications')
  }
  const lookAtIt = async () => {
    const goOn = goOnFrom()
    const opened = await act(
      'open-recovery',
      (vault, context) => openRecovery(vault, { applicationId: page.id }, context),
      'Opened.',
    )
    if (opened) goOn(`/after/${opened.id}`)
  }
  return (
    <>
      <Opening say={nameOf(page)} margin={<Back href="/applications">Applications</Back>}>
        <p class="under">{page.sentence}</p>
        <p class="facts">
          <StageMark row={{ stage, stageWord: page.stageWord, quiet: page.quiet, closed }} />
          {page.recoveryIds[0] && <a href={`/after/${page.recoveryIds[0]}`}>What comes after it</a>}
          {!page.recoveryIds[0] && closed && stage !== 'accepted' && (
            <button class="btn plain" type="button" onClick={lookAtIt}>
              Look at what comes after it
            </button>
          )}
          {!closed && <a href={`/applications/${page.id}/tailor`}>What you can show for it</a>}
          {hasLetter && <a href={`/applications/${page.id}/cover-letter`}>Your cover letter</a>}
          {advert && (
            <a href={advert} target="_blank" rel="noreferrer noopener">
              The advert
            </a>
          )}
        </p>
      </Opening>
      <WhatNow page={page} />
      <Section
        name="What happened"
        label="What happened"
        aside={<Facts page={page} />}
        asideLabel="About the job"
      >
        <Events page={page} />
      </Section>
      <Timeline applicationId={page.id} told={page.events.length} />
      <ApplicationLetters applicationId={page.id} letters={page.letters} />
      <AdvertPart applicationId={page.id} />
      <SendResume applicationId={page.id} company={page.company} />
      <FilesPart owner={{ applicationId: page.id }} />
      <ApplicationSteps actions={page.actions} />
      <ApplicationPoints points={page.feedbackPoints} />
      <div class="row foot">
        <p class="text">
          <a href={`/past/application/${page.id}`}>What happened here</a>
          <Withdraw page={page} />
          <button class="btn plain soft" type="button" onClick={remove}>
            Remove this application
          </button>
        </p>
      </div>
    </>
  )
}

function nameOf({ company, role }: PageView): string {
  return role ? `${company}, ${role}` : company
}
