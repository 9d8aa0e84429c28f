import type { Reading } from '../vault/kinds/reading.ts'

export const lindholmSubject = 'Service Planner at Lindholm Ferries'

export const lindholmWords = `Dear Ines,

Thank you for coming out to the harbour office a third time, and for the care that you put into the planning exercise. We have decided to offer the position to another candidate, who has several years of experience with crewing rules. It was a close decision between two people, and Anders and I talked about it for a long time.

Your plan for the school sailings was the clearest that we saw. We shall recruit again in the autumn, and I would like to hear from you then.

With warm regards,
Maria Sandahl
Head of Service Planning
Lindholm Ferries`

/** The letter as it is shown; the offsets of the reading count in it. */
export const lindholmText = `${lindholmSubject}\n\n${lindholmWords}`

const reason =
  'We have decided to offer the position to another candidate, who has several years of experience with crewing rules.'

/** Where each cue stands in the letter, by its words. */
const seen: readonly (readonly [cue: string, words: string])[] = [
  ['no-other-candidate', 'offer the position to another candidate'],
  ['far-talked', 'Thank you for coming out'],
  ['far-final', 'close decision'],
  ['far-tested', 'care that you put into the planning exercise'],
  ['person-i', 'I talked'],
  ['person-detail', 'Your plan for'],
  ['reason-experience', 'several years of experience with crewing rules'],
  ['door-reapply', 'recruit again in'],
  ['who-company', 'Lindholm Ferries'],
  ['who-role', 'Service Planner'],
  ['who-signed', 'Maria Sandahl'],
]

/** What Onward reads in the letter, written out so that the example needs no reader. */
export const lindholmReading: Reading = {
  kind: 'rejection',
  sure: true,
  confidence: 0.829,
  company: 'Lindholm Ferries',
  role: 'Service Planner',
  stage: 'final',
  personal: true,
  noReply: false,
  signedBy: 'Maria Sandahl',
  reasons: [{ category: 'experience_gap', text: reason }],
  openDoor: 'reapply',
  language: 'en',
  refusal: 'not-chosen',
  requisition: null,
  writer: { name: 'Maria Sandahl', address: 'maria.sandahl@lindholmferries.example' },
  answerBy: null,
  appliedOn: null,
  meeting: null,
  task: null,
  terms: null,
  trust: { level: 'plain', signs: [] },
  feedback: { ask: 'yes', why: 'They have met you, so a short question is welcome.' },
  evidence: seen.map(([cue, text]) => {
    const start = lindholmText.indexOf(text)
    return { cue, text, start, end: start + text.length }
  }),
}
