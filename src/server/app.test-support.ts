import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { Change, ChangeSet } from '../core/vault/change.ts'
import type { FolderBlobStore } from '../store/blobs/folder-blob-store.ts'
import { Uploads } from '../store/blobs/uploads.ts'
import type { LocalCustody } from '../store/custody/local-custody.ts'
import { openCustody } from '../store/custody/open-custody.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import type { SqlVaultStore } from '../store/sql-vault-store.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { makeApp } from './app.ts'
import { contextHere } from './context-here.ts'
import { LaunchCodes } from './launch-codes.ts'
import { Mailbox } from './mailbox/mailbox.ts'
import { Passwords } from './mailbox/passwords.ts'
import { Sessions } from './sessions.ts'
import { WebFiles } from './web-files.ts'

export const PORT = 4184
export const ORIGIN = `http://localhost:${PORT}`

const DEVICE_KEY =
  '{"alg":"x25519","keyId":"k","privateKey":"p","createdAt":"2026-03-02T09:00:00.000Z"}\n'

/** A whole server over a fresh vault, asked without a socket; for tests. */
export interface TestServer extends AsyncDisposable {
  readonly app: Hono
  readonly store: SqlVaultStore
  readonly custody: LocalCustody
  readonly blobs: FolderBlobStore
  readonly launchCodes: LaunchCodes
  readonly clock: { ms: number }
  readonly reported: unknown[]
  readonly folder: string
  stop(): void
  /** A request as a page of Onward makes it, with the cookie. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** The same with headers added; an empty value takes one away. */
  askWith(headers: Record<string, string>, path: string, init?: RequestInit): Promise<Response>
  post(body: unknown): Promise<Response>
  /** `POST /api/changes` of these sets, for this vault. */
  push(...sets: readonly ChangeSet[]): Promise<Response>
}

export async function testServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'onward-server-'))
  writeFileSync(dataFolderAt(folder).deviceKey, DEVICE_KEY)
  const opened = await openCustody(dataFolderAt(folder))
  if (!opened.ok) throw new Error(opened.problem.message)
  const { store, custody, blobs } = opened.value
  const key = Buffer.alloc(32, 7)
  const clock = { ms: Date.parse('2026-03-02T09:00:00.000Z') }
  const launchCodes = new LaunchCodes(key, () => clock.ms)
  const reported: unknown[] = []
  const stopping = new AbortController()
  const mailbox = new Mailbox({
    taking: { store, folder: dataFolderAt(folder), actor: 'mailbox', context: contextHere },
    random: () => 0,
    report: (error) => reported.push(error),
    passwords: new Passwords(dataFolderAt(folder).mailbox, undefined),
  })
  const app = makeApp({
    store,
    custody,
    folder: dataFolderAt(folder),
    blobs,
    uploads: new Uploads(blobs),
    mailbox,
    owner: LOCAL_OWNER,
    port: PORT,
    version: '1.2.3',
    sessions: new Sessions(key, PORT, () => clock.ms),
    launchCodes,
    web: new WebFiles(builtApp(folder)),
    stopping: stopping.signal,
    report: (error) => reported.push(error),
  })
  const opening = await app.request(`/open?code=${launchCodes.make()}`, {
    headers: { host: `localhost:${PORT}` },
  })
  const cookie = opening.headers.get('set-cookie')?.split(';')[0] ?? ''

  const askWith = async (added: Record<string, string>, path: string, init: RequestInit = {}) => {
    const headers: Record<string, string> = {
      host: `localhost:${PORT}`,
      cookie,
      'sec-fetch-site': 'same-origin',
      ...(init.method === 'POST' && { origin: ORIGIN, 'content-type': 'application/json' }),
      ...added,
    }
    const given = Object.entries(headers).filter(([, value]) => value !== '')
    return app.request(path, { ...init, headers: Object.fromEntries(given) })
  }
  const post = (body: unknown) =>
    askWith({}, '/api/changes', { method: 'POST', body: JSON.stringify(body) })
  return {
    app,
    store,
    custody,
    blobs,
    launchCodes,
    clock,
    reported,
    folder,
    stop: () => stopping.abort(),
    ask: (path, init) => askWith({}, path, init),
    askWith,
    post,
    push: async (...sets) => {
      const { vaultId, epoch } = await store.identity(LOCAL_OWNER)
      return post({ protocol: 1, vaultId, epoch, sets })
    },
    [Symbol.asyncDispose]: async () => {
      stopping.abort()
      await mailbox[Symbol.asyncDispose]()
      await opened.value[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function builtApp(folder: string): string {
  const web = join(folder, 'web')
  mkdirSync(join(web, 'assets'), { recursive: true })
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Onward</title>')
  writeFileSync(join(web, 'manifest.webmanifest'), '{}')
  writeFileSync(join(web, 'assets/main-abc123.js'), 'export {}')
  return web
}

let setCount = 0

export function setOf(...changes: Change[]): ChangeSet {
  setCount += 1
  const at = '2026-03-02T09:00:00.000Z'
  return { id: `set-${setCount}`, actor: 'test', at, intent: 'edit', changes }
}

/** A record of a kind that no program knows, so that any body is taken. */
export function thing(id: string, baseVersion: number, body: Record<string, unknown> | null) {
  return { kind: 'thing', id, baseVersion, schema: 1, body }
}
