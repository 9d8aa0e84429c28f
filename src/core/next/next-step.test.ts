import { describe, expect, test } from 'vitest'
import { addApplication, addEvent } from '../applications/application-actions.ts'
import { setGoGently } from '../care/go-gently.ts'
import { keepEntry } from '../care/keep-entry.ts'
import { addPoint, sortPoint } from '../feedback/point-actions.ts'
import { keepAskLetter, markSent } from '../letters/letter-actions.ts'
import { recordAnswer } from '../letters/record-answer.ts'
import { addAction, addWin } from '../plan/action-actions.ts'
import { answerPause, fileIt, finishBeat, laterBeat, skipBeat } from '../recovery/beat-actions.ts'
import {
  keep,
  letters,
  NEXT_MORNING,
  saidNo,
  type Walk,
  walk,
} from '../recovery/walk.test-support.ts'
import { ok } from '../result.ts'
import { create } from '../vault/edit.ts'
import { personKind } from '../vault/kinds/person.ts'
import { dismiss, tomorrowMorning } from './dismiss.ts'
import { today, todayInFull } from './next-step.ts'

const see = (walking: Walk) => today(walking.vault, walking.now)

function apply(walking: Walk, company: string, appliedOn: string | null, more: object = {}) {
  const day = appliedOn ? { appliedOn } : {}
  return (
    walking.act((vault, context) => addApplication(vault, { company, ...day, ...more }, context))[0]
      ?.id ?? ''
  )
}

function plan(walking: Walk, applicationId: string, on: string, time?: string) {
  walking.act((vault, context) =>
    addEvent(vault, { applicationId, type: 'interview', on, time }, context),
  )
}

function joan(walking: Walk) {
  walking.act((_, context) =>
    ok([
      create(personKind, context.newId(), {
        ...{ name: 'Joan Ellery', relation: 'friend', roles: ['listen'] },
      }),
    ]),
  )
}

describe('first', () => {
  test('an empty vault is a first visit; settings alone change nothing', () => {
    const walking = walk()
    expect(see(walking)).toMatchObject({ state: 'first', sentence: 'Had a no? Start here.' })
    walking.act((vault, context) => setGoGently(vault, { until: null }, context))
    expect(see(walking).state).toBe('first')
  })
})

describe('the night of a no', () => {
  test('asks once how it is, and offers nothing else', () => {
    const { walking, recoveryId } = saidNo()
    expect(see(walking)).toMatchObject({
      ...{ state: 'gentle', smaller: [], week: [], wins: [] },
      sentence: 'It is late, and the letter is put away until morning.',
      step: { rule: 'pause', about: recoveryId, path: `/after/${recoveryId}` },
      tomorrow: 'Tomorrow at 9:30 there is one thing, ten minutes long.',
    })
  })

  test('once answered, has one line to one person', () => {
    const { walking, recoveryId } = saidNo()
    joan(walking)
    walking.act((vault, context) => answerPause(vault, { recoveryId, strength: 'hard' }, context))
    expect(see(walking)).toMatchObject({
      state: 'gentle',
      step: {
        ...{ rule: 'company', path: `/after/${recoveryId}/someone`, button: 'Send it to Joan' },
        title: 'Send Joan one line, so that you are not alone with it.',
      },
      line: {
        ...{ personName: 'Joan Ellery' },
        text: 'Had a no from Lindholm tonight. No need to fix it. Could you ring me for ten minutes?',
      },
    })
  })

  test('has nothing once Pause is over', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) => answerPause(vault, { recoveryId, strength: 'hard' }, context))
    walking.act((vault, context) => keepEntry(vault, { form: 'breathing', recoveryId }, context))
    expect(see(walking)).toMatchObject({
      ...{ state: 'gentle', step: null, sentence: 'Nothing tonight. Rest counts.' },
    })
  })

  test('keeps a talk and a closing date away until morning, unless all is asked for', () => {
    const { walking } = saidNo()
    const applicationId = apply(walking, 'Nantmor Buses', '2026-02-20')
    plan(walking, applicationId, '2026-03-11', '14:00')
    expect(see(walking).step?.rule).toBe('pause')
    const full = todayInFull(walking.vault, walking.now)
    expect(full.smaller.map(({ rule }) => rule)).toContain('talk-soon')
    expect(full.state).toBe('ordinary')
  })

  test('is gentle for a day and a night, and the night after that is like any other', () => {
    const { walking } = saidNo()
    expect(see(walking.at('2026-03-11T01:30:00.000Z')).state).toBe('gentle')
    expect(see(walking.at('2026-03-11T21:40:00.000Z')).state).toBe('gentle')
    expect(see(walking.at('2026-03-11T21:41:00.000Z')).state).not.toBe('gentle')
  })

  test('is an ordinary evening after a shrug', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) => answerPause(vault, { recoveryId, strength: 'hardly' }, context))
    expect(see(walking).state).toBe('nothing')
  })
})

