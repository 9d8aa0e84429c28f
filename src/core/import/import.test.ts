import { describe, expect, test } from 'vitest'
import { type Walk, walk } from '../recovery/walk.test-support.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { foundLetterKind } from '../vault/kinds/letter-import.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { acceptGroups, leaveOut } from './accept.ts'
import { placesFor } from './places.ts'
import { reviewOf } from './review.ts'
import { arrived, cameIn, mail, news, refused } from './sample.test-support.ts'
import { answerLook, correctGroup, type Said } from './say.ts'
import { type CameIn, takeIn } from './take-in.ts'

const marrow = { company: 'Marrow & Pike', role: 'Operations Coordinator' }
const corrie = { company: 'Corrie Bay Council', role: 'Transport Officer' }
const bare: Said = {
  letterId: 'bare',
  kind: 'rejection',
  company: 'Marrow & Pike',
  role: null,
  applicationId: null,
  besideId: null,
  begins: false,
}
const review = (walking: Walk) => reviewOf(walking.vault, walking.now)
const acceptAll = (walking: Walk) =>
  walking.act((vault, context) =>
    acceptGroups(
      vault,
      review(walking).clear.map(({ shown }) => shown),
      context,
    ),
  )
const answer = (walking: Walk, said: Said) =>
  walking.act((vault, context) => answerLook(vault, said, context))
const lettersOf = (walking: Walk) =>
  review(walking).clear.map(({ letters }) => letters.map(({ id }) => id))

describe('what comes in', () => {
  test('is kept for a look where it is about the search, and else forgotten', () => {
    const walking = walk()
    const messages = [arrived(marrow), news('n1'), news('n2')]
    const taken = walking.act((vault, context) => ({
      ok: true,
      value: takeIn(vault, 'i1', messages, context),
    }))
    expect(taken).toMatchObject({ found: 1, known: 0, forgotten: 2 })
    expect(walking.vault.all(foundLetterKind).map(({ id }) => id)).toEqual(['arrived'])
    expect(walking.vault.get(letterTextKind, 'arrived')?.body.text).toContain(
      'Thank you for applying',
    )
    expect([...walking.vault.records()].map(({ id }) => id)).not.toContain('n1')
  })

  test('is shown with its warning where a fraud promises work', () => {
    const bait = mail({
      id: 'bait',
      subject: 'Part-time assistant',
      from: 'office.desk@yahoo.com',
      on: '2026-01-21',
      text: 'I need a personal assistant to run errands for me. You will buy gift cards for my clients and keep 500 dollars a week.',
    })
    const { look, aside } = review(cameIn([bait]))
    expect(look).toMatchObject([{ letterId: 'bait', about: 'trust' }])
    expect(look[0]?.signs).toContain('asks-gift-cards')
    expect(aside).toEqual([])
  })

  test('changes nothing when it comes again: waiting, accepted or left out', () => {
    const messages = [arrived(marrow), arrived({ ...corrie, id: 'other' })]
    const walking = cameIn(messages)
    const again = () => takeIn(walking.vault, 'i1', messages, walking.context)
    expect(again()).toMatchObject({ changes: [], known: 2 })
    walking.act((vault) => ({ ok: true, value: leaveOut(vault, ['other']) }))
    acceptAll(walking)
    expect(again()).toMatchObject({ changes: [], found: 0, known: 2 })
  })

  test('a plain answer within a conversation that waits is part of it', () => {
    const answer = mail({
      id: 'answer',
      subject: 'Re: Your application',
      from: 'ada@marrow.example',
      on: '2026-01-12',
      text: 'Hello Ines, the map of the yard is on its way to you. Ada',
      answers: ['arrived'],
    })
    const walking = cameIn([answer])
    expect(walking.vault.all(foundLetterKind)).toEqual([])
    cameIn([arrived(marrow)], walking)
    cameIn([{ ...answer, letterId: 'answer2' }], walking)
    expect(review(walking).clear.map(({ letters }) => letters.map(({ id }) => id))).toEqual([
      ['arrived', 'answer2'],
    ])
  })
})

