import type { Now } from '../context.ts'
import { addWholeDays } from '../time/calendar.ts'
import type { OpenedEntry } from './keep-entry.ts'
import { MONTHLY_DAYS } from './monthly.ts'

/** The most sentences that are offered for either side. */
const MOST = 4

export interface OwnSentence {
  readonly entryId: string
  readonly at: string
  readonly text: string
}

/** The person's own closing sentences: some older than a month, some since. Newest first. */
export function thenAndNow(
  entries: readonly OpenedEntry[],
  now: Now,
): { readonly earlier: readonly OwnSentence[]; readonly lately: readonly OwnSentence[] } {
  const since = addWholeDays(now.instant, -MONTHLY_DAYS)
  const sentences = entries
    .flatMap(({ id, body }) => {
      const text = body.closing?.sentence.trim()
      return text ? [{ entryId: id, at: body.startedAt, text }] : []
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
  return {
    earlier: sentences.filter(({ at }) => at < since).slice(0, MOST),
    lately: sentences.filter(({ at }) => at >= since).slice(0, MOST),
  }
}
