import { describe, expect, test } from 'vitest'
import { addApplication, addEvent } from '../applications/application-actions.ts'
import { addPoint } from '../feedback/point-actions.ts'
import { keepAskLetter, markSent } from '../letters/letter-actions.ts'
import { recordAnswer } from '../letters/record-answer.ts'
import { answerPause, fileIt, finishBeat, laterBeat, reopenBeat, skipBeat } from './beat-actions.ts'
import { afterNo, pauseQuestion } from './beats.ts'
import { confirmReading, neverHeardBack } from './confirm-reading.ts'
import { keep, letters, NEXT_MORNING, saidNo, type Walk, walk } from './walk.test-support.ts'

const see = (walking: Walk, recoveryId: string) => {
  const view = afterNo(walking.vault, recoveryId, walking.now)
  if (!view) throw new Error('no view')
  return view
}

describe('the evening of the no', () => {
  test('opens Pause alone, and says when the rest comes', () => {
    const { walking, recoveryId, letterId, applicationId } = saidNo()
    expect(see(walking, recoveryId)).toMatchObject({
      ...{ letterId, applicationId, filed: false, first: 'pause' },
      headline: 'Lindholm Ferries said no, after several rounds.',
      closed: 'Closed today',
      pauseQuestion: 'Several rounds is a lot. How is it now?',
      pauseLine: 'Nothing has to be decided tonight.',
      pause: { standing: 'now' },
      lookBack: { standing: 'later', when: { said: 'Tomorrow 9:30' } },
      ask: { standing: 'later', when: { on: '2026-03-11', time: '09:30' } },
      learn: { standing: 'waiting' },
      comingUp: {
        beat: 'ask',
        label: 'Tomorrow',
        title: 'Wednesday 9:30, ten minutes: a note to Maria, ready to read.',
        minutes: 10,
      },
    })
  })

  test('says who wrote it and which door is open, as far as that is known', () => {
    const { walking, recoveryId } = saidNo()
    const { underline } = see(walking, recoveryId)
    expect(underline).toBe(
      'Service Planner. Maria Sandahl wrote it to you. They leave a door open.',
    )
  })

  test('counts the rounds that have days of their own', () => {
    const walking = walk()
    const [change] = walking.act((vault, context) =>
      addApplication(vault, { company: 'Lindholm Ferries', appliedOn: '2026-02-09' }, context),
    )
    const applicationId = change?.id ?? ''
    for (const on of ['2026-02-20', '2026-03-03', '2026-03-06']) {
      walking.act((vault, context) =>
        addEvent(vault, { applicationId, type: 'interview', on }, context),
      )
    }
    const { recoveryId } = walking.act((vault, context) =>
      confirmReading(
        vault,
        {
          ...{ kind: 'rejection', company: 'Lindholm Ferries', role: null, applicationId },
          letterId: keep(walking, letters.personal),
          howFar: 'several-rounds',
        },
        context,
      ),
    )
    expect(see(walking, recoveryId ?? '')).toMatchObject({
      headline: 'Lindholm Ferries said no, after three rounds.',
      pauseQuestion: 'Three rounds is a lot. How is it now?',
    })
  })

  test('before five it is still last night, and the morning is today’s', () => {
    const { walking, recoveryId } = saidNo(walk('2026-03-11T00:30:00.000Z'))
    expect(see(walking, recoveryId).comingUp).toMatchObject({ label: 'Today', on: '2026-03-11' })
  })
})

describe('the next morning', () => {
  test('puts the note first, then Look back, and lets Pause wait', () => {
    const { walking, recoveryId } = saidNo()
    expect(see(walking.at(NEXT_MORNING), recoveryId)).toMatchObject({
      headline: 'One thing this morning: the note to Maria is ready to read.',
      closed: 'Closed yesterday',
      first: 'ask',
      pause: { standing: 'waiting' },
      ask: { standing: 'now' },
      lookBack: { standing: 'now' },
      comingUp: null,
    })
  })

  test('is not there a minute before the chosen time', () => {
    const { walking, recoveryId } = saidNo()
    expect(see(walking.at('2026-03-11T09:29:00.000Z'), recoveryId).ask.standing).toBe('later')
  })

  test('brings Pause back on the morning that was chosen', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) =>
      laterBeat(vault, { recoveryId, beat: 'pause', on: '2026-03-13', time: '08:00' }, context),
    )
    expect(see(walking.at(NEXT_MORNING), recoveryId).pause.standing).toBe('later')
    expect(see(walking.at('2026-03-13T08:00:00.000Z'), recoveryId)).toMatchObject({
      pause: { standing: 'now' },
      first: 'pause',
    })
    expect(see(walking.at('2026-03-16T08:00:00.000Z'), recoveryId).pause.standing).toBe('waiting')
  })

  test('puts the promised note before a Pause that comes back on the same morning', () => {
    const { walking, recoveryId } = saidNo()
    const { ask } = see(walking, recoveryId)
    walking.act((vault, context) =>
      laterBeat(
        vault,
        { recoveryId, beat: 'pause', on: ask.when?.on ?? '', time: '08:00' },
        context,
      ),
    )
    expect(see(walking.at(NEXT_MORNING), recoveryId)).toMatchObject({
      pause: { standing: 'now' },
      first: 'ask',
    })
  })
})

