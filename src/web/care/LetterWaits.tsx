import { setLettersWait } from '../../core/care/unfair.ts'
import { unfairWords } from '../../core/content/en/care-unfair.ts'
import { recoveryKind } from '../../core/vault/kinds/recovery.ts'
import { useAct, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

const words = unfairWords.wait

/** Whether the letter to them waits; it does from the first fact on, until the person says otherwise. */
export function LetterWaits({ recoveryId }: { recoveryId: string }) {
  const act = useAct()
  const waits = useView(
    (vault) => vault.get(recoveryKind, recoveryId)?.body.lettersWaitSince !== undefined,
    [recoveryId],
  )
  const set = (wait: boolean) =>
    act(
      'letters-wait',
      (vault, context) => setLettersWait(vault, { recoveryId, wait }, context),
      wait ? words.on : words.off,
    )
  return (
    <Section name="The letter" label="The letter">
      <p>{waits ? words.on : words.off}</p>
      <p class="acts">
        <button class="btn" type="button" onClick={() => set(!waits)}>
          {waits ? words.stop : words.start}
        </button>
      </p>
    </Section>
  )
}
