import { actionView } from '../../core/plan/action-view.ts'
import { OpenSteps } from '../plan/OpenSteps.tsx'
import { useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** The steps that this no has led to, still open. */
export function NextActions({ recoveryId }: { recoveryId: string }) {
  const none = useView(
    (vault, now) => {
      const { due, open } = actionView(vault, now, { recoveryId })
      return due.length + open.length === 0
    },
    [recoveryId],
  )
  if (none) return null
  return (
    <Section name="Next step" label="Next step">
      <OpenSteps only={{ recoveryId }} />
    </Section>
  )
}
