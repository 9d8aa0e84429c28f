import { expect, test } from 'vitest'
import { comingUp } from '../applications/coming-up.ts'
import type { LetterToRead } from '../reading/read-letter.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { LetterKind } from '../vault/kinds/reading.ts'
import { confirmReading } from './confirm-reading.ts'
import type { LetterFacts } from './event-facts.ts'
import { keep, type Walk, walk } from './walk.test-support.ts'

const letter = (text: string, sentAt = '2026-03-10T20:00:00.000Z'): LetterToRead => ({
  subject: 'Service Planner at Lindholm Ferries',
  fromName: 'Maria Sandahl',
  fromAddress: 'maria.sandahl@lindholm.example',
  sentAt,
  text,
})
const invitation = letter(
  'Dear Ines, we would like to invite you to an interview at Lindholm Ferries by video on Tuesday 17 March at 14:30 CET. You will meet with Anders Holm and it will take 45 minutes. Please bring your last plan.',
)
const movedOn = letter(
  'Dear Ines, I am sorry, we need to reschedule your interview. Instead of Tuesday 17 March at 14:30 CET we would like to invite you to an interview on Thursday 19 March at 10:00 CET.',
  '2026-03-10T21:00:00.000Z',
)
const calledOff = letter(
  'Dear Ines, we have to cancel your interview on Tuesday 17 March at 14:30 CET, as the panel is ill. You are still invited to an interview and we will be in touch.',
  '2026-03-10T21:10:00.000Z',
)

function confirm(
  walking: Walk,
  letterId: string,
  more: { kind?: LetterKind; applicationId?: string | null; facts?: LetterFacts } = {},
): string {
  const confirmed = walking.act((vault, context) =>
    confirmReading(
      vault,
      {
        ...{ letterId, kind: 'interview', company: 'Lindholm Ferries', role: null },
        ...{ applicationId: null, howFar: null, ...more },
      },
      context,
    ),
  )
  return confirmed.applicationId ?? ''
}

const application = (walking: Walk, id: string) => {
  const body = walking.vault.get(applicationKind, id)?.body
  if (!body) throw new Error('no application')
  return body
}

test('an interview is written as it was agreed, and told by the clock of the person', () => {
  const walking = walk()
  const id = confirm(walking, keep(walking, invitation))
  expect(application(walking, id).events).toMatchObject([
    {
      type: 'interview',
      ...{ on: '2026-03-17', time: '14:30', zone: 'Europe/Paris' },
      ...{ people: ['Anders Holm'], form: 'video', minutes: 45 },
      prepare: [{ text: 'Please bring your last plan.', from: 'letter' }],
    },
  ])
  const here = comingUp(application(walking, id), walking.now)
  expect(here).toMatchObject({ on: '2026-03-17', time: '13:30', zone: 'Europe/Dublin' })
})

test('a talk without a known time keeps the day of its letter', () => {
  const walking = walk()
  const text = 'Dear Ines, we would like to invite you to an interview. When would it suit you?'
  const id = confirm(walking, keep(walking, letter(text)))
  expect(application(walking, id).events).toMatchObject([{ on: '2026-03-10' }])
  expect(application(walking, id).events[0]?.time).toBeUndefined()
})

test('what the person says of day and place goes before what was read', () => {
  const walking = walk()
  const letterId = keep(walking, invitation)
  const facts = { on: '2026-03-18', time: '09:00', place: 'Harbour office' }
  const id = confirm(walking, letterId, { facts })
  expect(application(walking, id).events).toMatchObject([{ on: '2026-03-18', time: '09:00' }])
  expect(walking.vault.get(letterKind, letterId)?.body.reading?.meeting).toMatchObject({
    localTime: '2026-03-18T09:00',
    zone: 'Europe/Dublin',
    place: 'Harbour office',
    people: ['Anders Holm'],
  })
})

test('a moved talk takes the place of the one that was planned', () => {
  const walking = walk()
  const id = confirm(walking, keep(walking, invitation))
  confirm(walking, keep(walking, movedOn), { applicationId: id })
  expect(application(walking, id).events).toMatchObject([
    { type: 'note', on: '2026-03-17' },
    { type: 'interview', on: '2026-03-19', time: '10:00', zone: 'Europe/Paris' },
  ])
  expect(application(walking, id).events[0]?.note).toContain('moved')
  expect(comingUp(application(walking, id), walking.now)?.on).toBe('2026-03-19')
})

test('a talk that is called off is a note, and the application is where it was', () => {
  const walking = walk()
  const id = confirm(walking, keep(walking, invitation))
  const letterId = keep(walking, calledOff)
  confirm(walking, letterId, { applicationId: id })
  expect(application(walking, id).events.map(({ type }) => type)).toEqual(['note', 'note'])
  expect(comingUp(application(walking, id), walking.now)).toBeUndefined()
  // The letter was something else after all: the talk stands again as it was.
  confirm(walking, letterId, { kind: 'other', applicationId: id })
  const [talk, note] = application(walking, id).events
  expect(talk).toMatchObject({ type: 'interview', on: '2026-03-17', time: '14:30' })
  expect([talk?.note, talk?.replacedBy, note?.type]).toEqual([undefined, undefined, 'note'])
})

test('of two planned talks none is taken for the one that moved', () => {
  const walking = walk()
  const id = confirm(walking, keep(walking, invitation))
  const second = letter(
    'Dear Ines, we would like to invite you to a second interview on Friday 20 March at 10:00 CET.',
  )
  confirm(walking, keep(walking, second), { applicationId: id })
  confirm(walking, keep(walking, movedOn), { applicationId: id })
  expect(application(walking, id).events.map(({ type }) => type)).toEqual([
    'interview',
    'interview',
    'interview',
  ])
})

test('a task is written on its last day, and an offer keeps its terms', () => {
  const walking = walk()
  const task = letter(
    'Dear Ines, as the next step please complete an online assessment by Friday 20 March 2026. It takes 40 minutes.',
  )
  const offer = letter(
    'Dear Ines, we are pleased to offer you the position. Your salary is €54,000 and you start on 1 April 2026. Please sign and answer by 20 March 2026.',
  )
  const id = confirm(walking, keep(walking, task), { kind: 'assessment' })
  confirm(walking, keep(walking, offer), { kind: 'offer', applicationId: id })
  const [exercise, offered] = application(walking, id).events
  expect(exercise).toMatchObject({ type: 'assessment', on: '2026-03-20', note: '40 minutes.' })
  expect(offered).toMatchObject({ type: 'offer', on: '2026-03-10' })
  expect(application(walking, id).offer).toEqual({
    ...{ pay: '€54,000', startsOn: '2026-04-01', answerBy: '2026-03-20' },
  })
  expect(offered?.note).toBe(
    'Pay: €54,000.\nFirst day: 1 April.\nThey ask for an answer by 20 March.',
  )
})
