import { rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshFolder, open, purging, thing, write } from './custody.test-support.ts'
import { watchOver } from './watch-over.ts'

test('keeps a backup after the start, and tells quietly when that cannot be', async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  await write(opened.store, thing('a', 0, { n: 1 }))
  const told: string[] = []
  const watch = {
    ...opened,
    clock: Date.now,
    tell: ({ code }: { readonly code: string }) => told.push(code),
    firstAfterMs: 1,
  }
  {
    using _watching = watchOver(watch)
    const made = () => opened.custody.backups.list()
    await expect.poll(made, { timeout: 5000 }).toMatchObject([{ reason: 'daily' }])
    // One thing at a time: once this is done, so is the rest of that.
    await opened.custody.settle()
  }
  expect(told).toEqual([])
  rmSync(folder.backups, { recursive: true })
  writeFileSync(folder.backups, 'a file in the way')
  using _watching = watchOver(watch)
  await expect.poll(() => told, { timeout: 5000 }).toEqual(['storage-failed'])
  await write(opened.store, thing('a', 1, { n: 2 }))
})

test('lets go by itself of what was purged in another process', async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  await using other = await open(folder)
  await write(opened.store, thing('a', 0, { n: 1 }))
  using _watching = watchOver({ ...opened, clock: Date.now, tell: () => {} })
  await write(other.store, purging('a', 1))
  expect(await opened.custody.hasLeft()).toBe(true)
  await expect.poll(() => opened.custody.hasLeft(), { timeout: 10_000 }).toBe(false)
})
