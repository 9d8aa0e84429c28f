import { type Asked, askedBy, keyOf } from '../../core/practice/session.ts'

/** A session as its address holds it: a reload and the back button lead to the same question. */
export interface SessionState {
  readonly ask: readonly Asked[]
  /** The place of the question that is shown; past the last one the session is over. */
  readonly at?: number
  /** The answers kept so far. */
  readonly done?: readonly string[]
}

/** The address of a session. */
export function sessionPath({ ask, at = 0, done = [] }: SessionState): string {
  const query = new URLSearchParams({ ask: ask.map(keyOf).join(','), at: String(at) })
  if (done.length > 0) query.set('done', done.join(','))
  return `/practice/session?${query}`
}

/** The session that an address holds; null where it holds none yet. */
export function sessionIn(query: Readonly<Record<string, string>>): Required<SessionState> | null {
  const ask = (query.ask ?? '').split(',').flatMap((key) => askedBy(key) ?? [])
  if (ask.length === 0) return null
  const at = Number(query.at)
  return {
    ask,
    at: Number.isInteger(at) && at >= 0 ? at : 0,
    done: (query.done ?? '').split(',').filter(Boolean),
  }
}
