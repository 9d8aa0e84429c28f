/** What stands in the way of a recording: what happened, what is kept, what to do. */
export const troubleWords = {
  unsupported: 'This browser cannot record here. You can go on without it.',
  denied:
    'The browser was told not to let Onward use the microphone or camera. Nothing was recorded. Allow it beside the address, or go on without.',
  'no-device':
    'No microphone, or no camera, was found. Plug one in and try again, choose the voice alone, or go on without.',
  busy: 'The microphone or camera is in use by another program, or does not answer. Close that program and try again, or go on without.',
  unplugged:
    'The microphone or camera was unplugged. What you said until then is kept. Plug it in and try again, or go on without.',
  hidden:
    'Paused, since you were on another page. What you said until then is kept; go on when you like.',
  full: 'This device has no room left. What you said until then is kept. Delete a recording that you no longer need, or go on without.',
  long: 'This recording reached 15 minutes and was ended. All of it is kept.',
  failed:
    'The browser broke off. What you said until then is kept. Try again, or go on without recording.',
} as const

/** What is said of a recording that could not be kept yet. */
export const takeWords = {
  waits: (why: string, where: string) =>
    `${why} What you said is kept on this device and waits under “A recording was interrupted” ${where}.`,
  noRoom: 'There was no room to keep the recording with your records.',
  locked: 'It is sealed. Open your records with your passphrase first, then keep it.',
  notNow: 'The recording could not be put with your records just now.',
} as const

/** What is said while something is recorded. */
export const phaseWords = {
  off: '',
  ready: '',
  asking: 'Your browser may ask about the microphone.',
  recording: 'Recording.',
  paused: 'Paused.',
  ending: 'Being kept …',
  silent: 'Nothing is heard. Is the right microphone on?',
} as const

/** What the look back says of saying it instead of writing it. */
export const voiceWords = {
  say: 'Say it instead',
  more: 'Say something more',
  local:
    'It is kept as sound, encrypted, with your records. Nothing outside this device ever turns it into words.',
  onlyTab: 'This browser keeps nothing beyond this page, so leave it open until it is kept.',
  end: 'That is all',
  /** Not “Pause”, which is a part of the same page. */
  wait: 'Wait a moment',
  goOn: 'Go on',
} as const
