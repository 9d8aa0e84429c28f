import { stageOf } from '../applications/stage.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind, type Stage } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'

/** An application that is not closed, with its stage. */
export interface OpenApplication {
  readonly id: string
  readonly body: Application
  readonly stage: Stage
}

const known = new WeakMap<
  Vault,
  { readonly generation: number; readonly open: readonly OpenApplication[] }
>()
const stages = new WeakMap<Readable<Application>, Stage | null>()

/**
 * Applications that are not closed, in the order of their ids. Gathered once per change to the
 * applications, and each application's stage once: Today asks at every change of anything.
 */
export function openApplications(vault: Vault): readonly OpenApplication[] {
  const generation = vault.generation(applicationKind.name)
  const kept = known.get(vault)
  if (kept?.generation === generation) return kept.open
  const open: OpenApplication[] = []
  for (const record of vault.all(applicationKind)) {
    let stage = stages.get(record)
    if (stage === undefined) {
      const standing = stageOf(record.body)
      stage = standing.closed ? null : standing.stage
      stages.set(record, stage)
    }
    if (stage !== null) open.push({ id: record.id, body: record.body, stage })
  }
  known.set(vault, { generation, open })
  return open
}
