import { type ReadonlySignal, signal } from '@preact/signals'
import {
  type RecordedBy,
  type RecorderEvent,
  type RecorderState,
  ranMs,
  recorderAfter,
  recorderAtTime,
  recorderOff,
  type Trouble,
} from './recorder-state.ts'
import { encryptPiece, PIECE_BYTES } from './take-pieces.ts'
import type { TakeHead, TakeOf, TakeStore } from './take-store.ts'

/** A take of which all that could be kept is on the disk. */
export interface EndedTake<Of extends TakeOf = TakeOf> extends TakeHead<Of> {
  /** Whole seconds that it ran. */
  readonly seconds: number
  /** Nothing of it could be written. */
  readonly empty: boolean
}

interface RecorderParts<Of extends TakeOf> {
  readonly takes: TakeStore
  /** Keeps the key of a take, sealed, before its first piece is written. */
  readonly keepKey: (takeId: string, key: Uint8Array) => Promise<void>
  /** Called once for each take, whoever ended it. */
  readonly onEnded: (take: EndedTake<Of>) => void
}

/** A microphone and perhaps a camera, recorded in this browser alone. */
export interface Recorder<Of extends TakeOf> {
  readonly state: ReadonlySignal<RecorderState>
  /** What the camera sees, to show it; null while no device is held. */
  readonly stream: ReadonlySignal<MediaStream | null>
  /** How long the answer has run, in whole seconds; moves while it runs. */
  readonly seconds: ReadonlySignal<number>
  ask(by: RecordedBy): Promise<void>
  begin(answer: Omit<TakeHead<Of>, 'type'>): void
  pause(): void
  resume(): void
  end(): void
  /** Ends what runs and lets go of the device. */
  close(): void
}

/** So often a piece is written: what a crash can take. */
const PIECE_MS = 1000
const LOOK_MS = 250
/** A head that can be seen and a voice that can be heard well: some 7 MB a minute with the camera. */
const VIDEO_BITS = 900_000
const AUDIO_BITS = 64_000

/** The name under which a tab holds a take while it is recorded. */
export function lockOf(takeId: string): string {
  return `onward-take-${takeId}`
}

