import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confirmReading } from '../../recovery/confirm-reading.ts'
import { keep, type Walk, walk } from '../../recovery/walk.test-support.ts'
import { knownIn } from '../../vault/kind.ts'
import { correctionKind } from '../../vault/kinds/correction.ts'
import { letterKind } from '../../vault/kinds/letter.ts'
import { type LetterKind, letterKinds } from '../../vault/kinds/reading.ts'
import { type LetterToRead, readLetter } from '../read-letter.ts'
import { forgetLearnt, learntFrom, sayLearnt } from './learnt-view.ts'
import { withLessons } from './with-lessons.ts'
import { sharedWording, wordingOf } from './wording.ts'

const template = (name: string, role: string) =>
  `Dear ${name}, your pages about the ${role} berth now rest in the blue drawer, where they keep warm beside many more. Our hut on the quay stands open from dawn until the last boat has tied up. Whoever writes hears these same lines from us, because boats rock alike for all, and so we wave from the pier while the gulls and the nets and the tar keep us busy in any weather.`

const letter = (more: Partial<LetterToRead> = {}): LetterToRead => ({
  subject: null,
  fromName: null,
  fromAddress: 'crew@lindholm.example',
  sentAt: '2026-03-10T08:00:00.000Z',
  text: template('Ines', 'Service Planner'),
  ...more,
})

function correct(
  walking: Walk,
  letterId: string,
  said: { kind?: LetterKind; company?: string; role?: string | null } = {},
) {
  return walking.act((vault, context) =>
    confirmReading(
      vault,
      {
        letterId,
        kind: 'rejection',
        company: 'Lindholm Ferries',
        role: null,
        applicationId: null,
        howFar: null,
        ...said,
      },
      context,
    ),
  )
}

const taught = (first = letter()) => {
  const walking = walk()
  const letterId = keep(walking, first)
  const { changes } = correct(walking, letterId)
  return { walking, letterId, changes }
}

function read(walking: Walk, one: LetterToRead) {
  const { subject, fromName, fromAddress, text, sentAt } = one
  const from = { name: fromName, address: fromAddress }
  return withLessons(walking.vault, { subject, from, text, sentAt }, readLetter(one))
}

describe('a letter that was put right', () => {
  test('teaches how to read the next one in the same words', () => {
    const { walking } = taught()
    const next = letter({
      text: template('Ola', 'Deck Hand'),
      fromAddress: 'other@elsewhere.example',
    })
    expect(readLetter(next).kind).not.toBe('rejection')
    const reading = read(walking, next)
    expect(reading).toMatchObject({ kind: 'rejection', sure: true })
    expect(reading.learnt).toMatchObject({ by: 'wording', outcome: 'followed' })
    expect(sayLearnt(reading, walking.now)).toBe(
      'You put a letter in these words right on 10 March.',
    )
  })

  test('teaches who writes from that address', () => {
    const { walking } = taught()
    const next = letter({ text: 'Dear Ines, the drawer is full. We shall see in the spring.' })
    expect(readLetter(next).company).not.toBe('Lindholm Ferries')
    expect(read(walking, next)).toMatchObject({ company: 'Lindholm Ferries' })
  })

  test('puts the same wrong name right in the same words, whoever sent them', () => {
    const walking = walk()
    const text = `Thank you for applying to Tarn Water. ${template('Ines', 'Cook')}`
    const pasted = letter({ fromAddress: null, text })
    expect(readLetter(pasted).company).toBe('Tarn Water')
    correct(walking, keep(walking, pasted), { company: 'Tarn Group' })
    const next = letter({ fromAddress: null, text: text.replace('Ines', 'Ola') })
    expect(read(walking, next).company).toBe('Tarn Group')
    const other = letter({ fromAddress: null, text: text.replace('Tarn Water', 'Calder Freight') })
    expect(read(walking, other).company).toBe(readLetter(other).company)
  })

  test('of one sender alone only lets Onward ask', () => {
    const { walking } = taught()
    const next = letter({ text: 'Dear Ines, the drawer is full. We shall see in the spring.' })
    const reading = read(walking, next)
    expect(reading).toMatchObject({ kind: 'rejection', sure: false })
    expect(sayLearnt(reading, walking.now)).toBe(
      'You put a letter from this sender right on 10 March.',
    )
  })

  test('does not silently overrule a sure reading of another kind', () => {
    const { walking } = taught()
    const text = `${template('Ines', 'Service Planner')} We would like to invite you to an interview on Tuesday 17 March at 14:30. Please confirm that you can attend the interview.`
    const plain = readLetter(letter({ text }))
    expect(plain).toMatchObject({ kind: 'interview', sure: true })
    const reading = read(walking, letter({ text }))
    expect(reading).toMatchObject({ kind: 'interview', sure: false })
    expect(sayLearnt(reading, walking.now)).toContain('so Onward asks')
  })

  test('leaves another kind of letter of the same sender as it is', () => {
    const { walking } = taught()
    const next = letter({
      text: 'Dear Ines, thank you for applying to Lindholm Ferries. We have received your application and will be in touch.',
    })
    const plain = readLetter(next)
    expect(plain.sure).toBe(true)
    expect(read(walking, next).kind).toBe(plain.kind)
  })

  test('keeps neither its words nor a sender that writes for everybody', () => {
    const { walking, letterId } = taught(letter({ fromAddress: 'no-reply@greenhouse.io' }))
    const body = walking.vault.get(correctionKind, letterId)?.body
    expect(body?.address).toBeUndefined()
    expect(JSON.stringify(body)).not.toMatch(/drawer|quay|greenhouse/)
  })

  test('teaches nothing where it was only accepted as read', () => {
    const walking = walk()
    const next = letter({
      text: 'Dear Ines, thank you for applying to Lindholm Ferries. We have received your application and will be in touch.',
    })
    const letterId = keep(walking, next)
    const { kind, company, role } = readLetter(next)
    const asRead = { kind: knownIn(letterKinds, kind) ?? 'other', company: company ?? '', role }
    correct(walking, letterId, asRead)
    expect(walking.vault.get(correctionKind, letterId)).toBeUndefined()
  })
})

