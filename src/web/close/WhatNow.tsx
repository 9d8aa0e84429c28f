import type { ApplicationPage } from '../../core/applications/application-page.ts'
import { moveApplication } from '../../core/applications/move-application.ts'
import { letterPath } from '../../core/applications/rounds-thanks.ts'
import { openAgain, type WhatNow as View, whatNow } from '../../core/applications/silence.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** What there is to decide about an application: a silence, an offer, a word that is still to be said. */
export function WhatNow({ page }: { page: ApplicationPage }) {
  const view = useView((vault, now) => whatNow(vault, page.id, now), [page.id])
  if (!view) return null
  return (
    <Section heads name={names[view.type]} label={names[view.type]}>
      {partOf(page.id, view)}
    </Section>
  )
}

function partOf(id: string, view: View) {
  if (view.type === 'silence') return <Silence id={id} view={view} />
  if (view.type === 'presumed') return <Presumed id={id} />
  if (view.type === 'offer') return <Offer answerBy={view.answerBy} />
  if (view.type === 'accepted') return <Accepted />
  return <Withdrawn id={id} />
}

const names: Readonly<Record<View['type'], string>> = {
  silence: 'The silence',
  presumed: 'The silence',
  offer: 'The offer',
  accepted: 'You have a job',
  withdrawn: 'Tell them',
}

function Silence({ id, view }: { id: string; view: Extract<View, { type: 'silence' }> }) {
  return (
    <>
      <p>
        {view.quiet === 'quiet' ? 'It has gone quiet.' : 'It is probably closed.'} {view.sentence}
      </p>
      {view.askedOn && <p class="under">You asked on {view.askedOn}, and once is enough.</p>}
      <p class="acts">
        {!view.askedOn && (
          <a class="btn" href={letterPath('follow-up', id)}>
            Ask them once
          </a>
        )}
        <a class="btn plain" href={`/told/silence?application=${id}`}>
          Stop waiting
        </a>
      </p>
      <p class="under">
        A letter at any later time counts again, also once you have stopped waiting.
      </p>
    </>
  )
}

function Presumed({ id }: { id: string }) {
  const act = useAct()
  const open = () =>
    act(
      'open-again',
      (vault, context) => openAgain(vault, { applicationId: id }, context),
      'It is open again.',
    )
  return (
    <>
      <p>You stopped waiting. It was never a no, and a letter opens it again by itself.</p>
      <p class="acts">
        <button class="btn" type="button" onClick={open}>
          Open it again
        </button>
      </p>
    </>
  )
}

function Offer({ answerBy }: { answerBy: string | null }) {
  return (
    <>
      <p>{answerBy ? `They ask for an answer by ${answerBy}.` : 'They wait for your answer.'}</p>
      <p class="acts">
        <a class="btn main" href="/offers">
          Look at the offer
        </a>
      </p>
    </>
  )
}

function Accepted() {
  return (
    <>
      <p>The rest of the search can be closed well, whenever you have half an hour.</p>
      <p class="acts">
        <a class="btn" href="/closing">
          Close the search
        </a>
      </p>
    </>
  )
}

function Withdrawn({ id }: { id: string }) {
  return (
    <>
      <p>You withdrew. Three kind sentences keep the door open.</p>
      <p class="acts">
        <a class="btn" href={letterPath('withdraw', id)}>
          Draft the letter
        </a>
      </p>
    </>
  )
}

/** One act: withdrawn as of today, and the letter that says so comes next. */
export function Withdraw({ page }: { page: ApplicationPage }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  const { stage, closed } = page.standing
  if (closed || stage === 'saved' || page.readOnly) return null
  const withdraw = async () => {
    const goOn = goOnFrom()
    const done = await act(
      'withdraw',
      (vault, context) =>
        moveApplication(vault, { applicationId: page.id, to: 'withdrawn' }, context),
      `You withdrew from ${page.company}. The letter is yours to send or not.`,
    )
    if (done) goOn(letterPath(stage === 'offer' ? 'decline' : 'withdraw', page.id))
  }
  return (
    <button class="btn plain soft" type="button" onClick={withdraw}>
      Withdraw kindly
    </button>
  )
}
