import { expect, test } from 'vitest'
import { applicationKind } from '../vault/kinds/application.ts'
import { wishedEmployerKind } from '../vault/kinds/person.ts'
import { addWish, applyToWish, editWish, removeWish } from './employer-actions.ts'
import { wishList, wishPage } from './employers-view.ts'
import { at, withPeople } from './sample.test-support.ts'

test('a wish knows who works there, people known a little first', () => {
  const { vault, act } = withPeople(
    { name: 'Joan', relation: 'friend', company: 'Kestrel' },
    { name: 'Tom', relation: 'peer', company: 'Kestrel Ltd' },
    { name: 'Ada', company: 'Tarn Water' },
  )
  const wishId = act(addWish, { name: 'Kestrel', why: 'Small boats.' })
  expect(wishList(vault)).toMatchObject([
    { name: 'Kestrel', known: 'Two people you know work there', application: null },
  ])
  expect(wishPage(vault, wishId)).toMatchObject({
    people: [{ name: 'Tom' }, { name: 'Joan' }],
    whoMightKnow: null,
  })
})

test('where nobody is known, somebody known a little might know somebody', () => {
  const { vault, act } = withPeople({ name: 'Joan', relation: 'friend' }, { name: 'Ada' })
  const wishId = act(addWish, { name: 'Kestrel' })
  expect(wishPage(vault, wishId)).toMatchObject({
    sentence: 'Nobody you know there yet.',
    whoMightKnow: { name: 'Ada' },
  })
})

test('a wish becomes an application in one step, and its why stays', () => {
  const { vault, act } = withPeople()
  const follow = 'https://kestrel.example/jobs'
  const wishId = act(addWish, { name: 'Kestrel', why: 'Small boats.', follow })
  const id = act(applyToWish, { wishId })
  expect(vault.get(applicationKind, id)?.body).toMatchObject({
    ...{ company: 'Kestrel', link: follow, notes: 'Small boats.' },
    events: [{ type: 'saved', on: '2026-03-12' }],
  })
  expect(wishPage(vault, wishId)?.applications).toEqual([{ id, name: 'Kestrel', stage: 'Saved' }])
})

test('a wish is changed, cleared and removed', () => {
  const { vault, act, context } = withPeople()
  const wishId = act(addWish, { name: 'Kestrel', why: 'Small boats.' })
  act(editWish, { wishId, why: '', notes: 'Two depots.' })
  expect(vault.get(wishedEmployerKind, wishId)?.body).toEqual({
    ...{ name: 'Kestrel', notes: 'Two depots.', addedAt: at },
  })
  expect(editWish(vault, { wishId, name: '' }, context)).toMatchObject({
    problem: { code: 'no-name' },
  })
  act(removeWish, { wishId })
  expect(removeWish(vault, { wishId }, context)).toMatchObject({ problem: { code: 'not-found' } })
})
