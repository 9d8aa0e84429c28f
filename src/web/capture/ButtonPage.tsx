import { useState } from 'preact/hooks'
import { captureWords as words } from '../../core/content/en/capture.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import { bookmarklet, captureAddress } from './bookmarklet.ts'
import './capture.css'

/** Makes the button for the bookmarks bar, and says what it does. */
export function ButtonPage() {
  useTitle(words.buttonTitle)
  const [said, setSaid] = useState<string | null>(null)
  const program = bookmarklet(captureAddress(location.href, import.meta.env.MODE === 'static'))
  const [show = '', drag = '', press = ''] = words.buttonSteps
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(program).then(
      () => true,
      () => false,
    )
    setSaid(copied ? words.copied : words.notCopied)
  }
  return (
    <Opening say={words.buttonSay}>
      <p class="under">{words.buttonUnder}</p>
      <ol class="steps-to-button">
        <li>{show}</li>
        <li>
          {drag} {/* The policy of this page keeps it from running here: it is to be dragged. */}
          <a
            class="btn bookmark"
            href={program}
            onClick={(event) => {
              event.preventDefault()
              setSaid(words.buttonPressed)
            }}
          >
            {words.buttonName}
          </a>{' '}
          <button class="btn plain" type="button" onClick={copy}>
            {words.copyButton}
          </button>
        </li>
        <li>{press}</li>
      </ol>
      <p class="under" role="status">
        {said}
      </p>
      <p class="under">{words.buttonPhone}</p>
    </Opening>
  )
}
