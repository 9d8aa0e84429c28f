import { expect, test } from 'vitest'
import { likedIn } from './interests.ts'
import { MOST_NEIGHBOURS, neighboursOf } from './neighbours.ts'
import { occupationTable } from './occupation-table.ts'
import { occupationsTitled, readOccupations } from './occupations.ts'

const occupations = readOccupations(occupationTable)
const dispatcher = '43-5032.00'
const developer = '15-1252.00'
const wanted = { own: [dispatcher], areas: [], likes: '', refused: new Set<string>() }
const codesOf = (input: Partial<typeof wanted>) =>
  neighboursOf(occupations, { ...wanted, ...input }).map(({ occupation }) => occupation.code)

test('the table holds all occupations, with figures within their scales', () => {
  expect(occupations.all).toHaveLength(1016)
  expect(occupations.elements).toHaveLength(68)
  const surveyed = occupations.all.flatMap(({ rated }) => rated ?? [])
  expect(surveyed).toHaveLength(879 * 68)
  expect(surveyed.every(({ importance }) => importance >= 1 && importance <= 5)).toBe(true)
  expect(surveyed.every(({ level }) => level >= 0 && level <= 7)).toBe(true)
  const chief = occupations.byCode.get('11-1011.00')
  expect(chief).toMatchObject({ title: 'Chief Executives', zone: 5 })
  // 4.78 and 6.5 in the release, in steps of 0.25 and 0.5.
  const administration = occupations.elements.indexOf('2.C.1.a')
  expect(chief?.rated?.[administration]).toEqual({ importance: 4.75, level: 6.5 })
})

test.each([
  ['Senior Software Engineer', 'Software Developers'],
  ['nurse', 'Registered Nurses'],
  ['Lorry driver', 'Light Truck Drivers'],
  ['Solicitor', 'Lawyers'],
  ['Bus drivers', 'Bus Drivers, School'],
])('%s leads to %s', (title, name) => {
  expect(occupationsTitled(occupations, title)[0]?.title).toBe(name)
})

test('words that no title holds lead nowhere', () => {
  expect(occupationsTitled(occupations, 'zzyzx')).toEqual([])
  expect(occupationsTitled(occupations, '')).toEqual([])
})

test('neighbours are few, never one’s own, and gone once they are refused', () => {
  const codes = codesOf({})
  expect(codes).toHaveLength(MOST_NEIGHBOURS)
  expect(codes).not.toContain(dispatcher)
  const [first = ''] = codes
  const others = codesOf({ refused: new Set([first]) })
  expect(others).not.toContain(first)
  expect(others).toHaveLength(MOST_NEIGHBOURS)
  expect(codesOf({ own: [dispatcher, first] })).not.toContain(first)
})

test('what carries over and what is missing are apart, and of what was surveyed', () => {
  for (const neighbour of neighboursOf(occupations, wanted)) {
    const { carries, missing, weighed } = neighbour
    expect(carries.length).toBeLessThanOrEqual(weighed)
    expect(carries.filter((id) => missing.includes(id))).toEqual([])
    expect(missing.length).toBeLessThanOrEqual(3)
  }
})

test('for work that was not surveyed its closest stands in', () => {
  expect(occupations.byCode.get(developer)?.rated).toBe(null)
  const [first] = neighboursOf(occupations, { ...wanted, own: [developer] })
  expect(first?.carries.length).toBeGreaterThan(0)
})

test('an area of interest brings what is close to it forward', () => {
  const areas = ['lead']
  const drawn = neighboursOf(occupations, { ...wanted, areas })
  const plain = neighboursOf(occupations, wanted)
  const close = (all: typeof drawn) =>
    all.filter(({ occupation }) => likedIn(occupations, occupation, areas).length > 0).length
  expect(close(drawn)).toBeGreaterThan(close(plain))
})

test('a word of what somebody likes brings work whose titles hold it forward', () => {
  const [last = ''] = codesOf({}).slice(-1)
  expect(occupations.byCode.get(last)?.title).toContain('Expediting')
  const drawn = codesOf({ likes: 'I like expediting' })
  expect(drawn.indexOf(last)).toBeLessThan(codesOf({}).indexOf(last))
  const named = neighboursOf(occupations, { ...wanted, likes: 'I like expediting' })
  expect(named.find(({ occupation }) => occupation.code === last)?.isNamed).toBe(true)
  expect(neighboursOf(occupations, wanted).some(({ isNamed }) => isNamed)).toBe(false)
})

test('nobody has neighbours before their work is known', () => {
  expect(codesOf({ own: [] })).toEqual([])
  expect(codesOf({ own: ['99-9999.99'] })).toEqual([])
})