describe('after a template', () => {
  test('offers no note, says why, and comes to Look back instead', () => {
    const walking = walk()
    const letterId = keep(walking, letters.template)
    const { recoveryId } = walking.act((vault, context) =>
      confirmReading(
        vault,
        {
          ...{ letterId, kind: 'rejection', company: 'Kestrel Water', role: 'Data Clerk' },
          ...{ applicationId: null, howFar: 'applied' },
        },
        context,
      ),
    )
    expect(see(walking, recoveryId ?? '')).toMatchObject({
      ask: { standing: 'not-offered', says: expect.stringContaining('no one else to write to') },
      comingUp: { beat: 'lookBack' },
      pauseQuestion: 'How is it now?',
    })
  })

  test('a shrug is filed in two taps, and still lets a question be kept', () => {
    const { walking, recoveryId } = saidNo()
    const { filed } = walking.act((vault, context) =>
      answerPause(vault, { recoveryId, strength: 'a-bit' }, context),
    )
    expect(filed).toBe(true)
    expect(see(walking, recoveryId)).toMatchObject({
      headline: 'Filed. Keep anything?',
      filed: true,
      first: null,
      comingUp: null,
      keep: [{ id: 'question' }, { id: 'ask' }, { id: 'done' }],
    })
  })
})

describe('moving through the beats', () => {
  test('a filed no opens again on the beat that is asked for', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) => fileIt(vault, { recoveryId }, context))
    walking.act((vault, context) => reopenBeat(vault, { recoveryId, beat: 'lookBack' }, context))
    expect(see(walking, recoveryId)).toMatchObject({
      filed: false,
      lookBack: { standing: 'now' },
    })
  })

  test('a beat can be opened before its day by choice', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) => reopenBeat(vault, { recoveryId, beat: 'ask' }, context))
    expect(see(walking, recoveryId).ask).toMatchObject({
      standing: 'now',
      because: expect.stringContaining('until the morning'),
    })
  })

  test('skipping and finishing fold a beat, and say so without blame', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) => skipBeat(vault, { recoveryId, beat: 'pause' }, context))
    walking.act((vault, context) => finishBeat(vault, { recoveryId, beat: 'lookBack' }, context))
    expect(see(walking, recoveryId)).toMatchObject({
      pause: { standing: 'skipped', says: 'Left out. It can be opened at any time.' },
      lookBack: { standing: 'done' },
      first: null,
    })
  })

  test('a sent note stays open for its answer without being the main thing', () => {
    const { walking, recoveryId } = saidNo()
    const morning = walking.at(NEXT_MORNING)
    const { id } = morning.act((vault, context) =>
      keepAskLetter(
        vault,
        { recoveryId, to: { name: null, address: null }, subject: 'Re', text: 'Dear Maria' },
        context,
      ),
    )
    morning.act((vault, context) => markSent(vault, { letterId: id, via: 'copy' }, context))
    expect(see(morning, recoveryId)).toMatchObject({
      ask: { standing: 'now', awaitsAnswer: true },
      first: 'lookBack',
    })
    morning.act((vault, context) =>
      recordAnswer(vault, { letterId: id, answer: 'came', on: '2026-03-14' }, context),
    )
    expect(see(morning, recoveryId)).toMatchObject({
      headline: 'They answered. What did they say?',
      ask: { standing: 'done' },
      learn: { standing: 'now' },
      first: 'learn',
    })
  })

  test('nothing came: the thread is closed and Learn stays shut', () => {
    const { walking, recoveryId } = saidNo()
    const { id } = walking.act((vault, context) =>
      keepAskLetter(
        vault,
        { recoveryId, to: { name: null, address: null }, subject: 'Re', text: 'Dear Maria' },
        context,
      ),
    )
    walking.act((vault, context) => markSent(vault, { letterId: id, via: 'copy' }, context))
    walking.act((vault, context) =>
      recordAnswer(vault, { letterId: id, answer: 'nothing', on: '2026-03-20' }, context),
    )
    expect(see(walking, recoveryId)).toMatchObject({
      ask: { standing: 'done' },
      learn: { standing: 'waiting' },
    })
  })

  test('Learn opens with the first point that is noted', () => {
    const { walking, recoveryId } = saidNo()
    walking.act((vault, context) =>
      addPoint(vault, { recoveryId, text: 'Know the crewing rules', source: 'employer' }, context),
    )
    expect(see(walking, recoveryId).learn.standing).toBe('now')
  })
})

test('never says that silence was a no', () => {
  const walking = walk()
  const { recoveryId } = walking.act((vault, context) =>
    neverHeardBack(
      vault,
      {
        ...{ company: 'Nantmor Buses', role: null, applicationId: null, howFar: 'applied' },
        on: '2026-03-10',
      },
      context,
    ),
  )
  const view = see(walking, recoveryId ?? '')
  expect(view.headline).toBe('Nantmor Buses has not answered, and you have stopped waiting.')
  expect(view.closed).toBe('Put away today')
  expect(JSON.stringify(view)).not.toMatch(/said no|rejected/i)
})

test.each([
  ['several-rounds', 3, 'Three rounds is a lot. How is it now?'],
  ['several-rounds', 0, 'Several rounds is a lot. How is it now?'],
  ['one-talk', 0, 'You met them, and that takes something. How is it now?'],
  ['applied', 0, 'How is it now?'],
  [null, 0, 'How is it now?'],
] as const)('asks after %s (%i rounds) only what is known', (howFar, rounds, question) => {
  expect(pauseQuestion(howFar, rounds)).toBe(question)
})

test('shows nothing for a recovery that is not there', () => {
  expect(afterNo(walk().vault, 'none', walk().now)).toBeUndefined()
})
