import { useEffect, useRef, useState } from 'preact/hooks'
import { deleteRecording, type Recording } from '../../core/files/recordings.ts'
import { loadBlobs } from '../files/use-blobs.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import './record.css'

/** One recording: nothing of it is loaded before it is to be played. */
export function PlayTake({ recording, name }: { recording: Recording; name: string }) {
  const act = useAct()
  const onward = useOnward()
  const [address, setAddress] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [asks, setAsks] = useState(false)
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address])
  const open = async () => {
    if (busy) return
    setBusy(true)
    const opened = await loadBlobs(onward)
      .then((blobs) => blobs.open(recording))
      .catch(() => null)
    setBusy(false)
    if (!opened) return setProblem('It could not be opened just now. It is kept; try again.')
    if (!opened.ok) return setProblem(opened.problem.message)
    setAddress(URL.createObjectURL(new Blob([opened.value], { type: recording.type })))
  }
  const remove = () =>
    act(
      'delete-recording',
      (vault, context) => deleteRecording(vault, { recordingId: recording.id }, context),
      'The recording is deleted for good.',
    )
  return (
    <div class="take">
      {address && <Player address={address} isSound={recording.isSound} name={name} />}
      {problem && (
        <p class="said" role="alert">
          {problem}
        </p>
      )}
      <p class="acts">
        {!address && (
          <button class="btn" type="button" aria-busy={busy} onClick={open}>
            {recording.isSound ? 'Listen to it' : 'Watch it'}
            <span class="hush">: {name}</span>
          </button>
        )}
        <span class="time">{recording.size}</span>
        {asks ? (
          <>
            <button class="btn for-good" type="button" onClick={remove}>
              Yes, delete it for good
            </button>
            <button class="btn plain soft" type="button" onClick={() => setAsks(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button class="btn plain soft" type="button" onClick={() => setAsks(true)}>
            Delete the recording<span class="hush">: {name}</span>
          </button>
        )}
      </p>
    </div>
  )
}

function Player(props: { address: string; isSound: boolean; name: string }) {
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null)
  const [ready, setReady] = useState(false)
  // A recording that was written piece by piece does not say how long it is until its end was looked at.
  const measured = () => {
    const media = player.current
    if (!media || ready) return
    if (media.duration !== Number.POSITIVE_INFINITY) return setReady(true)
    media.currentTime = Number.MAX_SAFE_INTEGER
    media.addEventListener(
      'durationchange',
      () => {
        media.currentTime = 0
        setReady(true)
      },
      { once: true },
    )
  }
  const common = {
    ref: player,
    src: props.address,
    controls: true,
    'aria-label': props.name,
    'data-ready': ready ? 'yes' : 'no',
    onLoadedMetadata: measured,
  }
  return props.isSound ? <audio {...common} /> : <video {...common} playsInline />
}
