import { valuesWords, valueWords } from '../content/en/care-written.ts'

export type ValueId = keyof typeof valueWords

/** The thirteen values of which two or three are written about, in our own words. */
export const valueIds = Object.keys(valueWords) as ValueId[]
export const FEWEST_VALUES = 2
export const MOST_VALUES = 3

/** A value in words; one that this version does not know by its id. */
export function valueName(id: string): string {
  return id in valueWords ? valueWords[id as ValueId] : id
}

const PREFIX = 'value:'

/** The prompt under which an answer about a value is kept. */
export function valuePrompt(id: ValueId): string {
  return PREFIX + id
}

/** The question that a kept prompt stood for; undefined where it was no value. */
export function valueQuestion(prompt: string): string | undefined {
  return prompt.startsWith(PREFIX)
    ? valuesWords.question(valueName(prompt.slice(PREFIX.length)))
    : undefined
}

/** The values that an entry of values writing was about. */
export function valuesIn(answers: readonly { readonly prompt: string }[]): readonly string[] {
  return answers.flatMap(({ prompt }) =>
    prompt.startsWith(PREFIX) ? [prompt.slice(PREFIX.length)] : [],
  )
}
