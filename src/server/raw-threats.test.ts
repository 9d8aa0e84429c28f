import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataFolderAt } from '../store/data-folder.ts'
import { setOf, thing } from './app.test-support.ts'
import { makeLaunchCode } from './launch-codes.ts'
import { MAX_CHANGES_BYTES, MAX_REVISION_STREAMS } from './limits.ts'
import { freePort, type ServerProcess, startProgram } from './program.test-support.ts'

const ANSWER_LIMIT_MS = 10_000

let data: string
let server: ServerProcess
let port: number
let host: string
let cookie: string
beforeAll(async () => {
  data = join(mkdtempSync(join(tmpdir(), 'onward-raw-')), 'records')
  port = await freePort()
  host = `localhost:${port}`
  server = await startProgram({ data, port })
  cookie = (await opened(launchCode())).headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  rmSync(join(data, '..'), { recursive: true, force: true })
})

function launchCode(nowMs = Date.now()): string {
  const key = Buffer.from(readFileSync(dataFolderAt(data).cookieKey, 'utf8'), 'base64url')
  return makeLaunchCode(key, nowMs)
}

const opened = (code: string) => fetch(`${server.origin}/open?code=${code}`, { redirect: 'manual' })

/** What a socket hears once `text` was sent, up to the end of the first answer's head or its close. */
function raw(text: string | Buffer, address = '127.0.0.1'): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, address)
    let heard = ''
    const end = () => {
      clearTimeout(limit)
      socket.destroy()
      resolve(heard)
    }
    const limit = setTimeout(end, ANSWER_LIMIT_MS)
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
      if (heard.includes('\r\n\r\n')) setTimeout(end, 20)
    })
    socket.on('error', end)
    socket.on('close', end)
    socket.write(text)
  })
}

/** The status of the answer; 0 when the line was closed without one. */
async function status(head: string, body: string | Buffer = ''): Promise<number> {
  const answer = await raw(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]))
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
}

const signedIn = () => `Host: ${host}\r\nOrigin: http://${host}\r\nCookie: ${cookie}`

/** Posts these bytes as a page of Onward does, with a true length. */
function posted(body: string | Buffer, more = ''): Promise<number> {
  const bytes = Buffer.from(body)
  const type = 'Content-Type: application/json'
  return status(
    `POST /api/changes HTTP/1.1\r\n${signedIn()}\r\n${type}${more}\r\nContent-Length: ${bytes.length}`,
    bytes,
  )
}

async function identity(): Promise<{ vaultId: string; epoch: number; revision: number }> {
  return (await (await server.ask('/api/sync')).json()) as never
}

test('DNS rebinding: no spelling of another host is answered over a real socket', async () => {
  for (const spelling of [
    'evil.example',
    `evil.example:${port}`,
    'localhost',
    `localhost.:${port}`,
    `localhost:${port + 1}`,
    `localhost:0${port}`,
    `127.1:${port}`,
    `2130706433:${port}`,
    `0x7f.0.0.1:${port}`,
    `0.0.0.0:${port}`,
    `[::ffff:127.0.0.1]:${port}`,
    `[0:0:0:0:0:0:0:1]:${port}`,
    `evil@localhost:${port}`,
    `localhost:${port},evil.example`,
    `localhost:${port}\0evil`,
    `${host}\r\nHost: evil.example`,
    `evil.example\r\nHost: ${host}`,
    '',
  ]) {
    const given = await status(`GET /api/alive HTTP/1.1\r\nHost: ${spelling}\r\nCookie: ${cookie}`)
    expect([spelling, given === 421 || given === 400]).toEqual([spelling, true])
  }
  expect(await status('GET /api/alive HTTP/1.1\r\nX: y')).toBe(400)
  expect(await status('GET /api/alive HTTP/1.0')).toBe(400)
  expect(await status(`GET /api/alive HTTP/1.1\r\nHost: LOCALHOST:${port}`)).toBe(200)
})

test('other machines: only the two addresses of this machine itself are answered', async () => {
  const ask = `GET /api/alive HTTP/1.1\r\nHost: ${host}\r\n\r\n`
  expect(await raw(ask)).toContain('"onward"')
  const outward = Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80'))
  for (const address of ['127.0.0.2', ...outward.map((one) => one.address)]) {
    expect([address, await raw(ask, address)]).toEqual([address, ''])
  }
})

