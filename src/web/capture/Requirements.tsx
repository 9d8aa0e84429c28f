import { captureWords as words } from '../../core/content/en/capture.ts'
import { Icon } from '../ui/Icon.tsx'

/** One thing that an advert asks for, as it is about to be kept. */
export interface Asked {
  readonly text: string
  readonly weight: 'must' | 'nice' | (string & {})
}

/** What the advert asks for: each can be moved between must and nice, or left out. */
export function Requirements(props: {
  asked: readonly Asked[]
  onChange: (asked: readonly Asked[]) => void
}) {
  const { asked, onChange } = props
  if (asked.length === 0) return null
  const put = (at: number, ...instead: readonly Asked[]) =>
    onChange(asked.toSpliced(at, 1, ...instead))
  return (
    <fieldset class="asked">
      <legend class="as-label">{words.asks}</legend>
      <ul class="lines">
        {asked.map(({ text, weight }, at) => {
          const isMust = weight !== 'nice'
          return (
            <li key={text}>
              <span>{text}</span>
              <button
                class="chip"
                type="button"
                aria-label={`${isMust ? words.must : words.nice}: ${text}`}
                onClick={() => put(at, { text, weight: isMust ? 'nice' : 'must' })}
              >
                {isMust ? words.must : words.nice}
              </button>
              <button
                class="btn plain soft"
                type="button"
                aria-label={`${words.leaveOut}: ${text}`}
                title={words.leaveOut}
                onClick={() => put(at)}
              >
                <Icon name="close" />
              </button>
            </li>
          )
        })}
      </ul>
      <p class="hint">{words.asksHint}</p>
    </fieldset>
  )
}
