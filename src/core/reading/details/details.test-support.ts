import type { Meeting } from '../../vault/kinds/reading.ts'
import { prepareLetter } from '../letter-text.ts'
import { findDetails } from './details.ts'

/** The talk in an invitation of 2 March 2026 with these words, between a salutation and a signature. */
export function talkIn(words: string, writer: string | null = null): Meeting {
  const letter = prepareLetter({
    subject: 'Interview',
    fromName: null,
    fromAddress: 'jobs@tarn.example',
    text: `Dear Robin,\n\n${words}\n\nKind regards,\nPat Hale\nTarn Ltd, 2 Quay Road, Tarn`,
  })
  const head = { sentAt: '2026-03-02T10:00:00Z', envelope: undefined }
  const { meeting } = findDetails(letter, head, 'interview', null, writer)
  if (!meeting) throw new Error('no talk')
  return meeting
}
