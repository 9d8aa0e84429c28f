import { useRef, useState } from 'preact/hooks'
import { voiceWords } from '../../core/content/en/recording.ts'
import { voiceNotes } from '../../core/recovery/reflection-voice.ts'
import { dateIn, timeIn } from '../../core/time/calendar.ts'
import { sayDayAndTime } from '../../core/time/say.ts'
import { Interrupted } from '../record/Interrupted.tsx'
import { PlayTake } from '../record/PlayTake.tsx'
import { TroubleWord } from '../record/TroubleWord.tsx'
import type { SaidOf, TakeOf } from '../record/take-store.ts'
import { useInterrupted } from '../record/use-interrupted.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useKeepVoice } from './use-keep-voice.ts'
import { type VoiceEnd, VoiceRecorder } from './VoiceRecorder.tsx'
import './after.css'

/** What was said in the look back instead of written, and a quiet way to say more. */
export function VoiceNotes({ recoveryId }: { recoveryId: string }) {
  const { now } = useOnward()
  const notes = useView((vault) => voiceNotes(vault, recoveryId), [recoveryId])
  const keep = useKeepVoice()
  const isHere = (of: TakeOf): of is SaidOf => 'recoveryId' in of && of.recoveryId === recoveryId
  const { takes, look } = useInterrupted(isHere)
  const [speaks, setSpeaks] = useState(false)
  const [end, setEnd] = useState<VoiceEnd | null>(null)
  const begin = useRef<HTMLButtonElement>(null)
  const { zone } = now.value
  const when = (at: string) => sayDayAndTime(dateIn(at, zone), timeIn(at, zone), now.value)
  const start = () => {
    setEnd(null)
    setSpeaks(true)
  }
  const ended = (how: VoiceEnd) => {
    setEnd(how)
    setSpeaks(false)
    look()
    requestAnimationFrame(() => begin.current?.focus())
  }
  return (
    <>
      {!speaks &&
        takes.map((take) => (
          <Interrupted
            key={take.takeId}
            take={take}
            said="what you said in this look back"
            keep={keep}
            onGone={look}
          />
        ))}
      {notes.length > 0 && (
        <ul class="lines voice-notes">
          {notes.map((note) => (
            <li key={note.id}>
              <p class="what">Said {when(note.addedAt)}</p>
              <PlayTake recording={note} name={`what you said ${when(note.addedAt)}`} />
            </li>
          ))}
        </ul>
      )}
      <TroubleWord trouble={end?.trouble ?? null} />
      {end?.waiting && (
        <p class="said" role="alert">
          {end.waiting}
        </p>
      )}
      {speaks ? (
        <VoiceRecorder recoveryId={recoveryId} onEnd={ended} />
      ) : (
        <p class="acts">
          <button class="btn plain" type="button" ref={begin} onClick={start}>
            {notes.length > 0 ? voiceWords.more : voiceWords.say}
          </button>
        </p>
      )}
      <p class="under">{voiceWords.local}</p>
    </>
  )
}
