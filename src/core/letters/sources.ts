/** What the rules about letters rest on where several of them rest on the same. */
export const letterSources = {
  convention: 'Convention; no study settles it.',
  design: 'A choice of this design.',
  adviceFirst: 'Where something felt unfair, advice comes first: a choice of this design.',
  noReply: '63 of 100 noes come from an address that takes no answer (thetalentboard.org).',
  oneThread: 'One open thread per employer: a choice of this design.',
  overnight: 'Held overnight when it is hard: a choice of this design.',
  noSecond: 'No second request: a choice of this design.',
  rarelyAny: '3 to 5 in 10 get any feedback (findings told at ere.net).',
} as const

/** A sent letter that asks something counts as open for this long; then another is no crowd. */
export const THREAD_OPEN_DAYS = 30