describe('what was learnt', () => {
  test('goes when the word is taken back to what was read', () => {
    const { walking, letterId } = taught()
    const { kind, company } = readLetter(letter())
    correct(walking, letterId, {
      kind: knownIn(letterKinds, kind) ?? 'other',
      company: company ?? '',
    })
    expect(walking.vault.get(correctionKind, letterId)).toBeUndefined()
  })

  test('is written by the confirmation itself, whose undo takes it back', () => {
    const { changes, letterId } = taught()
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'correction', id: letterId, baseVersion: 0 }),
    )
  })

  test('is told in words, and can be forgotten', () => {
    const { walking, letterId } = taught()
    const [lesson] = learntFrom(walking.vault, walking.now)
    expect(lesson?.says).toContain('It is Lindholm Ferries')
    expect(lesson?.where).toBe(
      'From crew@lindholm.example, and letters in the same words, since 10 March',
    )
    walking.act((vault) => forgetLearnt(vault, { id: letterId }))
    expect(learntFrom(walking.vault, walking.now)).toEqual([])
    expect(read(walking, letter())).toEqual(readLetter(letter()))
    expect(walking.vault.get(letterKind, letterId)?.body.reading?.kind).toBe('rejection')
  })

  test('changes nothing for other senders and other wordings', () => {
    const { walking } = taught()
    const word = fc.constantFrom(
      ...'we thank you for application interview regret team position offer test next week please confirm invite other candidates unfortunately received'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), fc.emailAddress(), (words, fromAddress) => {
        fc.pre(!fromAddress.endsWith('lindholm.example'))
        const other = letter({ text: words.join(' '), fromAddress })
        expect(read(walking, other)).toEqual(readLetter(other))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a wording', () => {
  test('is nearly the same where only names differ', () => {
    const [one, other] = [template('Ines', 'Service Planner'), template('Ola Nordmann', 'Cook')]
    expect(sharedWording(wordingOf(one), wordingOf(other))).toBeGreaterThan(0.75)
  })

  test('is another where the words are', () => {
    const other =
      'Thank you for the time that you took to talk to our panel last week. We were impressed by what you have built, and would like to offer you the place from the first of May on the terms that we discussed.'
    expect(sharedWording(wordingOf(template('Ines', 'Cook')), wordingOf(other))).toBe(0)
  })

  test('of a few words is none', () => {
    expect(wordingOf('Thank you, and all the best.')).toEqual([])
  })
})
