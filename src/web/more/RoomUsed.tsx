import { useEffect, useState } from 'preact/hooks'
import { saySize } from '../../core/files/say-size.ts'
import { dateIn } from '../../core/time/calendar.ts'
import { sayDate } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'
import { lastCopyAt } from './last-copy.ts'

interface Room {
  readonly usedBytes: number | null
  /** Whether the browser has promised not to clear it by itself; null where it does not say. */
  readonly isLasting: boolean | null
}

/**
 * How much room is used, whether the browser may clear it, and when the last copy was made. It looks
 * again when `changes` grows.
 */
export function RoomUsed({ changes }: { changes: number }) {
  const { custody, device, now } = useOnward()
  const [room, setRoom] = useState<Room | null>(null)
  const [isRefused, setRefused] = useState(false)
  const look = () => void lookAtRoom().then(setRoom)
  useEffect(look, [changes])
  if (!room) return null
  const ask = async () => {
    setRefused(!(await navigator.storage.persist()))
    look()
  }
  const copyAt = lastCopyAt()
  const here = custody.place === 'browser'
  return (
    <ul class="room" id="room">
      {room.usedBytes !== null && (
        <li>This browser uses {saySize(room.usedBytes)} for Onward, the app itself included.</li>
      )}
      {here && room.isLasting === true && (
        <li>It keeps them until you clear them: it does not make room with them by itself.</li>
      )}
      {here && room.isLasting === false && (
        <li>
          {clearsAfterAWeek() && !device.isInstalled
            ? 'Safari clears what a site keeps once you have not opened it for seven days. On the home screen, Onward is spared.'
            : 'When this device runs low on room, the browser may clear them.'}{' '}
          {isRefused ? (
            <span role="status">It has not promised to keep them. A copy is the surer way.</span>
          ) : (
            <button class="btn plain" type="button" onClick={ask}>
              Ask it to keep them
            </button>
          )}
        </li>
      )}
      {(here || copyAt !== null) && (
        <li>
          {copyAt === null
            ? 'No copy was taken in this browser yet.'
            : `Last copy taken in this browser: ${sayDate(dateIn(copyAt, now.value.zone), now.value)}.`}
        </li>
      )}
      {here && !device.isInstalled && (
        <li>
          {device.install.value ? (
            <button class="btn plain" type="button" onClick={() => device.install.value?.()}>
              Put Onward on the home screen
            </button>
          ) : (
            'To have Onward among your apps, look for “Add to Home Screen” or “Install” in the menu of this browser; in Safari it is where pages are shared.'
          )}
        </li>
      )}
    </ul>
  )
}

async function lookAtRoom(): Promise<Room> {
  try {
    const [{ usage }, isLasting] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ])
    return { usedBytes: usage ?? null, isLasting }
  } catch {
    return { usedBytes: null, isLasting: null }
  }
}

/** Safari, on whichever device: the other browsers there name themselves as well. */
function clearsAfterAWeek(): boolean {
  const { userAgent } = navigator
  return /Safari\//.test(userAgent) && !/Chrom|Android|CriOS|FxiOS|EdgiOS/.test(userAgent)
}
