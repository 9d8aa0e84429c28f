import { bareEnvelope } from '../reading/envelope.test-support.ts'
import { readLetter } from '../reading/read-letter.ts'
import { type Walk, walk } from '../recovery/walk.test-support.ts'
import { create } from '../vault/edit.ts'
import { letterImportKind } from '../vault/kinds/letter-import.ts'
import { type CameIn, takeIn } from './take-in.ts'

interface Mail {
  readonly id: string
  readonly subject: string
  readonly from: string
  readonly name?: string
  readonly on: string
  readonly text: string
  readonly answers?: readonly string[]
}

/** A message of a mailbox, read by the real reader. Its Message-ID is `<id>@mail.example`. */
export function mail({ id, subject, from, name, on, text, answers = [] }: Mail): CameIn {
  const sentAt = `${on}T09:00:00.000Z`
  const around = { ...bareEnvelope, replyingTo: answers.map((answer) => `${answer}@mail.example`) }
  const read = { subject, fromName: name ?? null, fromAddress: from, text, sentAt }
  return {
    letterId: id,
    letter: {
      subject,
      from: { name: name ?? null, address: from },
      sentAt,
      text,
      messageId: `${id}@mail.example`,
      envelope: around,
    },
    reading: readLetter({ ...read, envelope: around }),
  }
}

export const arrived = (about: Partial<Mail> & { company: string; role: string }): CameIn =>
  mail({
    id: 'arrived',
    subject: `Your application for ${about.role}`,
    from: `jobs@${about.company.split(' ')[0]?.toLowerCase()}.example`,
    name: `${about.company} Recruitment`,
    on: '2026-01-08',
    text: `Dear Ines,\n\nThank you for applying for the position of ${about.role} at ${about.company}. We have received your application and will review it in the coming weeks.\n\nKind regards\n${about.company} Recruitment`,
    ...about,
  })

export const refused = (about: Partial<Mail> & { company: string; role: string }): CameIn =>
  mail({
    id: 'refused',
    subject: `Your application for ${about.role}`,
    from: `jobs@${about.company.split(' ')[0]?.toLowerCase()}.example`,
    name: `${about.company} Recruitment`,
    on: '2026-01-29',
    text: `Dear Ines,\n\nThank you for applying for the position of ${about.role} at ${about.company}. We are sorry to tell you that we will not be taking your application further.\n\nKind regards\n${about.company} Recruitment`,
    ...about,
  })

export const news = (id: string): CameIn =>
  mail({
    id,
    subject: 'Twelve new jobs for you',
    from: 'alerts@jobboard.example',
    on: '2026-01-20',
    text: 'Here are this week’s new jobs that match your search. Apply now. Unsubscribe from these job alerts at any time.',
  })

/** A walk on which these messages came in with the import `i1`. */
export function cameIn(messages: readonly CameIn[], walking: Walk = walk()): Walk {
  if (!walking.vault.get(letterImportKind, 'i1')) {
    walking.act((_, { now }) => ({
      ok: true,
      value: [
        create(letterImportKind, 'i1', {
          door: 'file',
          name: 'archive.mbox',
          startedAt: now.instant,
          endedAt: now.instant,
          read: 412,
          forgotten: 400,
          known: 0,
        }),
      ],
    }))
  }
  walking.act((vault, context) => ({ ok: true, value: takeIn(vault, 'i1', messages, context) }))
  return walking
}
