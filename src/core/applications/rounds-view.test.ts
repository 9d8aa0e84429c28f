import { expect, test } from 'vitest'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { personKind } from '../vault/kinds/person.ts'
import { cardKind, reflectionKind } from '../vault/kinds/reflection.ts'
import { application, talk, vaultOf } from './rounds.test-support.ts'
import {
  addLine,
  keepInterviewer,
  leaveLine,
  lookBackOnRound,
  type RoundId,
  tickLine,
  writeRoundNotes,
} from './rounds-actions.ts'
import { letterPath } from './rounds-thanks.ts'
import { opensIn, roundPage } from './rounds-view.ts'
import { expectOk } from './sample.test-support.ts'

const here: RoundId = { applicationId: 'a', eventId: 't' }
const requirements = [
  { id: 'q1', text: 'Experience with timetables and rotas', weight: 'must' },
  { id: 'q2', text: 'Able to explain a change to drivers', weight: 'nice' },
]

const panel = {
  ...talk('t', '2026-03-12', '14:00'),
  ...{ round: 'panel', form: 'video', minutes: 40, people: ['Nia Probert', 'Huw Pritchard'] },
}

function sample(at = '2026-03-10T09:00:00.000Z') {
  const start = vaultOf(
    { a: application([talk('first', '2026-02-20'), panel], { requirements }) },
    at,
  )
  const page = () => {
    const shown = roundPage(start.vault, 'a', 't', start.now)
    if (!shown) throw new Error('no page')
    return shown
  }
  return { ...start, page }
}

test('tells where and when, how long and with whom', () => {
  const { page } = sample()
  expect(page()).toMatchObject({
    ...{
      what: 'Panel',
      when: 'Thursday, 14:00',
      how: 'by video, 40 minutes',
      opensIn: 'in 2 days',
    },
    ...{ over: false, thanks: null },
    people: [{ name: 'Nia Probert', personId: null }, { name: 'Huw Pritchard' }],
  })
})

test('there is a page for talks, calls and exercises alone', () => {
  const { vault, now } = sample()
  expect(roundPage(vault, 'a', 'sent', now)).toBeUndefined()
  expect(roundPage(vault, 'a', 'nowhere', now)).toBeUndefined()
  expect(roundPage(vault, 'nowhere', 't', now)).toBeUndefined()
})

test('draws what to prepare from the advert and the kind of round, each line once', () => {
  const { page } = sample()
  const texts = page().prepare.map(({ text }) => text)
  expect(texts.slice(0, 2)).toEqual([
    'One example for: Experience with timetables and rotas',
    'One example for: Able to explain a change to drivers',
  ])
  expect(texts.join()).toContain('camera')
  expect(texts.join()).toContain('who is who')
  expect(texts.join()).not.toContain('aloud')
  expect(new Set(texts).size).toBe(texts.length)
})

test('a tick is kept, can be taken back, and stays when the advert goes', () => {
  const { vault, context, apply, page } = sample()
  const line = page().prepare[0] as { id: string; text: string; from: 'advert' }
  apply(expectOk(tickLine(vault, { ...here, list: 'prepare', line, done: true }, context)))
  expect(
    page()
      .prepare.filter(({ done }) => done)
      .map(({ id }) => id),
  ).toEqual([line.id])
  apply(expectOk(tickLine(vault, { ...here, list: 'prepare', line, done: false }, context)))
  expect(page().prepare.some(({ done }) => done)).toBe(false)
  expect(page().prepare.filter(({ id }) => id === line.id)).toHaveLength(1)
})

test('a line of one’s own can go, and what was proposed is not proposed here again', () => {
  const { vault, context, apply, page } = sample()
  const ask = page().asks[0] as { id: string; text: string; from: 'round' }
  apply(expectOk(addLine(vault, { ...here, list: 'asks', text: ' Where is parking? ' }, context)))
  apply(expectOk(leaveLine(vault, { ...here, list: 'asks', line: ask }, context)))
  const own = page().asks.find(({ from }) => from === 'own')
  expect(own?.text).toBe('Where is parking?')
  expect(page().asks.some(({ id }) => id === ask.id)).toBe(false)
  if (own) apply(expectOk(leaveLine(vault, { ...here, list: 'asks', line: own }, context)))
  expect(page().asks.some(({ from }) => from === 'own')).toBe(false)
  expect(addLine(vault, { ...here, list: 'asks', text: ' ' }, context)).toMatchObject({
    problem: { code: 'no-words' },
  })
})

test('every question to ask says what its answer tells', () => {
  const { page } = sample()
  expect(page().asks.length).toBeGreaterThan(2)
  for (const { findsOut } of page().asks) expect(findsOut).toBeTruthy()
})

test('brings the questions that threw the person and the proofs on record', () => {
  const { put, page } = sample()
  put(reflectionKind, 'r', {
    ...{ applicationId: 'gone', startedAt: '2026-02-27T10:00:00.000Z', causes: [], fit: [] },
    ...{ strongest: 'The school sailings.', unprepared: 'Winter.' },
    questions: [{ id: 'q', text: 'Which boat loses it?' }],
  })
  put(cardKind, 'k', { question: 'Which boat loses it?', addedAt: '2026-02-27T10:00:00.000Z' })
  expect(page().threw.map(({ text }) => text)).toEqual(['Which boat loses it?'])
  expect(page().proofs).toMatchObject([{ text: 'The school sailings.', from: '27 February' }])
  expect(page().prepare.map(({ text }) => text)).toContain('What came unprepared before: Winter.')
})

