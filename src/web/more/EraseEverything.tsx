import { useState } from 'preact/hooks'
import { saySize } from '../../core/files/say-size.ts'
import type { Erased } from '../../core/protocol/custody.ts'
import { forgetTold } from '../offline/told-kept-here.ts'
import { focusAsking } from '../shell/focus-kept.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { Field } from '../ui/Field.tsx'
import { type Holdings, holdingsIn, isNothing, sayHoldings } from './holdings.ts'
import { forgetLastCopy } from './last-copy.ts'
import { useNoticeSeen } from './use-notice-seen.ts'

const WORD = 'erase'

/** Lets go of everything for good, and says where it looked afterwards. */
export function EraseEverything(props: { onCopyFirst: () => void; onErased: () => void }) {
  const { custody } = useOnward()
  const here = useView(holdingsIn)
  const [typed, setTyped] = useState('')
  const [asks, setAsks] = useState<string | null>(null)
  const [working, setWorking] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const [gone, setGone] = useState<Gone | null>(null)
  const erase = async () => {
    if (working) return
    const isMeant = typed.trim().toLowerCase() === WORD
    setAsks(isMeant ? null : `Type “${WORD}” here first. Nothing was erased.`)
    if (!isMeant) return focusAsking()
    setWorking(true)
    setSaid(null)
    const reply = await custody.erase()
    setWorking(false)
    if (reply.kind !== 'answer') {
      setSaid(sayRefusal(reply, 'As far as this page knows, nothing was erased.'))
      return
    }
    forgetLastCopy()
    forgetTold()
    setGone({ erased: reply.answer, holdings: here })
    props.onErased()
  }
  if (gone) return <Proof {...gone} onAgain={() => setGone(null)} />
  return (
    <div class="copy-part">
      <p>
        {custody.place === 'program'
          ? 'All your records go, with what they said before, your files, the copies that Onward made by itself, and how it reaches your mail. The mail itself stays where it is. Your other browsers let go of theirs when they next reach Onward.'
          : 'All your records in this browser go, with what they said before, and your files.'}{' '}
        Copies that you made yourself stay where you put them.
      </p>
      <p>Here now: {sayHoldings(here)}. Nothing can bring it back but a copy.</p>
      <p class="acts">
        <button class="btn" type="button" onClick={props.onCopyFirst}>
          Make a copy first
        </button>
      </p>
      <Field
        label={`To go on, type “${WORD}”`}
        value={typed}
        onInput={setTyped}
        onEnter={erase}
        asks={asks}
      />
      <p class="acts">
        <button class="btn for-good" type="button" aria-disabled={working} onClick={erase}>
          {working ? 'Erasing, then searching for what is left …' : 'Erase everything'}
        </button>
      </p>
      <p class="under" role="status">
        {said}
      </p>
    </div>
  )
}

interface Gone {
  readonly erased: Erased
  /** What was there when it was asked for. */
  readonly holdings: Holdings
}

function Proof({ erased, holdings, onAgain }: Gone & { onAgain: () => void }) {
  const { custody } = useOnward()
  useNoticeSeen('erased')
  const { blobs, backups, searchedBytes, found } = erased
  const gone = [
    ...(isNothing(holdings) ? [] : [sayHoldings(holdings)]),
    ...(blobs > 0 ? [`${blobs} ${blobs === 1 ? 'file' : 'files'}`] : []),
    ...(backups > 0 ? [`${backups} automatic ${backups === 1 ? 'copy' : 'copies'}`] : []),
  ].join('; ')
  const where =
    custody.place === 'program' ? 'all of its files' : 'all that it keeps in this browser'
  return (
    <div class="copy-part" role="status">
      <p>
        <b>{found === 0 ? 'Everything is erased.' : 'Not everything is gone yet.'}</b>
        {gone !== '' && ` What went: ${gone}.`}
      </p>
      <p>
        {found === 0
          ? `Onward then searched ${where}, ${saySize(searchedBytes)}, for what had been there, and found none of it.`
          : `Onward then searched ${where} and still found ${found} of the texts that it looked for. Close other tabs of Onward, then try again.`}
      </p>
      {found > 0 && (
        <p class="acts">
          <button class="btn" type="button" onClick={onAgain}>
            Try again
          </button>
        </p>
      )}
      {found === 0 && (
        <p>
          You can close Onward now, or <a href="/">begin anew</a>.
        </p>
      )}
      {custody.clearBrowser && (
        <p>
          This browser may still keep parts of it in files of its own.{' '}
          <a href="/settings#browser-copy">Clear its copy</a>, and they are gone.
        </p>
      )}
    </div>
  )
}
