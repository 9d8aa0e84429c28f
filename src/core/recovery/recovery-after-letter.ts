import type { Context } from '../context.ts'
import type { Change } from '../vault/change.ts'
import { patch, remove } from '../vault/edit.ts'
import { without } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import type { ApplicationEvent } from '../vault/kinds/application.ts'
import type { Letter } from '../vault/kinds/letter.ts'
import type { LetterKind } from '../vault/kinds/reading.ts'
import { type HowFar, type Recovery, recoveryKind } from '../vault/kinds/recovery.ts'
import { reflectionKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { openedRecovery, opensByItself, recoveryOfSameNo, retold } from './open-recovery.ts'

/**
 * What a confirmed letter does to what follows a no: opens it, adds to one that is open already, or takes
 * back what an earlier word on the same letter opened.
 */
export function recoveryAfter(
  vault: Vault,
  letter: Readable<Letter>,
  about: {
    readonly input: { readonly kind: LetterKind; readonly howFar: HowFar | null }
    readonly event: ApplicationEvent
    readonly applicationId: string
  },
  context: Context,
): { readonly changes: readonly Change[]; readonly id: string | null } {
  const { input, event, applicationId } = about
  const mine = recoveryOf(vault, letter)
  if (input.kind !== 'rejection')
    return { changes: withdrawn(vault, letter, mine, context), id: null }
  const no = { applicationId, event, howFar: input.howFar }
  const open = mine ?? recoveryOfSameNo(vault, applicationId, event.on)
  if (open) {
    const moved = vault.get(reflectionKind, open.id)
    return {
      id: open.id,
      changes: [
        retold(open, { ...no, letterId: letter.id }),
        ...(moved && moved.body.applicationId !== applicationId
          ? [patch(reflectionKind, moved, { applicationId })]
          : []),
      ],
    }
  }
  if (!opensByItself(event.on, context)) return { changes: [], id: null }
  const { change, recoveryId } = openedRecovery(vault, no, context)
  return { changes: [change], id: recoveryId }
}

/** What this letter has opened, or joined. */
export function recoveryOf(vault: Vault, letter: Readable<Letter>): Readable<Recovery> | undefined {
  const id = letter.body.recoveryId
  return id === undefined ? undefined : vault.get(recoveryKind, id)
}

/** It was no "no" after all: what it opened goes, unless something was written there already. */
export function withdrawn(
  vault: Vault,
  letter: Readable<Letter>,
  recovery: Readable<Recovery> | undefined,
  context: Context,
): readonly Change[] {
  if (!recovery || recovery.body.letterId !== letter.id) return []
  if (recovery.body.toldBy !== 'letter') {
    return [patch(recoveryKind, { ...recovery, body: without(recovery.body, 'letterId') }, {})]
  }
  return vault.find(reflectionKind.name, recovery.id)
    ? [patch(recoveryKind, recovery, { filedAt: context.now.instant })]
    : [remove(recoveryKind, recovery)]
}
