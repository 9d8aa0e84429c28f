import { kindWords } from '../../content/en/reading.ts'
import type { Now } from '../../context.ts'
import type { Result } from '../../result.ts'
import { ok } from '../../result.ts'
import { dateIn } from '../../time/calendar.ts'
import { sayDayOfYear } from '../../time/say.ts'
import type { Change } from '../../vault/change.ts'
import { remove } from '../../vault/edit.ts'
import { found } from '../../vault/found.ts'
import { knownIn } from '../../vault/kind.ts'
import { type Correction, correctionKind } from '../../vault/kinds/correction.ts'
import { letterKinds, type Reading } from '../../vault/kinds/reading.ts'
import type { Vault } from '../../vault/vault.ts'

/** Why a reading is as it is, where the person taught it: one sentence, or null. */
export function sayLearnt({ learnt }: Pick<Reading, 'learnt'>, now: Now): string | null {
  if (!learnt) return null
  const what = learnt.by === 'wording' ? 'in these words' : 'from this sender'
  const on = sayDayOfYear(dateIn(learnt.at, now.zone), now)
  const said = `You put a letter ${what} right on ${on}`
  return learnt.outcome === 'doubted'
    ? `${said}, but this one reads as something else, so Onward asks.`
    : `${said}.`
}

/** One thing that Onward has learnt from the person. */
export interface Learnt {
  readonly id: string
  /** "A no, not a confirmation." */
  readonly says: string
  /** "From jobs@lindholm.example, and letters in the same words, since 3 March." */
  readonly where: string
}

/** Everything that Onward has learnt, the latest first. */
export function learntFrom(vault: Vault, now: Now): readonly Learnt[] {
  return vault
    .all(correctionKind)
    .map(({ id, body }) => ({
      id,
      at: body.madeAt,
      says: sayWhat(body),
      where: sayWhere(body, now),
    }))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ id, says, where }) => ({ id, says, where }))
}

const labelOf = (kind: string): string => kindWords[knownIn(letterKinds, kind) ?? 'other'].label

function sayWhat({ read, said }: Correction): string {
  const parts = [
    read.kind === said.kind ? null : `“${labelOf(said.kind)}”, not “${labelOf(read.kind)}”`,
    insteadOf(said.company, read.company),
    insteadOf(said.role, read.role),
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

function insteadOf(said: string | null, read: string | null): string | null {
  if (said === read || said === null) return null
  return read === null ? `It is ${said}` : `${said}, not ${read}`
}

function sayWhere({ address, wording, madeAt }: Correction, now: Now): string {
  const since = `since ${sayDayOfYear(dateIn(madeAt, now.zone), now)}`
  if (!address) return `Letters in the same words, ${since}`
  return wording.length > 0
    ? `From ${address}, and letters in the same words, ${since}`
    : `From ${address}, ${since}`
}

/** Forgets what was learnt from one letter; readings that are kept stay. Problems: `not-found`, `newer-format`. */
export function forgetLearnt(
  vault: Vault,
  { id }: { readonly id: string },
): Result<readonly Change[]> {
  const correction = found(vault, correctionKind, id)
  return correction.ok ? ok([remove(correctionKind, correction.value)]) : correction
}
