import { meetingWord } from '../applications/coming-up.ts'
import { stageOf } from '../applications/stage.ts'
import { exchangeWords } from '../content/en/exchange.ts'
import type { Now } from '../context.ts'
import type { CalendarEntry } from '../plan/calendar-file.ts'
import { dateOf } from '../time/calendar.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'

/** How long a talk is taken to be where nobody said. */
const TALK_MINUTES = 60

/**
 * What a calendar should know from today on: talks, calls and exercises with their day, last days to apply of what is
 * only saved, and steps that are planned. Titles give nothing away. The id of an entry is that of its
 * event or record, so that taking the file in again moves entries instead of doubling them.
 */
export function calendarEntries(vault: Vault, now: Now): readonly CalendarEntry[] {
  const stampedAt = now.instant
  const today = dateOf(now)
  const entries: CalendarEntry[] = []
  for (const { id, body } of vault.all(applicationKind)) {
    const { stage, closed } = stageOf(body)
    for (const event of body.events) {
      if (!meetingWord(event.type) || event.on < today || closed) continue
      entries.push({
        id: `${id}.${event.id}`,
        title: exchangeWords.appointment,
        on: event.on,
        time: event.time ?? null,
        minutes: event.minutes ?? TALK_MINUTES,
        zone: event.zone ?? now.zone,
        stampedAt,
      })
    }
    if (!body.closesOn || body.closesOn < today || stage !== 'saved' || closed) continue
    const day = { title: exchangeWords.dayToKeep, on: body.closesOn, time: null, minutes: 0 }
    entries.push({ id: `${id}.closes`, ...day, zone: now.zone, stampedAt })
  }
  for (const { id, body } of vault.all(actionKind)) {
    if (body.state !== 'open' || body.on < today) continue
    const { on, time = null, minutes = 30 } = body
    entries.push({ id, on, time, minutes, zone: now.zone, stampedAt })
  }
  return entries
}