export function makeRecorder<Of extends TakeOf>({
  takes,
  keepKey,
  onEnded,
}: RecorderParts<Of>): Recorder<Of> {
  const state = signal(recorderOff)
  const stream = signal<MediaStream | null>(null)
  const seconds = signal(0)
  let media: MediaRecorder | null = null
  let head: TakeHead<Of> | null = null
  let letGo = () => {}
  let closed = false

  const put = (next: RecorderState) => {
    const before = state.peek()
    if (next === before) return
    state.value = next
    seconds.value = Math.floor(ranMs(next.take, performance.now()) / 1000)
    if (next.phase === 'paused' && before.phase === 'recording') media?.pause()
    if (next.phase === 'recording' && before.phase === 'paused') media?.resume()
    if (next.phase === 'ending' && before.phase !== 'ending') stop()
    if (next.phase === 'off' && before.phase !== 'off') release()
  }
  const tell = (event: RecorderEvent) => put(recorderAfter(state.peek(), event))
  const stop = () => {
    if (state.peek().by === 'clock') return stopClock()
    if (media && media.state !== 'inactive') media.stop()
  }
  const stopClock = () => {
    const [take, ran] = [head, ranSeconds()]
    head = null
    tell({ type: 'ended' })
    if (take) onEnded({ ...take, seconds: ran, empty: true })
  }
  const ranSeconds = () => Math.round(ranMs(state.peek().take, performance.now()) / 1000)
  const release = () => {
    for (const track of stream.peek()?.getTracks() ?? []) track.stop()
    stream.value = null
  }

  const ask = async (by: RecordedBy) => {
    if (state.peek().phase !== 'off') return
    tell({ type: 'ask', by })
    if (by === 'clock') return tell({ type: 'granted' })
    const held = await openDevice(by)
    if (typeof held === 'string') return tell({ type: 'refused', trouble: held })
    stream.value = held
    if (closed) return release()
    for (const track of held.getTracks()) {
      track.addEventListener('ended', () => tell({ type: 'unplugged', at: performance.now() }))
    }
    tell({ type: 'granted' })
  }

  const begin = (answer: Omit<TakeHead<Of>, 'type'>) => {
    const [held, { by, phase }] = [stream.peek(), state.peek()]
    if (phase !== 'ready') return
    if (!held) {
      head = { ...answer, type: '' }
      return tell({ type: 'begin', takeId: answer.takeId, at: performance.now() })
    }
    const recorder = recorderOf(held, by)
    const take: TakeHead<Of> = { ...answer, type: recorder.mimeType.split(';')[0] ?? '' }
    media = recorder
    head = take
    tell({ type: 'begin', takeId: take.takeId, at: performance.now() })
    letGo = holdLock(take.takeId)
    const writing = writer(take, crypto.getRandomValues(new Uint8Array(32)))
    recorder.addEventListener('dataavailable', ({ data }) => writing.add(data))
    recorder.addEventListener('error', () => tell({ type: 'broke', at: performance.now() }))
    recorder.addEventListener('stop', async () => {
      // The browser stops by itself when the device goes.
      tell({ type: held.active ? 'end' : 'unplugged', at: performance.now() })
      const written = await writing.done()
      const ran = ranSeconds()
      media = null
      head = null
      tell({ type: 'ended' })
      letGo()
      onEnded({ ...take, seconds: ran, empty: written === 0 })
      if (closed) release()
    })
    recorder.start(PIECE_MS)
  }

  /** Writes piece after piece; the first that cannot be written ends the take. */
  const writer = (take: TakeHead, key: Uint8Array) => {
    let number = 0
    let isBroken = false
    const write = async (data: Blob) => {
      for (let from = 0; from < data.size; from += PIECE_BYTES) {
        const part = data.slice(from, from + PIECE_BYTES)
        const content = new Uint8Array(await part.arrayBuffer())
        await takes.put(take.takeId, number, encryptPiece(content, number, key))
        number += 1
        tell({ type: 'written', sizeBytes: content.length })
      }
    }
    let queue = keepKey(take.takeId, key).then(() => takes.begin(take))
    const guarded = (work: Promise<void>) =>
      work.catch((error: unknown) => {
        isBroken = true
        tell({ type: 'unwritten', full: isFull(error), at: performance.now() })
      })
    queue = guarded(queue)
    return {
      add(data: Blob) {
        queue = queue.then(() => (isBroken ? undefined : guarded(write(data))))
      },
      async done() {
        await queue
        return number
      },
    }
  }

  const hidden = () => {
    if (document.visibilityState === 'hidden') tell({ type: 'hidden', at: performance.now() })
  }
  document.addEventListener('visibilitychange', hidden)
  const timer = setInterval(() => {
    const at = performance.now()
    put(recorderAtTime(state.peek(), at))
    seconds.value = Math.floor(ranMs(state.peek().take, at) / 1000)
  }, LOOK_MS)

  return {
    ...{ state, stream, seconds, ask, begin },
    pause: () => tell({ type: 'pause', at: performance.now() }),
    resume: () => tell({ type: 'resume', at: performance.now() }),
    end: () => tell({ type: 'end', at: performance.now() }),
    close() {
      closed = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', hidden)
      if (head) tell({ type: 'end', at: performance.now() })
      else release()
    },
  }
}

/** The device, or why there is none. */
async function openDevice(by: RecordedBy): Promise<MediaStream | Trouble> {
  const devices = navigator.mediaDevices
  if (!devices?.getUserMedia || !('MediaRecorder' in globalThis)) return 'unsupported'
  const video = by === 'camera' && { width: 640, height: 360, facingMode: 'user' }
  try {
    return await devices.getUserMedia({ audio: true, video })
  } catch (error) {
    return troubles[error instanceof Error ? error.name : ''] ?? 'failed'
  }
}

/** Source: Media Capture and Streams, getUserMedia, https://www.w3.org/TR/mediacapture-streams/ */
const troubles: Readonly<Record<string, Trouble>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'no-device',
  OverconstrainedError: 'no-device',
  NotReadableError: 'busy',
  AbortError: 'busy',
  NotSupportedError: 'unsupported',
  TypeError: 'unsupported',
}

function recorderOf(stream: MediaStream, by: RecordedBy): MediaRecorder {
  const types =
    by === 'camera'
      ? ['video/webm;codecs=vp8,opus', 'video/mp4']
      : ['audio/webm;codecs=opus', 'audio/mp4']
  const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type))
  return new MediaRecorder(stream, {
    ...(mimeType ? { mimeType } : {}),
    audioBitsPerSecond: AUDIO_BITS,
    ...(by === 'camera' ? { videoBitsPerSecond: VIDEO_BITS } : {}),
  })
}

/** Says to other tabs that this take is not interrupted; the answer ends that. */
function holdLock(takeId: string): () => void {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  navigator.locks?.request(lockOf(takeId), () => held).catch(() => {})
  return letGo
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}
