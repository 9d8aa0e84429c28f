import { useState } from 'preact/hooks'
import { planActivity } from '../../core/care/activity-actions.ts'
import { areaWords, activityWords as words } from '../../core/content/en/care-activities.ts'
import type { ActivityArea } from '../../core/vault/kinds/care-activity.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { DateField } from '../ui/DateField.tsx'
import { type DateEntry, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'

const noDay: DateEntry = { text: '', date: null, time: null }

/** What it is for, what it is, and on which day. */
export function PlanGoodThing({ areas }: { areas: readonly ActivityArea[] }) {
  const act = useAct()
  const { now, word } = useOnward()
  const [area, setArea] = useState<ActivityArea>('people')
  const what = useDraft('good-thing', '')
  const [day, setDay] = useState(noDay)
  const choose = async () => {
    const { date, time } = await readDay(day, now.value, 'future')
    if (date === null) return word.say(words.undated)
    const kept = await act(
      'plan-activity',
      (vault, context) =>
        planActivity(vault, { text: what.text, area, on: date, time: time ?? undefined }, context),
      'Chosen. It stands in your week.',
    )
    if (!kept) return
    what.done()
    setDay(noDay)
  }
  return (
    <Section name="Choose" label="Choose something good">
      <h2 class="q" id="area">
        {words.area}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are one group of toggles */}
      <div class="chips starts" role="group" aria-labelledby="area">
        {areas.map((each) => (
          <button
            key={each}
            class="chip"
            type="button"
            aria-pressed={area === each}
            onClick={() => setArea(each)}
          >
            {areaWords[each].name}
          </button>
        ))}
      </div>
      <div class="two-fields">
        <Field
          label={words.what.label}
          hint={words.what.hint}
          placeholder={areaWords[area].example}
          value={what.text}
          onInput={what.write}
        />
        <DateField
          label={words.when}
          value={day}
          onChange={setDay}
          now={now.value}
          leaning="future"
          onEnter={choose}
        />
        <button class="btn main" type="button" onClick={choose}>
          {words.keep}
        </button>
      </div>
    </Section>
  )
}
