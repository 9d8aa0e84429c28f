import { connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'
import { freePort } from './program.test-support.ts'

const TIMEOUT_MS = 400

/** Sends a body of one byte every 100 ms, and answers with the length that the server took. */
function sendSlowly(port: number, path: string, bytes: number): Promise<string> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1')
    let heard = ''
    let sent = 0
    const sending = setInterval(() => {
      if (sent === bytes) return clearInterval(sending)
      sent += 1
      socket.write('x')
    }, 100)
    socket.on('data', (chunk) => {
      heard += chunk.toString()
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(sending)
      resolve(heard.split('\r\n\r\n')[1] ?? '')
    })
    const head = `Host: localhost\r\nContent-Length: ${bytes}\r\nConnection: close`
    socket.write(`POST ${path} HTTP/1.1\r\n${head}\r\n\r\n`)
  })
}

test('a restore may take as long as it keeps coming, any other request is cut off', async () => {
  const port = await freePort()
  const answer = async (request: Request) => {
    const body = await request.text().catch(() => '')
    return new Response(`${body.length} bytes`)
  }
  const listening = await listen(answer, port, { requestTimeoutMs: TIMEOUT_MS })
  if (!listening.ok) throw new Error(listening.problem.message)
  await using _server = listening.value
  const [restore, changes] = await Promise.all([
    sendSlowly(port, '/api/restore', 12),
    sendSlowly(port, '/api/changes', 12),
  ])
  expect(restore).toContain('12 bytes')
  expect(changes).toBe('')
})
