import { useEffect, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { noteAnsweredBy } from '../../core/letters/answered-note.ts'
import { confirmReading } from '../../core/recovery/confirm-reading.ts'
import { type ReadingView, readingView } from '../../core/recovery/reading-view.ts'
import { letterKind } from '../../core/vault/kinds/letter.ts'
import type { HowFar } from '../../core/vault/kinds/recovery.ts'
import { FilesPart } from '../files/FilesPart.tsx'
import { useGoOn } from '../shell/go-on.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Choose } from '../ui/Choose.tsx'
import { Opening } from '../ui/Opening.tsx'
import { AnswerIn, sayAnswerIn } from './AnswerIn.tsx'
import { type Correction, CorrectReading } from './CorrectReading.tsx'
import { JoinChoice } from './JoinChoice.tsx'
import { LetterFacts } from './LetterFacts.tsx'
import { LetterFoot } from './LetterFoot.tsx'
import { LetterPaper } from './LetterPaper.tsx'
import { TrustNote } from './TrustNote.tsx'
import './letters.css'

/** What Onward read in one letter: one sentence, one confirmation, and the reasons folded below. */
export function LetterPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const view = useView((vault, now) => readingView(vault, id, now), [id])
  const isOwn = useView((vault) => vault.get(letterKind, id)?.body.direction === 'out', [id])
  const note = useView((vault) => noteAnsweredBy(vault, id), [id])
  const [isElse, setElse] = useState<string | null>(null)
  const answered = isElse === id ? undefined : note
  const { route } = useLocation()
  useEffect(() => {
    if (isOwn) route(`/letters/write?letter=${id}`, true)
  }, [isOwn, id])
  const says = answered ? sayAnswerIn(answered.body) : view?.headline
  useTitle(says?.replace(/\.$/, '') ?? 'Letter')
  if (isOwn) return null
  if (!view) return replica.status.value === 'starting' ? null : <NotFound />
  if (!answered) return <Letter key={id} view={view} />
  return (
    <>
      <AnswerIn view={view} note={answered} onElse={() => setElse(id)} />
      <TrustNote signs={view.signs} warned={view.warned} />
      <LetterPaper view={view} name="What they wrote" />
      <LetterFoot letterId={id} />
    </>
  )
}

function Letter({ view }: { view: ReadingView }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  const [howFar, setHowFar] = useState<HowFar | null>(view.howFar?.suggested ?? null)
  const [correcting, setCorrecting] = useState(!view.confirmed && needsWords(view))
  const [joining, setJoining] = useState<string | null>(view.joins.applicationId)

  const confirm = async (correction: Correction) => {
    const goOn = goOnFrom()
    const done = await act(
      'confirm-reading',
      (vault, context) =>
        confirmReading(vault, { letterId: view.letterId, howFar, ...correction }, context),
      'Kept as you said.',
    )
    if (!done) return
    if (done.recoveryId) goOn(`/after/${done.recoveryId}`)
    else if (done.applicationId) goOn(`/applications/${done.applicationId}`)
    else goOn('/')
  }
  const asRead: Correction = {
    kind: view.kind,
    company: view.company ?? '',
    role: view.role,
    applicationId: joining,
  }

  return (
    <>
      <Opening say={view.headline} margin={view.confirmed ? view.head : 'Read just now'} wide>
        <p class="sayline">
          {!correcting && <span class="under">{view.joins.sentence}</span>}
          {!view.confirmed && !correcting && (
            <button class="btn plain" type="button" onClick={() => setCorrecting(true)}>
              Change
            </button>
          )}
        </p>
      </Opening>
      <TrustNote signs={view.signs} warned={view.warned} />
      {view.learnt && !view.confirmed && (
        <div class="row">
          <p class="text under">{view.learnt}</p>
        </div>
      )}
      <LetterFacts letterId={view.letterId} />
      {view.confirmed ? (
        <Led view={view} />
      ) : (
        <div class="row">
          <div class="text rounds">
            {!correcting && <JoinChoice joins={view.joins} picked={joining} onPick={setJoining} />}
            {view.howFar && !correcting && (
              <>
                <p class="as-label" id="far" aria-hidden="true">
                  {view.howFar.question}
                </p>
                <Choose
                  labelledBy="far"
                  options={view.howFar.choices}
                  picked={howFar}
                  onPick={(value) => setHowFar(howFar === value ? null : value)}
                />
              </>
            )}
            {correcting ? (
              <CorrectReading
                view={view}
                howFar={howFar}
                onHowFar={setHowFar}
                onDone={confirm}
                onLeave={needsWords(view) ? undefined : () => setCorrecting(false)}
              />
            ) : (
              <p class="acts">
                <button class="btn main" type="button" onClick={() => confirm(asRead)}>
                  {view.confirmLabel}
                </button>
                <button class="btn plain" type="button" onClick={() => setCorrecting(true)}>
                  {view.changeLabel}
                </button>
              </p>
            )}
          </div>
        </div>
      )}
      <LetterPaper view={view} />
      {view.confirmed && <FilesPart owner={{ letterId: view.letterId }} />}
      <LetterFoot letterId={view.letterId} />
    </>
  )
}

/** True when the letter alone does not say enough to go on with one tap. */
function needsWords(view: ReadingView): boolean {
  return !view.sure || (view.company === null && view.kind !== 'noise' && view.kind !== 'other')
}

/** Where a confirmed letter has led. */
function Led({ view }: { view: ReadingView }) {
  return (
    <div class="row">
      <p class="text facts">
        {view.recoveryId && <a href={`/after/${view.recoveryId}`}>What comes after it</a>}
        {view.applicationId && <a href={`/applications/${view.applicationId}`}>The application</a>}
      </p>
    </div>
  )
}
