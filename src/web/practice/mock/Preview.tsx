import { useEffect, useRef } from 'preact/hooks'
import type { Recorder } from '../../record/recorder.ts'
import type { AnswerTo } from '../../record/take-store.ts'

/** What the camera sees, as in a mirror and without sound; nothing where only the voice is recorded. */
export function Preview({ recorder }: { recorder: Recorder<AnswerTo> }) {
  const video = useRef<HTMLVideoElement>(null)
  const stream = recorder.stream.value
  const isSeen = stream !== null && recorder.state.value.by === 'camera'
  useEffect(() => {
    if (video.current) video.current.srcObject = isSeen ? stream : null
  }, [isSeen, stream])
  if (!isSeen) return null
  return (
    <video
      ref={video}
      class="mock-preview"
      muted
      autoPlay
      playsInline
      aria-label="What the camera sees"
    />
  )
}
