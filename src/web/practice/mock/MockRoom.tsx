import { useEffect, useState } from 'preact/hooks'
import { phaseWords } from '../../../core/content/en/recording.ts'
import { clockSeconds } from '../../../core/practice/clock-seconds.ts'
import { endMock, skipQuestion } from '../../../core/practice/mock-actions.ts'
import type { MockPage, QuestionView } from '../../../core/practice/mock-view.ts'
import type { Recorder } from '../../record/recorder.ts'
import type { RecordedBy } from '../../record/recorder-state.ts'
import { SoundLevel } from '../../record/SoundLevel.tsx'
import { TroubleWord } from '../../record/TroubleWord.tsx'
import type { AnswerTo } from '../../record/take-store.ts'
import { bare } from '../../shell/bare.ts'
import { instantNow, useAct, useOnward } from '../../shell/onward.ts'
import { Opening } from '../../ui/Opening.tsx'
import { Preview } from './Preview.tsx'
import { QuestionNote } from './QuestionNote.tsx'
import { Ready } from './Ready.tsx'
import { type ReadAloud, useReadAloud } from './read-aloud.ts'
import { useAnswers } from './use-answers.ts'
import { useRoomKeys } from './use-room-keys.ts'

/** The interview: one question at a time, a clock, and nothing else. */
export function MockRoom({ page }: { page: MockPage }) {
  const [begun, setBegun] = useState(false)
  const [aloud, setAloud] = useState(true)
  const reader = useReadAloud()
  const [writes, setWrites] = useState(false)
  const { recorder, waiting } = useAnswers(page, writes)
  useEffect(() => {
    bare.value = true
    return () => {
      bare.value = false
    }
  }, [])
  const start = async (by: RecordedBy) => {
    await recorder.ask(by)
    if (recorder.state.peek().phase === 'ready') setBegun(true)
  }
  const reads = aloud && reader.can
  return (
    <div class="mock-room">
      {begun ? (
        <Interview page={page} recorder={recorder} reader={reads ? reader : null} />
      ) : (
        <Ready
          page={page}
          recorder={recorder}
          onStart={start}
          reads={reads}
          canRead={reader.can}
          onReads={setAloud}
          onWrites={setWrites}
        />
      )}
      {waiting && (
        <p class="said" role="alert">
          {waiting}
        </p>
      )}
    </div>
  )
}

function Interview(props: {
  page: MockPage
  recorder: Recorder<AnswerTo>
  reader: ReadAloud | null
}) {
  const { page, recorder, reader } = props
  const { questions } = page
  const act = useAct()
  const [place, setPlace] = useState(page.next ?? questions.length)
  const question = questions[place]
  const isFree = ['ready', 'off'].includes(recorder.state.value.phase)
  useEffect(() => {
    if (question) reader?.say(question.text)
    return () => reader?.stop()
  }, [question?.id])
  const end = () =>
    act('end-mock', (vault, context) => endMock(vault, { mockId: page.id }, context), 'Done.')
  const skip = async () => {
    if (!question || !isFree) return
    const at = { mockId: page.id, questionId: question.id }
    await act('skip-question', (vault, context) => skipQuestion(vault, at, context), 'Skipped.')
    setPlace(place + 1)
  }
  if (!question) {
    return (
      <Opening say="That was the last question.">
        <p class="under">Breathe out. The look at it can wait until tomorrow.</p>
        <p class="acts">
          <button class="btn main" type="button" aria-disabled={!isFree} onClick={end}>
            End the rehearsal
          </button>
          {place > 0 && (
            <button class="btn plain soft" type="button" onClick={() => setPlace(place - 1)}>
              Back to the last question
            </button>
          )}
        </p>
      </Opening>
    )
  }
  return (
    <>
      <Asked
        key={question.id}
        question={question}
        place={place}
        page={page}
        recorder={recorder}
        onNext={() => setPlace(place + 1)}
        onSkip={skip}
        onAloud={reader ? () => reader.say(question.text) : null}
      />
      {isFree && (
        <p class="acts mock-foot">
          <button class="btn plain soft" type="button" onClick={end}>
            End the rehearsal here
          </button>
        </p>
      )}
    </>
  )
}

