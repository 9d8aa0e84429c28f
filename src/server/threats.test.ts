import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kinds } from '../core/vault/kinds.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { ORIGIN, PORT, setOf, type TestServer, testServer, thing } from './app.test-support.ts'
import { MAX_CHANGES_BYTES } from './limits.ts'
import { CONTENT_SECURITY_POLICY } from './security-headers.ts'

async function problemCode(response: Response): Promise<string> {
  return ((await response.json()) as { problem: { code: string } }).problem.code
}

/** Nothing was written and nothing went wrong inside. */
async function expectUntouched(server: TestServer): Promise<void> {
  expect((await server.store.identity(LOCAL_OWNER)).revision).toBe(0)
  expect(server.reported).toEqual([])
}

async function pushBody(server: TestServer, ...sets: unknown[]): Promise<string> {
  const { vaultId, epoch } = await server.store.identity(LOCAL_OWNER)
  return JSON.stringify({ protocol: 1, vaultId, epoch, sets })
}

test('DNS rebinding: another host name is refused, cookie or not', async () => {
  await using server = await testServer()
  for (const host of [
    'onward.example',
    `evil.example:${PORT}`,
    'localhost',
    `localhost:${PORT + 1}`,
    `localhost.:${PORT}`,
    `localhost:${PORT}@evil.example`,
    '',
  ]) {
    for (const path of ['/', '/api/sync', '/api/alive', '/open?code=x', '/assets/main-abc123.js']) {
      const response = await server.askWith({ host }, path)
      expect([host, path, response.status]).toEqual([host, path, 421])
      expect(await problemCode(response)).toBe('foreign-host')
    }
  }
})

test('the numeric addresses of this machine lead to the canonical one and change nothing', async () => {
  await using server = await testServer()
  for (const host of [`127.0.0.1:${PORT}`, `[::1]:${PORT}`]) {
    const response = await server.askWith({ host }, '/open?code=a.b.c')
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toBe(`${ORIGIN}/open?code=a.b.c`)
    const body = await pushBody(server, setOf(thing('a', 0, {})))
    const posted = await server.askWith({ host }, '/api/changes', { method: 'POST', body })
    expect(posted.status).toBe(421)
  }
  const outside = await server.askWith({ host: `127.0.0.1:${PORT}` }, '//evil.example/x')
  expect(new URL(outside.headers.get('location') ?? '').origin).toBe(ORIGIN)
  await expectUntouched(server)
})

test('a foreign or missing origin may change nothing', async () => {
  await using server = await testServer()
  const body = await pushBody(server, setOf(thing('a', 0, {})))
  for (const origin of [
    'https://evil.example',
    'http://localhost:3000',
    `https://localhost:${PORT}`,
    `http://127.0.0.1:${PORT}`,
    'null',
    '',
  ]) {
    const response = await server.askWith({ origin }, '/api/changes', { method: 'POST', body })
    expect([origin, response.status]).toEqual([origin, 403])
    expect(await problemCode(response)).toBe('foreign-origin')
  }
  await expectUntouched(server)
})

test('a page on another port of this machine may neither read nor change', async () => {
  await using server = await testServer()
  const body = await pushBody(server, setOf(thing('a', 0, {})))
  for (const site of ['same-site', 'cross-site', 'none']) {
    const fromThere = { 'sec-fetch-site': site }
    const posted = await server.askWith(fromThere, '/api/changes', { method: 'POST', body })
    expect(posted.status).toBe(403)
    for (const path of ['/api/sync', '/api/device-key', '/api/history', '/api/revisions']) {
      expect((await server.askWith(fromThere, path)).status).toBe(403)
    }
  }
  const withOrigin = await server.askWith({ origin: 'http://localhost:3000' }, '/api/device-key')
  expect(withOrigin.status).toBe(403)
  await expectUntouched(server)
})

test('without a cookie the API is closed and the app is a plain page', async () => {
  await using server = await testServer()
  const paths = ['sync', 'device-key', 'history', 'revisions', 'records/thing/a', 'nothing']
  for (const path of paths) {
    const response = await server.askWith({ cookie: '' }, `/api/${path}`)
    expect([path, response.status]).toEqual([path, 401])
    expect(await problemCode(response)).toBe('not-signed-in')
  }
  const body = await pushBody(server, setOf(thing('a', 0, {})))
  const posted = await server.askWith({ cookie: '' }, '/api/changes', { method: 'POST', body })
  expect(posted.status).toBe(401)
  for (const path of ['/', '/index.html', '/applications/some']) {
    const page = await server.askWith({ cookie: '' }, path)
    expect(page.status).toBe(401)
    expect(await page.text()).toContain('npm start')
  }
  await expectUntouched(server)
})

