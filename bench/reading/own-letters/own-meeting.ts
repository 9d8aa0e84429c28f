import type { OwnMeeting } from './own-letter.ts'

/** A talk of which the letter says nothing. */
export const unstated: Omit<OwnMeeting, 'state'> = {
  localTime: null,
  zone: null,
  minutes: null,
  form: null,
  link: null,
  place: null,
  people: [],
}
