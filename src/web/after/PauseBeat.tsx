import { useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { MAX_WORDS } from '../../core/care/feeling-words.ts'
import { type PauseChoiceId, pauseChoices } from '../../core/care/pause-choices.ts'
import { holdsSince, recentCheckIn } from '../../core/care/recent-check-in.ts'
import { type Strength, strengthNear, strengthSteps, wantsWords } from '../../core/care/strength.ts'
import { answerPause, laterBeat, skipBeat } from '../../core/recovery/beat-actions.ts'
import type { AfterNo } from '../../core/recovery/beats.ts'
import { nextMorning } from '../../core/recovery/mornings.ts'
import { sayDayAndTime } from '../../core/time/say.ts'
import { checkInKind } from '../../core/vault/kinds/care.ts'
import { FeelingPicker } from '../care/FeelingPicker.tsx'
import { PauseMore } from '../care/PauseMore.tsx'
import { useAct, useOnward } from '../shell/onward.ts'
import { Choice } from '../ui/Choice.tsx'
import { Choose } from '../ui/Choose.tsx'
import type { IconName } from '../ui/Icon.tsx'
import { Section } from '../ui/Opening.tsx'
import '../care/care.css'

const icons: Readonly<Record<PauseChoiceId, IconName>> = {
  someone: 'people',
  friend: 'heart',
  breathe: 'breathe',
  write: 'pen',
  'not-now': 'morning',
}

/** How it is now, in five worded steps; then what may help tonight, none of it required. */
export function PauseBeat({ view }: { view: AfterNo }) {
  const { replica, now } = useOnward()
  const act = useAct()
  const { route } = useLocation()
  const { recoveryId } = view
  // Read again after each change, so that what was answered stays shown.
  replica.version.value
  const checkIns = replica.allOpened(checkInKind, { since: holdsSince(now.value) })
  const checkIn = recentCheckIn(checkIns, recoveryId, now.value)
  const [picked, setPicked] = useState<Strength | null>(null)
  const kept = checkIn?.body.strength === undefined ? null : strengthNear(checkIn.body.strength).id
  const strength = picked ?? kept
  const words = checkIn?.body.words ?? []
  const then = useRef<HTMLHeadingElement>(null)

  const answer = async (next: Strength, nextWords: readonly string[]) => {
    setPicked(next)
    await act(
      'check-in',
      (vault, context) =>
        answerPause(
          vault,
          { recoveryId, strength: next, words: nextWords, earlier: checkIn },
          context,
        ),
      'Kept. Only you can read it.',
    )
    // From now on what is kept is shown, so that undoing it shows too.
    setPicked(null)
    if (kept === null && then.current && isBelow(then.current)) then.current.scrollIntoView()
  }
  const toggle = (id: string) => {
    if (!strength) return
    const next = words.includes(id) ? words.filter((each) => each !== id) : [...words, id]
    answer(strength, next.slice(-MAX_WORDS))
  }
  const notNow = async () => {
    const morning = nextMorning(replica.vault, now.value)
    await act(
      'not-now',
      (vault, context) => laterBeat(vault, { recoveryId, beat: 'pause', ...morning }, context),
      `Put away. It comes back ${sayDayAndTime(morning.on, morning.time, now.value)}.`,
    )
  }
  const skip = () =>
    act(
      'skip-beat',
      (vault, context) => skipBeat(vault, { recoveryId, beat: 'pause' }, context),
      'Skipped. It can be opened again on this page.',
    )

  return (
    <Section name="Pause" label="Pause">
      <h2 class="q" id="how">
        {view.pauseQuestion}
      </h2>
      <Choose
        five
        labelledBy="how"
        options={strengthSteps.map((step) => ({ value: step.id, label: step.label }))}
        picked={strength}
        onPick={(value) => answer(value, words)}
      />
      <div class="after-q">
        {strength && wantsWords(strength) ? (
          <details class="why" open={words.length > 0}>
            <summary>Add a word for it, if you like</summary>
            <FeelingPicker picked={words} onToggle={toggle} />
          </details>
        ) : (
          <span />
        )}
        <button class="btn plain soft" type="button" onClick={skip}>
          Skip this
        </button>
      </div>
      {strength && (
        <div class="then">
          <h2 class="q" ref={then}>
            {view.pauseLine}
          </h2>
          <ul class="lines">
            {pauseChoices.map((choice) => (
              <li key={choice.id}>
                <Choice
                  icon={icons[choice.id]}
                  title={choice.label}
                  says={choice.says}
                  onPick={() =>
                    choice.path ? route(`/after/${recoveryId}/${choice.path}`) : notNow()
                  }
                />
              </li>
            ))}
          </ul>
          <PauseMore recoveryId={recoveryId} />
        </div>
      )}
    </Section>
  )
}

/** On a phone the first answer opens what follows below the edge, or behind the word that it was kept. */
function isBelow(element: Element): boolean {
  return element.getBoundingClientRect().top > innerHeight * 0.75
}
