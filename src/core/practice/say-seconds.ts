import { sayMany } from '../content/en/counts.ts'

/** How long something took, in words: "45 seconds", "a minute 40", "two minutes". */
export function saySeconds(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return whole === 1 ? 'a second' : `${whole} seconds`
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  const said = minutes === 1 ? 'a minute' : sayMany(minutes, 'minute', 'minutes')
  return rest === 0 ? said : `${said} ${rest}`
}

/** What a clock shows: "1:40". */
export function clockSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
