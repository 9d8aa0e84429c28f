import { expect, test } from 'vitest'
import { walk } from '../recovery/walk.test-support.ts'
import { ok } from '../result.ts'
import { foundLetterKind, letterImportKind } from '../vault/kinds/letter-import.ts'
import { closeDoor, type DoorCounts, nothingCounted, takeInThrough } from './door-import.ts'
import { arrived, news } from './sample.test-support.ts'

const door = { door: 'mailbox', name: 'ines@mail.example' } as const
const letter = arrived({ company: 'Marrow & Pike', role: 'Operations Coordinator' })

function opened() {
  const walking = walk()
  const take = (messages: readonly (typeof letter)[], counted: DoorCounts = nothingCounted) =>
    walking.act((vault, context) => ok(takeInThrough(vault, door, { messages, counted }, context)))
  const close = (how: 'ended' | 'stopped', counted: DoorCounts = nothingCounted) =>
    walking.act((vault, context) => ok(closeDoor(vault, door, { how, counted }, context)))
  const imports = () => walking.vault.all(letterImportKind).map(({ body }) => body)
  return { walking, take, close, imports }
}

test('mail about other things leaves no trace until a letter about the search comes', () => {
  const { take, close, imports, walking } = opened()
  const others = { read: 40, forgotten: 40, known: 0 }
  const first = take([news('n1')], others)
  expect(first).toMatchObject({ changes: [], uncounted: { read: 41, forgotten: 41, known: 0 } })
  expect(close('ended', first.uncounted)).toEqual([])
  expect(take([letter, news('n2')], first.uncounted).uncounted).toEqual(nothingCounted)
  expect(imports()).toMatchObject([{ ...door, read: 43, forgotten: 42, known: 0 }])
  expect(walking.vault.all(foundLetterKind)).toHaveLength(1)
})

test('what was stopped goes on in the same import, and what ended begins another', () => {
  const { take, close, imports } = opened()
  take([letter])
  close('stopped', { read: 2, forgotten: 2, known: 0 })
  expect(imports()).toMatchObject([{ read: 3, stoppedAt: expect.any(String) }])
  take([letter])
  expect(imports()).toMatchObject([{ read: 4, known: 1 }])
  expect(imports()[0]).not.toHaveProperty('stoppedAt')
  close('ended')
  take([{ ...letter, letterId: 'later' }])
  expect(imports()).toHaveLength(2)
})

test('another door has an import of its own', () => {
  const { take, walking, imports } = opened()
  take([letter])
  const folder = { door: 'folder', name: '/home/ines/letters' } as const
  const messages = [{ ...letter, letterId: 'other' }]
  walking.act((vault, context) =>
    ok(takeInThrough(vault, folder, { messages, counted: nothingCounted }, context)),
  )
  expect(imports().map(({ name }) => name)).toEqual([door.name, folder.name])
})
