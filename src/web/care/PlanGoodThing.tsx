import { useState } from 'preact/hooks'
import { planActivity } from '../../core/care/activity-actions.ts'
import { areaWords, activityWords as words } from '../../core/content/en/care-activities.ts'
import type { ActivityArea } from '../../core/vault/kinds/care-activity.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { DateField } from '../ui/DateField.tsx'
import { noDay, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'
import { optionsOf } from '../ui/options.ts'

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
      <Chips
        class="starts"
        labelledBy="area"
        options={optionsOf(areas, (each) => areaWords[each].name)}
        picked={area}
        onPick={setArea}
      />
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
