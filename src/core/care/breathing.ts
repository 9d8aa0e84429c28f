/** One part of a breath. */
export interface BreathPhase {
  readonly id: 'in' | 'out'
  readonly label: string
  readonly seconds: number
}

/** Slow breathing with the longer half on the way out: 4 s in, 6 s out, six breaths a minute. */
export const breathPhases: readonly BreathPhase[] = [
  { id: 'in', label: 'In', seconds: 4 },
  { id: 'out', label: 'And slowly out', seconds: 6 },
]

/**
 * Five minutes of breathing with long out-breaths, daily for 28 days, lifted mood (114 people,
 * Balban); 4 and 6 seconds are a choice of this design. Whoever feels dizzy stops, and the page says so.
 */
export const BREATHING_MINUTES = 5

export const breathingWords = {
  before: 'Five minutes. Breathe in through the nose, and let the breath out slowly.',
  stop: 'Stop whenever you like. If you feel dizzy, breathe as you normally do.',
  after: 'That was five minutes. Nothing else has to follow.',
} as const

export interface BreathMoment {
  readonly phase: BreathPhase
  /** Which half of a breath it is, from 0; it goes up by one each time the breath turns. */
  readonly half: number
  /** 0 at the start of the phase, 1 at its end. */
  readonly fraction: number
  readonly secondsLeft: number
  readonly over: boolean
}

/** Where the breath is, `elapsedMs` after the start. After five minutes it rests at the end of a breath. */
export function breathAt(elapsedMs: number): BreathMoment {
  const totalMs = BREATHING_MINUTES * 60_000
  const over = elapsedMs >= totalMs
  const at = Math.max(0, Math.min(elapsedMs, totalMs))
  const secondsLeft = Math.ceil((totalMs - at) / 1000)
  const breathMs = breathPhases.reduce((sum, phase) => sum + phase.seconds * 1000, 0)
  let within = over ? breathMs : at % breathMs
  let half = Math.floor((over ? at - 1 : at) / breathMs) * breathPhases.length
  for (const phase of breathPhases) {
    const phaseMs = phase.seconds * 1000
    if (within < phaseMs) return { phase, half, fraction: within / phaseMs, secondsLeft, over }
    within -= phaseMs
    half += 1
  }
  const last = breathPhases[breathPhases.length - 1] as BreathPhase
  return { phase: last, half: half - 1, fraction: 1, secondsLeft, over }
}
