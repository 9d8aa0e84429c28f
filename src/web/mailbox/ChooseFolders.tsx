import { useId, useState } from 'preact/hooks'
import type {
  MailboxConnect,
  MailboxFolders,
  MailboxOverview,
  MailboxSignIn,
} from '../../core/protocol/mailbox.ts'
import { addDays, dateOf } from '../../core/time/calendar.ts'
import { useOnward } from '../shell/onward.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { Choose } from '../ui/Choose.tsx'
import { askMailbox } from './ask-mailbox.ts'
import { followChoices, sinceChoices } from './mailbox-words.ts'

/** What is read: folders, how far back, and when. */
export function ChooseFolders(props: {
  signIn: MailboxSignIn
  folders: MailboxFolders
  onConnected: (overview: MailboxOverview) => void
  onBack: () => void
}) {
  const { now } = useOnward()
  const [ticked, setTicked] = useState<readonly string[]>(props.folders.ticked)
  const [since, setSince] = useState<(typeof sinceChoices)[number]['value']>('183')
  const [follow, setFollow] = useState<MailboxConnect['follow']>('asked')
  const [trouble, setTrouble] = useState<string | null>(null)
  const id = useId()
  const connect = async () => {
    if (ticked.length === 0) {
      setTrouble('Tick at least one folder.')
      return
    }
    const sinceOn = since === 'all' ? null : addDays(dateOf(now.value), -Number(since))
    const folders = [...ticked]
    const reply = await askMailbox.connect({ ...props.signIn, folders, sinceOn, follow })
    if (reply.kind === 'answer') props.onConnected(reply.answer)
    else setTrouble(sayRefusal(reply, 'Nothing was saved.'))
  }
  return (
    <div class="mailbox-fields">
      <fieldset class="mailbox-folders">
        <legend class="hush">Folders</legend>
        {props.folders.folders.map(({ name, label }) => (
          <label class="tick" key={name}>
            <input
              type="checkbox"
              checked={ticked.includes(name)}
              onChange={({ currentTarget }) =>
                setTicked(
                  currentTarget.checked
                    ? [...ticked, name]
                    : ticked.filter((other) => other !== name),
                )
              }
            />
            {label}
          </label>
        ))}
      </fieldset>
      <p id={`${id}-since`}>How far back?</p>
      <Choose labelledBy={`${id}-since`} options={sinceChoices} picked={since} onPick={setSince} />
      <p id={`${id}-follow`}>And from then on?</p>
      <Choose
        labelledBy={`${id}-follow`}
        options={followChoices}
        picked={follow}
        onPick={setFollow}
      />
      <p class="said" role="alert">
        {trouble}
      </p>
      <p class="acts">
        <button class="btn main" type="button" onClick={connect}>
          Read these folders
        </button>
        <button class="btn plain" type="button" onClick={props.onBack}>
          Back
        </button>
      </p>
    </div>
  )
}
