import { useEffect, useRef, useState } from 'preact/hooks'

/** A low, soft tone, in hertz and seconds. */
const TONE_HZ = 220
const TONE_SECONDS = 0.9
const TONE_LOUD = 0.06
const BUZZ_MS = 40

/** A tone and a buzz at each step, both off until they are asked for. */
export function useSignals(step: number, going: boolean) {
  const [sound, setSound] = useState(false)
  const [touch, setTouch] = useState(false)
  const audio = useRef<AudioContext | null>(null)
  useEffect(() => {
    if (!going || step === 0) return
    if (touch) navigator.vibrate?.(BUZZ_MS)
    if (sound && audio.current) ring(audio.current)
  }, [step, going])
  useEffect(() => () => void audio.current?.close(), [])
  return {
    sound,
    touch,
    canTouch: 'vibrate' in navigator,
    // Made while the button is pressed: browsers allow sound only then.
    toggleSound: () => {
      audio.current ??= new AudioContext()
      setSound(!sound)
    },
    toggleTouch: () => setTouch(!touch),
  }
}

function ring(audio: AudioContext): void {
  const tone = new OscillatorNode(audio, { frequency: TONE_HZ })
  const loudness = new GainNode(audio, { gain: 0 })
  const at = audio.currentTime
  loudness.gain.linearRampToValueAtTime(TONE_LOUD, at + TONE_SECONDS / 6)
  loudness.gain.linearRampToValueAtTime(0, at + TONE_SECONDS)
  tone.connect(loudness).connect(audio.destination)
  tone.start(at)
  tone.stop(at + TONE_SECONDS)
}
