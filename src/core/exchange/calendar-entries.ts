import {
  calendarEntries as allEntries,
  type CalendarEntry as Shown,
} from '../applications/calendar-entries.ts'
import { exchangeWords } from '../content/en/exchange.ts'
import type { Now } from '../context.ts'
import type { CalendarEntry } from '../plan/calendar-file.ts'
import type { CalendarTitles } from '../protocol/calendar-feed.ts'
import { dateOf } from '../time/calendar.ts'
import type { Vault } from '../vault/vault.ts'

/** By type: the title that gives nothing away, and how long it takes where nobody said. */
const plain: Readonly<
  Record<Shown['type'], { readonly title?: string; readonly minutes: number }>
> = {
  meeting: { title: exchangeWords.appointment, minutes: 60 },
  group: { title: exchangeWords.appointment, minutes: 60 },
  closes: { title: exchangeWords.dayToKeep, minutes: 0 },
  answer: { title: exchangeWords.dayToKeep, minutes: 0 },
  'in-touch': { title: exchangeWords.dayToKeep, minutes: 0 },
  action: { minutes: 30 },
  block: { title: exchangeWords.setAside, minutes: 60 },
}

/**
 * What a calendar should know from today on: talks, calls and exercises with their day, last days to
 * apply and to answer, steps and blocks that are planned, whom to be in touch with, and events. Titles
 * give nothing away unless the person's own are wanted. The id of an entry is that of its event or
 * record, so that taking the file in again moves entries instead of doubling them.
 */
export function calendarEntries(
  vault: Vault,
  now: Now,
  titles: CalendarTitles = 'neutral',
): readonly CalendarEntry[] {
  const today = dateOf(now)
  return allEntries(vault, now)
    .filter(({ on }) => on >= today)
    .map(({ key, type, on, time, minutes, title }) => ({
      id: key.replaceAll('/', '.'),
      title: titles === 'own' ? title : plain[type].title,
      on,
      time,
      minutes: minutes ?? plain[type].minutes,
      zone: now.zone,
      stampedAt: now.instant,
    }))
}
