import { expect, test } from 'vitest'
import { create } from '../vault/edit.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { attachmentKind } from '../vault/kinds/attachment.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { conversationKind, personKind } from '../vault/kinds/person.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { MemoryVault } from '../vault/vault.ts'
import { applied } from './sample.test-support.ts'
import { timelineOf } from './timeline.ts'

const at = '2026-03-12T09:30:00.000Z'
const now = { instant: at, zone: 'Europe/Dublin' }
const step = { ifCue: 'it is ten', minutes: 5, addedAt: at, applicationId: 'tarn' }
const vault = applied(
  new MemoryVault(),
  [
    create(applicationKind, 'tarn', {
      company: 'Tarn Water',
      events: [
        { id: 'e1', type: 'interview', on: '2026-03-20', time: '14:00', people: ['Nia Probert'] },
        { id: 'e0', type: 'applied', on: '2026-03-01', note: 'By their form.' },
        { id: 'e2', type: 'confirmation', on: '2026-03-02', letterId: 'theirs' },
      ],
    }),
    create(letterKind, 'theirs', {
      ...{
        direction: 'in',
        source: 'paste',
        subject: 'We have it',
        addedAt: at,
        applicationId: 'tarn',
      },
    }),
    create(letterKind, 'mine', {
      ...{
        direction: 'out',
        source: 'written',
        subject: 'Thank you',
        state: 'sent',
        applicationId: 'tarn',
      },
      ...{ addedAt: at, sentAt: '2026-03-10T23:30:00.000Z' },
    }),
    create(attachmentKind, 'cv', {
      ...{ name: 'cv.pdf', type: 'application/pdf', sizeBytes: 1, blobId: 'b', key: 'k' },
      ...{ addedAt: '2026-03-01T08:00:00.000Z', applicationId: 'tarn' },
    }),
    create(personKind, 'nia', { name: 'Nia Probert', roles: [] }),
    create(conversationKind, 'call', {
      ...{ personId: 'nia', on: '2026-03-05', form: 'phone', text: 'Two rounds.' },
      ...{ applicationId: 'tarn', addedAt: at },
    }),
    create(actionKind, 's1', {
      ...step,
      thenStep: 'read the advert',
      on: '2026-03-13',
      state: 'open',
    }),
    create(actionKind, 's2', {
      ...{ ...step, thenStep: 'send the form', on: '2026-02-20', state: 'done' },
      endedAt: '2026-03-01T18:00:00.000Z',
    }),
  ],
  at,
)

test('puts events, letters, files, talks and steps into one order by their days', () => {
  expect(timelineOf(vault, 'tarn', now).map(({ on, words }) => `${on} ${words}`)).toEqual([
    '2026-03-01 You applied',
    '2026-03-01 File: cv.pdf',
    '2026-03-01 Done: send the form',
    '2026-03-02 They wrote that it arrived',
    '2026-03-05 Phoned with Nia Probert',
    '2026-03-10 Your letter: Thank you',
    '2026-03-13 Step: read the advert',
    '2026-03-20 Talk with Nia Probert',
  ])
})

test('tells notes as they were written, what is ahead, and where each leads', () => {
  const entries = timelineOf(vault, 'tarn', now)
  expect(entries.find(({ key }) => key === 'e0')).toMatchObject({
    note: 'By their form.',
    about: null,
  })
  expect(entries.find(({ key }) => key === 'e2')?.about).toEqual({ kind: 'letter', id: 'theirs' })
  expect(entries.find(({ key }) => key === 'call')).toMatchObject({
    note: 'Two rounds.',
    about: { kind: 'person', id: 'nia' },
  })
  expect(entries.filter(({ ahead }) => ahead).map(({ key }) => key)).toEqual(['s1', 'e1'])
})

test('a day is that of the person’s zone, and nothing is told of what is not there', () => {
  const west = { ...now, zone: 'Pacific/Auckland' }
  expect(timelineOf(vault, 'tarn', west).find(({ key }) => key === 'mine')?.on).toBe('2026-03-11')
  expect(timelineOf(vault, 'gone', now)).toEqual([])
})