test('no spelling of an address of the API passes by the cookie or the origin', async () => {
  await using server = await testServer()
  const key = await (await server.ask('/api/device-key')).text()
  expect(key).toContain('privateKey')
  for (const path of [
    '/%61pi/device-key',
    '/api%2fdevice-key',
    '/api%2Fdevice-key',
    '/%2561pi/device-key',
    '//api/device-key',
    '/API/device-key',
    '/api//device-key',
    '/api;/device-key',
    '/api/device-key/',
    '/api/device-key;x',
    '/api/device-key%00',
    '/api/device-key.js',
    '/./api/device-key',
    '/assets/../api/device-key',
    '/assets/%2e%2e/api/device-key',
    '/feed/%2e%2e/api/device-key',
    '/capture/../api/device-key',
  ]) {
    for (const stranger of [
      { cookie: '' },
      { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' },
    ]) {
      const text = await (await server.askWith(stranger, path)).text()
      expect([path, text.includes('privateKey')]).toEqual([path, false])
    }
  }
  await expectUntouched(server)
})

test('a tampered cookie opens nothing', async () => {
  await using server = await testServer()
  const opening = await server.ask(`/open?code=${server.launchCodes.make()}`)
  const [name, value = ''] =
    (opening.headers.get('set-cookie') ?? '').split(';')[0]?.split('=') ?? []
  const [begunAt, nonce, signature = ''] = value.split('.')
  const later = Number(begunAt) + 1
  const flipped = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1)
  expect((await server.askWith({ cookie: `${name}=${value}` }, '/api/sync')).status).toBe(200)
  for (const tampered of [
    `${later}.${nonce}.${signature}`,
    `${begunAt}.${nonce}x.${signature}`,
    `${begunAt}.${nonce}.${flipped}`,
    `${begunAt}.${nonce}.`,
    `${begunAt}.${nonce}`,
    '',
    '..',
    'é.ü.ß',
    server.launchCodes.make(),
  ]) {
    const response = await server.askWith({ cookie: `${name}=${tampered}` }, '/api/sync')
    expect([tampered, response.status]).toEqual([tampered, 401])
  }
})

test('a cookie ends after 400 days', async () => {
  await using server = await testServer()
  server.clock.ms += 399 * 24 * 3600 * 1000
  expect((await server.ask('/api/sync')).status).toBe(200)
  server.clock.ms += 2 * 24 * 3600 * 1000
  expect((await server.ask('/api/sync')).status).toBe(401)
})

test('the cookie is for this server alone and out of reach of scripts', async () => {
  await using server = await testServer()
  const opening = await server.ask(`/open?code=${server.launchCodes.make()}`)
  expect(opening.status).toBe(303)
  expect(opening.headers.get('location')).toBe('/')
  const cookie = opening.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; SameSite=Strict/)
  expect(cookie).not.toMatch(/Domain=/i)
})

test('a replayed launch code opens nothing', async () => {
  await using server = await testServer()
  const code = server.launchCodes.make()
  expect((await server.askWith({ cookie: '' }, `/open?code=${code}`)).status).toBe(303)
  const again = await server.askWith({ cookie: '' }, `/open?code=${code}`)
  expect(again.status).toBe(403)
  expect(again.headers.get('set-cookie')).toBeNull()
})

test('an expired, altered or foreign launch code opens nothing', async () => {
  await using server = await testServer()
  const old = server.launchCodes.make()
  server.clock.ms += 11 * 60_000
  const [madeAt, nonce, signature] = server.launchCodes.make().split('.')
  const codes = [
    old,
    `${Number(madeAt) + 1}.${nonce}.${signature}`,
    `${madeAt}.${nonce}x.${signature}`,
    `${madeAt}.${nonce}.${signature}.x`,
    '',
  ]
  for (const code of codes) {
    const response = await server.askWith({ cookie: '' }, `/open?code=${code}`)
    expect([code, response.status]).toEqual([code, 403])
    expect(response.headers.get('set-cookie')).toBeNull()
  }
})

test('a launch code from before the clock was put back opens nothing', async () => {
  await using server = await testServer()
  const code = server.launchCodes.make()
  server.clock.ms -= 3_600_000
  const response = await server.askWith({ cookie: '' }, `/open?code=${code}`)
  expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null])
})

test('a body over the limit is refused, whatever it says of its length', async () => {
  await using server = await testServer()
  const body = `{"sets":"${'x'.repeat(MAX_CHANGES_BYTES)}"}`
  const told = await server.askWith({ 'content-length': `${body.length}` }, '/api/changes', {
    method: 'POST',
    body,
  })
  expect(told.status).toBe(413)
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 65_536
      controller.enqueue(new Uint8Array(65_536).fill(0x20))
    },
  })
  const untold = await server.askWith({}, '/api/changes', {
    method: 'POST',
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect(untold.status).toBe(413)
  expect(sent).toBeLessThan(MAX_CHANGES_BYTES * 1.1)
  await expectUntouched(server)
})

