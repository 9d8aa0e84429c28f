import { useEffect, useRef, useState } from 'preact/hooks'
import { phaseWords } from '../../core/content/en/recording.ts'
import type { Recorder } from './recorder.ts'
import type { TakeOf } from './take-store.ts'
import './record.css'

const LOOK_MS = 100
/** Where nothing at all was heard for so long, the microphone is off; who thinks first is not disturbed later. */
const SILENT_MS = 6000
/** Loudness, from 0 to 1, below which a microphone gives not even its own hiss. */
const SILENT = 0.001
/** Speech is some 0.05 to 0.3 loud; the bar is full at the loud end. */
const LOUD = 0.3

/** How loud the microphone hears, as a bar while it records, and a word where it hears nothing. */
export function SoundLevel<Of extends TakeOf>({ recorder }: { recorder: Recorder<Of> }) {
  const bar = useRef<HTMLSpanElement>(null)
  const [silent, setSilent] = useState(false)
  const stream = recorder.stream.value
  const runs = recorder.state.value.phase === 'recording' && stream !== null
  useEffect(() => {
    if (!runs) return
    const beganAt = performance.now()
    let heard = false
    return listen(stream, (loudness) => {
      bar.current?.style.setProperty('--loud', String(Math.min(1, loudness / LOUD)))
      heard ||= loudness > SILENT
      setSilent(!heard && performance.now() - beganAt > SILENT_MS)
    })
  }, [runs, stream])
  if (!runs) return null
  return (
    <>
      <span class="sound-level" ref={bar} aria-hidden="true" />
      <span class="under" role="status">
        {silent && phaseWords.silent}
      </span>
    </>
  )
}

/** Tells the loudness of a stream, from 0 to 1, some ten times a second; the answer ends that. */
function listen(stream: MediaStream, tell: (loudness: number) => void): () => void {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    // A browser that lets no page sound yet gives only zeros: that is no silence.
    if (context.state !== 'running') return
    analyser.getFloatTimeDomainData(samples)
    tell(Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length))
  }, LOOK_MS)
  return () => {
    clearInterval(timer)
    context.close()
  }
}
