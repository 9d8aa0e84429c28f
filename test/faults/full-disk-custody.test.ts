import { createReadStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import {
  contentOf,
  deviceKeyText,
  freshFolder,
  open,
  purging,
  thing,
  write,
} from '../../src/store/custody/custody.test-support.ts'
import { dataFolderAt } from '../../src/store/data-folder.ts'
import { mountSmallDisk } from './small-disk.ts'

const DISK_BYTES = 8 * 1024 * 1024
const PAGE_BYTES = 4096
/** Room left before an act, in pages: from none to nearly what it needs. */
const PAGES_LEFT = [0, 1, 2, 5, 9, 14, 22, 40, 80, 140]

const disk = mountSmallDisk(DISK_BYTES)
disk?.[Symbol.dispose]()

test.skipIf(!disk)(
  'a disk that fills up in a backup, a restore, a purge or an erase is told and leaves everything whole',
  { timeout: 120_000 },
  async () => {
    using small = mountSmallDisk(DISK_BYTES)
    if (!small) throw new Error('the disk could be mounted a moment ago')
    using elsewhere = freshFolder()
    const file = join(elsewhere.path, 'other.onward')
    {
      await using other = await open(elsewhere)
      const text = 'other words '.repeat(60)
      const things = Array.from({ length: 600 }, (_, n) => thing(`o${n}`, 0, { text: text + n }))
      await write(other.store, ...things)
      expect((await other.custody.saveBackup(file)).ok).toBe(true)
    }
    const path = join(small.path, 'data')
    mkdirSync(path)
    const folder = dataFolderAt(path)
    writeFileSync(folder.deviceKey, deviceKeyText('own'))
    await using opened = await open(folder)
    const { custody, store } = opened
    await write(store, ...Array.from({ length: 300 }, (_, n) => thing(`t${n}`, 0, { n })))
    const before = await contentOf(opened)
    const codes = new Set<string>()
    for (const pages of PAGES_LEFT) {
      for (const act of [
        () => custody.restore(() => createReadStream(file)),
        () => custody.keepBackup('before-import'),
        () => custody.saveBackup(join(small.path, 'copy.onward')),
      ]) {
        small.fillTo(pages * PAGE_BYTES)
        const done = await act()
        if (!done.ok) {
          codes.add(done.problem.code)
          expect(await contentOf(opened)).toEqual(before)
          expect(await custody.deviceKey()).toBe(deviceKeyText('own'))
          expect(readdirSync(folder.path).filter((name) => /part|epoch/.test(name))).toEqual([])
        }
        small.makeRoom()
      }
      if (JSON.stringify(await contentOf(opened)) !== JSON.stringify(before)) break
    }
    expect([...codes]).toEqual(['disk-full'])
    const database = new DatabaseSync(folder.vault)
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    database.close()
    expect((await custody.restore(() => createReadStream(file))).ok).toBe(true)
    expect((await contentOf(opened)).records).toHaveLength(600)
    await write(store, purging('o1', 1))
    small.fillTo(0)
    await custody.settle()
    expect(await custody.hasLeft()).toBe(true)
    small.makeRoom()
    await custody.settle()
    expect(await custody.hasLeft()).toBe(false)
    expect(await custody.erase()).toMatchObject({ ok: true, value: { records: 599, found: 0 } })
  },
)