function Asked(props: {
  question: QuestionView
  place: number
  page: MockPage
  recorder: Recorder<AnswerTo>
  onNext: () => void
  onSkip: () => void
  onAloud: (() => void) | null
}) {
  const { question, place, page, recorder, onNext, onSkip } = props
  const { replica, newId } = useOnward()
  const { phase, by, trouble } = recorder.state.value
  const isLive = phase === 'recording' || phase === 'paused'
  const begin = () => {
    const { identity } = replica
    if (!identity) return
    recorder.begin({
      ...{ takeId: newId(), of: { mockId: page.id, questionId: question.id } },
      ...{ vaultId: identity.vaultId, epoch: identity.epoch, startedAt: instantNow() },
    })
  }
  const keys = useRoomKeys({
    onBegin: () => {
      if (phase === 'ready') begin()
      else if (phase === 'recording') recorder.pause()
      else if (phase === 'paused') recorder.resume()
    },
    onDone: () => {
      if (isLive) recorder.end()
      else if (question.state === 'answered') onNext()
    },
    ...{ onSkip, isLive },
  })
  const begins = by === 'clock' ? 'Begin your answer' : 'Record your answer'
  const again = question.answers.length > 0
  return (
    <section class="mock-asked" aria-label="The question" ref={keys}>
      <p class="mock-place">
        Question {place + 1} of {page.questions.length}
      </p>
      <h1 class="say" tabIndex={-1}>
        {question.text}
      </h1>
      <Preview recorder={recorder} />
      <p class="mock-clock">
        <time aria-hidden="true">{clockSeconds(recorder.seconds.value)}</time>
        <span role="status">{saysPhase(phase, by, again)}</span>
        <SoundLevel recorder={recorder} />
      </p>
      <TroubleWord trouble={trouble} />
      <div class="acts">
        {!isLive && again && (
          <button class="btn main" type="button" onClick={onNext}>
            Next question
          </button>
        )}
        {phase === 'ready' && (
          <button class={again ? 'btn' : 'btn main'} type="button" onClick={begin}>
            {again ? 'Answer it once more' : begins}
          </button>
        )}
        {phase === 'off' && (
          <>
            <button class="btn main" type="button" onClick={() => recorder.ask(by)}>
              Try again
            </button>
            <button class="btn" type="button" onClick={() => recorder.ask('clock')}>
              Go on without recording
            </button>
          </>
        )}
        {phase === 'recording' && (
          <button class="btn" type="button" onClick={() => recorder.pause()}>
            Pause
          </button>
        )}
        {phase === 'paused' && (
          <button class="btn main" type="button" onClick={() => recorder.resume()}>
            Go on
          </button>
        )}
        {isLive && (
          <button
            class={phase === 'recording' ? 'btn main' : 'btn'}
            type="button"
            onClick={() => recorder.end()}
          >
            That is my answer
          </button>
        )}
        {!isLive && !again && (
          <button class="btn plain soft" type="button" onClick={onSkip}>
            Skip it
          </button>
        )}
        {props.onAloud && !isLive && (
          <button class="btn plain soft" type="button" onClick={props.onAloud}>
            Read it aloud again
          </button>
        )}
      </div>
      <QuestionNote mockId={page.id} question={question} />
      <p class="under mock-keys">
        <kbd>Space</kbd> begins and pauses, <kbd>Enter</kbd> ends the answer and goes on,{' '}
        <kbd>→</kbd> skips.
      </p>
    </section>
  )
}

function saysPhase(phase: string, by: RecordedBy, again: boolean): string {
  if (phase === 'recording') return by === 'clock' ? 'The clock runs.' : phaseWords.recording
  if (phase === 'paused') return phaseWords.paused
  if (phase === 'ending') return phaseWords.ending
  return again ? 'Your answer is kept.' : 'Take your time.'
}
