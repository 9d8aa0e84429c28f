import { eventsInOrder, stageOf } from '../applications/stage.ts'
import { eachOf } from '../vault/each-record.ts'
import { gathered } from '../vault/gathered.ts'
import { type Application, applicationKind, type Stage } from '../vault/kinds/application.ts'

/** An application that is not closed, with its stage. */
export interface OpenApplication {
  readonly id: string
  readonly body: Application
  readonly stage: Stage
  /** The day of its last event, `YYYY-MM-DD`; empty without any. */
  readonly lastOn: string
}

const openOrNull = eachOf(applicationKind, ({ id, body }): OpenApplication | null => {
  const { stage, closed } = stageOf(body)
  if (closed) return null
  const lastOn = eventsInOrder(body).at(-1)?.on ?? ''
  return { id, body, stage, lastOn }
})

/** Applications that are not closed, in the order of their ids. */
export const openApplications = gathered(applicationKind, (vault): readonly OpenApplication[] =>
  openOrNull(vault).filter((application) => application !== null),
)
