import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeSettings } from '../care/settings.ts'
import { feedbackWords as english } from '../content/en/feedback-letter.ts'
import { toldByPhone } from '../recovery/confirm-reading.ts'
import { saidNo, walk } from '../recovery/walk.test-support.ts'
import { ok } from '../result.ts'
import { patch } from '../vault/edit.ts'
import { type ApplicationEvent, applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { openDoors } from '../vault/kinds/reading.ts'
import { howFars, recoveryKind } from '../vault/kinds/recovery.ts'
import { checkLetter, countWords } from './check-letter.ts'
import {
  draftFeedbackLetter,
  picked,
  questionsFor,
  writeFeedbackLetter,
} from './feedback-letter.ts'
import { feedbackQuestionIds, feedbackWords, writtenLanguages } from './feedback-words.ts'
import { fittingQuestions } from './question-table.ts'

function ines() {
  const no = saidNo()
  no.walking.act((vault) => ok([changeSettings(vault, { name: 'Ines Marlow' })]))
  const draft = (questions?: readonly string[]) => {
    const letter = draftFeedbackLetter(
      no.walking.vault,
      { recoveryId: no.recoveryId, questions },
      no.walking.now,
    )
    if (!letter) throw new Error('no letter')
    return letter
  }
  return { ...no, draft }
}

test('is a whole letter: thanks, accepts, asks twice, lets go, keeps the door, is signed', () => {
  const { to, subject, text } = ines().draft()
  expect(to).toEqual({ name: 'Maria Sandahl', address: 'maria.sandahl@lindholm.example' })
  expect(subject).toBe('Re: Service Planner, third conversation')
  expect(text).toMatch(/^Dear Maria,\n\nThank you for writing to me yourself/)
  expect(text).toContain('the time that you gave me over several rounds')
  expect(text).toContain('I would be glad to hear when you recruit again.')
  expect(text).toMatch(/Kind regards,\nInes Marlow$/)
})

test('passes its own checks as it is drafted', () => {
  const checks = checkLetter(ines().draft().text, { toName: 'Maria Sandahl', name: 'Ines Marlow' })
  expect(checks.filter(({ state }) => state === 'look')).toEqual([])
})

test('names the others who were met, and the exercise when there was one', () => {
  const { walking, applicationId, draft } = ines()
  walking.act((vault) => {
    const record = vault.get(applicationKind, applicationId)
    if (!record) throw new Error('no application')
    const event = (type: string, on: string, people: string[]): ApplicationEvent => ({
      ...{ id: `${type}-${on}`, type, on, people },
    })
    return ok([
      patch(applicationKind, record, {
        events: [
          event('interview', '2026-02-20', ['Maria Sandahl', 'Anders Holm']),
          event('assessment', '2026-03-01', []),
          ...record.body.events,
        ],
      }),
    ])
  })
  expect(draft().text).toContain('the time that you and Anders gave me over two rounds')
  expect(draft().text).toContain(english.questions.exercise)
})

describe('the questions', () => {
  test('are two at most, whatever is picked', () => {
    const { draft, walking, recoveryId } = ines()
    const all = questionsFor(walking.vault, recoveryId).map(({ id }) => id)
    expect(all.length).toBeGreaterThan(3)
    expect(draft(all).questions).toHaveLength(2)
    expect(draft(all).text.match(/\?/g)).toHaveLength(2)
  })

  test('can be one, or chosen by the person', () => {
    const { draft } = ines()
    expect(draft(['factor'])).toMatchObject({ questions: ['factor'] })
    expect(draft(['factor']).text).toContain('One question would help me')
  })

  test('never ask about a talk that did not happen', () => {
    const walking = walk()
    const { recoveryId } = walking.act((vault, context) =>
      toldByPhone(
        vault,
        {
          ...{ company: 'Nantmor Buses', role: null, applicationId: null, howFar: 'applied' },
          on: '2026-03-10',
        },
        context,
      ),
    )
    const ids = questionsFor(walking.vault, recoveryId ?? '').map(({ id }) => id)
    expect(ids).toContain('application')
    expect(ids).not.toContain('answer')
    expect(ids).not.toContain('example')
  })
})

test('stays between 80 and 120 words and clean in every case that can be drafted', () => {
  const ids = [...feedbackQuestionIds]
  const pick = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
  fc.assert(
    fc.property(
      fc.record({
        howFar: pick([...howFars, undefined]),
        toldBy: pick(['letter', 'phone']),
        personal: pick([true, false, null]),
        openDoor: pick([...openDoors, null]),
        signedBy: pick(['Maria Sandahl', null]),
        role: pick(['Senior Regional Service Planner for the Northern Sailings', 'Clerk', '']),
        name: pick(['Ines Marlow', 'Jo Ito']),
        picked: fc.option(fc.subarray(ids, { minLength: 1, maxLength: 2 })),
      }),
      ({ howFar, toldBy, personal, openDoor, signedBy, role, name, picked }) => {
        const { walking, recoveryId, letterId, applicationId } = saidNo()
        walking.act((vault) => {
          const [recovery, letter, application] = [
            vault.get(recoveryKind, recoveryId),
            vault.get(letterKind, letterId),
            vault.get(applicationKind, applicationId),
          ]
          if (!recovery || !letter?.body.reading || !application) throw new Error('gone')
          const reading = { ...letter.body.reading, personal, openDoor, signedBy, role: null }
          const { howFar: _, ...rest } = recovery.body
          return ok([
            changeSettings(vault, { name }),
            patch(letterKind, letter, { reading }),
            patch(applicationKind, application, { role }),
            patch(
              recoveryKind,
              { ...recovery, body: rest as typeof recovery.body },
              {
                toldBy,
                ...(howFar ? { howFar } : {}),
              },
            ),
          ])
        })
        const questions = picked ?? undefined
        const letter = draftFeedbackLetter(walking.vault, { recoveryId, questions }, walking.now)
        const one = letter?.questions.length === 1
        const words = countWords(letter?.text ?? '')
        expect(words, letter?.text).toBeGreaterThanOrEqual(one ? 70 : 80)
        expect(words, letter?.text).toBeLessThanOrEqual(120)
        const looks = checkLetter(letter?.text ?? '', { name }).filter(
          ({ state, id }) => state === 'look' && id !== 'words',
        )
        expect(looks).toEqual([])
        expect(letter?.text).not.toMatch(/undefined|null|unfortunately|!/i)
      },
    ),
    { numRuns: 300 },
  )
}, 30_000)

test('is as short, and passes its own checks, in every language that it is written in', () => {
  const pick = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
  fc.assert(
    fc.property(
      pick(writtenLanguages),
      fc.record({
        company: fc.constant('Lindholm Ferries'),
        toName: pick(['Maria Sandahl', null]),
        name: fc.constant('Ines Marlow'),
        role: pick(['Senior Regional Service Planner', 'Clerk', null]),
        told: pick(['personal', 'phone', 'template'] as const),
        met: pick(['nobody', 'one-talk', 'several-rounds'] as const),
        rounds: pick([0, 2, 9]),
        others: pick([[], ['Anders'], ['Anders', 'Per']]),
        door: pick(openDoors),
      }),
      fc.record({ talked: fc.boolean(), hadExercise: fc.boolean(), hasGap: fc.boolean() }),
      fc.option(fc.subarray([...feedbackQuestionIds], { minLength: 1, maxLength: 2 })),
      (language, facts, about, wanted) => {
        const questions = picked(fittingQuestions(about), wanted ?? undefined)
        const { subject, text } = writeFeedbackLetter(facts, questions, language)
        const words = countWords(text)
        expect(words, text).toBeGreaterThanOrEqual(questions.length === 1 ? 66 : 72)
        expect(words, text).toBeLessThanOrEqual(120)
        const looks = checkLetter(text, facts, language).filter(
          ({ state, id }) => state === 'look' && id !== 'words',
        )
        expect(looks, text).toEqual([])
        expect(`${subject} ${text}`).not.toMatch(/undefined|null|unfortunately|leider|!/i)
      },
    ),
    { numRuns: 500 },
  )
})

test('answers in the language of their letter, and says where it cannot', () => {
  const { walking, letterId, draft } = ines()
  const read = (language: string) =>
    walking.act((vault) => {
      const letter = vault.get(letterKind, letterId)
      if (!letter?.body.reading) throw new Error('no letter')
      return ok([patch(letterKind, letter, { reading: { ...letter.body.reading, language } })])
    })
  read('de')
  expect(draft().text).toMatch(/^Guten Tag Maria Sandahl,/)
  expect(draft()).toMatchObject({ language: 'de', unwritten: null })
  read('it')
  expect(draft().text).toMatch(/^Dear Maria,/)
  expect(draft()).toMatchObject({ language: 'en', unwritten: 'it' })
})

test('is one letter of thanks, interest and question, of which each may be left out', () => {
  const { walking, recoveryId } = ines()
  const write = (choices: Partial<Parameters<typeof draftFeedbackLetter>[1]>) =>
    draftFeedbackLetter(walking.vault, { recoveryId, ...choices }, walking.now)?.text ?? ''
  expect(write({ interest: false })).not.toContain('I would be glad to hear')
  const thanks = write({ questions: [], interest: false })
  expect(thanks).not.toMatch(/\?|rather not say/)
  expect(thanks).toContain('Thank you for writing to me yourself')
  expect(write({ tone: 'formal' })).toMatch(
    /^Dear Maria Sandahl,[\s\S]*Yours sincerely,\nInes Marlow$/,
  )
  expect(write({ to: { name: 'Anders Holm', address: null } })).toMatch(/^Dear Anders,/)
})

test('says that one would still like to work there, where no door was named', () => {
  const facts = {
    ...{ company: 'Lindholm Ferries', role: 'Clerk', toName: null, name: 'Ines Marlow' },
    ...({ told: 'template', met: 'one-talk', rounds: 1, others: [], door: 'none' } as const),
  }
  for (const language of writtenLanguages) {
    const { text } = writeFeedbackLetter({ ...facts, interest: true }, ['answer'], language)
    expect(text).toContain(feedbackWords[language].interest)
    expect(countWords(text)).toBeLessThanOrEqual(120)
  }
})
