import type { Reply } from '../replica/transport.ts'

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
