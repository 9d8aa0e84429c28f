import type { Keys } from '../replica/keys.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import { Unlock } from './Unlock.tsx'

/** Stands in the place of every page but the help card while everything is sealed and locked. */
export function LockedPage({ keys }: { keys: Keys }) {
  useTitle('Locked')
  return (
    <Opening say="Your records are locked.">
      <p class="under">Everything is kept. It opens with your passphrase.</p>
      <Unlock keys={keys} isAll />
    </Opening>
  )
}