describe('a letter of which Onward is not sure whether it is about the search', () => {
  /** Words that say little; the reading is the one that such a letter gets. */
  const vague = (id: string, company: string | null): CameIn => {
    const letter = mail({
      id,
      subject: 'A short word',
      from: 'yard@marrow.example',
      on: '2026-01-15',
      text: 'Hello Ines, about Thursday: nothing has changed here so far.',
    })
    const reading = { ...letter.reading, kind: 'other' as const, sure: false, confidence: 0.4 }
    return { ...letter, reading: { ...reading, company } }
  }

  test('is asked about where its employer has an application', () => {
    const walking = cameIn([arrived(marrow)])
    acceptAll(walking)
    cameIn([vague('v1', 'Marrow & Pike')], walking)
    expect(review(walking).look).toMatchObject([{ letterId: 'v1', about: 'kind' }])
  })

  test('is asked about where another letter of its employer waits', () => {
    const { look, clear } = review(
      cameIn([vague('v1', 'Marrow & Pike')], cameIn([arrived(marrow)])),
    )
    expect(look).toMatchObject([{ letterId: 'v1', about: 'kind' }])
    expect(clear).toHaveLength(1)
  })

  test('is forgotten where nothing is known of its employer, and where it names none', () => {
    for (const company of ['Selby Tramways', null]) {
      expect(cameIn([vague('v1', company)]).vault.all(foundLetterKind)).toEqual([])
    }
  })
})

describe('the review', () => {
  test('puts the letters of one application together and says what is there, never how many noes', () => {
    const walking = cameIn([arrived(marrow), refused(marrow), arrived({ ...corrie, id: 'c1' })])
    const view = review(walking)
    expect(view.headline).toBe(
      '412 letters were read here; three are about your search, from two employers.',
    )
    expect(view.clear).toMatchObject([
      {
        title: 'Marrow & Pike, Operations Coordinator',
        line: 'Two letters, 8 January to 29 January.',
        does: 'New to Onward.',
        stageWord: 'Closed',
      },
      { title: 'Corrie Bay Council, Transport Officer', closed: false },
    ])
    expect(view.clear[0]?.decisive).toMatchObject({ letterId: 'refused' })
    expect(view.clear[0]?.decisive?.words).toMatch(/not be taking/)
  })

  test('keeps two jobs at one employer apart', () => {
    const planner = { ...marrow, role: 'Fleet Planner' }
    const walking = cameIn([
      arrived(marrow),
      arrived({ ...planner, id: 'p1', on: '2026-01-09' }),
      refused({ ...planner, id: 'p2' }),
    ])
    expect(review(walking).clear.map(({ letters }) => letters.map(({ id }) => id))).toEqual([
      ['arrived'],
      ['p1', 'p2'],
    ])
  })

  test('keeps another job apart from one that is kept already', () => {
    const walking = cameIn([arrived(marrow)])
    acceptAll(walking)
    cameIn([arrived({ ...marrow, id: 'p1', role: 'Fleet Planner' })], walking)
    const { clear, look } = review(walking)
    expect(look).toEqual([])
    expect(clear.map(({ shown }) => shown.applicationId)).toEqual([null])
  })

  test('asks where a letter may belong to two, and goes by the answer', () => {
    const planner = { ...marrow, role: 'Fleet Planner' }
    const walking = cameIn([
      arrived(marrow),
      arrived({ ...planner, id: 'p1', on: '2026-01-09' }),
      mail({
        id: 'bare',
        subject: 'Your application',
        from: 'jobs@marrow.example',
        name: 'Marrow & Pike Recruitment',
        on: '2026-01-29',
        text: 'Dear Ines,\n\nThank you for your interest in Marrow & Pike. We are sorry to tell you that we will not be taking your application further.',
      }),
    ])
    const [look] = review(walking).look
    expect(look).toMatchObject({ letterId: 'bare', question: 'Which one is it?' })
    expect(look?.choices.map(({ label }) => label)).toEqual([
      'Operations Coordinator',
      'Fleet Planner',
      'A new one',
    ])
    const { besideId = null } = look?.choices[1] ?? {}
    const said = answer(walking, { ...bare, besideId })
    expect(said.kept).toBeNull()
    expect(review(walking).look).toEqual([])
    expect(review(walking).clear[1]?.letters.map(({ id }) => id)).toEqual(['p1', 'bare'])
  })

  test('a second application to the same job months later is another one', () => {
    const walking = cameIn([
      arrived({ ...marrow, on: '2025-03-02' }),
      refused({ ...marrow, on: '2025-03-30' }),
      arrived({ ...marrow, id: 'again', on: '2025-11-02' }),
    ])
    expect(review(walking).clear).toHaveLength(2)
  })
})

