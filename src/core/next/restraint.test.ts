import { describe, expect, test } from 'vitest'
import { addApplication, addEvent } from '../applications/application-actions.ts'
import { setTerm } from '../applications/offers-actions.ts'
import { tickLine } from '../applications/rounds-actions.ts'
import { planActivity } from '../care/activity-actions.ts'
import { setGoGently } from '../care/go-gently.ts'
import { holdWritten } from '../letters/keep-written.ts'
import { markSent } from '../letters/letter-actions.ts'
import { addPerson } from '../people/person-actions.ts'
import { addAction, finishAction } from '../plan/action-actions.ts'
import { addBlock } from '../plan/blocks.ts'
import { pauseSearch } from '../plan/paused.ts'
import { finishBeat, skipBeat } from '../recovery/beat-actions.ts'
import { confirmReading, neverHeardBack } from '../recovery/confirm-reading.ts'
import { keep, letters, saidNo, type Walk, walk } from '../recovery/walk.test-support.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { dismiss, notToday } from './dismiss.ts'
import { today, todayInFull } from './next-step.ts'

/** Thursday noon. */
const NOON = '2026-03-12T12:00:00.000Z'
const see = (walking: Walk) => today(walking.vault, walking.now)
const rulesOf = (walking: Walk) => {
  const { step, smaller } = todayInFull(walking.vault, walking.now)
  return [step, ...smaller].flatMap((each) => each?.rule ?? [])
}

function apply(walking: Walk, company: string, appliedOn = '2026-02-20'): string {
  const [change] = walking.act((vault, context) =>
    addApplication(vault, { company, appliedOn }, context),
  )
  return change?.id ?? ''
}

function happens(walking: Walk, applicationId: string, type: string, on: string, time?: string) {
  walking.act((vault, context) => addEvent(vault, { applicationId, type, on, time }, context))
}

const invitation = {
  subject: 'Interview for Data Clerk at Kestrel Water',
  fromName: 'Ruth Pike',
  fromAddress: 'ruth.pike@kestrelwater.example',
  sentAt: '2026-03-12T08:00:00.000Z',
  text: 'Dear Nell,\n\nThank you for your application for the position of Data Clerk at Kestrel Water. We would like to invite you to an interview. Which days of the coming weeks would suit you?\n\nWith kind regards,\nRuth Pike\nKestrel Water',
}

function tell(walking: Walk, step: { rule: string; about: string | null }) {
  walking.act((vault, context) => {
    const { until, times } = notToday(vault, step, context.now)
    return dismiss(vault, { ...step, until, times }, context)
  })
}

describe('a no that lies unopened', () => {
  test('given an invitation that came before it, then the invitation first', () => {
    const walking = walk(NOON)
    const letterId = keep(walking, invitation)
    keep(walking, letters.template)
    expect(see(walking).step).toMatchObject({ rule: 'letter-waiting', about: letterId })
  })

  test('given a gentle day, or a talk today, then it waits', () => {
    const gentle = walk(NOON)
    keep(gentle, letters.template)
    const until = '2026-03-14T12:00:00.000Z'
    gentle.act((vault, context) => setGoGently(vault, { until }, context))
    expect(see(gentle).step).toBe(null)
    const before = walk('2026-03-12T10:00:00.000Z')
    happens(before, apply(before, 'Tidewell'), 'interview', '2026-03-12', '14:00')
    keep(before, letters.template)
    expect(rulesOf(before)).toEqual(['talk-soon'])
    expect(rulesOf(before.at('2026-03-12T15:30:00.000Z'))).toContain('letter-waiting')
  })

  test('given one that was put away today, then no other in its place', () => {
    const walking = walk(NOON)
    keep(walking, letters.template)
    keep(walking, letters.personal)
    const about = see(walking).step?.about ?? null
    tell(walking, { rule: 'letter-waiting', about })
    expect(see(walking).step).toBe(null)
  })
})

