import type { LetterToRead } from '../../src/core/reading/read-letter.ts'
import type { LetterKind } from '../../src/core/vault/kinds/reading.ts'

/** The first list with a word in the letter decides: what a tracker with keyword rules does. */
const keywords: readonly (readonly [LetterKind, readonly string[]])[] = [
  [
    'rejection',
    [
      'unfortunately',
      'regret to inform',
      'not selected',
      'other candidates',
      'not moving forward',
      'not be moving forward',
      'decided not to',
      'position has been filled',
    ],
  ],
  ['offer', ['offer letter', 'job offer', 'pleased to offer', 'offer of employment']],
  ['assessment', ['assessment', 'coding challenge', 'hackerrank', 'take-home', 'online test']],
  ['interview', ['interview', 'schedule a call', 'your availability', 'phone screen']],
  [
    'confirmation',
    [
      'received your application',
      'thank you for applying',
      'thanks for applying',
      'application was sent',
      'application received',
      'thank you for your interest',
      'thank you for your application',
    ],
  ],
  ['outreach', ['recruiter', 'came across your profile', 'are you interested']],
  ['noise', ['unsubscribe', 'newsletter', 'job alert', 'click here', 'new jobs']],
]

/** A plain keyword reader, as a bar to stand beside. */
export function readByKeywords(letter: LetterToRead): LetterKind {
  const text = `${letter.subject ?? ''}\n${letter.text}`.toLowerCase().replaceAll('’', "'")
  return keywords.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? 'other'
}
