import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'

/** The person's own letters, in the order in which they were begun. */
export const ownLetters = gathered(letterKind, (vault): readonly Readable<Letter>[] =>
  vault.all(letterKind).filter(({ body }) => body.direction === 'out'),
)

/** The employer that a letter is about: that of its application, else that of the person. */
export function companyOf(vault: Vault, { applicationId, personId }: Letter): string | null {
  return (
    vault.get(applicationKind, applicationId ?? '')?.body.company ||
    vault.get(personKind, personId ?? '')?.body.company ||
    null
  )
}

/** Apart from the table of types, which the first load of the web app does not carry. */
const asking: ReadonlySet<string> = new Set([
  ...['ask-feedback', 'reapply', 'informational-talk', 'referral', 'recommendation', 'mentor'],
  'follow-up',
])

/** True for letters that ask for something and wait for an answer. */
export function expectsAnswer(purpose: string | undefined): boolean {
  return purpose !== undefined && asking.has(purpose)
}
