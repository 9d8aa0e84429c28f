import type { Hono } from 'hono'
import { problemAnswer } from '../answer.ts'
import { MAX_REVISION_STREAMS } from '../limits.ts'
import type { ServerContext } from '../server-context.ts'

/** Often enough that a dead connection is noticed within a minute. */
const HEARTBEAT_MS = 20_000

/**
 * `GET /api/revisions`: server-sent events. `revision` carries the vault's whole identity at once
 * and after each write of any process.
 */
export function revisions(app: Hono, context: ServerContext): void {
  let open = 0
  app.get('/api/revisions', (c) => {
    if (open >= MAX_REVISION_STREAMS) {
      return problemAnswer(c, {
        code: 'too-many-streams',
        message: 'Onward is open in too many windows at once. Close some, then reload this one.',
      })
    }
    const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }
    // Nobody reads the body that belongs to a HEAD, so nobody would ever close it.
    if (c.req.method === 'HEAD') return c.body(null, 200, headers)
    open += 1
    let end = () => {}
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        end = stream(context, controller, () => {
          open -= 1
        })
      },
      cancel: () => end(),
    })
    return c.body(body, 200, headers)
  })
}

/** Feeds one stream until the returned function is called or the server stops. */
function stream(
  { store, owner, stopping }: ServerContext,
  controller: ReadableStreamDefaultController<Uint8Array>,
  ended: () => void,
): () => void {
  const encoder = new TextEncoder()
  let live = true
  const send = (text: string) => {
    if (live) controller.enqueue(encoder.encode(text))
  }
  const tell = async () => {
    try {
      send(`event: revision\ndata: ${JSON.stringify(await store.identity(owner))}\n\n`)
    } catch {
      end()
    }
  }
  const watching = store.watch(owner, () => void tell())
  const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS).unref()
  const stop = () => {
    end()
    controller.close()
  }
  const end = () => {
    if (!live) return
    live = false
    clearInterval(heartbeat)
    watching[Symbol.dispose]()
    stopping.removeEventListener('abort', stop)
    ended()
  }
  stopping.addEventListener('abort', stop)
  void tell()
  return end
}
