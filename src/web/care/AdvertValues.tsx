import { useState } from 'preact/hooks'
import { valueIds, valueName, valuesIn } from '../../core/care/values.ts'
import { lookBackMoreWords as words } from '../../core/content/en/care-look-back.ts'
import { holdAgainstValue, type MoreView } from '../../core/recovery/reflection-more.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { type ValueStand, valueStands } from '../../core/vault/kinds/reflection.ts'
import { useAct } from '../shell/onward.ts'
import { Chips } from '../ui/Chips.tsx'
import { Choose } from '../ui/Choose.tsx'
import { optionsOf } from '../ui/options.ts'
import { useOpened } from './use-opened.ts'

const options = valueStands.map((value) => ({ value, label: words.valueStands[value] }))
const LOOKED_AT = 60

/** What matters to the person beside what this job was: near, far or cannot tell. */
export function AdvertValues({ recoveryId, view }: { recoveryId: string; view: MoreView }) {
  const act = useAct()
  const [added, setAdded] = useState<readonly string[]>([])
  const written = useOpened(entryKind, LOOKED_AT).findLast(({ body }) => body.form === 'values')
  const own = [
    ...new Set([
      ...view.values.map(({ value }) => value),
      ...valuesIn(written?.body.answers ?? []),
      ...added,
    ]),
  ]
  const hold = (value: string, stands: ValueStand | null) =>
    act(
      'look-back-more',
      (vault, context) => holdAgainstValue(vault, { recoveryId, value, stands }, context),
      stands === null ? 'Taken back.' : 'Kept.',
    )
  return (
    <div class="lb">
      <h3>{words.values.label}</h3>
      <p class="under">{words.values.hint}</p>
      {own.length > 0 && (
        <ul class="lines held">
          {own.map((value) => {
            const stands = view.values.find((kept) => kept.value === value)?.stands ?? null
            return (
              <li key={value}>
                <p class="what">{sentenceCase(valueName(value))}</p>
                <Choose
                  label={sentenceCase(valueName(value))}
                  options={options}
                  picked={stands as ValueStand | null}
                  onPick={(next) => hold(value, next === stands ? null : next)}
                />
              </li>
            )
          })}
        </ul>
      )}
      <details class="why" open={own.length === 0}>
        <summary>{words.values.pick}</summary>
        <Chips
          options={optionsOf(
            valueIds.filter((id) => !own.includes(id)),
            (id) => sentenceCase(valueName(id)),
          )}
          onPick={(id) => setAdded([...added, id])}
        />
      </details>
    </div>
  )
}