describe('accepting', () => {
  test('makes the application with its dated history; an old no is filed and opens nothing', () => {
    const walking = cameIn([arrived(marrow), refused(marrow)])
    acceptAll(walking)
    const [application] = walking.vault.all(applicationKind)
    expect(application?.body).toMatchObject({
      company: 'Marrow & Pike',
      role: 'Operations Coordinator',
      events: [
        { type: 'confirmation', on: '2026-01-08', letterId: 'arrived' },
        { type: 'rejected', on: '2026-01-29', letterId: 'refused' },
      ],
    })
    expect(walking.vault.all(recoveryKind)).toEqual([])
    expect(walking.vault.all(foundLetterKind)).toEqual([])
    expect(walking.vault.get(letterKind, 'refused')?.body).toMatchObject({
      direction: 'in',
      source: 'file',
      applicationId: application?.id,
      importId: 'i1',
    })
    expect(review(walking).clear).toEqual([])
  })

  test('a no of the last 14 days opens what follows, and the row says so before', () => {
    const walking = cameIn([refused({ ...marrow, on: '2026-03-08' })])
    expect(review(walking).clear[0]?.does).toContain('in the last 14 days')
    acceptAll(walking)
    expect(walking.vault.all(recoveryKind)).toHaveLength(1)
  })

  test('joins an application that is there', () => {
    const walking = cameIn([arrived(marrow)])
    acceptAll(walking)
    cameIn([refused(marrow)], walking)
    expect(review(walking).clear[0]?.does).toContain('Joins what you keep here.')
    acceptAll(walking)
    expect(walking.vault.all(applicationKind)).toHaveLength(1)
    expect(walking.vault.all(applicationKind)[0]?.body.events).toHaveLength(2)
  })

  test('takes no more at once than one set of changes may hold', () => {
    const one = arrived(marrow)
    const many = Array.from({ length: 260 }, (_, index) => ({
      ...one,
      letterId: `m${index}`,
      letter: { ...one.letter, messageId: null },
      reading: { ...one.reading, company: `Employer Nr${index}` },
    }))
    const walking = cameIn(many)
    const first = acceptAll(walking)
    expect(first.changes.length).toBeLessThanOrEqual(1000)
    expect([first.kept.size, first.left.length]).toEqual([250, 10])
    acceptAll(walking)
    expect(walking.vault.all(applicationKind)).toHaveLength(260)
  })

  test('says when nothing of it is left', () => {
    const walking = walk()
    const shown = { id: 'x', applicationId: null, company: 'X', role: null, letterIds: ['x'] }
    expect(acceptGroups(walking.vault, [shown], walking.context)).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    })
  })
})

