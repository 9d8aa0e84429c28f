import { finishBeat, skipBeat } from '../../core/recovery/beat-actions.ts'
import type { AfterNo } from '../../core/recovery/beats.ts'
import { lookBackView } from '../../core/recovery/look-back-view.ts'
import { writeReflection } from '../../core/recovery/reflection-actions.ts'
import { LookBackMore } from '../care/LookBackMore.tsx'
import { OfferAfter } from '../paths/OfferAfter.tsx'
import { useAct, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'
import { ActionForm } from './ActionForm.tsx'
import { Causes } from './Causes.tsx'
import { Fit } from './Fit.tsx'
import { KeptEarlier } from './KeptEarlier.tsx'
import { Questions } from './Questions.tsx'
import { SayInstead } from './SayInstead.tsx'

/** What happened, told as a fair observer would, with room for unknown. Every field is optional. */
export function LookBackBeat({ view }: { view: AfterNo }) {
  const { recoveryId } = view
  const act = useAct()
  const back = useView((vault) => lookBackView(vault, recoveryId), [recoveryId])
  const strongest = useDraft(`strongest/${recoveryId}`, back?.strongest ?? '')
  const unprepared = useDraft(`unprepared/${recoveryId}`, back?.unprepared ?? '')
  if (!back) return null
  const keep = async (field: 'strongest' | 'unprepared') => {
    const draft = field === 'strongest' ? strongest : unprepared
    if (!draft.touched) return
    const kept = await act(
      'look-back',
      (vault, context) => writeReflection(vault, { recoveryId, [field]: draft.joined() }, context),
      'Kept.',
    )
    if (kept) draft.done()
  }
  const leave = async () => {
    await keep('strongest')
    await keep('unprepared')
    await act(
      'look-back-done',
      (vault, context) => finishBeat(vault, { recoveryId, beat: 'lookBack' }, context),
      'Kept. You can come back to it.',
    )
  }
  const skip = () =>
    act(
      'skip-beat',
      (vault, context) => skipBeat(vault, { recoveryId, beat: 'lookBack' }, context),
      'Skipped. It can be opened again on this page.',
    )
  return (
    <Section
      name="Look back"
      label="Look back"
      aside={<KeptEarlier recoveryId={recoveryId} />}
      asideLabel="Kept from before"
    >
      <h2 class="q">{back.heading}</h2>
      <div class="lb">
        <Field
          wide
          rows={2}
          label={back.prompts.strongest.label}
          hint={back.prompts.strongest.hint}
          value={strongest.text}
          onInput={strongest.write}
          onDone={() => keep('strongest')}
        />
      </div>
      <div class="lb">
        <Field
          wide
          rows={2}
          label={back.prompts.unprepared.label}
          hint={back.prompts.unprepared.hint}
          value={unprepared.text}
          onInput={unprepared.write}
          onDone={() => keep('unprepared')}
        />
      </div>
      <SayInstead recoveryId={recoveryId} />
      <Questions recoveryId={recoveryId} back={back} />
      <Causes recoveryId={recoveryId} back={back} />
      <Fit recoveryId={recoveryId} back={back} />
      <LookBackMore recoveryId={recoveryId} />
      <OfferAfter />
      {back.nextAction && (
        <ActionForm
          key={back.nextAction.causeId}
          about={{
            recoveryId,
            applicationId: view.applicationId,
            causeId: back.nextAction.causeId,
          }}
          title={back.nextAction.title}
          because={back.nextAction.because}
          draft={back.nextAction.draft}
        />
      )}
      <p class="acts">
        <button class="btn" type="button" onClick={leave}>
          Leave it here for today
        </button>
        <button class="btn plain soft" type="button" onClick={skip}>
          Skip Look back
        </button>
      </p>
    </Section>
  )
}
