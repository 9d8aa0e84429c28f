import { mockKind } from '../../../core/vault/kinds/practice.ts'
import { Interrupted } from '../../record/Interrupted.tsx'
import type { AnswerTo, TakeOf } from '../../record/take-store.ts'
import { useInterrupted } from '../../record/use-interrupted.ts'
import { useOnward } from '../../shell/onward.ts'
import { Section } from '../../ui/Opening.tsx'
import { useKeepTake } from './use-keep-take.ts'

/** Answers whose recording a crash, a full disk or a closed page interrupted. */
export function NotKeptYet() {
  const { replica } = useOnward()
  const keepTake = useKeepTake()
  const { takes, look } = useInterrupted(isAnswer)
  if (takes.length === 0) return null
  const said = ({ mockId, questionId }: AnswerTo) => {
    const questions = replica.vault.get(mockKind, mockId)?.body.questions ?? []
    const question = questions.find(({ id }) => id === questionId)
    return question ? `your answer to “${question.text}”` : null
  }
  return (
    <Section name="Not kept yet" label="Recordings that were interrupted">
      {takes.map((take) => (
        <Interrupted
          key={take.takeId}
          take={take}
          said={said(take.of)}
          keep={keepTake}
          onGone={look}
        />
      ))}
    </Section>
  )
}

function isAnswer(of: TakeOf): of is AnswerTo {
  return 'mockId' in of
}
