import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { create } from '../vault/edit.ts'
import { type ApplicationEvent, applicationKind, eventTypes } from '../vault/kinds/application.ts'
import { MemoryVault } from '../vault/vault.ts'
import { type Move, moveApplication, moves } from './move-application.ts'
import { applied, contextAt, expectOk } from './sample.test-support.ts'
import { stageOf } from './stage.ts'

const at = '2026-03-12T09:30:00.000Z'
type Given = Pick<ApplicationEvent, 'type' | 'on'> & Partial<ApplicationEvent>
const context = () => contextAt(at)
const withEvents = (...events: readonly Given[]) =>
  applied(
    new MemoryVault(),
    [
      create(applicationKind, 'tarn', {
        company: 'Tarn Water',
        events: events.map((event, index) => ({ ...event, id: `e${index}` })),
      }),
    ],
    at,
  )
const eventsOf = (vault: MemoryVault) => vault.get(applicationKind, 'tarn')?.body.events ?? []
const moved = (vault: MemoryVault, to: Move) => {
  const { changes, takenBack } = expectOk(
    moveApplication(vault, { applicationId: 'tarn', to }, context()),
  )
  return { vault: applied(vault, changes, at), takenBack }
}
const said = (vault: MemoryVault, to: Move) => {
  const result = moveApplication(vault, { applicationId: 'tarn', to }, context())
  return result.ok ? 'moved' : result.problem.code
}
const sent = { type: 'applied', on: '2026-03-03' }

describe('forwards', () => {
  test('writes the event of the stage as of today, by one’s own hand', () => {
    const { vault } = moved(withEvents(sent), 'screening')
    expect(eventsOf(vault)).toMatchObject([
      sent,
      { type: 'screening', on: '2026-03-12', toldBy: 'self', addedAt: at },
    ])
  })

  test('today is the day where the person is', () => {
    const night = contextAt('2026-07-10T23:40:00.000Z')
    const { changes } = expectOk(
      moveApplication(withEvents(sent), { applicationId: 'tarn', to: 'offer' }, night),
    )
    expect(changes[0]).toMatchObject({ body: { events: [{}, { on: '2026-07-11' }] } })
  })

  test('what is there already is told and not written twice', () => {
    expect(said(withEvents(sent), 'applied')).toBe('there-already')
  })
})

describe('backwards', () => {
  test('takes back a move that says nothing but itself', () => {
    const { vault, takenBack } = moved(moved(withEvents(sent), 'interview').vault, 'applied')
    expect(takenBack).toBe(1)
    expect(eventsOf(vault)).toMatchObject([sent])
  })

  test('back to a stage that it never stood on is written as of today', () => {
    const { vault, takenBack } = moved(
      withEvents({ type: 'interview', on: '2026-03-09' }),
      'applied',
    )
    expect(takenBack).toBe(1)
    expect(eventsOf(vault)).toMatchObject([{ type: 'applied', on: '2026-03-12' }])
  })

  test.each<[string, Partial<ApplicationEvent>]>([
    ['a letter', { letterId: 'letter', toldBy: 'letter' }],
    ['a name', { people: ['Nia Probert'] }],
    ['a time', { time: '14:00' }],
    ['a note', { note: 'Bring the timetable.' }],
  ])('never takes back what holds %s', (_, more) => {
    const vault = withEvents(sent, { type: 'interview', on: '2026-03-09', ...more })
    expect(said(vault, 'applied')).toBe('stays-further')
  })
})

describe('closed ones', () => {
  test('open again from today, whatever closed them', () => {
    for (const type of ['rejected', 'withdrawn', 'accepted', 'presumed-closed']) {
      const { vault } = moved(withEvents(sent, { type, on: '2026-03-10' }), 'interview')
      const { body } = vault.get(applicationKind, 'tarn') ?? { body: { company: '', events: [] } }
      expect(stageOf(body), type).toMatchObject({ stage: 'interview', closed: false })
    }
  })

  test('do not become a plan to apply', () => {
    expect(said(withEvents(sent, { type: 'rejected', on: '2026-03-10' }), 'saved')).toBe('was-sent')
  })
})

test('a record of a newer format stays as it is, and one that is gone is told', () => {
  expect(said(new MemoryVault(), 'applied')).toBe('not-found')
})

test('after any move the application stands where it was put; nothing with words is lost', () => {
  const event = fc.record(
    {
      type: fc.constantFrom(...eventTypes),
      on: fc.constantFrom('2026-02-01', '2026-03-01', '2026-03-12', '2026-04-02'),
      note: fc.constantFrom('Their words', 'Mine'),
    },
    { requiredKeys: ['type', 'on'] },
  )
  fc.assert(
    fc.property(
      fc.array(event, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...moves),
      (events, to) => {
        const before = withEvents(...events)
        const result = moveApplication(before, { applicationId: 'tarn', to }, context())
        if (!result.ok) return
        const noted = eventsOf(before).filter(({ note }) => note)
        const after = applied(before, result.value.changes, at)
        const standing = stageOf({ company: 'Tarn Water', events: [...eventsOf(after)] })
        expect(standing.stage).toBe(to)
        expect(standing.closed).toBe(to === 'accepted' || to === 'withdrawn')
        expect(eventsOf(after)).toEqual(expect.arrayContaining(noted))
      },
    ),
    { seed: 12, numRuns: 500 },
  )
})
