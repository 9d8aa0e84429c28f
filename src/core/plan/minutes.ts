/*
 * Apart from the blocks: Today asks for minutes, and must not carry the blocks' rules for it.
 */

/** Minutes since midnight of `HH:MM`. */
export function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

/** `HH:MM` of minutes since midnight, within the day. */
export function timeOfMinute(minute: number): string {
  const within = Math.max(0, Math.min(minute, 24 * 60 - 1))
  const two = (count: number) => String(count).padStart(2, '0')
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`
}
