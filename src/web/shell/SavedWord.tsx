import { Icon } from '../ui/Icon.tsx'
import { useOnward } from './onward.ts'

/** Told only when changes wait or something needs the person; saved is the silent usual state. */
export function SavedWord() {
  const { replica } = useOnward()
  const text = sayStatus(replica.status.value, replica.waitingCount.value)
  const joined = replica.notices.value.length > 0
  if (!text && !joined) return null
  return (
    <p class="offline" role="status">
      <Icon name="offline" />
      {text ?? 'The same thing was changed in two places. Both changes are kept.'}
      {(joined || replica.needsYou.value.length > 0) && <a href="/needs-you">Look at it</a>}
    </p>
  )
}

function sayStatus(status: string, waiting: number): string | null {
  const changes = waiting === 1 ? 'One change waits' : `${waiting} changes wait`
  switch (status) {
    case 'waiting':
    case 'offline':
      return waiting > 0
        ? `Onward’s program is not running. ${changes} here and ${waiting === 1 ? 'is' : 'are'} safe.`
        : 'Onward’s program is not running. You can go on; what you write is kept here.'
    case 'signed-out':
      return 'This page has lost its key. Run “npm start” again; what you wrote is kept here.'
    case 'needs-you':
      return 'One change could not be saved as it is. It is kept here.'
    case 'cannot-keep':
      return 'This browser keeps nothing between visits, so leave the program running while you write.'
    default:
      return null
  }
}
