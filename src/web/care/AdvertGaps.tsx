import { lookBackMoreWords as words } from '../../core/content/en/care-look-back.ts'
import { holdAgainstAdvert, type MoreView, removeGap } from '../../core/recovery/reflection-more.ts'
import { type GapState, gapStates } from '../../core/vault/kinds/reflection.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'

const options = gapStates.map((value) => ({ value, label: words.gapStates[value] }))

/** What the advert asks for, line by line: there, in part, or a gap. */
export function AdvertGaps({ recoveryId, view }: { recoveryId: string; view: MoreView }) {
  const act = useAct()
  const own = useDraft(`gap/${recoveryId}`, '')
  const hold = (text: string, state: GapState) =>
    act(
      'look-back-more',
      (vault, context) => holdAgainstAdvert(vault, { recoveryId, text, state }, context),
      'Kept.',
    )
  const unhold = (gapId: string) =>
    act(
      'look-back-more',
      (vault, context) => removeGap(vault, { recoveryId, gapId }, context),
      'Taken back.',
    )
  const add = async () => {
    if (await hold(own.text, 'gap')) own.done()
  }
  const lines = [
    ...view.gaps.map(({ id, text, state }) => ({ id, text, state: state as GapState | null })),
    ...view.lines.map((text) => ({ id: null, text, state: null })),
  ]
  return (
    <div class="lb">
      <h3>{words.gaps.label}</h3>
      <p class="under">{words.gaps.hint}</p>
      {lines.length > 0 && (
        <ul class="lines held">
          {lines.map(({ id, text, state }) => (
            <li key={text}>
              <p class="what">{text}</p>
              <Choose
                label={text}
                options={options}
                picked={state}
                onPick={(next) => (id && next === state ? unhold(id) : hold(text, next))}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="add-line">
        <Field label={words.gaps.own} value={own.text} onInput={own.write} onEnter={add} />
        <button class="btn" type="button" aria-disabled={own.text.trim() === ''} onClick={add}>
          {words.gaps.add}
        </button>
      </div>
      {view.advert !== '' && (
        <details class="why">
          <summary>{words.gaps.advert}</summary>
          <p class="advert-text">{view.advert}</p>
        </details>
      )}
    </div>
  )
}
