import { useRef, useState } from 'preact/hooks'
import { useOnward } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { BringCopyBack } from './BringCopyBack.tsx'
import { ClearBrowserCopy } from './ClearBrowserCopy.tsx'
import { EraseEverything } from './EraseEverything.tsx'
import { RoomUsed } from './RoomUsed.tsx'
import { TakeCopy } from './TakeCopy.tsx'
import { goToPart, useHash } from './use-hash.ts'
import './records.css'

const folders = [
  { system: 'Linux', folder: '~/.local/share/onward', or: 'or onward in $XDG_DATA_HOME' },
  { system: 'macOS', folder: '~/Library/Application Support/Onward', or: '' },
  { system: 'Windows', folder: '%APPDATA%\\Onward', or: '' },
] as const

/** Where everything is, how to take a copy of it and bring it back, and how to be rid of it. */
export function RecordsSettings() {
  const { custody } = useOnward()
  const [changes, setChanges] = useState(0)
  const changed = () => setChanges((count) => count + 1)
  const takeCopy = useRef<HTMLDetailsElement>(null)
  useHash(true)
  const copyFirst = () => takeCopy.current && goToPart(takeCopy.current)
  return (
    <Section heads name="Your records" label="Your records">
      {custody.place === 'program' ? <InFolder /> : <InBrowser />}
      <RoomUsed changes={changes} />
      <details class="why" id="copy" ref={takeCopy}>
        <summary>Take a copy</summary>
        <TakeCopy onTaken={changed} />
      </details>
      <details class="why">
        <summary>Bring a copy back</summary>
        <BringCopyBack onCopyFirst={copyFirst} />
      </details>
      {custody.clearBrowser && (
        <details class="why" id="browser-copy">
          <summary>Clear this browser’s copy</summary>
          <ClearBrowserCopy clear={custody.clearBrowser} />
        </details>
      )}
      <details class="why">
        <summary>Erase everything</summary>
        <EraseEverything onCopyFirst={copyFirst} onErased={changed} />
      </details>
    </Section>
  )
}

function InFolder() {
  return (
    <>
      <p class="settings-say">Your records live in one folder on this machine.</p>
      <p class="under">
        Only your account can read it. This browser keeps a copy, so that Onward works while its
        program is stopped. Onward also makes copies by itself, in the folder “backups” there.
      </p>
      <details class="why">
        <summary>Which folder it is</summary>
        <dl class="folders">
          {folders.map(({ system, folder, or }) => (
            <div key={system}>
              <dt>{system}</dt>
              <dd>
                <code>{folder}</code> {or}
              </dd>
            </div>
          ))}
        </dl>
        <p>
          If you started Onward with <code>ONWARD_DATA</code>, it is the folder that you named
          there.
        </p>
      </details>
    </>
  )
}

function InBrowser() {
  return (
    <>
      <p class="settings-say">Your records are kept in this browser, on this device only.</p>
      <p class="under">
        Nobody else has them, so nobody can give them back: a copy, kept in another place, can. The
        same copy moves them to another device, or to Onward on a computer of your own and back.
      </p>
    </>
  )
}
