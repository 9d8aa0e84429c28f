import {
  type LetterToSend,
  type SendingOverview,
  type SendingSetup,
  type SentLetter,
  sendingOverviewSchema,
  sentLetterSchema,
} from '../../core/protocol/sending.ts'
import { ask, posted, read } from '../replica/ask-program.ts'
import type { Reply } from '../replica/transport.ts'

const overview = (path: string, init: RequestInit = {}): Promise<Reply<SendingOverview>> =>
  ask(path, init, async (response) => read(sendingOverviewSchema, await response.json()))

/** The program's side of sending. Never rejects. */
export const askSending = {
  look: () => overview('/api/sending'),
  setUp: (setup: SendingSetup) => overview('/api/sending', posted({ ...setup })),
  forget: () => overview('/api/sending/forget', posted({})),
  letter: (letter: LetterToSend): Promise<Reply<SentLetter>> =>
    ask('/api/sending/letter', posted({ ...letter }), async (response) =>
      read(sentLetterSchema, await response.json()),
    ),
}
