import type { Reply } from '../replica/transport.ts'
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

/** Why the keeper of the records did not do it, for a person. `kept` says what stands as it was. */
export function sayRefusal(
  reply: Exclude<Reply<unknown>, { kind: 'answer' }>,
  kept: string,
): string {
  switch (reply.kind) {
    case 'refused':
      return reply.message
    case 'signed-out':
      return `This page has lost its key. Run “npm start” again, then come back here. ${kept}`
    case 'away':
      return (
        reply.trouble?.message ?? `Onward’s program did not answer. ${kept} Try again once it runs.`
      )
  }
}
