import { useState } from 'preact/hooks'
import { openApplications } from '../../core/next/open-applications.ts'
import { noteTold, removeTold } from '../../core/practice/stories.ts'
import { type StoryPage as StoryView, warnOfUse } from '../../core/practice/stories-view.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { Select } from '../ui/Select.tsx'

/** So many applications can be chosen from, the latest first. */
const MOST_APPLICATIONS = 40

/** Where a story was told, and a warning before it is told there again. */
export function StoryTold({ page }: { page: StoryView }) {
  const { id: storyId, story, told, readOnly } = page
  const { now } = useOnward()
  const act = useAct()
  const [applicationId, setApplicationId] = useState('')
  const options = useView((vault) =>
    openApplications(vault)
      .slice(-MOST_APPLICATIONS)
      .toReversed()
      .map(({ id, body }) => ({
        value: id,
        label: body.role ? `${body.company}, ${body.role}` : body.company,
      })),
  )
  const warning = useView(
    (vault, at) => (applicationId ? warnOfUse(vault, story, applicationId, at) : null),
    [applicationId, story],
  )
  const add = () =>
    act(
      'note-told',
      (vault, context) =>
        noteTold(
          vault,
          { storyId, on: dateOf(now.value), applicationId: applicationId || undefined },
          context,
        ),
      'Noted.',
    )
  return (
    <Section name="Where you told it" heads label="Where you told it">
      {told.length > 0 && (
        <ul class="lines">
          {told.map(({ id, where, question }) => (
            <li class="practice-offer" key={id}>
              <p>
                {where}
                {question && <span class="change">{question}</span>}
              </p>
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Take it back: ${where}`}
                onClick={() =>
                  act(
                    'remove-told',
                    (vault, context) => removeTold(vault, { storyId, toldId: id }, context),
                    'Taken back.',
                  )
                }
              >
                Take it back
              </button>
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <div class="practice-form">
          <Select
            label="For which application"
            all="Somewhere else"
            options={options}
            picked={applicationId}
            onPick={setApplicationId}
          />
          {warning && (
            <p class="under" role="status">
              {warning}
            </p>
          )}
          <p class="acts">
            <button class="btn" type="button" onClick={add}>
              I told it today
            </button>
          </p>
        </div>
      )}
    </Section>
  )
}
