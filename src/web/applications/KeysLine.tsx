import { Fragment } from 'preact'
import type { KeyHelp } from './keys-here.ts'

/** The keys that work here, for everyone to see; with an id also for a control to be described by. */
export function KeysLine({ keys, id }: { keys: readonly KeyHelp[]; id?: string }) {
  return (
    <p class="keys-line" id={id}>
      {keys.map(({ keys, does }) => (
        <span key={does}>
          {keys.split(' ').map((key) => (
            <Fragment key={key}>
              <kbd>{key}</kbd>{' '}
            </Fragment>
          ))}
          {does}
          <span class="hush">. </span>
        </span>
      ))}
    </p>
  )
}
