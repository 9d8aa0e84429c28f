import { channelWord } from '../../core/applications/words.ts'
import { type Channel, channels } from '../../core/vault/kinds/application.ts'

/** How the job was found. */
export function ChannelChips(props: {
  picked: string | null
  onPick: (channel: Channel | null) => void
}) {
  return (
    <fieldset class="channels">
      <legend class="as-label">Found by</legend>
      <div class="chips">
        {channels.map((channel) => (
          <button
            key={channel}
            class="chip"
            type="button"
            aria-pressed={props.picked === channel}
            onClick={() => props.onPick(props.picked === channel ? null : channel)}
          >
            {channelWord(channel)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
