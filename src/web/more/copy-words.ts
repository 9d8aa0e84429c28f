import type { Holdings } from './copy-file.ts'

/** “3 applications, 2 letters and 1 journal page”. */
export function sayHoldings({ applications, letters, pages, records }: Holdings): string {
  const named = [
    count(applications, 'application'),
    count(letters, 'letter'),
    count(pages, 'journal page'),
  ].filter((words) => words !== null)
  if (named.length === 0) return records === 0 ? 'nothing yet' : 'no applications yet'
  const last = named.pop() ?? ''
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`
}

function count(number: number, noun: string): string | null {
  if (number === 0) return null
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
