import 'fake-indexeddb/auto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { create, patch } from '../../src/core/vault/edit.ts'
import { applicationKind } from '../../src/core/vault/kinds/application.ts'
import { entryKind } from '../../src/core/vault/kinds/care.ts'
import { KEYRING_ID, type Keyring, keyringKind } from '../../src/core/vault/kinds/keyring.ts'
import { letterKind, letterTextKind } from '../../src/core/vault/kinds/letter.ts'
import { kindNamed } from '../../src/core/vault/kinds.ts'
import { idMaker } from '../../src/core/vault/uuid.ts'
import { newDeviceKey } from '../../src/seal/device-key.ts'
import { testServer } from '../../src/server/app.test-support.ts'
import { dataFolderAt } from '../../src/store/data-folder.ts'
import { LOCAL_OWNER } from '../../src/store/vault-store.ts'
import { fetchCustody } from '../../src/web/replica/fetch-custody.ts'
import { fetchTransport } from '../../src/web/replica/fetch-transport.ts'
import type { Replica } from '../../src/web/replica/replica.ts'
import { startReplica } from '../../src/web/replica/start-replica.ts'

/** In no other text of the program, so wherever it is found it came from a record. */
const PLANTED = 'quetzalfjord'
const PASSPHRASE = 'four plain kept words'
const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))
const newId = idMaker(() => Date.now(), randomBytes)
const now = () => new Date().toISOString()

const { fetch } = globalThis
const open: Replica[] = []
let server: Awaited<ReturnType<typeof testServer>>

beforeEach(async () => {
  server = await testServer()
  const key = newDeviceKey(randomBytes, now())
  writeFileSync(dataFolderAt(server.folder).deviceKey, JSON.stringify(key))
  globalThis.fetch = (url, init) => server.ask(String(url), init)
})

afterEach(async () => {
  for (const replica of open.splice(0)) await replica.close()
  globalThis.fetch = fetch
  await server[Symbol.asyncDispose]()
})

async function openTab(indexedDb: IDBFactory): Promise<Replica> {
  const replica = await startReplica({
    transport: {
      ...fetchTransport(),
      watch: ({ lost }) => {
        const timer = setTimeout(lost, 50)
        return () => clearTimeout(timer)
      },
    },
    host: {
      now,
      newId,
      randomBytes,
      indexedDb,
      after(delayMs, task) {
        const timer = setTimeout(task, Math.min(delayMs, 50))
        return () => clearTimeout(timer)
      },
    },
    kindNamed,
    actor: 'web',
    custody: fetchCustody(),
    kdf: { memoryKib: 32, passes: 1, lanes: 1 },
  })
  open.push(replica)
  await replica.ready
  return replica
}

async function until(what: string, claim: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await claim()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`never came true: ${what}`)
}

/** Files of the data folder in which the planted word stands. */
function filesThatSay(word: string, folder = server.folder): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(word))
}

async function keyring(): Promise<Keyring | undefined> {
  const found = await server.store.find(LOCAL_OWNER, keyringKind.name, KEYRING_ID)
  return (found as { readonly body?: Keyring } | undefined)?.body
}

test('a vault that is sealed whole says nothing of itself in any file of the program', async () => {
  const replica = await openTab(new IDBFactory())
  const id = newId()
  const application = create(applicationKind, id, {
    company: `${PLANTED} Ltd`,
    role: PLANTED,
    events: [],
  } as never)
  await replica.commit('add', [application])
  const read = replica.vault.get(applicationKind, id)
  if (!read) throw new Error('it is not there')
  await replica.commit('edit', [patch(applicationKind, read, { notes: `on ${PLANTED}` } as never)])
  const letterId = newId()
  await replica.commit('write', [
    create(letterKind, letterId, { direction: 'in', addedAt: now(), source: 'paste' }),
    create(entryKind, newId(), { text: `a page on ${PLANTED}`, kind: 'free' } as never),
    create(letterTextKind, letterId, { text: `a letter on ${PLANTED}` } as never),
  ])
  await until('all is sent', () => replica.waitingCount.value === 0)
  expect(replica.needsYou.value).toEqual([])
  expect(filesThatSay(PLANTED)).not.toEqual([])

  const deviceKey = dataFolderAt(server.folder).deviceKey
  expect((await replica.keys.setPassphrase(PASSPHRASE)).ok).toBe(true)
  await until('the key of the device is gone', () => {
    return !filesThatSay('privateKey').includes(deviceKey)
  })
  expect((await replica.keys.sealAll(true)).ok).toBe(true)
  await until('all is sealed', async () => (await keyring())?.allSealedAt !== undefined)
  await until('no file says it', () => filesThatSay(PLANTED).length === 0)
  expect(replica.vault.get(applicationKind, id)?.body.company).toBe(`${PLANTED} Ltd`)
  expect(replica.needsYou.value).toEqual([])

  const elsewhere = await openTab(new IDBFactory())
  await until('it has the records', () => elsewhere.vault.stored(applicationKind.name).length === 1)
  expect(elsewhere.vault.get(applicationKind, id)).toBeUndefined()
  expect((await elsewhere.keys.unlock(PASSPHRASE)).ok).toBe(true)
  expect(elsewhere.vault.get(applicationKind, id)?.body.company).toBe(`${PLANTED} Ltd`)
  await until('its page opens', () => elsewhere.allOpened(entryKind).length === 1)
})

test('after everything was erased, what is written is under a new key of the device', async () => {
  const replica = await openTab(new IDBFactory())
  const page = (id: string) =>
    replica.commit('write', [create(entryKind, id, { text: PLANTED, kind: 'free' } as never)])
  await page(newId())
  expect((await replica.keys.setPassphrase(PASSPHRASE)).ok).toBe(true)
  await until('the key of the device is gone', () => filesThatSay('privateKey').length === 0)
  expect(replica.keys.state.value).toBe('open')
  expect((await fetchCustody().erase()).kind).toBe('answer')
  await until('it begins anew', () => {
    replica.syncNow()
    return replica.keys.state.value === 'device'
  })
  expect(replica.vault.stored(entryKind.name)).toEqual([])
  await until('it can seal again', () =>
    page(newId()).then(
      () => true,
      () => false,
    ),
  )
  await until('all is sent', () => replica.waitingCount.value === 0)
  expect(replica.needsYou.value).toEqual([])
  expect(replica.allOpened(entryKind)).toHaveLength(1)
  expect(filesThatSay('privateKey')).toHaveLength(1)
})
