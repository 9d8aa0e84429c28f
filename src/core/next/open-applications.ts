import { stageOf } from '../applications/stage.ts'
import { gathered } from '../vault/gathered.ts'
import { type Application, applicationKind, type Stage } from '../vault/kinds/application.ts'

/** An application that is not closed, with its stage. */
export interface OpenApplication {
  readonly id: string
  readonly body: Application
  readonly stage: Stage
}

/** Applications that are not closed, in the order of their ids. */
export const openApplications = gathered(applicationKind, (vault): readonly OpenApplication[] =>
  vault.all(applicationKind).flatMap(({ id, body }) => {
    const { stage, closed } = stageOf(body)
    return closed ? [] : [{ id, body, stage }]
  }),
)
