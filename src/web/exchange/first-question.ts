import type { Looked } from './use-bring-in.ts'

/** Days can be read in two ways, and nothing in the file tells. */
export function asksOrder({ understood }: Looked): boolean {
  return understood?.order.is === 'open' || understood?.order.is === 'mixed'
}

/** No heading says which column names the employer, without whom no row can be kept. */
export function asksCompany({ understood, isPeople }: Looked): boolean {
  return (
    understood !== null && !isPeople && !understood.columns.some(({ field }) => field === 'company')
  )
}

/** One of them is not answered: until then nothing is known well. */
export function waitsForAnswer(looked: Looked): boolean {
  const { choices } = looked
  if (!choices) return false
  return (
    (asksOrder(looked) && choices.dayOrder === null) ||
    (asksCompany(looked) && !choices.fields.includes('company'))
  )
}
