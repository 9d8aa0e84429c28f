import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { CHUNK_BYTES, encryptedSize } from '../../core/files/limits.ts'
import type { Result } from '../../core/result.ts'
import { BlobServer, digestOf, FilesBrowser, fileOf } from './blobs.test-support.ts'
import { type BlobShelf, openShelf } from './blobs-shelf.ts'

const browsers: FilesBrowser[] = []
afterEach(() => {
  for (const browser of browsers.splice(0)) browser.close()
})

function newBrowser(): FilesBrowser {
  const browser = new FilesBrowser()
  browsers.push(browser)
  return browser
}

/** Waits until a claim holds; fails with `what` when it does not within a generous time. */
async function until(what: string, claim: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1500; tries += 1) {
    if (await claim()) return
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
  throw new Error(`never came true: ${what}`)
}

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code)
/** Two chunks. */
const several = CHUNK_BYTES + 5
/** Two parts: three chunks, and what is left. */
const large = 4 * CHUNK_BYTES + 5

test.each([0, 1, CHUNK_BYTES, CHUNK_BYTES + 1])(
  'keeps and opens a file of %i bytes without a server',
  async (sizeBytes) => {
    const tab = await newBrowser().open({})
    const file = fileOf(sizeBytes)
    const kept = value(await tab.keep(file))
    expect(await digestOf(value(await tab.open(kept)))).toEqual(await digestOf(file))
  },
)

test('nothing of a file lies open in the browser', async () => {
  const browser = newBrowser()
  const tab = await browser.open({})
  const kept = value(await tab.keep(new File(['xylophone '.repeat(1000)], 'a.txt')))
  browser.name(kept)
  const shelf = await openShelf(browser.factory)
  const row = await shelf.row(browser.identity.vaultId, kept.blobId)
  const bytes = await shelf.chunk(browser.identity.vaultId, row?.place ?? '', 0)
  expect(bytes).toHaveLength(encryptedSize(10_000))
  expect(Buffer.from(bytes ?? []).includes('xylophone')).toBe(false)
  shelf.close()
})

test('sends a file once a record names it, and another browser opens it', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  const tab = await browser.open({ server })
  const file = fileOf(several)
  const kept = value(await tab.keep(file))
  browser.looks()
  await until('it is shown as waiting', () => tab.sending.value.has(kept.blobId))
  expect(server.came).toEqual([])
  browser.name(kept)
  await until('it is sent', () => server.whole.has(kept.blobId))
  await until('nothing waits', () => tab.sending.value.size === 0)

  const other = newBrowser()
  const there = await other.open({ server })
  other.name(kept)
  expect(await digestOf(value(await there.open(kept)))).toEqual(await digestOf(file))
  server.away = true
  expect(await digestOf(value(await there.open(kept)))).toEqual(await digestOf(file))
})

test('keeps a file while the server is away and sends it after a reload', async () => {
  const server = new BlobServer()
  server.away = true
  const browser = newBrowser()
  const first = await browser.open({ server })
  const kept = value(await first.keep(fileOf(several)))
  browser.name(kept)
  first.close()
  const again = await browser.open({ server })
  await until('it waits', () => again.sending.value.has(kept.blobId))
  expect((await again.open(kept)).ok).toBe(true)
  server.away = false
  await until('it is sent', () => server.whole.has(kept.blobId))
})

test('goes on where it stopped, in the midst of a part too', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  let parts = 0
  server.beforePart = () => {
    parts += 1
    if (parts === 2) server.away = true
  }
  const tab = await browser.open({ server })
  const kept = value(await tab.keep(fileOf(large)))
  browser.name(kept)
  await until('the server went away', () => server.away)
  const half = server.parts.get(kept.blobId)
  server.parts.set(kept.blobId, half?.subarray(0, 1000) ?? new Uint8Array())
  server.beforePart = () => {}
  server.away = false
  await until('it is sent', () => server.whole.has(kept.blobId))
  const offsets = server.came.map((part) => Number(part.split('@')[1]))
  expect(offsets).toEqual([0, 1000, 3 * (CHUNK_BYTES + 16)])
})

test('one tab sends for all, and the next takes over when it closes', async () => {
  const server = new BlobServer()
  server.away = true
  const browser = newBrowser()
  const tabs = [await browser.open({ server }), await browser.open({ server })]
  const kept = value(await (tabs[1] as (typeof tabs)[0]).keep(fileOf(10)))
  browser.name(kept)
  tabs[0]?.close()
  server.away = false
  await until('it is sent', () => server.whole.has(kept.blobId))
  expect(server.came).toHaveLength(1)
})