describe('an answer', () => {
  test('that settles a letter keeps it at once', () => {
    const walking = cameIn([arrived(marrow), arrived({ ...corrie, id: 'c1' })])
    acceptAll(walking)
    const [first] = walking.vault.all(applicationKind)
    cameIn([refused(marrow)], walking)
    const said = { ...bare, letterId: 'refused', applicationId: first?.id ?? null }
    expect(answer(walking, said).kept).toEqual({ applicationId: first?.id, recoveryId: null })
    expect(walking.vault.all(foundLetterKind)).toEqual([])
    expect(walking.vault.get(letterKind, 'refused')?.body.applicationId).toBe(first?.id)
  })

  test('without an employer leads to the next question', () => {
    const walking = cameIn([arrived(marrow)])
    expect(answer(walking, { ...bare, letterId: 'arrived', company: ' ' }).kept).toBeNull()
    expect(review(walking).look).toMatchObject([{ question: 'Which employer is it from?' }])
  })

  test('puts a letter beside one that came later, and under the name that the person gave', () => {
    const walking = cameIn([refused(marrow), arrived({ ...corrie, id: 'c1' })])
    const put = { ...bare, letterId: 'c1', kind: 'confirmation' as const, company: 'Marrow' }
    answer(walking, { ...put, besideId: 'refused' })
    expect(lettersOf(walking)).toEqual([['c1', 'refused']])
    expect(review(walking).clear[0]?.title).toBe('Marrow')
  })
})

test('an answer goes with a letter that was kept meanwhile', () => {
  const walking = cameIn([arrived(marrow), refused({ ...corrie, id: 'c2' })])
  const [first] = review(walking).clear.map(({ shown }) => shown)
  walking.act((vault, context) => acceptGroups(vault, first ? [first] : [], context))
  const said = { ...bare, letterId: 'c2', besideId: 'arrived' }
  expect(answer(walking, said).kept?.applicationId).toBe(walking.vault.all(applicationKind)[0]?.id)
})

describe('a correction', () => {
  const correct = (walking: Walk, apart: boolean) =>
    walking.act((vault, context) =>
      correctGroup(
        vault,
        {
          letters: [
            { letterId: 'arrived', kind: 'confirmation', apart: false },
            { letterId: 'refused', kind: 'rejection', apart },
          ],
          company: 'Pike & Daughters',
          role: 'Yard Clerk',
          applicationId: null,
          besideId: null,
          begins: true,
        },
        context,
      ),
    )

  test('is kept as the person says it', () => {
    const walking = cameIn([arrived(marrow), refused(marrow)])
    expect(correct(walking, false).kept?.applicationId).toBeTruthy()
    expect(walking.vault.all(applicationKind)).toMatchObject([
      {
        body: {
          company: 'Pike & Daughters',
          role: 'Yard Clerk',
          events: [{ type: 'confirmation' }, { type: 'rejected' }],
        },
      },
    ])
  })

  test('lets a letter that is about something else wait on by itself', () => {
    const walking = cameIn([arrived(marrow), refused(marrow)])
    correct(walking, true)
    expect(walking.vault.all(applicationKind)[0]?.body.events).toHaveLength(1)
    expect(lettersOf(walking)).toEqual([['refused']])
    expect(review(walking).clear[0]?.shown.applicationId).toBeNull()
  })
})

describe('the places of a letter', () => {
  test('are applications and others that wait of that employer, and a new one', () => {
    const walking = cameIn([
      arrived(marrow),
      arrived({ ...marrow, id: 'p1', role: 'Fleet Planner', on: '2026-01-09' }),
    ])
    const [first, ...waiting] = review(walking).clear.map(({ shown }) => shown)
    walking.act((vault, context) => acceptGroups(vault, first ? [first] : [], context))
    const places = placesFor(walking.vault, { company: 'marrow & pike', role: null }, waiting)
    expect(places.map(({ label }) => label)).toEqual([
      'Operations Coordinator',
      'Fleet Planner',
      'A new one',
    ])
    expect(placesFor(walking.vault, { company: '', role: null }, [])).toHaveLength(1)
  })
})
