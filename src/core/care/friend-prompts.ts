import { friendPromptWords } from '../content/en/friend.ts'

export type FriendPromptId = keyof typeof friendPromptWords

export interface FriendPrompt {
  /** Kept with each answer. */
  readonly id: FriendPromptId
  readonly question: string
  readonly hint: string
}

/**
 * "What I'd tell a friend": mindfulness of the feeling, common humanity, kindness, in that order
 * (self-compassion writing, 180 people: doi 10.3389/fpsyg.2020.01371). The words are our own.
 */
export const friendPrompts: readonly FriendPrompt[] = [
  { id: 'feel', ...friendPromptWords.feel },
  { id: 'others', ...friendPromptWords.others },
  { id: 'tell', ...friendPromptWords.tell },
]