describe('while the search rests', () => {
  test('given an invitation, then it is spoken of, because others set its day; a no is not', () => {
    const walking = walk(NOON)
    walking.act((vault, context) => pauseSearch(vault, { until: '2026-03-26' }, context))
    keep(walking, letters.template)
    expect(see(walking).step).toBe(null)
    const letterId = keep(walking, invitation)
    expect(see(walking).step).toMatchObject({ rule: 'letter-waiting', about: letterId })
  })
})

describe('an invitation without a day', () => {
  test('given it was confirmed, then answer it, and nobody is thanked for a talk that was not', () => {
    const walking = walk(NOON)
    const applicationId = apply(walking, 'Kestrel Water')
    const letterId = keep(walking, invitation)
    const said = { kind: 'interview', company: 'Kestrel Water', role: null, howFar: null } as const
    walking.act((vault, context) =>
      confirmReading(vault, { letterId, ...said, applicationId }, context),
    )
    expect(see(walking).step).toMatchObject({
      ...{ rule: 'invited', path: `/applications/${applicationId}` },
      because: 'They ask to talk with you, and no day is noted yet.',
    })
    expect(rulesOf(walking.at('2026-03-13T12:00:00.000Z'))).toEqual(['invited'])
    happens(walking, applicationId, 'interview', '2026-03-20', '14:00')
    expect(rulesOf(walking)).not.toContain('invited')
  })
})

describe('a talk', () => {
  test('given three lines are ticked, then it is prepared, and its day asks for nothing else', () => {
    const walking = walk('2026-03-12T10:00:00.000Z')
    const applicationId = apply(walking, 'Tidewell')
    happens(walking, applicationId, 'interview', '2026-03-12', '14:00')
    apply(walking, 'Gone quiet', '2026-02-17')
    expect(rulesOf(walking)).toEqual(['talk-soon'])
    const events = walking.vault.get(applicationKind, applicationId)?.body.events
    const eventId = events?.at(-1)?.id ?? ''
    for (const id of ['one', 'two', 'three']) {
      const line = { id, text: id, from: 'round' } as const
      walking.act((vault, context) =>
        tickLine(vault, { applicationId, eventId, list: 'prepare', line, done: true }, context),
      )
    }
    expect(see(walking)).toMatchObject({
      ...{ state: 'nothing', step: null },
      sentence: 'Your talk is today at two, and nothing more is asked before it.',
    })
  })
})

describe('an offer', () => {
  test('given it has no day to answer by, then ask for one; with a day far off, then nothing', () => {
    const walking = walk(NOON)
    const applicationId = apply(walking, 'Tidewell')
    happens(walking, applicationId, 'offer', '2026-03-11')
    expect(see(walking).step).toMatchObject({
      ...{ rule: 'answer-due', about: applicationId, path: '/offers' },
      because: 'An offer is open and has no day yet; asking for one is usual.',
    })
    const term = { applicationId, field: 'answerBy', value: '2026-03-24' } as const
    walking.act((vault, context) => setTerm(vault, term, context))
    expect(see(walking).step).toBe(null)
  })

  test('given it was accepted, then bring the search to an end, and nothing of it is asked', () => {
    const walking = walk(NOON)
    happens(walking, apply(walking, 'Tidewell'), 'accepted', '2026-03-12')
    apply(walking, 'Gone quiet', '2026-02-17')
    keep(walking, letters.template)
    expect(see(walking)).toMatchObject({
      step: {
        ...{ rule: 'job-taken', path: '/closing' },
        because: 'You accepted the offer from Tidewell, and others may still wait for a word.',
      },
      smaller: [],
    })
    walking.act((vault, context) =>
      dismiss(vault, { rule: 'job-taken', about: null, until: null }, context),
    )
    expect(rulesOf(walking)).toEqual(['letter-waiting', 'gone-quiet'])
  })

  test('given an application was sent after it, then the search goes on', () => {
    const walking = walk(NOON)
    happens(walking, apply(walking, 'Tidewell'), 'accepted', '2026-03-10')
    apply(walking, 'Kestrel', '2026-03-11')
    expect(rulesOf(walking)).not.toContain('job-taken')
  })
})

