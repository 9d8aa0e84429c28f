import type { Now } from '../context.ts'
import { knownIn } from '../vault/kind.ts'
import { applicationKind, roundTypes } from '../vault/kinds/application.ts'
import { storyKind } from '../vault/kinds/practice.ts'
import type { Vault } from '../vault/vault.ts'
import { type MockPick, mockSet } from './mock-set.ts'
import { competencyWord, warnOfUse } from './stories-view.ts'

/** So many questions are enough to be warm. */
const MOST_LIKELY = 5
const MOST_STORIES = 4

/** A story that one of the likely questions asks for. */
export interface FittingStory {
  readonly id: string
  readonly title: string
  /** What it shows of what is asked: "Planning". */
  readonly shows: string
  /** That they heard it, or that it is told often; null where nothing speaks against it. */
  readonly warning: string | null
}

export interface LikelyAsked {
  readonly questions: readonly MockPick[]
  readonly stories: readonly FittingStory[]
}

/** What may be asked in a round, and which of the person’s stories would answer it. */
export function likelyAsked(
  vault: Vault,
  now: Now,
  { applicationId, eventId }: { readonly applicationId: string; readonly eventId: string },
): LikelyAsked {
  const event = vault
    .get(applicationKind, applicationId)
    ?.body.events.find(({ id }) => id === eventId)
  const round = knownIn(roundTypes, event?.round)
  const questions = mockSet(vault, now, { applicationId, eventId, round, size: MOST_LIKELY })
  const asked = new Set<string>(questions.flatMap(({ shows }) => shows ?? []))
  const fitting = vault.all(storyKind).flatMap(({ id, body }) => {
    const shows = body.shows.filter((each) => asked.has(each))
    return shows.length > 0 ? [{ id, body, shows }] : []
  })
  const stories = fitting
    .toSorted((a, b) => b.shows.length - a.shows.length || a.body.told.length - b.body.told.length)
    .slice(0, MOST_STORIES)
    .map(({ id, body, shows }) => ({
      ...{ id, title: body.title, shows: shows.map(competencyWord).join(', ') },
      warning: warnOfUse(vault, body, applicationId, now),
    }))
  return { questions, stories }
}
