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
