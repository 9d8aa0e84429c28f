/** The plan for the day of a talk. */
export const dayWords = {
  /** Said where the way is not known yet. */
  ask: 'Look up the way and how long it takes at that hour. Onward asks no map for you.',
  leave: (place: string | null) => (place ? `Leave for ${place}` : 'Leave'),
  there: 'Be there: ten minutes early is enough',
  screen: 'Sit down at the screen, and have their phone number beside you',
  phone: 'Be in a quiet place, with the phone charged',
  ready: 'Be ready: ten minutes early is enough',
  begins: 'It begins',
  ends: 'It ends, about; the look back opens here, and a thank-you is usual within a day',
} as const

/** What stands on the page of a talk besides. */
export const roundMoreWords = {
  likely: 'What they may ask',
  likelyUnder:
    'Worked out from the advert, the kind of talk and your own cards. Nobody can know; five are enough to be warm.',
  stories: 'Stories that fit',
  about: 'About the job and the employer',
  nextNo: 'If it is a no',
  noNextNo:
    'Write down today what you will do on the first day if it is a no. It is easier now than then.',
} as const
