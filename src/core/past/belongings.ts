import { belongingTo } from '../applications/belonging.ts'
import type { Change } from '../vault/change.ts'
import type { Kind } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { attachmentKind } from '../vault/kinds/attachment.ts'
import { correctionKind } from '../vault/kinds/correction.ts'
import { coverLetterKind } from '../vault/kinds/cover-letter.ts'
import { takeawayKind } from '../vault/kinds/direction.ts'
import { feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { feedbackKind } from '../vault/kinds/learn.ts'
import { letterKind, letterTextKind } from '../vault/kinds/letter.ts'
import { foundLetterKind, letterImportKind } from '../vault/kinds/letter-import.ts'
import { matrixKind } from '../vault/kinds/matrix.ts'
import { growthKind } from '../vault/kinds/paths.ts'
import { conversationKind, groupKind, personKind } from '../vault/kinds/person.ts'
import { actionKind, dismissalKind } from '../vault/kinds/plan.ts'
import { attemptKind, mockKind } from '../vault/kinds/practice.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import { cardKind, reflectionKind } from '../vault/kinds/reflection.ts'
import { isDeleted, recordKey } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'

/** `kind` goes with its owner: it has the owner's id, or names it in the field `by`. */
interface Belonging {
  readonly owner: Kind['name']
  readonly kind: Kind
  readonly by: string
}

const SAME_ID = 'id'

/**
 * Which records go, and come back, with which. What is sealed goes with nothing, since nobody but the
 * person can see what it is about; small wins and people are the person's own and stay.
 */
const belongings: readonly Belonging[] = [
  { owner: applicationKind.name, kind: recoveryKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: reflectionKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: cardKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: letterKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: feedbackPointKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: feedbackKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: takeawayKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: actionKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: attachmentKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: matrixKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: coverLetterKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: growthKind, by: 'applicationId' },
  { owner: applicationKind.name, kind: dismissalKind, by: 'about' },
  { owner: applicationKind.name, kind: mockKind, by: 'applicationId' },
  { owner: personKind.name, kind: conversationKind, by: 'personId' },
  { owner: personKind.name, kind: actionKind, by: 'personId' },
  { owner: personKind.name, kind: dismissalKind, by: 'about' },
  { owner: groupKind.name, kind: actionKind, by: 'groupId' },
  { owner: recoveryKind.name, kind: reflectionKind, by: SAME_ID },
  { owner: recoveryKind.name, kind: takeawayKind, by: SAME_ID },
  { owner: recoveryKind.name, kind: attachmentKind, by: 'recoveryId' },
  { owner: recoveryKind.name, kind: dismissalKind, by: 'about' },
  { owner: letterKind.name, kind: letterTextKind, by: SAME_ID },
  { owner: letterKind.name, kind: correctionKind, by: SAME_ID },
  { owner: letterKind.name, kind: attachmentKind, by: 'letterId' },
  { owner: letterKind.name, kind: dismissalKind, by: 'about' },
  { owner: cardKind.name, kind: attemptKind, by: 'cardId' },
  { owner: cardKind.name, kind: actionKind, by: 'cardId' },
  { owner: mockKind.name, kind: attachmentKind, by: 'mockId' },
  { owner: letterImportKind.name, kind: foundLetterKind, by: 'importId' },
  { owner: foundLetterKind.name, kind: letterTextKind, by: SAME_ID },
]

const hasText: ReadonlySet<string> = new Set([letterKind.name, foundLetterKind.name])

/** The name of one record. */
export interface Named {
  readonly kind: string
  readonly id: string
}

/**
 * The records named with all that belongs to them, and what belongs to that, each once, owners first.
 * What was deleted already is found only where it has its owner's id.
 */
export function withBelongings(vault: Vault, names: readonly Named[]): readonly Named[] {
  const found = new Map(names.map(({ kind, id }) => [recordKey({ kind, id }), { kind, id }]))
  for (const owner of found.values()) {
    for (const { kind, by } of belongings.filter((belonging) => belonging.owner === owner.kind)) {
      for (const id of ownedIds(vault, kind, by, owner.id)) {
        found.set(recordKey({ kind: kind.name, id }), { kind: kind.name, id })
      }
    }
  }
  return [...found.values()]
}

function ownedIds(vault: Vault, kind: Kind, by: string, ownerId: string): readonly string[] {
  if (by === SAME_ID) return vault.find(kind.name, ownerId) ? [ownerId] : []
  const owned =
    by === 'applicationId'
      ? belongingTo(vault, kind, ownerId)
      : vault.all(kind).filter(({ body }) => body[by] === ownerId)
  return owned.map(({ id }) => id)
}

/** The changes that delete these records with all that belongs to them. */
export function removeTogether(vault: Vault, names: readonly Named[]): Change[] {
  return withBelongings(vault, names).flatMap(({ kind, id }) => {
    const now = vault.find(kind, id)
    if (!now || isDeleted(now)) return []
    return [{ kind, id, baseVersion: now.version, schema: now.schema, body: null }]
  })
}

/** Ids of letters that go with these records and whose texts the vault does not hold at present. */
export function unloadedTexts(vault: Vault, names: readonly Named[]): readonly string[] {
  return withBelongings(vault, names)
    .filter(({ kind, id }) => hasText.has(kind) && !vault.find(letterTextKind.name, id))
    .map(({ id }) => id)
}
