import { expect, test } from 'vitest'
import { englishGuards } from './cues/en/guards.ts'
import { frenchGuards } from './cues/fr/guards.ts'
import { type Stance, stanceOf } from './guards.ts'

/** The stance of the words between braces, as words for a kind of letter. */
function stance(value: string, marked: string, guards = englishGuards, about = 'kind'): Stance {
  const start = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  return stanceOf({ about, value, guards }, marked.replace(/[{}]/g, ''), start, end)
}

test.each<[string, string, Stance]>([
  ['a plain no', 'sadly {we have chosen somebody else}.', 'plain'],
  ['a no that may come', 'if {we have chosen somebody else}, we write.', 'conditional'],
  ['a no behind a closed condition', 'if it helps, sadly {we have chosen another}.', 'plain'],
  ['a condition that comes later', '{we have chosen another}, if you wonder.', 'plain'],
  ['a perhaps', 'the team may {have chosen another}.', 'conditional'],
  ['a perhaps about something else', 'it may rain, {we have chosen another}.', 'plain'],
  ['a rule for all', 'anyone who comes late {is not considered}.', 'conditional'],
  ['a rule that is turned to you', 'anyone who comes late waits, so {you are out}.', 'plain'],
  [
    'a rule that is turned to you long before',
    `you have read the notice on the board of the harbour office by the blue shed near the gate: anyone who comes late on the day {is not considered}.`,
    'conditional',
  ],
  ['a short question', 'did ines hear that ann {was not selected}?', 'conditional'],
  ['a question that says it', 'sadly {you were not selected}, shall we talk?', 'plain'],
  [
    'a no with a long question behind it',
    '{you were not selected} this time; would a talk about the autumn and what the crew looks for then be of use?',
    'plain',
  ],
  ['other chosen people', 'successful applicants will hear: {we have chosen another}.', 'plain'],
])('a no: %s', (_about, sentence, expected) => {
  expect(stance('rejection', sentence)).toBe(expected)
})

test.each<[string, string, Stance]>([
  ['plainly', '{we invite you to an interview}.', 'plain'],
  ['to some', 'successful applicants will get {an interview}.', 'conditional'],
  ['at some time', 'once we have read all, {we invite you to an interview}.', 'conditional'],
  ['if it fits', '{we invite you to an interview} if your profile fits.', 'conditional'],
  ['not', 'we can not {invite you to an interview}.', 'denied'],
  [
    'with a no that is far away',
    'this is not about the post of the night porter at the harbour of tarnbrook: {we invite you to an interview}.',
    'plain',
  ],
  [
    'with a condition far away',
    `{we invite you to talk}. ${'see you soon, '.repeat(12)} if there`,
    'plain',
  ],
  [
    'after a condition that is long over',
    `if ${'the wind turns and '.repeat(12)}{we invite you to an interview}.`,
    'plain',
  ],
  ['as a question', 'would you come, {we invite you to an interview}?', 'plain'],
  ['to anyone', 'anyone who passes: {we invite you to an interview}.', 'plain'],
])('an invitation is meant %s', (_about, sentence, expected) => {
  expect(stance('interview', sentence)).toBe(expected)
})

test('a no may stand between the words', () => {
  expect(stance('interview', '{nous ne pouvons vous inviter}.', frenchGuards)).toBe('denied')
  expect(stance('interview', 'non pas: {nous vous invitons}.', frenchGuards)).toBe('denied')
  expect(stance('interview', '{nous vous invitons}, pas demain.', frenchGuards)).toBe('plain')
})

test('a reason is not weakened by whom it is about, nor by a denial', () => {
  const sentence = 'anyone who applied was not {close enough to the post}.'
  expect(stance('experience', sentence, englishGuards, 'reason')).toBe('plain')
  expect(stance('experience', 'if {it was not close}', englishGuards, 'reason')).toBe('conditional')
})

test.each<[string, string, Stance]>([
  ['quoted words', 'what does "{you were not selected}" say, sadly.', 'conditional'],
  ['words behind a quotation', 'the post "porter" is gone, {you were not selected}.', 'plain'],
  ['words before a quotation', '{you were not selected} as "porter" here.', 'plain'],
  ['inches that nothing closes', 'for the 4" pipe {you were not selected}.', 'plain'],
  ['a second quotation', 'a "b" and "{you were not selected}" too.', 'conditional'],
  ['a French phrase', 'que veut dire « {votre candidature a été refusée} » ici', 'conditional'],
  ['a French phrase first', '«{votre candidature a été refusée}»', 'conditional'],
  ['a short status', 'statut : « {non retenue} » ce jour.', 'plain'],
  [
    'behind a French quotation',
    'le poste « portier de nuit du port de tarn » : {refusée}.',
    'plain',
  ],
  ['before a French quotation', '{refusée} : « portier de nuit du port de tarn ».', 'plain'],
])('words in quotation marks are spoken about: %s', (_about, sentence, expected) => {
  expect(stance('rejection', sentence)).toBe(expected)
})
