import { expect, test } from 'vitest'
import { addApplication } from '../applications/application-actions.ts'
import { applied, expectOk } from '../applications/sample.test-support.ts'
import { asks } from '../content/en/people.ts'
import { dismiss } from '../next/dismiss.ts'
import { personKind } from '../vault/kinds/person.ts'
import { askChoices, askText } from './ask-draft.ts'
import { addConversation } from './conversation-actions.ts'
import { at, withPeople } from './sample.test-support.ts'
import { suitedFor } from './suited-for.ts'
import { giveRole, supportMap, takeRole } from './support-map.ts'
import { WEEK_OFFER, weekOffer } from './week-offer.ts'

test('the map says who is good for what, and names one gap with one suggestion', () => {
  const { vault } = withPeople(
    { name: 'Joan', relation: 'friend', roles: ['listen', 'distract'] },
    { name: 'Tom', relation: 'colleague', company: 'Kestrel' },
    { name: 'Ada', relation: 'mentor', roles: ['advise'] },
  )
  const map = supportMap(vault)
  expect(map.sentence).toBe('Two people are on your map. Three to eight spread the weight.')
  expect(map.parts.map(({ role, people }) => [role, ...people.map(({ name }) => name)])).toEqual([
    ['listen', 'Joan'],
    ['advise', 'Ada'],
    ['refer'],
    ['distract', 'Joan'],
  ])
  expect(map.gap).toMatchObject({ role: 'refer', suggestion: { name: 'Tom' } })
})

test('a part shows no more names than fit, and says how many more there are', () => {
  const { vault } = withPeople(
    ...Array.from({ length: 11 }, (_, n) => ({ name: `P${n}`, roles: ['listen'] })),
  )
  expect(supportMap(vault).parts[0]).toMatchObject({ people: { length: 8 }, more: 3 })
})

test('somebody is given a part by name, known or new, and taken out again', () => {
  const { vault, context, act, ids } = withPeople({ name: 'Zoë Brook', roles: ['listen'] })
  const personId = ids[0] ?? ''
  act(giveRole, { name: ' zoe brook', role: 'refer' })
  expect(vault.get(personKind, personId)?.body.roles).toEqual(['listen', 'refer'])
  act(giveRole, { name: 'Sam', role: 'refer' })
  expect(vault.all(personKind)).toHaveLength(2)
  act(takeRole, { personId, role: 'listen' })
  expect(vault.get(personKind, personId)?.body.roles).toEqual(['refer'])
  expect(giveRole(vault, { name: ' ', role: 'refer' }, context)).toMatchObject({
    problem: { code: 'no-name' },
  })
})

test('for a word at an employer, people known a little come before close friends', () => {
  const { vault } = withPeople(
    { name: 'Joan', relation: 'friend', roles: ['refer'] },
    { name: 'Ben', relation: 'friend' },
    { name: 'Tom', relation: 'peer', roles: ['refer'] },
    { name: 'Zoë', closeness: 'acquaintance', relation: 'friend' },
    { name: 'Ada', company: 'Kestrel' },
  )
  const names = suitedFor(vault, 'refer').map(({ body }) => body.name)
  expect(names).toEqual(['Tom', 'Joan', 'Ada', 'Zoë', 'Ben'])
})

test('each ask is one specific thing to one person, about an employer where it is about one', () => {
  const { vault, act, ids } = withPeople({ name: 'Tom Adeyemi', phone: '123456' })
  act(addApplication, { company: 'Kestrel' })
  const personId = ids[0] ?? ''
  expect(askChoices(vault, 'mention')).toMatchObject({
    people: [{ name: 'Tom Adeyemi', phone: '123456', address: null }],
    employers: ['Kestrel'],
  })
  expect(askChoices(vault, 'ten-minutes')?.people).toEqual([])
  expect(askChoices(vault, 'nothing')).toBeUndefined()
  for (const { id, aboutEmployer } of asks) {
    const text = askText(vault, { askId: id, personId, employer: 'Kestrel' })
    expect(text).toMatch(/^Hi Tom, /)
    expect(text.includes('Kestrel'), id).toBe(aboutEmployer)
    expect(text.length, id).toBeLessThan(300)
  }
  expect(askText(vault, { askId: 'walk', personId: 'x', employer: null })).toBe('')
})

test('the week offers two people at most, those at an employer in mind first', () => {
  const { vault, context, now, act, ids } = withPeople(
    { name: 'Joan', relation: 'friend' },
    { name: 'Ada', relation: 'peer' },
    { name: 'Tom', relation: 'recruiter', company: 'Kestrel Ltd' },
    { name: 'Zoë', relation: 'peer' },
  )
  act(addApplication, { company: 'Kestrel' })
  const names = () => weekOffer(vault, now)?.people.map(({ name }) => name)
  expect(names()).toEqual(['Tom', 'Ada'])
  act(addConversation, { personId: ids[2] ?? '' })
  expect(names()).toEqual(['Ada'])
  act(addConversation, { personId: ids[0] ?? '' })
  expect(weekOffer(vault, now)).toMatchObject({
    people: [],
    sentence: 'Two people this week. Resting is fine too.',
  })
  const never = { rule: WEEK_OFFER, about: null, until: null }
  applied(vault, expectOk(dismiss(vault, never, context)).changes, at)
  expect(weekOffer(vault, now)).toBeNull()
})