describe('a gentler day', () => {
  test('has one thing for as long as it was asked for', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) => answerPause(vault, { recoveryId, strength: 'hard' }, context))
    expect(see(walking.at(NEXT_MORNING))).toMatchObject({
      ...{ state: 'gentle', sentence: 'A gentler day: one thing, and the rest can wait.' },
      ...{ smaller: [], step: { rule: 'ask', button: 'Read the note to Maria' } },
    })
    expect(see(walking.at('2026-03-13T21:41:00.000Z')).state).toBe('ordinary')
  })
})

describe('an ordinary day', () => {
  test('the next morning: the note first, then a look back', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) =>
      answerPause(vault, { recoveryId, strength: 'it-stings' }, context),
    )
    expect(see(walking.at(NEXT_MORNING))).toMatchObject({
      state: 'ordinary',
      step: {
        ...{ rule: 'ask', about: recoveryId, minutes: 10 },
        title: 'Read the note to Maria, and send it or not.',
      },
      smaller: [{ rule: 'look-back' }],
    })
  })

  test('says where you stand: two conversations, the next tomorrow at two', () => {
    const walking = walk('2026-03-12T09:00:00.000Z')
    plan(walking, apply(walking, 'Nantmor Buses', '2026-02-20'), '2026-03-13', '14:00')
    plan(walking, apply(walking, 'Kestrel Water', '2026-02-24'), '2026-03-20', '10:30')
    apply(walking, 'Tidewell', '2026-03-02')
    expect(see(walking)).toMatchObject({
      sentence: 'Two conversations are open; the next is tomorrow at two.',
      step: {
        ...{ rule: 'talk-soon' },
        title: 'Get ready for the talk with Nantmor Buses, tomorrow at 14:00.',
      },
    })
  })

  test('a talk the day after tomorrow counts, one in three days waits', () => {
    const walking = walk('2026-03-12T09:00:00.000Z')
    const id = apply(walking, 'Nantmor Buses', '2026-02-20')
    plan(walking, id, '2026-03-15', '14:00')
    expect(see(walking).step).toBe(null)
    expect(see(walking.at('2026-03-13T09:00:00.000Z')).step?.rule).toBe('talk-soon')
  })

  test('a letter that waits for a word comes first, but for a talk of these days', () => {
    const walking = walk('2026-03-11T10:00:00.000Z')
    const letterId = keep(walking, letters.personal)
    const applicationId = apply(walking, 'Nantmor Buses', '2026-02-20')
    expect(see(walking).step).toMatchObject({
      ...{ rule: 'letter-waiting', path: `/letters/${letterId}` },
    })
    plan(walking, applicationId, '2026-03-12', '14:00')
    expect(see(walking)).toMatchObject({
      ...{ step: { rule: 'talk-soon' }, smaller: [{ rule: 'letter-waiting' }] },
    })
  })

  test('an action of one’s own is due on its day and overdue without blame', () => {
    const walking = walk('2026-03-12T09:00:00.000Z')
    walking.act((vault, context) =>
      addAction(
        vault,
        {
          ...{ ifCue: 'it is nine', thenStep: 'read the crewing rules', minutes: 20 },
          ...{ on: '2026-03-13', because: 'You marked it as yours.' },
        },
        context,
      ),
    )
    expect(see(walking)).toMatchObject({ state: 'nothing' })
    expect(see(walking.at('2026-03-13T09:00:00.000Z')).step).toMatchObject({
      ...{ rule: 'action-due', title: 'Read the crewing rules.', minutes: 20 },
      because: 'You marked it as yours.',
    })
    expect(see(walking.at('2026-03-15T09:00:00.000Z')).step?.because).toBe(
      'You planned it for Friday; it can still be small, or be let go.',
    )
  })

  test('a saved application that closes on Sunday is named with its day', () => {
    const walking = walk('2026-03-12T09:00:00.000Z')
    apply(walking, 'Kestrel', null, { closesOn: '2026-03-15' })
    apply(walking, 'Tidewell', null, { closesOn: '2026-03-16' })
    expect(see(walking)).toMatchObject({
      step: { rule: 'closing-soon', title: 'Finish the Kestrel application.' },
      smaller: [],
    })
    expect(see(walking).step?.detail).toBe('closes Sunday')
  })

  test('an answer wants to be written down, then sorted, then rests', () => {
    const { walking, recoveryId } = saidNo()
    const morning = walking.at(NEXT_MORNING)
    morning.act((vault, context) => finishBeat(vault, { recoveryId, beat: 'lookBack' }, context))
    const letterId = morning.act((vault, context) =>
      keepAskLetter(
        vault,
        { recoveryId, to: { name: null, address: null }, subject: '', text: 'Dear Maria' },
        context,
      ),
    ).id
    morning.act((vault, context) => markSent(vault, { letterId, via: 'copy' }, context))
    expect(see(morning).step).toBe(null)
    morning.act((vault, context) =>
      recordAnswer(vault, { letterId, answer: 'came', on: '2026-03-16' }, context),
    )
    const later = walking.at('2026-03-16T10:00:00.000Z')
    expect(see(later).step?.title).toBe(
      'Write down what Lindholm Ferries said, one point at a time.',
    )
    const { id: pointId } = later.act((vault, context) =>
      addPoint(vault, { recoveryId, text: 'Rules', source: 'employer' }, context),
    )
    expect(see(later).step?.title).toBe('Sort what Lindholm Ferries said.')
    later.act((vault, context) => sortPoint(vault, { pointId, sort: 'gap' }, context))
    expect(see(later)).toMatchObject({ state: 'nothing', sentence: 'Nothing today. Rest counts.' })
  })

  test('Pause comes back on the chosen morning', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) =>
      laterBeat(vault, { recoveryId, beat: 'pause', on: '2026-03-11', time: '09:30' }, context),
    )
    expect(see(walking.at(NEXT_MORNING)).step).toMatchObject({
      ...{ rule: 'pause', because: 'You chose this day for it.' },
    })
  })

  test('what has gone quiet is spoken of once, gently, with honest odds', () => {
    const walking = walk('2026-03-12T09:00:00.000Z')
    const id = apply(walking, 'Tidewell', '2026-02-17')
    apply(walking, 'Long ago', '2025-10-01')
    expect(see(walking).step).toMatchObject({
      ...{ rule: 'gone-quiet', about: id, title: 'Ask Tidewell once, or let it rest.' },
      because: 'There has been no word for 23 days; about 15 in 100 still hear after that long.',
    })
    walking.act((vault, context) =>
      dismiss(vault, { rule: 'gone-quiet', about: id, until: null }, context),
    )
    expect(see(walking)).toMatchObject({ state: 'nothing', step: null })
  })

  test('a filed or finished no is not spoken of again', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) => skipBeat(vault, { recoveryId, beat: 'lookBack' }, context))
    walking.act((vault, context) => skipBeat(vault, { recoveryId, beat: 'ask' }, context))
    expect(see(walking.at(NEXT_MORNING)).step).toBe(null)
    const other = saidNo()
    other.walking.act((vault, context) => fileIt(vault, { recoveryId: other.recoveryId }, context))
    expect(see(other.walking.at(NEXT_MORNING)).step).toBe(null)
  })

  test('after a week nothing of a no is suggested, though its page stays', () => {
    const { walking } = saidNo()
    const { smaller } = see(walking.at('2026-03-17T10:00:00.000Z'))
    expect(smaller.map(({ rule }) => rule)).toEqual(['look-back'])
    expect(see(walking.at('2026-03-18T10:00:00.000Z'))).toMatchObject({ step: null })
  })

  test('the week holds talks and actions by day and time, and the wins of the week', () => {
    const walking = walk('2026-03-12T09:00:00.000Z')
    plan(walking, apply(walking, 'Nantmor Buses', '2026-02-20'), '2026-03-13', '14:00')
    walking.act((vault, context) =>
      addAction(
        vault,
        { ifCue: 'ten', thenStep: 'read once', minutes: 5, on: '2026-03-12', time: '10:00' },
        context,
      ),
    )
    walking.act((vault, context) => addWin(vault, { text: 'Stopped at five.' }, context))
    expect(see(walking)).toMatchObject({
      week: [
        { day: 'Today', isToday: true, text: 'Read once', time: '10:00', done: false },
        { day: 'Fri', isToday: false, text: 'Talk with Nantmor Buses', time: '14:00' },
      ],
      wins: [{ text: 'Stopped at five.' }],
    })
  })
})

