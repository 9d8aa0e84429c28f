import { createServer, type RequestListener, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { ok, type Problem, problem, type Result } from '../core/result.ts'
import { originOf } from './server-context.ts'

type Fetch = (request: Request) => Response | Promise<Response>

export interface ListenOptions {
  readonly requestTimeoutMs?: number
}

/** A request's head must be here within this time, and the whole of it within the next. */
const HEADERS_TIMEOUT_MS = 10_000
const REQUEST_TIMEOUT_MS = 60_000
/** A backup of gigabytes goes to a disk that may be slow: it may take as long as it keeps coming. */
const RESTORE_PATH = '/api/restore'
/** How long open requests may take to finish once the server is told to stop. */
const STOP_TIMEOUT_MS = 2000

/** Serves both loopback addresses of this machine and no other. Problem: `port-taken`. */
export async function listen(
  fetch: Fetch,
  port: number,
  { requestTimeoutMs = REQUEST_TIMEOUT_MS }: ListenOptions = {},
): Promise<Result<AsyncDisposable, Problem>> {
  const answer = getRequestListener(fetch, { overrideGlobalObjects: false })
  const listener = pathsOnly(wholeWithin(requestTimeoutMs, answer))
  const servers: Server[] = []
  for (const host of ['127.0.0.1', '::1']) {
    // How long a whole request may take is up to its path, which Node's own limit does not know.
    const server = createServer({ headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: 0 }, listener)
    const code = await start(server, host, port)
    if (code === undefined) servers.push(server)
    else if (host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue
    else {
      await stop(servers)
      return refused(code, port)
    }
  }
  return ok({ [Symbol.asyncDispose]: () => stop(servers) })
}

/**
 * A target may be a whole address, which counts before `Host` (RFC 9112, 3.2.2). Only proxies are
 * asked so, and this is none.
 */
function pathsOnly(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (request.url?.startsWith('/')) return listener(request, response)
    response.writeHead(400, { connection: 'close' }).end()
  }
}

/** Closes the line of a request that is not here whole in time; a restore only where it stands still. */
function wholeWithin(timeoutMs: number, listener: RequestListener): RequestListener {
  return (request, response) => {
    let readBytes = 0
    const look = () => {
      if (request.complete) return
      const { bytesRead } = request.socket
      if (request.url !== RESTORE_PATH || bytesRead === readBytes) return request.destroy()
      readBytes = bytesRead
      timer.refresh()
    }
    const timer = setTimeout(look, timeoutMs).unref()
    response.once('close', () => clearTimeout(timer))
    return listener(request, response)
  }
}

function refused(code: string, port: number): Result<never, Problem> {
  if (code === 'EADDRINUSE') {
    return problem(
      'port-taken',
      `Another program is using ${originOf(port)}, and Onward never moves by itself, because your browser knows it by that address. Stop the other program, or choose another port: ONWARD_PORT=${port + 1} npm start`,
    )
  }
  return problem('port-taken', `Onward cannot use the port ${port} (${code}).`)
}

/** The error code, or undefined once the server listens. */
function start(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ host, port, ipv6Only: host === '::1' }, () => resolve(undefined))
  })
}

async function stop(servers: readonly Server[]): Promise<void> {
  const closed = servers.map(
    (server) => new Promise<void>((resolve) => server.close(() => resolve())),
  )
  for (const server of servers) server.closeIdleConnections()
  const timer = setTimeout(() => {
    for (const server of servers) server.closeAllConnections()
  }, STOP_TIMEOUT_MS)
  await Promise.all(closed)
  clearTimeout(timer)
}
