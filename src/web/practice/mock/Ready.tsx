import { useState } from 'preact/hooks'
import { recordWords } from '../../../core/content/en/mock.ts'
import type { MockPage } from '../../../core/practice/mock-view.ts'
import type { Recorder } from '../../record/recorder.ts'
import type { RecordedBy } from '../../record/recorder-state.ts'
import { TroubleWord } from '../../record/TroubleWord.tsx'
import type { AnswerTo } from '../../record/take-store.ts'
import { takesOf } from '../../record/takes.ts'
import { useOnward } from '../../shell/onward.ts'
import { Choose } from '../../ui/Choose.tsx'
import { Opening } from '../../ui/Opening.tsx'
import { offeredRecognition, writesAlongHere } from './write-along.ts'

const ways = [
  { value: 'clock', label: 'Not recorded' },
  { value: 'voice', label: 'My voice' },
  { value: 'camera', label: 'Voice and camera' },
] as const

/** Before the first question: what is recorded, and whether questions are read aloud. */
export function Ready(props: {
  page: MockPage
  recorder: Recorder<AnswerTo>
  onStart: (by: RecordedBy) => void
  reads: boolean
  canRead: boolean
  onReads: (reads: boolean) => void
  onWrites: (writes: boolean) => void
}) {
  const { page, recorder } = props
  const { replica } = useOnward()
  const [by, setBy] = useState<RecordedBy>('clock')
  const [writes, setWrites] = useState<'no' | 'yes' | 'cannot'>('no')
  // Only once it is wanted: asking makes some browsers look for what it takes.
  const writeAlong = async (wanted: boolean) => {
    const can = wanted && (await writesAlongHere(offeredRecognition()))
    setWrites(can ? 'yes' : wanted ? 'cannot' : 'no')
    props.onWrites(can)
  }
  const { phase, trouble } = recorder.state.value
  const goesOn = page.questions.some(({ state }) => state !== 'open')
  return (
    <Opening say={`${page.name}: ${page.questions.length} questions.`}>
      <p class="under">
        Answer aloud, as you would there. Two minutes are long enough for most answers. You can
        pause, answer once more, or skip.
      </p>
      <p class="label mock-by" id="mock-by">
        Record your answers?
      </p>
      <Choose labelledBy="mock-by" options={ways} picked={by} onPick={setBy} />
      {by !== 'clock' && (
        <>
          <p class="under mock-local">{recordWords.local}</p>
          {!takesOf(replica).durable && <p class="said">{recordWords.onlyTab}</p>}
          <label class="tick">
            <input
              type="checkbox"
              checked={writes === 'yes'}
              onChange={(event) => writeAlong(event.currentTarget.checked)}
            />
            Write along what I say, on this device
          </label>
          {writes !== 'no' && (
            <p class="under" role="status">
              {writes === 'yes' ? recordWords.localSpeech : recordWords.remoteSpeech}
            </p>
          )}
        </>
      )}
      {props.canRead ? (
        <label class="tick">
          <input
            type="checkbox"
            checked={props.reads}
            onChange={(event) => props.onReads(event.currentTarget.checked)}
          />
          Read the questions aloud, with a voice of this device
        </label>
      ) : (
        <p class="under">{recordWords.remoteVoices}</p>
      )}
      <TroubleWord trouble={trouble} />
      <p class="acts">
        <button
          class="btn main"
          type="button"
          aria-busy={phase === 'asking'}
          onClick={() => props.onStart(by)}
        >
          {goesOn ? 'Go on with it' : 'Ask me the first question'}
        </button>
        {trouble && (
          <button class="btn" type="button" onClick={() => props.onStart('clock')}>
            Go on without recording
          </button>
        )}
        <a class="btn" href={`/practice/mock/${page.id}/sheet`}>
          A friend asks me instead
        </a>
        <a class="btn plain soft" href="/practice/mock">
          Not now
        </a>
      </p>
    </Opening>
  )
}
