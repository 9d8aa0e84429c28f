import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, remove } from '../vault/edit.ts'
import { notFound } from '../vault/found.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import {
  type Cause,
  type CauseOwner,
  type Changeable,
  cardKind,
  type Reflection,
  reflectionKind,
} from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { changeReflection } from './reflection-record.ts'

type Changes = Result<{ readonly changes: readonly Change[] }>
type ChangesWithId = Result<{ readonly changes: readonly Change[]; readonly id: string }>

interface About {
  readonly recoveryId: string
}

const empty = problem('empty', 'There is nothing written yet. Type a few words first.')

/** Keeps the strongest and the unprepared moment, as far as they are given; an empty text is kept too. */
export function writeReflection(
  vault: Vault,
  input: About & {
    readonly strongest?: string | undefined
    readonly unprepared?: string | undefined
  },
  context: Context,
): Changes {
  const { recoveryId, strongest, unprepared } = input
  return only(
    changeReflection(vault, recoveryId, context, () => ({
      ...(strongest === undefined ? {} : { strongest }),
      ...(unprepared === undefined ? {} : { unprepared }),
    })),
  )
}

/** Keeps a question that threw the person and makes a practice card of it. `id` is the question's. */
export function addQuestion(
  vault: Vault,
  input: About & { readonly text: string },
  context: Context,
): ChangesWithId {
  const text = input.text.trim()
  if (text === '') return empty
  const id = context.newId()
  const cardId = context.newId()
  const change = changeReflection(vault, input.recoveryId, context, ({ questions }) => ({
    questions: [...questions, { id, text, cardId }],
  }))
  if (!change.ok) return change
  const applicationId = vault.get(recoveryKind, input.recoveryId)?.body.applicationId
  const card = create(cardKind, cardId, {
    question: text,
    addedAt: context.now.instant,
    reflectionId: input.recoveryId,
    ...(applicationId ? { applicationId } : {}),
  })
  return ok({ changes: [change.value, card], id })
}

/** Rewords a question, on its practice card too. */
export function editQuestion(
  vault: Vault,
  input: About & { readonly questionId: string; readonly text: string },
  context: Context,
): Changes {
  const text = input.text.trim()
  if (text === '') return empty
  const card = cardOf(vault, input)
  const changed = changeKnown(vault, input, context, ({ questions }) => ({
    questions: questions.map((kept) => (kept.id === input.questionId ? { ...kept, text } : kept)),
  }))
  if (!changed.ok) return changed
  const changes = [changed.value]
  if (card && !card.readOnly) changes.push(patch(cardKind, card, { question: text }))
  return ok({ changes })
}

/** Takes a question out, with its practice card. */
export function removeQuestion(
  vault: Vault,
  input: About & { readonly questionId: string },
  context: Context,
): Changes {
  const card = cardOf(vault, input)
  const changed = changeKnown(vault, input, context, ({ questions }) => ({
    questions: questions.filter(({ id }) => id !== input.questionId),
  }))
  if (!changed.ok) return changed
  return ok({ changes: card ? [changed.value, remove(cardKind, card)] : [changed.value] })
}

/** Adds what may have decided it. Whose it was and whether it can change may stay unknown for good. */
export function addCause(
  vault: Vault,
  input: About & {
    readonly text: string
    readonly whose?: CauseOwner | undefined
    readonly changeable?: Changeable | undefined
    readonly source?: 'self' | 'letter' | undefined
  },
  context: Context,
): ChangesWithId {
  const text = input.text.trim()
  if (text === '') return empty
  const id = context.newId()
  const cause: Cause = {
    id,
    text,
    whose: input.whose ?? 'unknown',
    changeable: input.changeable ?? 'unknown',
    source: input.source ?? 'self',
  }
  const change = changeReflection(vault, input.recoveryId, context, ({ causes }) => ({
    causes: [...causes, cause],
  }))
  return change.ok ? ok({ changes: [change.value], id }) : change
}

