/** "About a minute left": rounded up, so that it never says none while there is some. */
export function sayMinutesLeft(minutes: number): string {
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`
}