test('tells why the server takes no more, and sends it once it does', async () => {
  const server = new BlobServer()
  server.refuses = { code: 'disk-full', message: 'The disk is full.' }
  const browser = newBrowser()
  const tab = await browser.open({ server })
  const kept = value(await tab.keep(fileOf(10)))
  browser.name(kept)
  await until('it is told', () => tab.trouble.value?.code === 'disk-full')
  server.refuses = undefined
  await until('it is sent', () => server.whole.has(kept.blobId))
  await until('it is told no more', () => tab.trouble.value === null)
})

test('asks again after a restore, and sends what the restored vault lacks', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  const tab = await browser.open({ server })
  const kept = value(await tab.keep(fileOf(10)))
  browser.name(kept)
  await until('it is sent', () => server.whole.delete(kept.blobId))
  browser.identity = { ...browser.identity, epoch: 2 }
  browser.looks()
  await until('it is sent again', () => server.whole.has(kept.blobId))
  expect(code(await tab.open(kept))).toBe('ok')
})

test('brings back what the server lost, when the app is opened again', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  const first = await browser.open({ server })
  const kept = value(await first.keep(fileOf(10)))
  browser.name(kept)
  await until('it is sent', () => server.whole.size === 1 && first.sending.value.size === 0)
  first.close()
  server.whole.clear()
  await browser.open({ server })
  await until('it is sent again', () => server.whole.has(kept.blobId))
})

test('says that a file is still on its way, and what stands in the way', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  const tab = await browser.open({ server })
  const elsewhere = await newBrowser().open({})
  const kept = value(await elsewhere.keep(fileOf(10)))
  browser.name(kept)
  expect(code(await tab.open(kept))).toBe('not-here')
  server.away = true
  expect(code(await tab.open(kept))).toBe('server-away')
})

test('opens nothing of a file that was altered on its way', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  const tab = await browser.open({ server })
  const kept = value(await (await newBrowser().open({})).keep(fileOf(10)))
  server.whole.set(kept.blobId, new Uint8Array(encryptedSize(10)))
  expect(code(await tab.open(kept))).toBe('blob-damaged')
  expect(code(await tab.open({ ...kept, key: 'short' }))).toBe('blob-damaged')
})

test('a file deleted for good goes at once, one that can be brought back stays for 30 days', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  const tab = await browser.open({ server })
  const [one, two] = [value(await tab.keep(fileOf(10))), value(await tab.keep(fileOf(20)))]
  const [first, second] = [browser.name(one), browser.name(two)]
  await until('both are sent', () => server.whole.size === 2 && tab.sending.value.size === 0)
  server.away = true
  browser.unname(first, true)
  browser.unname(second)
  await until('it is gone', async () => code(await tab.open(one)) === 'server-away')
  expect(code(await tab.open(two))).toBe('ok')
  browser.nowMs += 31 * 24 * 60 * 60 * 1000
  browser.looks()
  await until('it is gone', async () => code(await tab.open(two)) === 'server-away')
})

test('a file deleted for good while it is sent is not sent any further', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  const tab = await browser.open({ server })
  const kept = value(await tab.keep(fileOf(large)))
  let id = ''
  server.beforePart = () => browser.unname(id, true)
  id = browser.name(kept)
  await until('a part came', () => server.came.length > 0)
  await until('it is gone', () => tab.sending.value.size === 0)
  expect(server.came).toHaveLength(1)
})

test('everything of an erased vault goes', async () => {
  const server = new BlobServer()
  server.away = true
  const browser = newBrowser()
  const tab = await browser.open({ server })
  const kept = value(await tab.keep(fileOf(10)))
  const id = browser.name(kept)
  browser.unname(id)
  browser.identity = { ...browser.identity, epoch: 2, erasedEpoch: 2 }
  browser.looks()
  await until('it is gone', async () => code(await tab.open(kept)) === 'server-away')
})

