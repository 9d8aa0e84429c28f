import { useEffect, useRef, useState } from 'preact/hooks'
import { dateIn, timeIn } from '../../core/time/calendar.ts'
import { sayDayAndTime } from '../../core/time/say.ts'
import { focusAsking } from '../shell/focus-kept.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { SecretField } from '../ui/SecretField.tsx'
import { useIntoView } from '../ui/use-into-view.ts'
import type { OpenedCopy } from './copy-file.ts'
import { holdingsIn, isNothing, sayHoldings } from './holdings.ts'
import { useNoticeSeen } from './use-notice-seen.ts'

const UNCHANGED = 'Nothing was changed.'

/** Puts a copy in the place of everything, after saying what is in it and what it replaces. */
export function BringCopyBack({ onCopyFirst }: { onCopyFirst: () => void }) {
  const { custody, now } = useOnward()
  const isEmpty = useView((vault) => isNothing(holdingsIn(vault)))
  const [chosen, setChosen] = useState<File | null>(null)
  const [isLocked, setLocked] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [asks, setAsks] = useState<string | null>(null)
  const [working, setWorking] = useState(false)
  const [opened, setOpened] = useState<OpenedCopy | null>(null)
  const [confirming, setConfirming] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const [isDone, setDone] = useState(false)
  const shownOpened = useIntoView<HTMLParagraphElement>(opened)
  const shownSaid = useIntoView<HTMLParagraphElement>(said)
  const say = (instant: string) =>
    sayDayAndTime(dateIn(instant, now.value.zone), timeIn(instant, now.value.zone), now.value)

  const work = async (what: () => Promise<void>) => {
    setWorking(true)
    setSaid(null)
    setAsks(null)
    try {
      await what()
    } catch {
      setSaid(`This file could not be read to its end. ${UNCHANGED}`)
    } finally {
      setWorking(false)
    }
  }
  const look = (file: File, secret: string | null) =>
    work(async () => {
      if (secret === '') return setAsks('Type the passphrase of this copy first.')
      const { openCopy } = await import('./copy-file.ts')
      const copy = await openCopy(file, secret)
      if (copy.ok) setOpened(copy.value)
      else if (secret !== null && copy.problem.code === 'wrong-passphrase')
        setAsks(copy.problem.message)
      else setSaid(copy.problem.message)
    })
  const choose = async (file: File | undefined) => {
    setChosen(file ?? null)
    setOpened(null)
    setSaid(null)
    setAsks(null)
    setPassphrase('')
    setLocked(false)
    if (!file) return
    const { isLockedCopy } = await import('./copy-file.ts')
    const locked = await isLockedCopy(file)
    setLocked(locked)
    if (!locked) await look(file, null)
  }
  const unlock = async (file: File) => {
    if (working) return
    await look(file, passphrase)
    focusAsking()
  }
  const bringBack = () =>
    work(async () => {
      setConfirming(false)
      if (!opened) return
      const reply = await custody.restore(opened.file)
      if (reply.kind !== 'answer') return setSaid(sayRefusal(reply, UNCHANGED))
      setDone(true)
    })

  const ask = () => {
    if (working) return
    if (isEmpty) void bringBack()
    else setConfirming(true)
  }

  if (isDone && opened) return <BroughtBack madeAt={say(opened.madeAt)} />
  return (
    <div class="copy-part">
      <div class="field">
        <label for="copy-file">The copy</label>
        <input
          id="copy-file"
          class="input"
          type="file"
          accept=".onward,application/octet-stream"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
        <p class="hint">A file that Onward made. Its name ends in “.onward”.</p>
      </div>
      {chosen && isLocked && !opened && (
        <>
          <SecretField
            label="Its passphrase"
            autoComplete="current-password"
            autoFocus
            value={passphrase}
            onInput={setPassphrase}
            onEnter={() => unlock(chosen)}
            asks={asks}
          />
          <p class="acts">
            <button
              class="btn main"
              type="button"
              aria-disabled={working}
              onClick={() => unlock(chosen)}
            >
              {working ? 'Opening …' : 'Open the copy'}
            </button>
          </p>
        </>
      )}
      {opened && (
        <>
          <p>
            Made {say(opened.madeAt)}. It holds {sayHoldings(opened.holds)}.
          </p>
          <p class="acts" ref={shownOpened}>
            <button class="btn main" type="button" aria-disabled={working} onClick={ask}>
              {working ? 'Bringing it back …' : 'Bring it back'}
            </button>
          </p>
        </>
      )}
      <p class="under" role="status" ref={shownSaid}>
        {said}
      </p>
      {confirming && opened && (
        <ReplaceAll
          madeAt={say(opened.madeAt)}
          onYes={bringBack}
          onNo={() => setConfirming(false)}
          onCopyFirst={() => {
            setConfirming(false)
            onCopyFirst()
          }}
        />
      )}
    </div>
  )
}

function ReplaceAll(props: {
  madeAt: string
  onYes: () => void
  onNo: () => void
  onCopyFirst: () => void
}) {
  const { custody } = useOnward()
  const here = useView(holdingsIn)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const closed = () => {
    const { returnValue } = dialog.current ?? {}
    if (returnValue === 'yes') props.onYes()
    else if (returnValue === 'copy') props.onCopyFirst()
    else props.onNo()
  }
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="replace-all" onClose={closed}>
      <h2 id="replace-all">Put the copy in the place of what is here?</h2>
      <p>
        Here now: {sayHoldings(here)}. All of it goes
        {custody.place === 'program' && ', here and in your other browsers'}. In its place comes
        what the copy holds, made {props.madeAt}.
      </p>
      <p>
        {custody.place === 'program'
          ? 'Before that, Onward makes a copy of what is here by itself. It lies in the folder “backups” beside your records.'
          : 'There is no way back from here, unless you make a copy of what is here first.'}
      </p>
      <p class="acts">
        <button class="btn" type="button" onClick={() => dialog.current?.close('no')}>
          Leave all as it is
        </button>
        {custody.place === 'browser' && (
          <button class="btn" type="button" onClick={() => dialog.current?.close('copy')}>
            Make a copy first
          </button>
        )}
        <button class="btn for-good" type="button" onClick={() => dialog.current?.close('yes')}>
          Replace all of it
        </button>
      </p>
    </dialog>
  )
}

function BroughtBack({ madeAt }: { madeAt: string }) {
  useNoticeSeen('other-vault')
  return (
    <div class="copy-part" role="status">
      <p>
        <b>It is all back, as it was {madeAt}.</b>
      </p>
      <p class="acts">
        <button class="btn main" type="button" onClick={openAnew}>
          Go to Today
        </button>
      </p>
    </div>
  )
}

function openAnew(): void {
  history.replaceState(null, '', import.meta.env.BASE_URL === '/' ? '/' : '#/')
  location.reload()
}
