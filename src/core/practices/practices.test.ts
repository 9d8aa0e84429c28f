import { expect, test } from 'vitest'
import { kindNamed } from '../vault/kinds.ts'
import { articles, claimsNotRepeated } from './articles.ts'
import { evidence, sources } from './evidence.ts'
import { places } from './places.ts'
import { owners } from './practice.ts'
import { practices } from './practices.ts'

test('there are 111 practices, numbered in their order', () => {
  expect(practices.map(({ number }) => number)).toEqual(
    Array.from({ length: 111 }, (_, n) => n + 1),
  )
  expect(new Set(practices.map(({ title }) => title)).size).toBe(111)
})

test('every practice comes from an article and has an owner', () => {
  for (const { number, articles: named, owner } of practices) {
    expect(named.length, `${number}`).toBeGreaterThan(0)
    expect(owners).toContain(owner)
  }
})

test('the articles name as many of them as were counted by hand', () => {
  expect(articles.map(({ practices: count }) => count)).toEqual([54, 39, 23, 36, 33])
})

test('what claims a place names a page and a kind of record, and the foundation stands whole', () => {
  const claimed = practices.filter(({ place }) => place !== null)
  for (const { place } of claimed) {
    expect(place?.path).toMatch(/^\/[a-z]/)
    expect(kindNamed(place?.changes ?? '')).toBeDefined()
  }
  expect(claimed.filter(({ owner }) => owner === 'foundation').map(({ number }) => number)).toEqual(
    practices.filter(({ owner }) => owner === 'foundation').map(({ number }) => number),
  )
  expect(Object.keys(places).map(Number)).toEqual(claimed.map(({ number }) => number))
})

test('every note names sources that can be looked up, and no source stands unused', () => {
  const cited = new Set(
    Object.values(evidence).flatMap(({ sources: numbers }) => numbers as readonly number[]),
  )
  expect([...cited].sort((a, b) => a - b)).toEqual(Object.keys(sources).map(Number))
  for (const { note } of Object.values(evidence)) expect(note).not.toMatch(/!|unfortunately/i)
  const used = new Set(practices.map((practice) => practice.evidence))
  for (const note of Object.values(evidence)) expect(used).toContain(note)
})

test('claims that are not repeated say why and what stands in their place', () => {
  expect(claimsNotRepeated).toHaveLength(5)
  for (const claim of claimsNotRepeated) {
    expect(claim.why).not.toBe('')
    expect(claim.instead).not.toBe('')
  }
})