test('malformed JSON, other charsets and other types are refused', async () => {
  await using server = await testServer()
  const bodies = ['', '{', '{"sets":[', 'null', '[]', '"text"', '{"__proto__":{"sets":[1]}}']
  for (const body of bodies) {
    const response = await server.ask('/api/changes', { method: 'POST', body })
    expect([body, response.status]).toEqual([body, 400])
  }
  const latin1 = Buffer.from('{"sets":"\u00fc"}', 'latin1')
  const wrongCharset = await server.ask('/api/changes', { method: 'POST', body: latin1 })
  expect(await problemCode(wrongCharset)).toBe('malformed-json')
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
    const response = await server.askWith({ 'content-type': type }, '/api/changes', {
      method: 'POST',
      body: new TextEncoder().encode(await pushBody(server, setOf(thing('a', 0, {})))),
    })
    expect([type, response.status]).toEqual([type, 415])
  }
  await expectUntouched(server)
})

test('a body nested a hundred thousand levels deep is refused', async () => {
  await using server = await testServer()
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const set = JSON.stringify(setOf(thing('a', 0, {}))).replace('"body":{}', `"body":{"x":${deep}}`)
  const body = (await pushBody(server, 'SET')).replace('"SET"', set)
  const response = await server.ask('/api/changes', { method: 'POST', body })
  expect(await response.json()).toMatchObject({
    outcomes: [{ outcome: 'refused', code: 'invalid-set' }],
  })
  await expectUntouched(server)
})

const sealedKinds = kinds.filter(({ sealed }) => sealed).map(({ name }) => name)

test.each(sealedKinds)('%s in plain text is refused and kept nowhere', async (kind) => {
  await using server = await testServer()
  const secret = { kind, id: 'e1', baseVersion: 0, schema: 1, body: { text: 'planted' } }
  const response = await server.push(setOf(secret))
  expect(await response.json()).toMatchObject({
    outcomes: [{ outcome: 'refused', code: 'must-be-sealed' }],
  })
  expect(await server.store.history(LOCAL_OWNER)).toEqual([])
  await expectUntouched(server)
})

test('no name leads out of the folder of the web app', async () => {
  await using server = await testServer()
  writeFileSync(join(server.folder, 'secret.txt'), 'planted')
  for (const path of [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e%5c%2e%2e%5csecret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/assets/%00/../../secret.txt',
    '/vault.db',
    '/cookie.key',
    '/%',
    '/%ff%fe',
    '/__proto__',
    '/constructor.js',
  ]) {
    const response = await server.ask(path)
    const text = await response.text()
    expect([path, text.includes('planted'), text.includes('root:')]).toEqual([path, false, false])
    expect(response.status === 404 || text.includes('<title>Onward</title>')).toBe(true)
  }
})

test('every answer carries the headers that fence the page in', async () => {
  await using server = await testServer()
  const answers = [
    await server.ask('/'),
    await server.ask('/assets/main-abc123.js'),
    await server.ask('/nothing.js'),
    await server.ask('/api/alive'),
    await server.ask('/api/sync'),
    await server.ask('/api/nothing'),
    await server.askWith({ cookie: '' }, '/'),
    await server.askWith({ host: 'evil.example' }, '/'),
    await server.ask('/open?code=x'),
    await server.ask('/api/changes', { method: 'POST', body: '{' }),
    await server.ask('/', { method: 'POST' }),
  ]
  for (const { url, status, headers } of answers) {
    const at = `${status} ${url}`
    expect([at, headers.get('content-security-policy')]).toEqual([at, CONTENT_SECURITY_POLICY])
    expect([at, headers.get('x-content-type-options')]).toEqual([at, 'nosniff'])
    expect([at, headers.get('referrer-policy')]).toEqual([at, 'no-referrer'])
    expect([at, headers.get('cross-origin-opener-policy')]).toEqual([at, 'same-origin'])
    expect([at, headers.get('cross-origin-embedder-policy')]).toEqual([at, 'require-corp'])
    expect([at, headers.get('cross-origin-resource-policy')]).toEqual([at, 'same-origin'])
    const devices = headers.get('permissions-policy')?.match(/\w+=\([^)]+\)/g)
    expect([at, devices]).toEqual([at, ['camera=(self)', 'microphone=(self)']])
    expect([at, headers.has('access-control-allow-origin')]).toEqual([at, false])
    expect([at, headers.get('cache-control')]).not.toEqual([at, null])
  }
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:/)
})

test('a problem never repeats what was in the body', async () => {
  await using server = await testServer()
  const planted = 'planted-secret'
  const texts = [
    await server.ask('/api/changes', { method: 'POST', body: `{"${planted}` }),
    await server.post({ protocol: planted, sets: [] }),
    await server.push(setOf({ ...thing('a', 0, { planted }), kind: `Bad ${planted}` })),
    await server.push(
      setOf({
        kind: 'application',
        id: 'x',
        baseVersion: 0,
        schema: 1,
        body: { company: 7, planted },
      }),
    ),
  ]
  for (const response of texts) expect(await response.text()).not.toContain(planted)
  await expectUntouched(server)
})
