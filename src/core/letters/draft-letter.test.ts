import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterTones } from '../vault/kinds/letter.ts'
import type { Body, VaultRecord } from '../vault/record.ts'
import { MemoryVault } from '../vault/vault.ts'
import { checkWritten, gapsOf, isCopyOf } from './check-written.ts'
import { draftLetter } from './draft-letter.ts'
import { writtenLanguages } from './feedback-words.ts'
import { type DraftedType, draftedTypes, type LetterSlot, letterTypes } from './letter-types.ts'
import { occasionOf } from './occasion.ts'
import { lettersVault, NOON } from './sample.test-support.ts'
import { sendAdvice } from './send-rules.ts'

const { record } = lettersVault

function vaultOf(...others: VaultRecord[]) {
  return lettersVault.application(
    [
      ['applied', '2026-02-03'],
      ['interview', '2026-03-09'],
    ],
    lettersVault.settings({ name: 'Ines Marlow' }),
    ...lettersVault.personRecords({ relation: 'interviewer', knownFrom: 'The open day in May' }),
    ...others,
  )
}

function draft(
  type: DraftedType,
  vault: MemoryVault,
  slots: Partial<Record<LetterSlot, string>> = {},
) {
  const occasion = occasionOf(vault, { type, applicationId: 'a1', personId: 'p1' }, NOON)
  return draftLetter(type, occasion, { to: { name: 'Nia Probert', address: null }, slots })
}

describe('a draft is made from what the vault knows', () => {
  test('thanks for the talk with the moment of the look back', () => {
    const vault = vaultOf(
      record('recovery', 'r1', { applicationId: 'a1', eventId: 'e9', openedAt: NOON.instant }),
      record('reflection', 'r1', {
        ...{ applicationId: 'a1', startedAt: NOON.instant, strongest: 'the map of winter roads' },
        ...{ questions: [], causes: [], fit: [] },
      }),
    )
    expect(draft('thank-you', vault).text).toBe(
      `Dear Nia,

Thank you for the conversation on 9 March about the role of Route Planner. One moment stays with me: the map of winter roads.

If anything is missing, I will gladly send it. I look forward to hearing from you.

Kind regards,
Ines Marlow`,
    )
  })

  test('passes on what they praised, then the newest proofs of the evidence file, three in all', () => {
    const point = { text: 'The clearest plan', source: 'employer', saidOn: '2026-03-01' }
    const proof = (id: string, what: string) =>
      record('evidence', id, { what, source: 'own', addedAt: NOON.instant })
    const vault = vaultOf(
      record('feedback-point', 'f1', {
        ...{ ...point, sort: 'strength', inMyHands: 'yes', applicationId: 'a1' },
      }),
      ...[proof('v1', 'Ran the depot'), proof('v2', 'Cut empty miles'), proof('v3', 'Trained six')],
    )
    const { slots } = draft('referral', vault, { advert: 'https://tarn.example/1' })
    expect(slots.find(({ id }) => id === 'proofs')?.value).toBe(
      '• The clearest plan\n• Trained six\n• Cut empty miles',
    )
  })

  test('what the person offers is proposed as what links them to the job', () => {
    const offering = { who: '', offer: 'Rosters that hold in a storm', next: '', earlier: [] }
    const vault = vaultOf(record('offering', 'offering', { ...offering, on: '2026-03-01' }))
    const fits = draft('thank-you', vault).slots.find(({ id }) => id === 'fits')
    expect(fits?.value).toBe('Rosters that hold in a storm')
  })

  test('thanks with the moment that was kept while the talk was fresh', () => {
    const lookedBack = { strongest: 'how you plan the night buses', at: NOON.instant }
    const talk = { id: 'e1', type: 'interview', on: '2026-03-09', lookedBack }
    const vault = vaultOf(
      record('application', 'a1', { company: 'Tarn Water', role: 'Route Planner', events: [talk] }),
    )
    expect(draft('thank-you', vault).text).toContain('how you plan the night buses.')
  })

  test('asks where things stand, with the day of the application and its role', () => {
    const { subject, text } = draft('follow-up', vaultOf())
    expect(subject).toBe('My application: Route Planner')
    expect(text).toContain('On 3 February I applied for the role of Route Planner at Tarn Water')
  })

  test('accepts with first day and pay as they stand in the offer', () => {
    const vault = lettersVault.offered('2026-03-08', {
      ...{ startsOn: '2026-04-01', pay: '£31,000 a year' },
    })
    const { text } = draft('accept', vault)
    expect(text).toContain(
      'My first day, as we agreed: 1 April. The pay, as in your offer: £31,000 a year.',
    )
  })

  test('asks for a talk with how the two know each other, and passes proofs on as they stand', () => {
    expect(draft('informational-talk', vaultOf()).text).toContain('reason: The open day in May.')
    const point = (id: string, sort: string, text: string) =>
      record('feedback-point', id, { applicationId: 'a1', text, sort, source: 'employer' })
    const vault = vaultOf(point('f1', 'strength', 'Clear maps'), point('f2', 'gap', 'Slow start'))
    expect(draft('referral', vault).text).toContain('as they are:\n\n• Clear maps\n\nKind regards,')
  })

  test('writes in the language of the correspondence, or says that it cannot', () => {
    const italian = draft('follow-up', vaultOf(lettersVault.theirs({ language: 'it' })))
    expect(italian).toMatchObject({ language: 'en', unwritten: 'it' })
    expect(
      draft('follow-up', vaultOf(lettersVault.theirs({ language: 'en' }))).unwritten,
    ).toBeNull()
  })

  test('leaves a gap where only the person can say it, and nothing where it may be left out', () => {
    const { text } = draft('keep-in-touch', vaultOf())
    expect(gapsOf(text)).toEqual([
      'your news in one sentence',
      'something they can use, with a link',
    ])
    expect(gapsOf(draft('decline', vaultOf()).text)).toEqual([])
  })

  test('keeps the words of the person, also where they took a proposal out', () => {
    expect(draft('informational-talk', vaultOf(), { known: '' }).text).toContain('[')
    expect(draft('informational-talk', vaultOf(), { known: 'We both row!' }).text).toContain(
      'reason: We both row!\n',
    )
  })
})

