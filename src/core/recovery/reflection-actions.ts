import type { Context } from '../context.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import type { CauseOwner, Changeable } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<{ readonly changes: readonly Change[] }>
type ChangesWithId = Result<{ readonly changes: readonly Change[]; readonly id: string }>
interface About {
  readonly recoveryId: string
}

/** Every action here starts the reflection where there is none yet, so none of them needs this one. */
export function startReflection(_v: Vault, _i: About, _c: Context): Changes {
  throw new Error('being written')
}
export function writeReflection(
  _v: Vault,
  _i: About & { readonly strongest?: string; readonly unprepared?: string },
  _c: Context,
): Changes {
  throw new Error('being written')
}
/** Keeps a question that threw the person, and makes a practice card of it. `id` is the question's. */
export function addQuestion(
  _v: Vault,
  _i: About & { readonly text: string },
  _c: Context,
): ChangesWithId {
  throw new Error('being written')
}
export function editQuestion(
  _v: Vault,
  _i: About & { readonly questionId: string; readonly text: string },
  _c: Context,
): Changes {
  throw new Error('being written')
}
export function removeQuestion(
  _v: Vault,
  _i: About & { readonly questionId: string },
  _c: Context,
): Changes {
  throw new Error('being written')
}
export function addCause(
  _v: Vault,
  _i: About & {
    readonly text: string
    readonly whose?: CauseOwner
    readonly changeable?: Changeable
    readonly source?: 'self' | 'letter'
  },
  _c: Context,
): ChangesWithId {
  throw new Error('being written')
}
export function sortCause(
  _v: Vault,
  _i: About & {
    readonly causeId: string
    readonly whose?: CauseOwner
    readonly changeable?: Changeable
    readonly text?: string
  },
  _c: Context,
): Changes {
  throw new Error('being written')
}
export function removeCause(
  _v: Vault,
  _i: About & { readonly causeId: string },
  _c: Context,
): Changes {
  throw new Error('being written')
}
export interface ProposedCause {
  readonly text: string
  readonly whose: CauseOwner
  readonly changeable: Changeable
  /** "From the letter." */
  readonly says: string
}
/** Causes that the letter names and that are not in the reflection yet: theirs unless sorted otherwise. */
export function proposedCauses(_v: Vault, _recoveryId: string): readonly ProposedCause[] {
  throw new Error('being written')
}
export function addFit(
  _v: Vault,
  _i: About & { readonly aspect: string; readonly wanted: string; readonly found: string },
  _c: Context,
): ChangesWithId {
  throw new Error('being written')
}
export function removeFit(_v: Vault, _i: About & { readonly fitId: string }, _c: Context): Changes {
  throw new Error('being written')
}