test('somebody who is named can be put on one’s list, and what is known of them is told', () => {
  const { vault, context, apply, page } = sample()
  apply(expectOk(keepInterviewer(vault, { ...here, name: 'Nia Probert' }, context)))
  const [nia] = page().people
  expect(nia).toMatchObject({ name: 'Nia Probert', is: 'Nantmor Buses' })
  expect(nia?.personId).toBe(vault.all(personKind)[0]?.id)
  expect(page().people).toHaveLength(2)
})

test('one’s notes are kept as typed, and go when they are emptied', () => {
  const { vault, context, apply, page } = sample()
  const typed = ' Two routes,\none boat. '
  apply(expectOk(writeRoundNotes(vault, { ...here, text: typed }, context)))
  expect(page().ownNotes).toBe(typed)
  apply(expectOk(writeRoundNotes(vault, { ...here, text: '' }, context)))
  const event = vault.get(applicationKind, 'a')?.body.events.at(-1)
  expect(event).not.toHaveProperty('ownNotes')
})

test('after it, a look back is kept, and what threw the person becomes a card once', () => {
  const { vault, context, apply, page } = sample('2026-03-12T16:00:00.000Z')
  const threw = 'Which route would you drop?'
  apply(expectOk(lookBackOnRound(vault, { ...here, threw }, context)))
  apply(expectOk(lookBackOnRound(vault, { ...here, threw, strongest: 'The rota.' }, context)))
  expect(page().lookedBack).toEqual({ strongest: 'The rota.', threw, expected: null })
  expect(vault.all(cardKind).map(({ body }) => body.question)).toEqual([threw])
  expect(page().proofs.map(({ text }) => text)).toEqual(['The rota.'])
})

test('what the person expects after it is kept beside the rest, and can be taken back', () => {
  const { context, vault, apply, page } = sample('2026-03-12T16:00:00.000Z')
  apply(expectOk(lookBackOnRound(vault, { ...here, expected: 70 }, context)))
  apply(expectOk(lookBackOnRound(vault, { ...here, strongest: 'The rota.' }, context)))
  expect(page().lookedBack).toEqual({ strongest: 'The rota.', threw: '', expected: 70 })
  apply(expectOk(lookBackOnRound(vault, { ...here, expected: null }, context)))
  expect(page().lookedBack).toEqual({ strongest: 'The rota.', threw: '', expected: null })
})

test.each([
  ['2026-03-12T14:30:00.000Z', null, false],
  ['2026-03-12T14:40:00.000Z', 'due', true],
  ['2026-03-13T14:40:00.000Z', 'due', true],
  ['2026-03-13T14:41:00.000Z', 'late', true],
])('at %s a thank-you is %s', (at, thanks, over) => {
  expect(sample(at).page()).toMatchObject({ thanks, over })
})

test('a thank-you that was sent or decided against is settled; a draft is not', () => {
  const { put, page } = sample('2026-03-12T20:00:00.000Z')
  const letter = {
    ...{ direction: 'out', purpose: 'thank-you', applicationId: 'a', source: 'written' },
    addedAt: '2026-03-12T19:00:00.000Z',
  }
  put(letterKind, 'l1', { ...letter, state: 'draft' })
  expect(page().thanks).toBe('due')
  put(letterKind, 'l2', { ...letter, state: 'sent', sentAt: '2026-03-12T19:30:00.000Z' })
  expect(page().thanks).toBe('settled')
})

test('an exercise and a closed application ask for no thanks', () => {
  const at = '2026-03-12T20:00:00.000Z'
  const closed = application([panel, { id: 'no', type: 'rejected', on: '2026-03-12' }])
  const { vault, now } = vaultOf(
    { a: closed, b: application([{ ...panel, type: 'assessment' }]) },
    at,
  )
  expect(roundPage(vault, 'a', 't', now)?.thanks).toBeNull()
  expect(roundPage(vault, 'b', 't', now)?.thanks).toBeNull()
})

test.each([
  ['2026-03-12T13:59:30.000Z', 'in a minute'],
  ['2026-03-12T13:20:00.000Z', 'in 40 minutes'],
  ['2026-03-12T09:00:00.000Z', 'in 5 hours'],
  ['2026-03-11T13:00:00.000Z', 'in a day'],
  ['2026-03-12T14:00:00.000Z', null],
])('at %s it opens %s', (instant, said) => {
  expect(opensIn(panel, { instant, zone: 'America/New_York' })).toBe(said)
})

test('a letter is written at an address that names its kind, the application and the person', () => {
  expect(letterPath('thank-you', 'a', 'p')).toBe(
    '/letters/write?type=thank-you&application=a&person=p',
  )
  expect(letterPath('accept', 'a')).toBe('/letters/write?type=accept&application=a')
})
