import { moreWays, signalWords } from '../content/en/care-pause.ts'

/** A sign that wants one thing to be done: `path` follows `/after/:recoveryId/`. */
export interface PauseWay {
  readonly id: string
  readonly label: string
  readonly says: string
  readonly path: string
}

/** Self-doubt, lost energy and lost purpose are signs to act on; each opens one thing. */
export const pauseSignals: readonly PauseWay[] = [
  { id: 'doubt', ...signalWords.doubt, path: 'care/thought' },
  { id: 'energy', ...signalWords.energy, path: 'care/stretch' },
  { id: 'purpose', ...signalWords.purpose, path: 'care/values' },
]

const way = (id: Exclude<keyof typeof moreWays, 'summary'>, path = `care/${id}`): PauseWay => ({
  id,
  ...moreWays[id],
  path,
})

/** What stands folded below the five: none of it is pushed. */
export const pauseMore: readonly PauseWay[] = [
  way('let-be'),
  way('hoped'),
  way('observer'),
  way('body-scan'),
  way('stretch'),
  way('sitting'),
  way('unfair', 'unfair'),
]
