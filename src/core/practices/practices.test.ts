import { expect, test } from 'vitest'
import { kindNamed } from '../vault/kinds.ts'
import { articles, claimsNotRepeated } from './articles.ts'
import { evidence, sources } from './evidence.ts'
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

test('only what can be done claims a place: the seven of the first path', () => {
  const claimed = practices.filter(({ place }) => place !== null)
  expect(claimed.map(({ number }) => number)).toEqual([9, 14, 15, 16, 17, 18, 24])
  for (const { owner, place } of claimed) {
    expect(owner).toBe('foundation')
    expect(place?.path).toMatch(/^\/[a-z]/)
    expect(kindNamed(place?.changes ?? '')).toBeDefined()
  }
  const foundation = practices.filter(({ owner }) => owner === 'foundation')
  expect(foundation.map(({ number }) => number)).toEqual(claimed.map(({ number }) => number))
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
