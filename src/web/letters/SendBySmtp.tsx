import { useEffect, useRef, useState } from 'preact/hooks'
import { gapsOf } from '../../core/letters/check-written.ts'
import { isPlainAddress } from '../../core/letters/eml.ts'
import { recordSent } from '../../core/letters/sent-by-smtp.ts'
import type { SendingAccount, SentLetter } from '../../core/protocol/sending.ts'
import { dateIn, timeIn } from '../../core/time/calendar.ts'
import { sayDayAndTime } from '../../core/time/say.ts'
import { askSending } from '../mailbox/ask-sending.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import './send-by-smtp.css'

interface SendBySmtpProps {
  to: { readonly name: string | null; readonly address: string | null }
  subject: string
  text: string
  /** BCP 47 code of the language that it is written in. */
  language: string
  /** Message-IDs that it answers, the direct parent first. */
  replyingTo: readonly string[]
  /** Keeps the letter as it stands; the id of its record, or null where it could not be kept. */
  keep: () => Promise<string | null>
  /** It is sent, and noted so. */
  onSent: () => void
}

/**
 * Sends a letter by SMTP once the person has seen exactly what goes to whom. Only where there is a
 * program; without one nothing is shown.
 */
export function SendBySmtp(props: SendBySmtpProps) {
  const { custody } = useOnward()
  const [letterId, setLetterId] = useState<string | null>(null)
  if (custody.place !== 'program') return null
  return (
    <>
      <button class="btn plain" type="button" onClick={async () => setLetterId(await props.keep())}>
        Send it from here …
      </button>
      {letterId && <Confirm {...props} letterId={letterId} onClose={() => setLetterId(null)} />}
    </>
  )
}

/** What stands in the way, and whether the person may send it all the same. */
interface Trouble {
  readonly say: string
  readonly earlier?: SentLetter
  readonly mayAgain?: boolean
}

function Confirm(props: SendBySmtpProps & { letterId: string; onClose: () => void }) {
  const { to, text, language, replyingTo, letterId } = props
  const { now, word } = useOnward()
  const act = useAct()
  const dialog = useRef<HTMLDialogElement>(null)
  const [account, setAccount] = useState<SendingAccount | null | undefined>(undefined)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  useEffect(() => {
    dialog.current?.showModal()
    askSending.look().then((reply) => {
      if (reply.kind === 'answer') setAccount(reply.answer.account)
      else setTrouble({ say: sayRefusal(reply, DRAFT_KEPT) })
    })
  }, [])
  const subject = props.subject.trim().slice(0, 500)
  const address = to.address?.trim() ?? ''

  const note = async (sent: SentLetter) => {
    const said = `Sent to ${to.name?.trim() || address}.`
    const noted = await act(
      'letter-sent',
      (vault, context) => recordSent(vault, { letterId, sent, replyingTo }, context),
      said,
    )
    // No undo beside it: that would seem to call the letter back.
    if (noted) word.say(said)
    dialog.current?.close()
    props.onSent()
  }
  const send = async (from: string, again: boolean) => {
    if (sending) return
    setSending(true)
    setTrouble(null)
    const name = to.name?.trim().slice(0, 200) || null
    const letter = { letterId, from, to: { name, address }, subject, text, again }
    const reply = await askSending.letter({ ...letter, replyingTo: [...replyingTo] })
    setSending(false)
    if (reply.kind === 'answer' && !reply.answer.isEarlier) return note(reply.answer)
    if (reply.kind === 'answer') {
      const { sentAt } = reply.answer
      const { zone } = now.value
      const at = sayDayAndTime(dateIn(sentAt, zone), timeIn(sentAt, zone), now.value)
      setTrouble({
        say: `This letter went out already: ${at}. Nothing was sent now.`,
        earlier: reply.answer,
        mayAgain: true,
      })
    } else if (reply.kind === 'away') setTrouble({ say: UNKNOWN })
    else {
      const mayAgain = reply.kind === 'refused' && reply.code === 'maybe-sent'
      setTrouble({ say: sayRefusal(reply, DRAFT_KEPT), mayAgain })
    }
  }

  const asks = whatIsMissing(address, subject, text)
  const gaps = gapsOf(text)
  return (
    <dialog class="dialog sending" ref={dialog} aria-labelledby="sending" onClose={props.onClose}>
      <h2 id="sending">{account === null ? 'Sending is not set up yet.' : 'Send this letter?'}</h2>
      {account === null && (
        <p>
          Onward needs to know from which address letters go out, and tries the connection once
          before it sends anything. {DRAFT_KEPT}
        </p>
      )}
      {account && (
        <>
          <dl class="sending-heads">
            <dt>From</dt>
            <dd>{withAddress(account.name, account.address)}</dd>
            <dt>To</dt>
            <dd>{withAddress(to.name, address)}</dd>
            <dt>Subject</dt>
            <dd lang={language}>{subject}</dd>
          </dl>
          <p class="written-text sending-text" lang={language}>
            {text}
          </p>
          {gaps.length > 0 && (
            <p class="sending-gaps">
              Still to fill in: {gaps.join('; ')}. Sent now, it goes with the brackets.
            </p>
          )}
          <p class="hint">
            It goes to this one address through {account.host}
            {replyingTo.length > 0 && ', in answer to their letter'}. What has gone cannot be called
            back.
          </p>
        </>
      )}
      <p class="said" role="alert">
        {trouble?.say ?? (account ? asks : null)}
      </p>
      <p class="acts">
        {account === null && (
          <a class="btn main" href="/mailbox">
            Set it up
          </a>
        )}
        {account && !asks && !trouble?.mayAgain && (
          <button
            class="btn main"
            type="button"
            aria-disabled={sending}
            onClick={() => send(account.address, false)}
          >
            {sending ? 'Sending …' : 'Send this now'}
          </button>
        )}
        {trouble?.earlier && (
          <button
            class="btn main"
            type="button"
            onClick={() => trouble.earlier && note(trouble.earlier)}
          >
            Note it as sent
          </button>
        )}
        {account && trouble?.mayAgain && (
          <button class="btn" type="button" onClick={() => send(account.address, true)}>
            Send it once more
          </button>
        )}
        <button class="btn plain" type="button" onClick={() => dialog.current?.close()}>
          {trouble ? 'Keep it as a draft' : 'Not now'}
        </button>
      </p>
    </dialog>
  )
}

const DRAFT_KEPT = 'Your draft is kept.'

/** The program may have gone away while it sent. */
const UNKNOWN =
  'Onward’s program did not answer, so it is not known whether the letter went out. Your draft is kept. Once the program runs, try again: it remembers, and sends nothing twice.'

function whatIsMissing(address: string, subject: string, text: string): string | null {
  if (address === '') {
    return 'It is not known yet to which address it goes. Close this, type their address, and come back.'
  }
  if (!isPlainAddress(address)) {
    return 'Onward can send to one address in plain letters and figures, and this is none. Change the address, or use your mail program.'
  }
  if (subject === '') return 'It has no subject yet.'
  return text.trim() === '' ? 'It has no words yet.' : null
}

function withAddress(name: string | null, address: string): string {
  return name?.trim() ? `${name.trim()} <${address}>` : address
}
