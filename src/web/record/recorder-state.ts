/** What is recorded: the voice alone, the voice and the camera, or only how long it takes. */
export type RecordedBy = 'voice' | 'camera' | 'clock'

/** What stands in the way of a recording, or ended one. */
export type Trouble =
  /** The browser cannot record at all. */
  | 'unsupported'
  /** The person, or a setting of the browser, said no. */
  | 'denied'
  | 'no-device'
  /** Another program holds the device, or it does not answer. */
  | 'busy'
  /** The device was unplugged or switched off. */
  | 'unplugged'
  /** The page was left for another one. */
  | 'hidden'
  /** No room is left on this device. */
  | 'full'
  /** The answer reached the longest that is kept. */
  | 'long'
  /** The browser broke off. */
  | 'failed'

/** One answer that is being recorded. Times are in milliseconds of one steady clock. */
export interface Take {
  readonly id: string
  /** How long it had run before it was last begun or gone on with. */
  readonly ranMs: number
  /** When it was last begun or gone on with; null while it does not run. */
  readonly runsSince: number | null
  /** What is on the disk of it. */
  readonly sizeBytes: number
}

/**
 * `off`: no device is held. `asking`: the browser asks the person. `ready`: a device is held, nothing is
 * recorded. `ending`: the last of a take is being written.
 */
export interface RecorderState {
  readonly phase: 'off' | 'asking' | 'ready' | 'recording' | 'paused' | 'ending'
  readonly by: RecordedBy
  readonly take: Take | null
  /** What was last in the way; gone once the person begins anew. */
  readonly trouble: Trouble | null
  /** The device is gone for good: it has to be asked for again. */
  readonly lost: boolean
}

export type RecorderEvent =
  | { readonly type: 'ask'; readonly by: RecordedBy }
  | { readonly type: 'granted' }
  | { readonly type: 'refused'; readonly trouble: Trouble }
  | { readonly type: 'begin'; readonly takeId: string; readonly at: number }
  | { readonly type: 'pause'; readonly at: number }
  | { readonly type: 'resume'; readonly at: number }
  | { readonly type: 'end'; readonly at: number }
  /** A piece of the take is on the disk. */
  | { readonly type: 'written'; readonly sizeBytes: number }
  /** A piece could not be written. */
  | { readonly type: 'unwritten'; readonly full: boolean; readonly at: number }
  | { readonly type: 'unplugged'; readonly at: number }
  | { readonly type: 'hidden'; readonly at: number }
  | { readonly type: 'broke'; readonly at: number }
  /** All of a take that could be written is written. */
  | { readonly type: 'ended' }
  | { readonly type: 'release' }

/** The longest answer, so that one that was forgotten does not fill the disk. */
export const LONGEST_TAKE_MS = 15 * 60_000

export const recorderOff: RecorderState = {
  phase: 'off',
  by: 'voice',
  take: null,
  trouble: null,
  lost: false,
}

/** What becomes of the recorder. An event that makes no sense where it stands changes nothing. */
export function recorderAfter(state: RecorderState, event: RecorderEvent): RecorderState {
  const { phase, take } = state
  switch (event.type) {
    case 'ask':
      return phase === 'off' ? { ...recorderOff, phase: 'asking', by: event.by } : state
    case 'granted':
      return phase === 'asking' ? { ...state, phase: 'ready' } : state
    case 'refused':
      return phase === 'asking' ? { ...state, phase: 'off', trouble: event.trouble } : state
    case 'begin':
      return phase === 'ready' ? begun(state, event.takeId, event.at) : state
    case 'pause':
      return phase === 'recording' ? { ...stopped(state, event.at), phase: 'paused' } : state
    case 'resume':
      return phase === 'paused' ? running(state, event.at) : state
    case 'end':
      return ending(state, event.at, null)
    case 'written':
      return take
        ? { ...state, take: { ...take, sizeBytes: take.sizeBytes + event.sizeBytes } }
        : state
    case 'unwritten':
      return ending(state, event.at, event.full ? 'full' : 'failed')
    case 'broke':
      return ending(state, event.at, 'failed')
    case 'unplugged':
      return unplugged(state, event.at)
    case 'hidden':
      return phase === 'recording' && state.by !== 'clock'
        ? { ...stopped(state, event.at), phase: 'paused', trouble: 'hidden' }
        : state
    case 'ended':
      return phase === 'ending'
        ? { ...state, phase: state.lost ? 'off' : 'ready', take: null }
        : state
    case 'release':
      return take ? state : { ...state, phase: 'off' }
  }
}

/** How long a take has run by now. */
export function ranMs(take: Take | null, at: number): number {
  if (!take) return 0
  return take.ranMs + (take.runsSince === null ? 0 : Math.max(0, at - take.runsSince))
}

/** Ends a take that has reached the longest that is kept; asked once a second. */
export function recorderAtTime(state: RecorderState, at: number): RecorderState {
  const isLong = state.phase === 'recording' && ranMs(state.take, at) >= LONGEST_TAKE_MS
  return isLong ? ending(state, at, 'long') : state
}

function begun(state: RecorderState, id: string, at: number): RecorderState {
  const take = { id, ranMs: 0, runsSince: at, sizeBytes: 0 }
  return { ...state, phase: 'recording', take, trouble: null }
}

function running(state: RecorderState, at: number): RecorderState {
  const take = state.take && { ...state.take, runsSince: at }
  return { ...state, phase: 'recording', take, trouble: null }
}

function stopped(state: RecorderState, at: number): RecorderState {
  const take = state.take && { ...state.take, ranMs: ranMs(state.take, at), runsSince: null }
  return { ...state, take }
}

function ending(state: RecorderState, at: number, trouble: Trouble | null): RecorderState {
  if (state.phase !== 'recording' && state.phase !== 'paused') return state
  return { ...stopped(state, at), phase: 'ending', trouble: trouble ?? state.trouble }
}

function unplugged(state: RecorderState, at: number): RecorderState {
  if (state.phase === 'off' || state.phase === 'asking') return state
  if (!state.take) return { ...state, phase: 'off', trouble: 'unplugged' }
  return { ...ending(state, at, 'unplugged'), trouble: 'unplugged', lost: true }
}
