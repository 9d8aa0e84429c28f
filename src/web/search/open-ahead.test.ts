import { expect, test, vi } from 'vitest'
import { searchedKinds } from '../../core/search/search-document.ts'
import { MemoryVault } from '../../core/vault/vault.ts'
import { openAhead } from './open-ahead.ts'

/** A vault that leaves all kinds where they are, and tells which of them were opened. */
function unopened() {
  const vault = new MemoryVault()
  const opened: string[] = []
  for (const kind of searchedKinds) {
    vault.defer(kind, () => {
      opened.push(kind)
      return []
    })
  }
  return { vault, opened }
}

test('opens every kind that an answer may show', async () => {
  const { vault, opened } = unopened()
  openAhead(vault)
  expect(opened).toEqual([])
  await vi.waitFor(() => expect(opened).toEqual(searchedKinds), 5000)
})

test('opens nothing more once search was left', async () => {
  const { vault, opened } = unopened()
  const end = openAhead(vault)
  await vi.waitFor(() => expect(opened.length).toBeGreaterThan(0))
  end()
  const before = opened.length
  expect(before).toBeLessThan(searchedKinds.length)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(opened.length).toBe(before)
})
