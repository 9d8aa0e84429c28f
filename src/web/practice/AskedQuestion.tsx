import { useEffect, useRef, useState } from 'preact/hooks'
import { sayLength } from '../../core/content/en/practice.ts'
import { keyOf, type Question } from '../../core/practice/session.ts'
import { answerCard } from '../../core/practice/session-actions.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { NextTime } from './NextTime.tsx'
import { Rate } from './Rate.tsx'
import { RatedByOther } from './RatedByOther.tsx'
import { Revealed } from './Revealed.tsx'
import { useArrival } from './use-arrival.ts'
import { useElapsed } from './use-elapsed.ts'

/** One question of a session: think, say or type it; look at it; say how it came. */
export function AskedQuestion(props: {
  question: Question
  place: number
  of: number
  /** The answer is kept, under this id. */
  onKept: (attemptId: string) => void
  onNext: () => void
}) {
  const { question, place, of } = props
  const act = useAct()
  const [shown, setShown] = useState(false)
  const [kept, setKept] = useState<{ readonly id: string; readonly anchor: number } | null>(null)
  const seconds = useElapsed(!shown)
  const said = useDraft(`said/${keyOf(question.asked)}`, '')
  const rating = useRef<HTMLDivElement>(null)
  const nextButton = useRef<HTMLButtonElement>(null)
  useArrival()
  useEffect(() => {
    if (shown) rating.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [shown])
  useEffect(() => {
    if (kept) nextButton.current?.focus()
  }, [kept])
  const rate = async (anchor: number) => {
    const answered = await act(
      'answer-card',
      (vault, context) =>
        answerCard(vault, { asked: question.asked, anchor, seconds, said: said.text }, context),
      'Kept. It comes back when its time has come.',
    )
    if (!answered) return
    said.done()
    setKept({ id: answered.attemptId, anchor })
    props.onKept(answered.attemptId)
  }
  return (
    <>
      <Opening
        say={question.text}
        margin={
          <>
            <span class="hush">Question </span>
            {place} of {of}
          </>
        }
      >
        {!shown && (
          <>
            <p class="under">
              Think it, say it aloud, or type it. Two minutes are enough for any answer.
            </p>
            <p class="session-time" role="timer" aria-live="off">
              {sayLength(seconds)}
            </p>
            <details class="why">
              <summary>Type it</summary>
              <Field label="Your answer" rows={6} value={said.text} onInput={said.write} />
            </details>
            <p class="acts">
              <button class="btn main" type="button" onClick={() => setShown(true)}>
                I have answered
              </button>
              <button class="btn plain soft" type="button" onClick={props.onNext}>
                Leave it out
              </button>
            </p>
          </>
        )}
      </Opening>
      {shown && (
        <>
          <Revealed question={question} said={said.text} seconds={seconds} />
          <Section name="How it came" heads label="How it came">
            <div ref={rating}>
              <Rate once good={question.good} picked={kept?.anchor ?? null} onRate={rate} />
            </div>
            {kept && <NextTime attemptId={kept.id} />}
            {kept && <RatedByOther attemptId={kept.id} />}
            {kept && (
              <p class="acts">
                <button ref={nextButton} class="btn main" type="button" onClick={props.onNext}>
                  {place === of ? 'See all of them' : 'The next question'}
                </button>
              </p>
            )}
          </Section>
        </>
      )}
    </>
  )
}
