/** One word for a feeling, with what it may be like in plain words. */
export interface FeelingWord {
  readonly id: string
  readonly word: string
  readonly plain: string
}

/** The most words that one check-in takes: naming is for precision, not for collecting. */
export const MAX_WORDS = 3

/**
 * Our own set, for a no to a job application. Offered only when the feeling is strong (see
 * `wantsWords`). Relief stands among them because it is common and seldom said.
 */
export const feelingWords: readonly FeelingWord[] = [
  { id: 'disappointed', word: 'Disappointed', plain: 'I had hoped for this one.' },
  { id: 'frustrated', word: 'Frustrated', plain: 'So much work, and this again.' },
  { id: 'angry', word: 'Angry', plain: 'It was not right, or not fair.' },
  { id: 'doubting-myself', word: 'Doubting myself', plain: 'Perhaps I am not good enough.' },
  { id: 'sad', word: 'Sad', plain: 'Something I wanted is gone.' },
  { id: 'ashamed', word: 'Ashamed', plain: 'I would rather not tell anyone.' },
  { id: 'worried', word: 'Worried', plain: 'About money, or about what comes next.' },
  { id: 'tired', word: 'Tired', plain: 'I have little left for another try.' },
  { id: 'numb', word: 'Numb', plain: 'I do not feel much at all.' },
  { id: 'relieved', word: 'Relieved', plain: 'A part of me did not want it.' },
]
