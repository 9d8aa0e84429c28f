import { useLocation } from 'preact-iso'
import type { Problem } from '../../core/result.ts'
import { KeptHere } from '../offline/KeptHere.tsx'
import type { Custody } from '../replica/custody.ts'
import type { MergeNotice, ReplicaStatus } from '../replica/replica.ts'
import { Icon } from '../ui/Icon.tsx'
import { useOnward } from './onward.ts'

/** Told only when changes wait or something needs the person; saved is the silent usual state. */
export function SavedWord() {
  const { replica, custody } = useOnward()
  const { status, trouble, waitingCount, notices, needsYou } = replica
  const { path } = useLocation()
  const { place } = custody
  const standing = sayStatus(status.value, waitingCount.value, trouble.value, place)
  const isThere = path === '/needs-you'
  const text = standing ?? (isThere ? null : sayNotices(notices.value))
  const canLook = !isThere && (notices.value.length > 0 || needsYou.value.length > 0)
  return (
    <>
      <div role="status">
        {text && (
          <p class="offline">
            {standing && <Icon name="offline" />}
            <span>
              {text} {canLook && <a href="/needs-you">Look at it</a>}
              {place === 'browser' && status.value === 'cannot-keep' && (
                <a href="/settings#copy">Take a copy</a>
              )}
            </span>
          </p>
        )}
      </div>
      <NewerIsReady isDue={trouble.value?.code === 'reload-due'} />
      {import.meta.env.MODE === 'static' && <KeptHere />}
    </>
  )
}

/** A newer build waits until this page lets go of its own; at the next visit it opens by itself. */
function NewerIsReady({ isDue }: { isDue: boolean }) {
  const { device } = useOnward()
  if (!isDue && !device.newerIsReady.value) return null
  return (
    <p class="offline" role="status">
      <span>A newer Onward is ready. Everything here is kept.</span>
      <button class="btn plain" type="button" onClick={() => device.takeNewer()}>
        Load it now
      </button>
    </p>
  )
}

function sayStatus(
  status: ReplicaStatus,
  waiting: number,
  trouble: Problem | null,
  place: Custody['place'],
): string | null {
  const told = trouble?.code === 'reload-due' ? undefined : trouble?.message
  const changes =
    waiting === 1
      ? 'One change waits here and is safe.'
      : `${waiting} changes wait here and are safe.`
  switch (status) {
    case 'starting':
      return place === 'browser' ? null : (told ?? null)
    case 'waiting':
    case 'offline':
      if (trouble && trouble.code in cannotSave) {
        return `${cannotSave[trouble.code]} ${waiting > 0 ? changes : 'What you write is kept here.'}`
      }
      if (told) return told
      // Its own database is only busy for a moment; it would say if it failed.
      if (place === 'browser') return null
      return waiting > 0
        ? `Onward’s program is not running. ${changes}`
        : 'Onward’s program is not running. You can go on; what you write is kept here.'
    case 'signed-out':
      return 'This page has lost its key. Run “npm start” again; what you wrote is kept here.'
    case 'needs-you':
      return 'One change could not be saved as it is. It is kept here.'
    case 'cannot-keep':
      return place === 'browser' ? sayForgetful(trouble?.code) : (told ?? keepsNothing)
    default:
      return null
  }
}

/** What keeps the program from saving, and what helps; the change itself waits in this browser. */
const cannotSave: Readonly<Record<string, string>> = {
  'disk-full': 'The disk is full. Make room where your records are.',
  'read-only': 'Onward may not write to the folder of your records. Check its rights.',
  'storage-failed': 'The disk of your records did not take the last change. Check the disk.',
  damaged: 'The file that holds your records is damaged. Run “npm run onward -- doctor”.',
  busy: 'Another program keeps your records busy. Onward tries again by itself.',
}

const keepsNothing =
  'This browser keeps nothing between visits, so leave the program running while you write.'

/** What a browser that is the only keeper cannot keep is gone with the page. */
function sayForgetful(code: string | undefined): string {
  switch (code) {
    case 'browser-full':
      return 'This browser has no room left: what you write from now on goes when this page closes. Make room on this device and reload, or keep a copy.'
    case 'newer-tab':
      return 'A newer Onward is open in another tab. What you write here is not kept; reload this page first.'
    default:
      return 'This browser keeps nothing, as in a private window: all of it goes when this page closes. A copy keeps it.'
  }
}

function sayNotices(notices: readonly MergeNotice[]): string | null {
  if (notices.length === 0) return null
  if (notices.some(({ what }) => what === 'erased')) {
    return 'Everything was erased in another place, so it is gone here as well.'
  }
  if (notices.some(({ what }) => what === 'other-vault')) {
    return 'Other records were put in the place of those that were here.'
  }
  if (notices.some(({ what }) => what === 'brought-back')) {
    return 'This browser had lost its copy of your records. What you had saved in it is here again.'
  }
  if (notices.every(({ what }) => what === 'purge-kept')) {
    return 'Something that you changed here was deleted for good in another place.'
  }
  return 'The same thing was changed in two places. You can see both.'
}