/** What a person might put in, of the length that the hint asks for. */
const said: Readonly<Record<LetterSlot, string>> = {
  moment: 'how you lay out the winter roads',
  fits: 'I planned the night buses of a valley for three years',
  news: 'I have finished the course in route planning',
  useful: 'the county has put its traffic counts online, https://counts.example/2026',
  change: 'I have planned the school buses of two valleys for half a year',
  known: 'we both spoke at the transport evening in May',
  topic: 'how a small depot plans its winter service',
  advert: 'https://tarnwater.example/jobs/12',
  proofs: '• Planned 40 night buses\n• Cut empty miles by a tenth\n• Trained six drivers',
  work: 'the timetable of 2024, from the first count to the print',
  points: 'that I kept six depots informed, and how I dealt with the late change',
  help: 'how you decide which complaint changes a plan',
  starts: '1 April',
  pay: '£31,000 a year',
  reason: 'the hours would not fit around my children',
  helped: 'you told me about the depot before the advert came out.',
}

test('every letter in every tone and language passes its own checks once it is filled in', () => {
  const pick = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
  fc.assert(
    fc.property(
      pick(draftedTypes),
      pick(letterTones),
      pick(writtenLanguages),
      fc.record({ role: fc.boolean(), day: fc.boolean(), name: fc.boolean(), spare: fc.boolean() }),
      (type, tone, language, has) => {
        const vault = new MemoryVault([
          lettersVault.settings({ name: 'Ines Marlow' }),
          record('application', 'a1', {
            company: 'Tarn Water',
            ...(has.role ? { role: 'Route Planner' } : {}),
            events: has.day ? [{ id: 'e1', type: 'interview', on: '2026-03-09' }] : [],
          } as Body),
        ])
        const occasion = occasionOf(vault, { type, applicationId: 'a1', personId: null }, NOON)
        const slots = Object.fromEntries(
          letterTypes[type].slots.map(({ id, needed }) => [
            id,
            needed || has.spare ? said[id] : '',
          ]),
        )
        const to = { name: has.name ? 'Nia Probert' : null, address: null }
        const { text, subject } = draftLetter(type, occasion, { to, slots, tone, language })
        const advice = { ...sendAdvice(type, occasion), send: 'yes' as const }
        const checks = checkWritten(
          { type, text, language, name: 'Ines Marlow', advice, isCopy: false },
          occasion,
        )
        expect(
          checks.filter(({ state }) => state === 'look'),
          text,
        ).toEqual([])
        expect(`${subject}\n${text}`).not.toMatch(/undefined|null|unfortunately|!|\.\.|: \n| {2}/i)
        expect(subject.trim()).not.toBe('')
      },
    ),
    { numRuns: 600 },
  )
})

describe('the checks', () => {
  function check(type: DraftedType, text: string, vault = vaultOf()) {
    const occasion = occasionOf(vault, { type, applicationId: 'a1', personId: 'p1' }, NOON)
    const advice = sendAdvice(type, occasion)
    const checks = checkWritten(
      { type, text, language: 'en', name: 'Ines Marlow', advice, isCopy: false },
      occasion,
    )
    return Object.fromEntries(checks.map(({ id, state, says }) => [id, `${state}: ${says}`]))
  }

  test('name what is left to fill in', () => {
    expect(check('mentor', draft('mentor', vaultOf()).text).gaps).toBe(
      'look: Still to fill in: what you would like to learn',
    )
  })

  test('count sentences, questions, words and characters against the row of the type', () => {
    const text = `Dear Nia,\n\nHow are you? ${'I am well. '.repeat(30)}\n\nKind regards,\nInes Marlow`
    expect(check('keep-in-touch', text)).toMatchObject({
      sentences: 'look: 31 sentences; three are enough',
      questions: 'look: It asks something; this letter is easier to like without a question',
      words: 'look: 99 words; 20 to 80 reads well',
      signed: 'good: Signed',
    })
    expect(check('connect', text).characters).toMatch(/^look: 3\d\d characters; only 300 fit/)
    expect(check('mentor', 'Dear Nia,').questions).toBe('look: It does not ask yet')
  })

  test('say when it would be better to wait', () => {
    expect(check('follow-up', 'Dear Nia,').timing).toBe('look: Better from Monday 30 March on')
    expect(check('thank-you', 'Dear Nia,').timing).toBe('good: The time is right')
  })

  test('notice the same words in a thank-you to somebody else', () => {
    const other = lettersVault.sent('thank-you', '2026-03-09', {
      ...{ personId: 'p2', making: { slots: { moment: 'how you lay out the winter roads' } } },
    })
    const vault = vaultOf(other)
    const { slots } = draft('thank-you', vault, { moment: said.moment })
    const occasion = occasionOf(
      vault,
      { type: 'thank-you', applicationId: 'a1', personId: 'p1' },
      NOON,
    )
    expect(isCopyOf(occasion, slots, null)).toBe(true)
    expect(isCopyOf(occasion, slots, other.id)).toBe(false)
  })
})