test('a file that a restore brought back after everything was erased stays', async () => {
  const server = new BlobServer()
  server.away = true
  const browser = newBrowser()
  const tab = await browser.open({ server })
  const kept = value(await tab.keep(fileOf(10)))
  browser.identity = { ...browser.identity, epoch: 3, erasedEpoch: 2 }
  browser.name(kept)
  server.away = false
  await until('it is sent', () => server.whole.has(kept.blobId))
  expect(code(await tab.open(kept))).toBe('ok')
})

test('copies of what the server has go first when there are too many', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  const tab = await browser.open({ server, cacheBytes: encryptedSize(1000) })
  // Looked at from beside: opening a copy would make it the one that was used last.
  const shelf = await openShelf(browser.factory)
  const held = () => shelf.rows(browser.identity.vaultId)
  const kept = [value(await tab.keep(fileOf(900)))]
  for (const file of kept) browser.name(file)
  await until('the first is sent', () => server.whole.size === 1)
  // Noticing its name counts as use, so the clock may go on only then.
  await until('its name is noticed', async () => (await held())[0]?.attachmentIds.length === 1)
  browser.nowMs += 1000
  kept.push(value(await tab.keep(fileOf(950))))
  browser.name(kept[1] as (typeof kept)[0])
  await until('the second is sent', () => server.whole.size === 2)
  await until('nothing waits', () => tab.sending.value.size === 0)
  server.away = true
  await until('one copy is gone', async () => (await held()).length === 1)
  shelf.close()
  const opens = () => Promise.all(kept.map(async (file) => code(await tab.open(file))))
  expect(await opens()).toEqual(['server-away', 'ok'])
})

/** A browser whose disk is full from some chunk on, until `isFull` says otherwise. */
function full(isFull: () => boolean) {
  return (shelf: BlobShelf): BlobShelf =>
    new Proxy(shelf, {
      get(target, name) {
        if (name === 'putChunk' && isFull()) {
          return async () => {
            throw new DOMException('full', 'QuotaExceededError')
          }
        }
        const member: unknown = Reflect.get(target, name)
        return typeof member === 'function' ? member.bind(target) : member
      },
    })
}

test('a full browser lets go of copies, never of what is only here', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  let isFull = false
  const droppedOne = full(() => isFull)
  const tab = await browser.open({
    server,
    altered: (shelf) => {
      const { drop } = shelf
      shelf.drop = async (...args) => {
        await drop.apply(shelf, args)
        isFull = false
      }
      return droppedOne(shelf)
    },
  })
  const sent = value(await tab.keep(fileOf(10)))
  browser.name(sent)
  await until('it is sent', () => server.whole.size === 1 && tab.sending.value.size === 0)
  server.away = true
  const only = value(await tab.keep(fileOf(20)))
  browser.name(only)
  isFull = true
  expect(code(await tab.keep(fileOf(30)))).toBe('ok')
  expect(code(await tab.open(sent))).toBe('server-away')
  expect(code(await tab.open(only))).toBe('ok')
  isFull = true
  expect(code(await tab.keep(fileOf(40)))).toBe('browser-full')
  expect(code(await tab.open(only))).toBe('ok')
})

test('a browser that keeps nothing hands a file to the server before a record may name it', async () => {
  const server = new BlobServer()
  const browser = newBrowser()
  const tab = await browser.open({ server, keepsNothing: true })
  const kept = value(await tab.keep(fileOf(10)))
  expect(server.whole.has(kept.blobId)).toBe(true)
  server.away = true
  expect(code(await tab.keep(fileOf(10)))).toBe('not-sent')
})

test('a file that goes away while it is read is not kept', async () => {
  const tab = await newBrowser().open({})
  const file = fileOf(several)
  let reads = 0
  const goes = new Proxy(file, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (name !== 'slice') return typeof member === 'function' ? member.bind(target) : member
      return (from: number, to: number) => {
        reads += 1
        return reads > 1 ? new Blob([]) : target.slice(from, to)
      }
    },
  })
  expect(code(await tab.keep(goes))).toBe('unreadable')
})

test('where there is no program nothing that is named is ever let go of', async () => {
  const browser = newBrowser()
  const tab = await browser.open({ cacheBytes: 0 })
  const kept = value(await tab.keep(fileOf(1000)))
  browser.name(kept)
  browser.nowMs += 400 * 24 * 60 * 60 * 1000
  browser.looks()
  const next = value(await tab.keep(fileOf(1000)))
  browser.name(next)
  expect(code(await tab.open(kept))).toBe('ok')
  expect(tab.sending.value.size).toBe(0)
})
