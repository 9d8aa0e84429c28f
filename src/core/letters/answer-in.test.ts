import { expect, test } from 'vitest'
import { keep, letters, saidNo } from '../recovery/walk.test-support.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { feedbackKind } from '../vault/kinds/learn.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { takeAnswer } from './answer-in.ts'
import { noteAnsweredBy } from './answered-note.ts'
import { keepAskLetter, markSent } from './letter-actions.ts'

const own = `Dear Ines,

Thank you for your note. What weighed against you was that you had not led a team before, and we decided for somebody who had.

Best wishes,
Maria Sandahl`

const answer = {
  ...letters.personal,
  subject: 'Re: Service Planner, third conversation',
  sentAt: '2026-03-15T10:12:00.000Z',
  text: `${own}

On Thu, 12 Mar 2026 at 09:40, Ines Marlow wrote:
> Which skill or experience should I build first?`,
}

function sentNote() {
  const no = saidNo()
  const walking = no.walking.at('2026-03-12T09:40:00.000Z')
  const noteId = walking.act((vault, context) =>
    keepAskLetter(
      vault,
      {
        recoveryId: no.recoveryId,
        to: { name: 'Maria Sandahl', address: 'maria.sandahl@lindholm.example' },
        subject: 'Re: Service Planner, third conversation',
        text: 'Dear Maria,',
      },
      context,
    ),
  ).id
  walking.act((vault, context) => markSent(vault, { letterId: noteId, via: 'mailto' }, context))
  return { ...no, noteId, walking: walking.at('2026-03-15T12:00:00.000Z') }
}

test('an answer that reads like a no is the answer to the note, and no second no', () => {
  const { walking, noteId, applicationId, recoveryId } = sentNote()
  const letterId = keep(walking, answer)
  expect(walking.vault.get(letterKind, letterId)?.body.reading?.kind).toBe('rejection')
  expect(noteAnsweredBy(walking.vault, letterId)?.id).toBe(noteId)
  const before = walking.vault.get(applicationKind, applicationId)?.body.events ?? []
  const text = walking.vault.get(letterTextKind, letterId)?.body.text ?? ''

  const taken = walking.act((vault, context) =>
    takeAnswer(vault, { noteId, letterId, text }, context),
  )

  expect(taken.recoveryId).toBe(recoveryId)
  const events = walking.vault.get(applicationKind, applicationId)?.body.events ?? []
  expect(events.slice(0, before.length)).toEqual(before)
  expect(events.slice(before.length)).toMatchObject([{ type: 'note', letterId, on: '2026-03-15' }])
  expect(walking.vault.get(letterKind, noteId)?.body).toMatchObject({
    ...{ answer: 'came', answeredOn: '2026-03-15', answeredBy: letterId },
  })
  expect(walking.vault.get(letterKind, letterId)?.body.confirmedAt).toBeDefined()
  expect(walking.vault.get(recoveryKind, recoveryId)?.body.learn).toMatchObject({ state: 'open' })
  expect(walking.vault.all(feedbackKind).map(({ body }) => body)).toMatchObject([
    { recoveryId, text: own, saidBy: 'Maria Sandahl', saidOn: '2026-03-15', way: 'letter' },
  ])
  expect(noteAnsweredBy(walking.vault, letterId)).toBeUndefined()
})

test('a letter from elsewhere, from before the note, or that invites answers no note', () => {
  const { walking } = sentNote()
  const elsewhere = keep(walking, letters.template)
  expect(noteAnsweredBy(walking.vault, elsewhere)).toBeUndefined()
  const earlier = keep(walking, { ...answer, sentAt: '2026-03-11T10:00:00.000Z' })
  expect(noteAnsweredBy(walking.vault, earlier)).toBeUndefined()
  const invites = keep(walking, {
    ...answer,
    text: 'Dear Ines,\n\nWe would like to invite you to an interview on Friday 20 March at 14:00 at our office for the role of Network Planner. Please let us know whether this suits you.\n\nMaria Sandahl',
  })
  expect(walking.vault.get(letterKind, invites)?.body.reading?.kind).toBe('interview')
  expect(noteAnsweredBy(walking.vault, invites)).toBeUndefined()
})

test('while no note has gone, a second letter is looked at for itself', () => {
  const { walking } = saidNo()
  const letterId = keep(walking.at('2026-03-15T12:00:00.000Z'), answer)
  expect(noteAnsweredBy(walking.vault, letterId)).toBeUndefined()
})
