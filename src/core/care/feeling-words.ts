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
  { id: 'hurt', word: 'Hurt', plain: 'It went deeper than I thought.' },
  { id: 'let-down', word: 'Let down', plain: 'They had made it sound likely.' },
  { id: 'shocked', word: 'Shocked', plain: 'I did not see it coming.' },
  { id: 'confused', word: 'Confused', plain: 'It does not fit what they said.' },
  { id: 'overlooked', word: 'Overlooked', plain: 'They never looked properly.' },
  { id: 'small', word: 'Small', plain: 'Next to the others I feel little.' },
  { id: 'envious', word: 'Envious', plain: 'Someone else has it now.' },
  { id: 'guilty', word: 'Guilty', plain: 'Others count on me.' },
  { id: 'embarrassed', word: 'Embarrassed', plain: 'I had told people about it.' },
  { id: 'regretful', word: 'Full of regret', plain: 'I would do one thing otherwise.' },
  { id: 'lonely', word: 'Lonely', plain: 'Nobody knows what this is like.' },
  { id: 'afraid', word: 'Afraid', plain: 'It may go on like this.' },
  { id: 'tense', word: 'Tense', plain: 'My body will not come to rest.' },
  { id: 'restless', word: 'Restless', plain: 'I cannot stay with anything.' },
  { id: 'helpless', word: 'Helpless', plain: 'Nothing I do seems to count.' },
  { id: 'hopeless', word: 'Without hope', plain: 'I see no way on just now.' },
  { id: 'empty', word: 'Empty', plain: 'There is nothing left in me.' },
  { id: 'bitter', word: 'Bitter', plain: 'I gave much and got nothing.' },
  { id: 'impatient', word: 'Impatient', plain: 'I want this search to be over.' },
  { id: 'indifferent', word: 'Past caring', plain: 'By now I hardly mind.' },
  { id: 'calm', word: 'Calm', plain: 'It is all right, more or less.' },
  { id: 'proud', word: 'Proud all the same', plain: 'I got further than before.' },
  { id: 'relieved', word: 'Relieved', plain: 'A part of me did not want it.' },
]

/** The words in which `sought` stands, in the word or in its plain line; all where nothing is sought. */
export function findFeelings(sought: string): readonly FeelingWord[] {
  const wanted = sought.trim().toLowerCase()
  return feelingWords.filter(({ word, plain }) => `${word} ${plain}`.toLowerCase().includes(wanted))
}

/** A feeling in words: one of ours by its id, or the person's own as they typed it. */
export function feelingName(id: string): string {
  return feelingWords.find((feeling) => feeling.id === id)?.word ?? id
}

/** "Angry, tired": feelings as they stand in a line. */
export function sayFeelings(ids: readonly string[]): string {
  return ids
    .map(feelingName)
    .map((word, index) => (index === 0 ? word : word.toLowerCase()))
    .join(', ')
}
