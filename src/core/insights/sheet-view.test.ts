import { expect, test } from 'vitest'
import { applied, contextAt, expectOk } from '../applications/sample.test-support.ts'
import { addPoint } from '../feedback/point-actions.ts'
import { addAction } from '../plan/action-actions.ts'
import type { Application } from '../vault/kinds/application.ts'
import { type SheetPart, sessionKind, sheetParts } from '../vault/kinds/strategy.ts'
import type { MemoryVault } from '../vault/vault.ts'
import { many, now, searchOf, sent, today } from './sample.test-support.ts'
import { addSession, latestSession } from './session-sheet.ts'
import { sheetOf } from './sheet-view.ts'

const context = contextAt(now.instant)

/** The blocks of a sheet that shows these parts, by part. */
function sheet(vault: MemoryVault, shows: readonly SheetPart[], questions?: string) {
  applied(vault, expectOk(addSession(vault, { on: today, shows, questions }, context)), now.instant)
  const session = latestSession(vault)
  if (!session) throw new Error('No session was made.')
  return sheetOf(vault, now, session).map(({ part, lines }) => [part, lines])
}

test('a sheet of nothing shows nothing but that nothing waits', () => {
  expect(sheet(searchOf(), sheetParts)).toEqual([
    ['silence', ['Nothing is waiting for an answer.']],
  ])
})

test('only what is ticked is shown, in the order of the sheet', () => {
  const vault = searchOf(...many(31, 2))
  expect(sheet(vault, [])).toEqual([])
  expect(sheet(vault, ['ways', 'numbers'])).toEqual([
    [
      'numbers',
      [
        '2 of 31 applications led to a talk: about 4 in 100, plausibly 2 to 9. That is inside what is usual.',
        'Everything else is too few to judge.',
      ],
    ],
    ['ways', ['It is too early to tell one from another: each side needs 15.']],
  ])
})

test('a part that this version does not know is passed over', () => {
  const vault = searchOf(...many(3, 0))
  sheet(vault, ['silence'])
  const session = latestSession(vault)
  if (!session) throw new Error('No session was made.')
  const shows = ['moods', 'silence']
  expect(sheetOf(vault, now, { ...session, body: { ...session.body, shows } })).toMatchObject([
    { part: 'silence', name: 'What waits' },
  ])
})

test('open applications are named with where they stand, the newest first, at most twenty', () => {
  const open = (company: string, body: Partial<Application> = {}) =>
    sent([['applied', 9]], { company, ...body })
  const closed = sent([
    ['applied', 60],
    ['rejected', 50],
  ])
  const two = searchOf(open('Tidewell'), closed, open('Halden', { role: 'Planner' }))
  expect(sheet(two, ['applications'])).toEqual([
    ['applications', ['Halden, Planner: applied', 'Tidewell: applied']],
  ])
  const names = Array.from({ length: 23 }, (_, at) => `Employer ${at}`)
  const [[, lines] = []] = sheet(searchOf(...names.map((name) => open(name))), ['applications'])
  expect(lines).toHaveLength(21)
  expect(lines?.[0]).toBe('Employer 22: applied')
  expect(lines?.at(-1)).toBe('and 3 more')
})

test('what was said once is not told, what was said twice is', () => {
  const vault = searchOf()
  const say = (employer: string, text: string) => {
    const point = { recoveryId: null, text, source: 'employer', employer, sorted: true } as const
    applied(vault, expectOk(addPoint(vault, point, context)).changes, now.instant)
  }
  say('Lindholm', 'You seemed unprepared for the budget part.')
  expect(sheet(vault, ['themes'])).toEqual([])
  say('Nantmor', 'You had not done your homework, not prepared.')
  const [[, lines] = []] = sheet(vault, ['themes'])
  expect(lines).toEqual([expect.stringMatching(/: worth watching\. Two employers said it\.$/)])
})

test('what is planned ahead and what is to be asked are told line by line', () => {
  const vault = searchOf()
  const plan = { ifCue: 'it is nine', thenStep: 'I ring the agency', minutes: 15, on: '2026-07-01' }
  applied(vault, expectOk(addAction(vault, plan, context)), now.instant)
  expect(
    sheet(vault, ['plan', 'questions'], 'What pays for a course?\n \nWho else hires?'),
  ).toEqual([
    ['plan', ['If it is nine, then I ring the agency. (tomorrow)']],
    ['questions', ['What pays for a course?', 'Who else hires?']],
  ])
  expect(vault.all(sessionKind)).toHaveLength(1)
})
