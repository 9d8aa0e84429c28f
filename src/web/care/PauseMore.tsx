import { pauseMore, pauseSignals } from '../../core/care/pause-signals.ts'
import { moreWays, signalWords } from '../../core/content/en/care-pause.ts'
import { Choice } from '../ui/Choice.tsx'
import type { IconName } from '../ui/Icon.tsx'

const icons: Readonly<Record<string, IconName>> = {
  hoped: 'heart',
  observer: 'pen',
  'let-be': 'clock',
  unfair: 'list',
}

/** Three signs that open one thing each, and further ways, folded away. */
export function PauseMore({ recoveryId }: { recoveryId: string }) {
  const to = (path: string) => `/after/${recoveryId}/${path}`
  return (
    <>
      <p class="signals-say" id="signals">
        {signalWords.heading}
      </p>
      <ul class="chips" aria-labelledby="signals">
        {pauseSignals.map(({ id, label, says, path }) => (
          <li key={id}>
            <a class="chip" href={to(path)} title={says}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <details class="why more-ways">
        <summary>{moreWays.summary}</summary>
        <ul class="lines">
          {pauseMore.map(({ id, label, says, path }) => (
            <li key={id}>
              <Choice icon={icons[id] ?? 'breathe'} title={label} says={says} href={to(path)} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
