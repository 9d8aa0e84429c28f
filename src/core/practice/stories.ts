import { storyWords } from '../content/en/practice.ts'
import type { Context } from '../context.ts'
import { keepEvidence } from '../feedback/evidence-actions.ts'
import { removeTogether } from '../past/belongings.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, replace } from '../vault/edit.ts'
import { checkDay, checkFits, defined } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { type Competency, type Story, storyKind } from '../vault/kinds/practice.ts'
import { cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { addCard } from './card-actions.ts'

type Changes = Result<Change[]>

/** What can be written of a story. */
export interface StoryInput {
  readonly title?: string | undefined
  readonly situation?: string | undefined
  readonly task?: string | undefined
  readonly action?: string | undefined
  readonly result?: string | undefined
  readonly shows?: readonly Competency[] | undefined
}

const noTitle = problem('no-words', 'Give the story a name first, such as “The late ferry”.')

/** So much of the first line of a proof makes the name of its story. */
const TITLE_LENGTH = 120

/** Begins a story, `id`; `fromId` is the proof, win or takeaway that it is made from. Problems: `no-words`, `too-long`. */
export function addStory(
  _vault: Vault,
  input: StoryInput & { readonly fromId?: string | undefined },
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const { shows = [], fromId, ...texts } = input
  const title = texts.title?.trim().slice(0, TITLE_LENGTH) ?? ''
  if (title === '') return noTitle
  const { situation = '', task = '', action = '', result = '' } = texts
  const story: Story = {
    ...{ title, situation, task, action, result },
    ...{ shows: [...shows], told: [], addedAt: context.now.instant },
    ...(fromId ? { fromId } : {}),
  }
  const id = context.newId()
  return checkFits(storyKind, story) ?? ok({ changes: [create(storyKind, id, story)], id })
}

/** Changes parts of a story; what is not given stays. Problems: `not-found`, `newer-format`, `no-words`, `too-long`. */
export function editStory(
  vault: Vault,
  input: StoryInput & { readonly storyId: string },
  _context: Context,
): Changes {
  const story = found(vault, storyKind, input.storyId)
  if (!story.ok) return story
  const { storyId: _, ...given } = input
  const body: Story = { ...story.value.body, ...defined(given) } as Story
  if (body.title.trim() === '') return noTitle
  return checkFits(storyKind, body) ?? ok([replace(storyKind, story.value, body)])
}

/** Notes that a story was told. Problems: `not-found`, `newer-format`, `not-a-day`, `too-long`. */
export function noteTold(
  vault: Vault,
  input: {
    readonly storyId: string
    /** `YYYY-MM-DD` */
    readonly on: string
    readonly applicationId?: string | undefined
    readonly question?: string | undefined
  },
  context: Context,
): Changes {
  const story = found(vault, storyKind, input.storyId)
  if (!story.ok) return story
  const wrong = checkDay(input.on)
  if (wrong) return wrong
  const { on, applicationId, question } = input
  const told = {
    ...{ id: context.newId(), on },
    ...(applicationId ? { applicationId } : {}),
    ...(question?.trim() ? { question: question.trim() } : {}),
  }
  const body = { ...story.value.body, told: [...story.value.body.told, told] }
  return checkFits(storyKind, body) ?? ok([replace(storyKind, story.value, body)])
}

/** Takes back that a story was told. Problems: `not-found`, `newer-format`. */
export function removeTold(
  vault: Vault,
  input: { readonly storyId: string; readonly toldId: string },
  _context: Context,
): Changes {
  const story = found(vault, storyKind, input.storyId)
  if (!story.ok) return story
  const told = story.value.body.told.filter(({ id }) => id !== input.toldId)
  return ok([replace(storyKind, story.value, { ...story.value.body, told })])
}

/** Removes a story with the card that asks for it. Problems: `not-found`, `newer-format`. */
export function removeStory(
  vault: Vault,
  input: { readonly storyId: string },
  _context: Context,
): Changes {
  const story = found(vault, storyKind, input.storyId)
  if (!story.ok) return story
  const cards = vault
    .all(cardKind)
    .filter(({ body }) => body.storyId === input.storyId)
    .map(({ id }) => ({ kind: cardKind.name, id }))
  return ok(removeTogether(vault, [{ kind: storyKind.name, id: input.storyId }, ...cards]))
}

/** Has a story asked for in practice. Problems: `not-found`, `newer-format`, `too-long`. */
export function practiseStory(
  vault: Vault,
  input: { readonly storyId: string },
  context: Context,
): Changes {
  const story = found(vault, storyKind, input.storyId)
  if (!story.ok) return story
  const question = storyWords.ask(story.value.body.title)
  return addCard(vault, { question, source: 'story', storyId: input.storyId }, context)
}

/** Keeps a story as a proof of what the person can do, once. Problems: as for `keepEvidence`. */
export function keepStoryAsEvidence(
  vault: Vault,
  input: { readonly storyId: string },
  context: Context,
): Changes {
  const story = found(vault, storyKind, input.storyId)
  if (!story.ok) return story
  const { title, result } = story.value.body
  return keepEvidence(
    vault,
    {
      ...{ what: title, source: 'story', fromId: input.storyId },
      result: result.trim().slice(0, TITLE_LENGTH * 4),
    },
    context,
  )
}