test('a request that names another host in its target is refused, whatever its Host says', async () => {
  for (const target of [
    'http://evil.example/api/alive',
    `http://evil.example:${port}/api/sync`,
    'file:///etc/passwd',
    '//evil.example/../../etc/passwd',
    '*',
  ]) {
    const given = await raw(`GET ${target} HTTP/1.1\r\n${signedIn()}\r\n\r\n`)
    expect([target, /^HTTP\/1\.1 (400|404|421)|<title>Onward/.test(given)]).toEqual([target, true])
    expect(given).not.toContain('root:')
  }
  expect(await status(`GET http://evil.example/api/alive HTTP/1.1\r\nHost: ${host}`)).toBe(400)
  expect(await status(`CONNECT evil.example:443 HTTP/1.1\r\nHost: ${host}`)).toBe(0)
})

test('a redirect from a numeric address never leads to another host', async () => {
  for (const target of [
    '//evil.example/x',
    '/\\evil.example',
    '/open?code=a%0d%0aX-Planted:%20y',
  ]) {
    const answer = await raw(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
    const location = /^location: (.*)\r$/im.exec(answer)?.[1] ?? `http://${host}/`
    expect(new URL(location).host).toBe(host)
    expect(answer).not.toMatch(/^X-Planted/im)
  }
})

test('two origins, a null origin and a request smuggled behind another change nothing', async () => {
  const before = (await identity()).revision
  const foreign = [
    `Origin: http://${host}\r\nOrigin: https://evil.example`,
    `Origin: https://evil.example\r\nOrigin: http://${host}`,
    'Origin: null',
    'Origin: ',
    `Origin: HTTP://${host}`,
    `Origin: http://${host}/`,
    `Origin: http://${host}.evil.example`,
  ]
  for (const origin of foreign) {
    const head = `POST /api/changes HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n${origin}`
    expect([origin, await status(`${head}\r\nContent-Length: 2`, '{}')]).toEqual([origin, 403])
  }
  const smuggled = await status(
    `POST /api/changes HTTP/1.1\r\n${signedIn()}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked`,
    `0\r\n\r\nGET /api/device-key HTTP/1.1\r\n${signedIn()}\r\n\r\n`,
  )
  expect(smuggled).toBe(400)
  expect((await identity()).revision).toBe(before)
})

test('methods that the app does not use do nothing and repeat nothing', async () => {
  for (const method of ['TRACE', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
    const answer = await raw(`${method} /api/sync HTTP/1.1\r\n${signedIn()}\r\n\r\n`)
    expect([method, /^HTTP\/1\.1 405/.test(answer)]).toEqual([method, true])
    expect(answer).not.toContain(cookie)
    expect(answer).not.toMatch(/access-control/i)
  }
  const head = await raw(`HEAD /api/device-key HTTP/1.1\r\n${signedIn()}\r\n\r\n`)
  expect(head.split('\r\n\r\n')[1]).toBe('')
})

test('the cookie of an Onward on another port opens nothing here', async () => {
  const value = cookie.split('=')[1]
  for (const other of [
    `onward-${port + 1}=${value}`,
    `onward=${value}`,
    `ONWARD-${port}=${value}`,
  ]) {
    expect(await status(`GET /api/sync HTTP/1.1\r\nHost: ${host}\r\nCookie: ${other}`)).toBe(401)
  }
})

test('a launch code opens once even when it is used many times at the same moment', async () => {
  const code = launchCode()
  const answers = await Promise.all(Array.from({ length: 20 }, () => opened(code)))
  expect(answers.filter((answer) => answer.headers.has('set-cookie'))).toHaveLength(1)
})

test('guessed launch codes open nothing, and codes of another key neither', async () => {
  const foreign = makeLaunchCode(Buffer.alloc(32, 9), Date.now())
  const [madeAt, nonce] = launchCode().split('.')
  for (const code of [foreign, `${madeAt}.${nonce}.${'A'.repeat(43)}`, `${madeAt}.${nonce}`]) {
    expect((await opened(code)).status).toBe(403)
  }
  expect((await opened(launchCode(Date.now() - 11 * 60_000))).status).toBe(403)
})

test('huge heads are refused before anything reads them', async () => {
  const long = 'a'.repeat(70_000)
  expect(await status(`GET /api/alive HTTP/1.1\r\nHost: ${host}\r\nX: ${long}`)).toBe(431)
  expect(await status(`GET /${long} HTTP/1.1\r\nHost: ${host}`)).toBe(431)
  expect((await server.ask('/api/alive')).status).toBe(200)
})

test('compressed bodies are not unpacked, whatever they would become', async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000, 0x20))
  expect(bomb.length).toBeLessThan(MAX_CHANGES_BYTES)
  expect(await posted(bomb, '\r\nContent-Encoding: gzip')).toBe(400)
})