describe('support', () => {
  test('given one hard no and nobody on the list, on a gentle day, then think of one person', () => {
    const { walking, recoveryId } = saidNo()
    const day = walking.at(NOON)
    for (const beat of ['pause', 'ask'] as const) {
      day.act((vault, context) => skipBeat(vault, { recoveryId, beat }, context))
    }
    expect(rulesOf(day)).not.toContain('support-unused')
    const until = '2026-03-14T12:00:00.000Z'
    day.act((vault, context) => setGoGently(vault, { until }, context))
    expect(see(day).step).toMatchObject({
      ...{ rule: 'support-unused', about: null, path: '/people' },
      title: 'Think of one person who could listen.',
      because: 'These days ask for company, and you have not noted a talk with anybody.',
    })
    day.act((vault, context) =>
      addPerson(vault, { name: 'Joan Ellery', roles: ['listen'] }, context),
    )
    expect(see(day).step?.title).toBe('Ask Joan for ten minutes, for nothing but company.')
  })
})

describe('a look back', () => {
  test('given a template without a talk, then none; of two talks, one on a day', () => {
    const { walking, recoveryId } = saidNo()
    const letterId = keep(walking, letters.template)
    const said = { kind: 'rejection', company: 'Kestrel Water', role: null, howFar: null } as const
    walking.act((vault, context) =>
      confirmReading(vault, { letterId, ...said, applicationId: null }, context),
    )
    const day = walking.at(NOON)
    expect(rulesOf(day).filter((rule) => rule === 'look-back')).toHaveLength(1)
    day.act((vault, context) => finishBeat(vault, { recoveryId, beat: 'lookBack' }, context))
    expect(rulesOf(day)).not.toContain('look-back')
  })

  test('given a talk tomorrow, then it waits until the talk is over', () => {
    const { walking } = saidNo()
    const day = walking.at(NOON)
    happens(day, apply(day, 'Tidewell'), 'interview', '2026-03-13', '14:00')
    expect(rulesOf(day)).not.toContain('look-back')
    expect(rulesOf(day.at('2026-03-13T16:00:00.000Z'))).toContain('look-back')
  })
})

describe('silence', () => {
  test('given one was put to rest, then the next one some days later', () => {
    const walking = walk(NOON)
    const [one, two] = [apply(walking, 'One', '2026-02-18'), apply(walking, 'Two', '2026-02-17')]
    expect(see(walking).step).toMatchObject({ rule: 'gone-quiet', about: one })
    const rest = { company: 'One', role: null, applicationId: one, howFar: null, on: '2026-03-12' }
    walking.act((vault, context) => neverHeardBack(vault, rest, context))
    expect(rulesOf(walking)).not.toContain('gone-quiet')
    expect(rulesOf(walking.at('2026-03-15T12:00:00.000Z'))).toContain('gone-quiet')
    expect(two).not.toBe('')
  })

  test('given their letter lies unopened, then they are not asked', () => {
    const walking = walk(NOON)
    apply(walking, 'Kestrel Water', '2026-02-18')
    keep(walking, letters.template)
    expect(rulesOf(walking)).toEqual(['letter-waiting'])
  })
})

