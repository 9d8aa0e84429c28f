import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { calendarEntries } from '../../core/exchange/calendar-entries.ts'
import { calendarFile } from '../../core/plan/calendar-file.ts'
import { type CalendarTitles, calendarFeedRequest } from '../../core/protocol/calendar-feed.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { groupKind, personKind } from '../../core/vault/kinds/person.ts'
import { actionKind } from '../../core/vault/kinds/plan.ts'
import { blockKind } from '../../core/vault/kinds/week.ts'
import { MemoryVault } from '../../core/vault/vault.ts'
import type { VaultReader } from '../../store/vault-store.ts'
import { problemAnswer } from '../answer.ts'
import { CalendarFeedSecret } from '../calendar-feed-secret.ts'
import { contextHere } from '../context-here.ts'
import { MAX_ASKING_BYTES } from '../limits.ts'
import { readAs } from '../read-as.ts'
import { originOf, type ServerContext } from '../server-context.ts'

/** The kinds of records that have a day in a calendar. None of them is ever sealed by itself. */
const dated = [applicationKind, actionKind, personKind, groupKind, blockKind].map(
  ({ name }) => name,
)

/**
 * `GET /feed/SECRET.ics`: the calendar for the programs of this machine that know its address; reading
 * alone, and nothing that is sealed. A wrong address and a revoked one are answered alike.
 */
export function calendarFeed(app: Hono, { folder, store, owner }: ServerContext): void {
  const kept = new CalendarFeedSecret(folder.calendarFeed)
  app.get('/feed/:name', async (c) => {
    const secret = /^(.{1,200})\.ics$/.exec(c.req.param('name'))?.[1] ?? ''
    const feed = kept.opens(secret)
    if (!feed) return problemAnswer(c, { code: 'not-found', message: 'There is no such address.' })
    return answerWith(c, await entriesIn(store, owner, feed.titles))
  })
}

type Entries = ReturnType<typeof calendarEntries>

async function entriesIn(
  store: VaultReader,
  owner: string,
  titles: CalendarTitles,
): Promise<Entries> {
  const vault = new MemoryVault()
  for (let since = 0, more = true; more; ) {
    const page = await store.read(owner, since, { onlyKinds: dated })
    for (const record of page.records) vault.put(record)
    since = page.revision
    more = page.more
  }
  return calendarEntries(vault, contextHere().now, titles)
}

/** The moment at which the file is made stands in it, so what it tells is compared without that. */
function answerWith(c: Context, entries: Entries): Response {
  const told = JSON.stringify(entries.map(({ stampedAt: _, ...entry }) => entry))
  const etag = `"${createHash('sha256').update(told).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'private, no-cache' }
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers)
  return c.body(calendarFile(...entries), 200, {
    ...headers,
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="onward.ics"',
  })
}

/**
 * `GET /api/calendar-feed` says which address there is; `POST /api/calendar-feed` makes a new one, in the
 * place of an earlier one; `POST /api/calendar-feed/revoke` takes it away.
 */
export function calendarFeedSettings(app: Hono, { folder, port }: ServerContext): void {
  const kept = new CalendarFeedSecret(folder.calendarFeed)
  const answer = (c: Context, feed: ReturnType<CalendarFeedSecret['current']>) =>
    c.json({
      feed: feed
        ? { address: `${originOf(port)}/feed/${feed.secret}.ics`, titles: feed.titles }
        : null,
    })
  app.get('/api/calendar-feed', (c) => answer(c, kept.current()))
  app.post('/api/calendar-feed', async (c) => {
    const asked = await readAs(c, {
      schema: calendarFeedRequest,
      limitBytes: MAX_ASKING_BYTES,
      otherwise: 'Titles are “neutral” or “own”. Nothing was changed.',
    })
    return asked.ok ? answer(c, kept.renew(asked.value.titles)) : problemAnswer(c, asked.problem)
  })
  app.post('/api/calendar-feed/revoke', (c) => {
    kept.revoke()
    return answer(c, undefined)
  })
}