/** Sorts a cause: whose it was and whether it can change. The person's sorting is never argued with. */
export function sortCause(
  vault: Vault,
  input: About & {
    readonly causeId: string
    readonly whose?: CauseOwner | undefined
    readonly changeable?: Changeable | undefined
    readonly text?: string | undefined
  },
  context: Context,
): Changes {
  const { causeId, whose, changeable, text } = input
  return only(
    changeKnown(vault, input, context, ({ causes }) => ({
      causes: causes.map((cause) =>
        cause.id === causeId
          ? {
              ...cause,
              ...(whose ? { whose } : {}),
              ...(changeable ? { changeable } : {}),
              ...(text?.trim() ? { text: text.trim() } : {}),
            }
          : cause,
      ),
    })),
  )
}

/** Takes a cause out. One that came from the letter is then proposed again. */
export function removeCause(
  vault: Vault,
  input: About & { readonly causeId: string },
  context: Context,
): Changes {
  return only(
    changeKnown(vault, input, context, ({ causes }) => ({
      causes: causes.filter(({ id }) => id !== input.causeId),
    })),
  )
}

export interface ProposedCause {
  readonly text: string
  readonly whose: CauseOwner
  readonly changeable: Changeable
  /** "From the letter." */
  readonly says: string
}

/** Reasons of a letter that a person can learn or show more of; the others are only theirs. */
const learnable = new Set(['experience_gap', 'technical_skills_gap'])

/** Causes that the letter names and the reflection does not hold yet: theirs, unless sorted otherwise. */
export function proposedCauses(vault: Vault, recoveryId: string): readonly ProposedCause[] {
  const recovery = vault.get(recoveryKind, recoveryId)
  const letterId = recovery?.body.letterId
  const reasons = letterId ? (vault.get(letterKind, letterId)?.body.reading?.reasons ?? []) : []
  const kept = vault.get(reflectionKind, recoveryId)?.body.causes ?? []
  const texts = new Set(kept.map(({ text }) => text))
  return reasons
    .map(({ text, category }) => ({ text: text.trim(), category }))
    .filter(({ text }) => text !== '' && !texts.has(text))
    .map(({ text, category }) => ({
      text,
      whose: 'theirs',
      changeable: learnable.has(category) ? 'yes' : 'unknown',
      says: 'From the letter.',
    }))
}

/** Adds one difference between what the person wants and what this job was. */
export function addFit(
  vault: Vault,
  input: About & { readonly aspect: string; readonly wanted: string; readonly found: string },
  context: Context,
): ChangesWithId {
  const [aspect, wanted, found] = [input.aspect.trim(), input.wanted.trim(), input.found.trim()]
  if (aspect === '' || (wanted === '' && found === '')) return empty
  const id = context.newId()
  const change = changeReflection(vault, input.recoveryId, context, ({ fit }) => ({
    fit: [...fit, { id, aspect: aspect.slice(0, 100), wanted, found }],
  }))
  return change.ok ? ok({ changes: [change.value], id }) : change
}

export function removeFit(
  vault: Vault,
  input: About & { readonly fitId: string },
  context: Context,
): Changes {
  return only(
    changeKnown(vault, input, context, ({ fit }) => ({
      fit: fit.filter(({ id }) => id !== input.fitId),
    })),
  )
}

/** Changes one part of a reflection that must be there already. */
function changeKnown(
  vault: Vault,
  input: About & {
    readonly questionId?: string
    readonly causeId?: string
    readonly fitId?: string
  },
  context: Context,
  fields: (reflection: Reflection) => Partial<Reflection>,
): Result<Change> {
  const body = vault.get(reflectionKind, input.recoveryId)?.body
  const part = input.questionId ?? input.causeId ?? input.fitId
  const parts = body ? [...body.questions, ...body.causes, ...body.fit] : []
  if (!parts.some(({ id }) => id === part)) return notFound
  return changeReflection(vault, input.recoveryId, context, fields)
}

function cardOf(vault: Vault, input: About & { readonly questionId: string }) {
  const questions = vault.get(reflectionKind, input.recoveryId)?.body.questions ?? []
  const cardId = questions.find(({ id }) => id === input.questionId)?.cardId
  return cardId === undefined ? undefined : vault.get(cardKind, cardId)
}

function only(change: Result<Change>): Changes {
  return change.ok ? ok({ changes: [change.value] }) : change
}
