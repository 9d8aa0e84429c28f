import { useState } from 'preact/hooks'
import { themeWords } from '../../core/content/en/themes.ts'
import { unmergeTheme } from '../../core/feedback/theme-actions.ts'
import { type LearnView, learnView } from '../../core/feedback/themes-view.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { FocusCard } from './FocusCard.tsx'
import { FocusOffer } from './FocusOffer.tsx'
import { NewPoint } from './NewPoint.tsx'
import { Theme } from './Theme.tsx'
import './learn.css'

/** Strengths and gaps over time, side by side, and what is in focus. */
export function LearnPage() {
  useTitle('What you have learnt')
  const { replica } = useOnward()
  const [hurry, setHurry] = useState(false)
  const view = useView((vault, now) => learnView(vault, now, hurry), [hurry])
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say={view.sentence} margin="Learn">
        <p class="under">{themeWords.noneHint}</p>
      </Opening>
      {view.waits && (
        <Section name="Not today" heads label="Not today" tight>
          <p class="beat-row">
            <span class="under">{themeWords.waits}</span>
            <button class="btn plain" type="button" onClick={() => setHurry(true)}>
              Show me now
            </button>
          </p>
        </Section>
      )}
      {view.proposed.map((proposal) => (
        <FocusOffer key={proposal.themeId} proposal={proposal} themes={view.themes} />
      ))}
      <InFocus view={view} />
      <Section label="Strengths and gaps" wide>
        <div class="two-columns">
          <div>
            <h2>{themeWords.strengths}</h2>
            {view.strengths.length === 0 ? (
              <p class="under">{themeWords.noStrengths}</p>
            ) : (
              <ul class="lines">
                {view.strengths.map((theme) => (
                  <Theme key={theme.id} theme={theme} themes={view.themes} />
                ))}
              </ul>
            )}
          </div>
          <div>
            <h2>{themeWords.gaps}</h2>
            {view.gaps.length === 0 ? (
              <p class="under">{themeWords.noGaps}</p>
            ) : (
              <ul class="lines">
                {view.gaps.map((theme) => (
                  <Theme
                    key={theme.id}
                    theme={theme}
                    themes={view.themes}
                    canFocus={!view.inFocus.some(({ themeId }) => themeId === theme.id)}
                  />
                ))}
              </ul>
            )}
          </div>
        </div>
        <Merged view={view} />
      </Section>
      <Section name="Add a note" heads label="Add a note">
        <NewPoint />
      </Section>
      <Section name="Places" heads label="Places">
        <ul class="lines places">
          <li>
            <Choice
              icon="tick"
              title="Your evidence file"
              says="What you did, what came of it, and who can say so."
              href="/evidence"
            />
          </li>
          <li>
            <Choice
              icon="calendar"
              title="Your plan"
              says="Goals, small steps, this week."
              href="/plan"
            />
          </li>
        </ul>
      </Section>
    </>
  )
}

function InFocus({ view }: { view: LearnView }) {
  if (view.inFocus.length === 0 && view.set.length === 0) return null
  return (
    <Section name="In focus" label="In focus" heads>
      <ul class="lines">
        {view.inFocus.map((focus) => (
          <FocusCard key={focus.id} focus={focus} />
        ))}
      </ul>
      {view.set.length > 0 && (
        <details class="why">
          <summary>Closed, parked and refused</summary>
          <ul class="lines">
            {view.set.map(({ id, name, state, reason }) => (
              <li class="theme" key={id}>
                <p class="what">
                  {name}
                  <span class="change">
                    {stateWords[state] ?? state}
                    {reason ? `: “${reason}”` : ''}
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

const stateWords: Readonly<Record<string, string>> = {
  closed: 'Closed with two proofs',
  parked: 'Parked',
  refused: 'Left out',
}

function Merged({ view }: { view: LearnView }) {
  const act = useAct()
  if (view.merged.length === 0) return null
  return (
    <ul class="lines">
      {view.merged.map(({ id, name, into }) => (
        <li class="beat-row" key={id}>
          <span class="under">
            “{name}” counts as “{into}”.
          </span>
          <button
            class="btn plain"
            type="button"
            aria-label={`Take apart again: ${name}`}
            onClick={() =>
              act(
                'part-themes',
                (vault, context) => unmergeTheme(vault, { themeId: id }, context),
                'Apart again.',
              )
            }
          >
            Take apart again
          </button>
        </li>
      ))}
    </ul>
  )
}
