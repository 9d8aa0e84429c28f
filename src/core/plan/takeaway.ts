import type { Context } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { checkFits, nothingWritten } from '../vault/fields.ts'
import { found, without } from '../vault/found.ts'
import { type LeftType, type Takeaway, takeawayKind } from '../vault/kinds/direction.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<Change[]>
interface About {
  readonly recoveryId: string
}

/** Notes something that a no left behind. Problems: `empty`, `not-found`, `too-long`. */
export function addLeft(
  vault: Vault,
  input: About & { readonly type: LeftType; readonly text: string },
  context: Context,
): Changes {
  const text = input.text.trim()
  if (text === '') return nothingWritten
  const one = { id: context.newId(), type: input.type, text }
  return keep(vault, input, context, (body) => ({ ...body, left: [...body.left, one] }))
}

/** Takes such a note away. Problem: `not-found`. */
export function removeLeft(
  vault: Vault,
  input: About & { readonly id: string },
  context: Context,
): Changes {
  return keep(vault, input, context, (body) => ({
    ...body,
    left: body.left.filter(({ id }) => id !== input.id),
  }))
}

/** What a no makes the person want to do; nothing written takes it away. Problems: `not-found`, `too-long`. */
export function writeWant(
  vault: Vault,
  input: About & { readonly want: string },
  context: Context,
): Changes {
  const want = input.want.trim()
  return keep(vault, input, context, (body) =>
    want === '' ? without(body, 'want') : { ...body, want },
  )
}

function keep(
  vault: Vault,
  { recoveryId }: About,
  context: Context,
  edit: (body: Takeaway) => Takeaway,
): Changes {
  const recovery = found(vault, recoveryKind, recoveryId)
  if (!recovery.ok) return recovery
  const { applicationId } = recovery.value.body
  const known = vault.get(takeawayKind, recoveryId)?.body
  const body = edit(known ?? { applicationId, left: [], addedAt: context.now.instant })
  return (
    checkFits(takeawayKind, body) ?? ok([createOrReplace(vault, takeawayKind, recoveryId, body)])
  )
}
