import { sayFeelings } from '../../core/care/feeling-words.ts'
import { strengthNear } from '../../core/care/strength.ts'
import { dateIn, timeIn } from '../../core/time/calendar.ts'
import { sayDayAndTime, sentenceCase } from '../../core/time/say.ts'
import { checkInKind, entryKind } from '../../core/vault/kinds/care.ts'
import { recoveryKind } from '../../core/vault/kinds/recovery.ts'
import { useOnward } from '../shell/onward.ts'

/** A clock that was wrong and put right may date later words earlier: 30 days are allowed for. */
const CLOCK_ERROR_MS = 30 * 86_400_000

/** What was felt and written before about this no stays in view. Only the closing sentence of a page is shown. */
export function KeptEarlier({ recoveryId }: { recoveryId: string }) {
  const { replica, now } = useOnward()
  replica.version.value
  const zone = now.value.zone
  const openedAt = replica.vault.get(recoveryKind, recoveryId)?.body.openedAt
  const among =
    openedAt === undefined
      ? {}
      : { since: new Date(Date.parse(openedAt) - CLOCK_ERROR_MS).toISOString() }
  const notes = [
    ...replica
      .allOpened(entryKind, among)
      .filter((entry) => entry.body.recoveryId === recoveryId)
      .flatMap((entry) => {
        const sentence = entry.body.closing?.sentence || entry.body.answers?.at(-1)?.text
        return sentence ? [{ id: entry.id, at: entry.body.startedAt, text: `“${sentence}”` }] : []
      }),
    ...replica
      .allOpened(checkInKind, among)
      .filter((checkIn) => checkIn.body.recoveryId === recoveryId)
      .map((checkIn) => ({ id: checkIn.id, at: checkIn.body.at, text: sayCheckIn(checkIn.body) })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1))
  if (notes.length === 0) return null
  return (
    <>
      <h2 class="label">Kept from before</h2>
      {notes.slice(0, 4).map((note) => (
        <div class="kept" key={note.id}>
          <p>{note.text}</p>
          <p class="when">
            {sentenceCase(sayDayAndTime(dateIn(note.at, zone), timeIn(note.at, zone), now.value))}
          </p>
        </div>
      ))}
    </>
  )
}

function sayCheckIn(body: { strength?: number | undefined; words: readonly string[] }): string {
  const words = sayFeelings(body.words)
  const strength = body.strength === undefined ? '' : `${strengthNear(body.strength).label}.`
  return [strength, words && `${words}.`].filter(Boolean).join(' ')
}
