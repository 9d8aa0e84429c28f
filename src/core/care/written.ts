import { writtenWords } from '../content/en/care-written.ts'
import type { EntryForm } from '../vault/kinds/care.ts'

/** The exercises that are a few questions to write under; each is kept as an entry of its own form. */
export const writtenIds = ['hoped', 'observer', 'growth'] as const satisfies readonly EntryForm[]
export type WrittenId = (typeof writtenIds)[number]

export interface WrittenPrompt {
  /** Kept with each answer. */
  readonly id: string
  readonly question: string
  readonly hint: string
}

export interface Written {
  readonly id: WrittenId
  readonly title: string
  readonly says: string
  readonly prompts: readonly WrittenPrompt[]
}

/** A written exercise; undefined for any other name. */
export function writtenNamed(name: string): Written | undefined {
  const id = writtenIds.find((each) => each === name)
  if (!id) return undefined
  const { title, says, prompts } = writtenWords[id]
  const asked = Object.entries<Omit<WrittenPrompt, 'id'>>(prompts)
  return { id, title, says, prompts: asked.map(([prompt, words]) => ({ id: prompt, ...words })) }
}

/** Under which an answer is kept: prompts of two exercises may have the same id. */
export function writtenPrompt(written: Written, { id }: WrittenPrompt): string {
  return `${written.id}:${id}`
}

/** The question that a kept prompt stood for; undefined where it was none of a written exercise. */
export function writtenQuestion(prompt: string): string | undefined {
  const [exercise = '', id] = prompt.split(':')
  return writtenNamed(exercise)?.prompts.find((each) => each.id === id)?.question
}