describe('not today', () => {
  test('puts a step away until the coming morning', () => {
    const { walking, recoveryId } = saidNo()
    const morning = walking.at(NEXT_MORNING)
    expect(tomorrowMorning(walking.vault, morning.now)).toBe('2026-03-12T09:30:00.000Z')
    morning.act((vault, context) =>
      dismiss(
        vault,
        { rule: 'ask', about: recoveryId, until: tomorrowMorning(vault, context.now) },
        context,
      ),
    )
    expect(see(morning).step?.rule).toBe('look-back')
    expect(see(walking.at('2026-03-12T09:30:00.000Z')).step?.rule).toBe('ask')
  })

  test('at one in the night the coming morning is today’s', () => {
    const walking = walk('2026-03-11T01:00:00.000Z')
    expect(tomorrowMorning(walking.vault, walking.now)).toBe('2026-03-11T09:30:00.000Z')
  })

  test('a rule as such can be put away for good', () => {
    const { walking } = saidNo()
    const morning = walking.at(NEXT_MORNING)
    for (const rule of ['ask', 'look-back']) {
      morning.act((vault, context) => dismiss(vault, { rule, about: null, until: null }, context))
    }
    expect(see(morning)).toMatchObject({ state: 'nothing' })
  })

  test('said twice is kept once', () => {
    const walking = walk()
    const input = { rule: 'ask', about: 'x', until: null }
    const one = walking.act((vault, context) => dismiss(vault, input, context))
    const two = walking.act((vault, context) =>
      dismiss(vault, { ...input, until: '2026-03-12T09:30:00.000Z' }, context),
    )
    expect(two.id).toBe(one.id)
  })
})