describe('enough', () => {
  const step = { ifCue: 'it is nine', minutes: 10, on: '2026-03-12' }

  test('given three things were done today, then nothing more, but for what has a day', () => {
    const walking = walk(NOON)
    apply(walking, 'Gone quiet', '2026-02-17')
    for (const thenStep of ['read', 'ring', 'write']) {
      const [{ id = '' } = {}] = walking.act((vault, context) =>
        addAction(vault, { ...step, thenStep }, context),
      )
      walking.act((vault, context) => finishAction(vault, { actionId: id }, context))
    }
    expect(see(walking)).toMatchObject({
      ...{ state: 'nothing', sentence: 'Nothing more today. Rest counts.' },
    })
    walking.act((vault, context) => addAction(vault, { ...step, thenStep: 'walk' }, context))
    expect(see(walking).step).toMatchObject({ rule: 'action-due', title: 'Walk.' })
    expect(rulesOf(walking.at('2026-03-13T12:00:00.000Z'))).toContain('gone-quiet')
  })

  test('given it is night, then what can wait rests', () => {
    const walking = walk(NOON)
    apply(walking, 'Gone quiet', '2026-02-17')
    expect(see(walking.at('2026-03-12T21:30:00.000Z'))).toMatchObject({
      ...{ step: null, sentence: 'Nothing tonight. Rest counts.' },
    })
  })

  test('given time to recharge is under way, then what can wait rests until it is over', () => {
    const walking = walk(NOON)
    apply(walking, 'Gone quiet', '2026-02-17')
    const block = { use: 'recharge', on: '2026-03-12', time: '11:30', minutes: 60 } as const
    walking.act((vault, context) => addBlock(vault, block, context))
    expect(rulesOf(walking)).toEqual([])
    expect(rulesOf(walking.at('2026-03-12T12:30:00.000Z'))).toEqual(['gone-quiet'])
  })

  test('given a letter that is held, then a full day does not hide it', () => {
    const walking = walk('2026-03-11T19:00:00.000Z')
    const words = { subject: 'A word', text: 'A word.', to: { name: 'Nia', address: null } }
    const held = walking.act((vault, context) =>
      holdWritten(vault, { letterId: null, type: 'mentor', ...words }, context),
    )
    const day = walking.at(NOON)
    expect(see(day).step).toMatchObject({ rule: 'letter-held', about: held.id })
    day.act((vault, context) => markSent(vault, { letterId: held.id, via: 'copy' }, context))
    expect(see(day).step).toBe(null)
  })

  test('given steps that went by, then the last one, for a week', () => {
    const walking = walk('2026-03-09T12:00:00.000Z')
    for (const [thenStep, on] of [
      ['read', '2026-03-09'],
      ['ring', '2026-03-10'],
    ] as const) {
      walking.act((vault, context) => addAction(vault, { ...step, thenStep, on }, context))
    }
    const day = walking.at(NOON)
    expect(see(day)).toMatchObject({ step: { title: 'Ring.' }, smaller: [] })
    expect(see(day.at('2026-03-18T12:00:00.000Z')).step).toBe(null)
  })

  test('given something good is all there is, then it is no first visit', () => {
    const walking = walk(NOON)
    const swim = { text: 'Swim', area: 'movement', on: '2026-03-12' } as const
    walking.act((vault, context) => planActivity(vault, swim, context))
    expect(see(walking).step).toMatchObject({ rule: 'good-thing', title: 'Swim.' })
  })
})

describe('not today', () => {
  test('said three times in a row, what has no day rests for a week', () => {
    const walking = walk(NOON)
    apply(walking, 'Gone quiet', '2026-02-17')
    const step = { rule: 'gone-quiet', about: see(walking).step?.about ?? null }
    for (const day of ['12', '13', '14']) tell(walking.at(`2026-03-${day}T12:00:00.000Z`), step)
    expect(rulesOf(walking.at('2026-03-20T12:00:00.000Z'))).not.toContain('gone-quiet')
    expect(rulesOf(walking.at('2026-03-21T12:00:00.000Z'))).toContain('gone-quiet')
  })

  test('what has a day comes back each morning, however often it was put away', () => {
    const walking = walk('2026-03-09T12:00:00.000Z')
    const applicationId = apply(walking, 'Tidewell')
    happens(walking, applicationId, 'offer', '2026-03-09')
    const step = { rule: 'answer-due', about: applicationId }
    for (const day of ['09', '10', '11']) tell(walking.at(`2026-03-${day}T12:00:00.000Z`), step)
    expect(see(walking.at(NOON)).step?.rule).toBe('answer-due')
  })
})
