import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { MAX_PART_BYTES } from '../../core/protocol/blobs.ts'
import { problemAnswer } from '../answer.ts'
import { readBytes } from '../read-json.ts'
import type { ServerContext } from '../server-context.ts'
import { streamOf } from '../stream-of.ts'
import { parseRange } from './blobs-range.ts'

const wholeNumber = z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number))
const partSchema = z.object({
  vault: z.string().check(z.minLength(1), z.maxLength(128)),
  epoch: wholeNumber,
  offset: wholeNumber,
  total: wholeNumber,
})

/** The encrypted bytes of attachments: read whole or in ranges, sent in parts (`core/protocol/blobs.ts`). */
export function blobs(app: Hono, context: ServerContext): void {
  const { store, owner, uploads } = context
  app.get('/api/blobs/:id', (c) => send(c, context))

  app.get('/api/blobs/:id/upload', async (c) => {
    const arrived = await uploads.arrived(c.req.param('id'))
    return arrived.ok ? c.json(arrived.value) : problemAnswer(c, arrived.problem)
  })

  app.patch('/api/blobs/:id/upload', async (c) => {
    const query = partSchema.safeParse(c.req.query())
    if (!query.success) {
      return problemAnswer(c, { code: 'invalid-request', message: 'A part says where it belongs.' })
    }
    if (c.req.header('content-type') !== 'application/octet-stream') {
      return problemAnswer(c, { code: 'wrong-type', message: 'Files are sent as bytes.' })
    }
    const { vault, epoch, offset, total: totalBytes } = query.data
    const bytes = await readBytes(c, MAX_PART_BYTES)
    if (!bytes) {
      return problemAnswer(c, {
        code: 'too-large',
        message: 'This part is too large. Send smaller ones.',
      })
    }
    // Only now: what took its time to arrive may have been erased meanwhile.
    const identity = await store.identity(owner)
    if (identity.vaultId !== vault || identity.epoch !== epoch) {
      return problemAnswer(c, {
        code: 'other-vault',
        message:
          'Your records were restored or erased in the meantime. Nothing of this file was kept.',
      })
    }
    const added = await uploads.add(c.req.param('id'), { offset, totalBytes, bytes })
    if (added.ok) return c.json(added.value)
    if (!('arrived' in added.problem)) return problemAnswer(c, added.problem)
    const { arrived, code, message } = added.problem
    return c.json({ problem: { code, message }, arrived }, 409)
  })
}

async function send(c: Context, { blobs: store }: ServerContext): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const sizeBytes = await store.sizeOf(id)
  if (sizeBytes === undefined) {
    return problemAnswer(c, { code: 'not-found', message: 'The bytes of this file are not here.' })
  }
  const range = parseRange(c.req.header('range'), sizeBytes)
  if (range === 'outside') {
    c.header('content-range', `bytes */${sizeBytes}`)
    return problemAnswer(c, { code: 'wrong-range', message: 'The file has no such part.' })
  }
  const { from, to } = range ?? { from: 0, to: sizeBytes }
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'content-length': String(to - from),
    'accept-ranges': 'bytes',
    ...(range && { 'content-range': `bytes ${from}-${to - 1}/${sizeBytes}` }),
  }
  const pieces = c.req.method === 'HEAD' ? [] : (store.read(id, { from, to }) ?? [])
  return c.body(streamOf(pieces), range ? 206 : 200, headers)
}
