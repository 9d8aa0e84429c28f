import { useState } from 'preact/hooks'
import {
  predictedValues,
  lookBackMoreWords as words,
} from '../../core/content/en/care-look-back.ts'
import { lookBackMore, type MoreInput, writeMore } from '../../core/recovery/reflection-more.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'
import { AdvertGaps } from './AdvertGaps.tsx'
import { AdvertValues } from './AdvertValues.tsx'
import { Mistakes } from './Mistakes.tsx'
import './care.css'

/** The further questions of the look back, folded away: nothing of them is opened before they are. */
export function LookBackMore({ recoveryId }: { recoveryId: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details
      class="why look-back-more"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.summary}</summary>
      {open && <Further recoveryId={recoveryId} />}
    </details>
  )
}

/** Each is kept as it is answered. */
function Further({ recoveryId }: { recoveryId: string }) {
  const act = useAct()
  const view = useView((vault) => lookBackMore(vault, recoveryId), [recoveryId])
  const unease = useDraft(`unease/${recoveryId}`, view.unease)
  const taught = useDraft(`taught/${recoveryId}`, view.taught)
  const write = (fields: Omit<MoreInput, 'recoveryId'>) =>
    act(
      'look-back-more',
      (vault, context) => writeMore(vault, { recoveryId, ...fields }, context),
      'Kept.',
    )
  const keepText = async (field: 'unease' | 'taught') => {
    const draft = field === 'unease' ? unease : taught
    if (!draft.touched) return
    if (await write({ [field]: draft.joined() })) draft.done()
  }
  const anchors = words.anchors.map((label, index) => ({ value: String(index + 1), label }))
  return (
    <>
      <Mistakes recoveryId={recoveryId} mistakes={view.mistakes} />
      {(['skill', 'experience'] as const).map((which) => (
        <div class="lb" key={which}>
          <h3 id={`across-${which}`}>{words[which].label}</h3>
          <Choose
            labelledBy={`across-${which}`}
            options={anchors}
            picked={view[which] === null ? null : String(view[which])}
            onPick={(value) => write({ [which]: Number(value) })}
          />
        </div>
      ))}
      <AdvertGaps recoveryId={recoveryId} view={view} />
      <div class="lb">
        <Field
          wide
          rows={2}
          label={words.unease.label}
          hint={words.unease.hint}
          value={unease.text}
          onInput={unease.write}
          onDone={() => keepText('unease')}
        />
        <p class="under">
          <a href={`/after/${recoveryId}/unfair`}>{words.unfair}</a>
        </p>
      </div>
      <div class="lb">
        <Field
          wide
          rows={2}
          label={words.taught.label}
          hint={words.taught.hint}
          value={taught.text}
          onInput={taught.write}
          onDone={() => keepText('taught')}
        />
      </div>
      <AdvertValues recoveryId={recoveryId} view={view} />
      <div class="lb">
        <h3 id="predicted">{words.predicted.label}</h3>
        <p class="under">{words.predicted.hint}</p>
        <Choose
          labelledBy="predicted"
          options={words.predicted.steps.map((label, index) => ({
            value: String(predictedValues[index]),
            label,
          }))}
          picked={view.predicted === null ? null : String(view.predicted)}
          onPick={(value) => write({ predicted: Number(value) })}
        />
      </div>
    </>
  )
}
