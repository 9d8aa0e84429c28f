import { describe, expect, test } from 'vitest'
import type { OpenedEntry } from './keep-entry.ts'
import { offerBefore, pageAt } from './page.ts'

const minutes = (count: number) => count * 60_000

test.each([
  [0, 'writing', 15],
  [9.99, 'writing', 6],
  [10, 'turning', 5],
  [14.99, 'turning', 1],
  [15, 'ending', 5],
  [19.99, 'ending', 1],
  [20, 'over', 0],
  [500, 'over', 0],
  [-3, 'writing', 15],
])('after %f minutes the page is %s with %i left', (elapsed, phase, left) => {
  expect(pageAt(minutes(elapsed))).toMatchObject({ phase, minutesLeft: left })
})

test('the line beside the page fills over fifteen minutes and stays full', () => {
  expect(pageAt(minutes(7.5)).fraction).toBe(0.5)
  expect(pageAt(minutes(40)).fraction).toBe(1)
})

describe('another page about the same no', () => {
  const now = '2026-03-14T20:00:00.000Z'
  const entry = (id: string, startedAt: string, more: object = {}): OpenedEntry => ({
    id,
    body: { form: 'page', text: 'x', startedAt, recoveryId: 'r1', ...more },
  })
  const two = [entry('a', '2026-03-11T20:00:00.000Z'), entry('b', '2026-03-13T20:00:00.000Z')]

  test('is the third within a week: something else is offered, writing stays possible', () => {
    const offer = offerBefore('r1', two, 2, now)
    expect(offer?.choices.map(({ id }) => id)).toEqual(['someone', 'action', 'write'])
  })

  test.each([
    ['the second', two.slice(0, 1)],
    [
      'about another no',
      two.map((kept) => ({ ...kept, body: { ...kept.body, recoveryId: 'r2' } })),
    ],
    ['after more than a week', [entry('a', '2026-03-01T20:00:00.000Z'), ...two.slice(0, 1)]],
    ['after breathing', [entry('a', now, { form: 'breathing' }), ...two.slice(0, 1)]],
  ])('is left alone when it is %s', (_, opened) => {
    expect(offerBefore('r1', opened, opened.length, now)).toBe(null)
  })

  test('cannot be counted while all are sealed: the gentler words, once there are some', () => {
    expect(offerBefore('r1', null, 1, now)).toBe(null)
    expect(offerBefore('r1', null, 2, now)?.choices.map(({ id }) => id)).toEqual([
      ...['write', 'someone'],
    ])
  })
})