test('a body that is too long is answered and its rest not taken', async () => {
  expect(await posted(Buffer.alloc(MAX_CHANGES_BYTES + 1, 0x20))).toBe(413)
})

test('a million sets and eight million open brackets are refused, and the server answers on', async () => {
  const { vaultId, epoch } = await identity()
  const sets = Array(1_000_000).fill('{}').join()
  expect(
    await posted(`{"protocol":1,"vaultId":"${vaultId}","epoch":${epoch},"sets":[${sets}]}`),
  ).toBe(400)
  expect(await posted('['.repeat(8_000_000))).toBe(400)
  expect((await server.ask('/api/alive')).status).toBe(200)
})

test('keys named for prototypes stay plain data and come back byte for byte', async () => {
  const { vaultId, epoch } = await identity()
  const planted = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1}'
  const set = JSON.stringify(setOf(thing('__proto__', 0, {})))
  const body = `{"protocol":1,"vaultId":"${vaultId}","epoch":${epoch},"__proto__":{"sets":[]},"sets":[${set.replace('"body":{}', `"body":${planted}`)}]}`
  expect(await posted(body)).toBe(200)
  expect(await (await server.ask('/api/sync')).text()).toContain(`"body":${planted}`)
  expect(await (await server.ask('/api/records/thing/__proto__')).text()).toContain(planted)
  expect((await server.ask('/api/records/__proto__/constructor')).status).toBe(404)
  const inherited = set
    .replace('"body":{}', '"__proto__":{"body":{"n":1}}')
    .replace(/"id":"set-\d+"/, '"id":"inherited"')
  const refused = await server.post({ protocol: 1, vaultId, epoch, sets: [JSON.parse(inherited)] })
  expect(await refused.json()).toMatchObject({ outcomes: [{ outcome: 'refused' }] })
})

test('ids with NUL, slashes or line ends are refused', async () => {
  const { vaultId, epoch } = await identity()
  for (const id of ['a\0b', 'a/b', 'a\nb', 'a b', '', 'a'.repeat(129), '\ud800']) {
    const answer = await server.post({
      protocol: 1,
      vaultId,
      epoch,
      sets: [setOf(thing(id, 0, {}))],
    })
    expect(await answer.json()).toMatchObject({ outcomes: [{ code: 'invalid-set' }] })
  }
})

test('streams beyond the limit are refused, and each that goes makes room', async () => {
  const head = `GET /api/revisions HTTP/1.1\r\n${signedIn()}\r\n\r\n`
  const sockets: Socket[] = []
  const heard: string[] = []
  for (let count = 0; count < MAX_REVISION_STREAMS + 4; count += 1) {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    sockets.push(socket)
    const first = new Promise<string>((resolve) => {
      socket.once('data', (chunk) => resolve(chunk.toString().slice(9, 12)))
    })
    socket.write(head)
    heard.push(await first)
  }
  expect(heard.filter((code) => code === '200')).toHaveLength(MAX_REVISION_STREAMS)
  expect(heard.filter((code) => code === '429')).toHaveLength(4)
  for (const socket of sockets) socket.destroy()
  await expect.poll(() => raw(head), { timeout: 5000 }).toMatch(/^HTTP\/1\.1 200/)
})

test('hundreds of half-sent requests keep nobody else waiting', async () => {
  const sockets = Array.from({ length: 400 }, () => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\n`)
    return socket
  })
  expect((await server.ask('/api/alive')).status).toBe(200)
  for (const socket of sockets) socket.destroy()
})

test('what is no HTTP is closed, and nothing of all this was printed', async () => {
  expect(await status('PRI * HTTP/2.0\r\n\r\nSM')).toBe(400)
  expect(await status('\x16\x03\x01\x02\x00\x01\x00\x01')).toBe(400)
  expect((await server.ask('/api/alive')).status).toBe(200)
  expect(server.output()).not.toMatch(/Error|\n +at |planted|polluted/)
  expect(server.output()).not.toContain(cookie.split('=')[1])
})
