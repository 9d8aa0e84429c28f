import { eventsInOrder } from '../applications/stage.ts'
import type { Readable } from '../vault/kind.ts'
import { type Application, applicationKind } from '../vault/kinds/application.ts'
import type { Vault } from '../vault/vault.ts'

/** All applications by the day on which they began, then by employer. */
export function byBeginning(vault: Vault): readonly Readable<Application>[] {
  const keyed = vault.all(applicationKind).map((row) => {
    const { body } = row
    return { row, key: `${eventsInOrder(body)[0]?.on ?? ''} ${body.company} ${row.id}` }
  })
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row)
}
