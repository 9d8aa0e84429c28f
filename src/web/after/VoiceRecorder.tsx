import { useEffect, useMemo, useRef } from 'preact/hooks'
import { phaseWords, voiceWords } from '../../core/content/en/recording.ts'
import { clockSeconds } from '../../core/practice/clock-seconds.ts'
import { makeRecorder, type Recorder } from '../record/recorder.ts'
import type { Trouble } from '../record/recorder-state.ts'
import { SoundLevel } from '../record/SoundLevel.tsx'
import type { SaidOf } from '../record/take-store.ts'
import { keepTakeKey, takesOf } from '../record/takes.ts'
import { instantNow, useOnward } from '../shell/onward.ts'
import { useKeepVoice } from './use-keep-voice.ts'

/** What was in the way of a recording, and what is to be told where it could not be kept yet. */
export interface VoiceEnd {
  readonly trouble: Trouble | null
  readonly waiting: string | null
}

/** Asks for the microphone, records one note, and lets go of it. */
export function VoiceRecorder(props: { recoveryId: string; onEnd: (end: VoiceEnd) => void }) {
  const { recoveryId, onEnd } = props
  const { replica, newId } = useOnward()
  const keep = useKeepVoice()
  const latest = useRef({ keep, onEnd })
  latest.current = { keep, onEnd }
  const recorder: Recorder<SaidOf> = useMemo(
    () =>
      makeRecorder<SaidOf>({
        takes: takesOf(replica),
        keepKey: (takeId, key) => keepTakeKey(replica, takeId, key),
        onEnded: async (take) => {
          const { trouble } = recorder.state.peek()
          const waiting = await latest.current.keep(take)
          latest.current.onEnd({ trouble, waiting })
        },
      }),
    [replica],
  )
  const begin = async () => {
    await recorder.ask('voice')
    const { phase, trouble } = recorder.state.peek()
    const { identity } = replica
    if (phase !== 'ready' || !identity) return latest.current.onEnd({ trouble, waiting: null })
    recorder.begin({
      ...{ takeId: newId(), of: { recoveryId }, startedAt: instantNow() },
      ...{ vaultId: identity.vaultId, epoch: identity.epoch },
    })
  }
  useEffect(() => {
    begin()
    return () => recorder.close()
  }, [recorder])
  const { phase } = recorder.state.value
  const isLive = phase === 'recording' || phase === 'paused'
  const last = useRef<HTMLButtonElement>(null)
  useEffect(() => last.current?.focus(), [isLive])
  return (
    <>
      <p class="voice-clock">
        <time aria-hidden="true">{clockSeconds(recorder.seconds.value)}</time>
        <span role="status">{phaseWords[phase]}</span>
        <SoundLevel recorder={recorder} />
      </p>
      {!takesOf(replica).durable && <p class="said">{voiceWords.onlyTab}</p>}
      {isLive && (
        <p class="acts">
          <button class="btn" type="button" ref={last} onClick={() => recorder.end()}>
            {voiceWords.end}
          </button>
          {phase === 'recording' ? (
            <button class="btn plain soft" type="button" onClick={() => recorder.pause()}>
              {voiceWords.wait}
            </button>
          ) : (
            <button class="btn plain soft" type="button" onClick={() => recorder.resume()}>
              {voiceWords.goOn}
            </button>
          )}
        </p>
      )}
    </>
  )
}
