import { type FoundCompany, findCompany } from './company.ts'
import type { LetterText } from './letter-text.ts'
import type { FoundName } from './names.ts'
import { findRole } from './role.ts'
import { findSignature } from './signature.ts'
import { prepareWho } from './who-text.ts'

/** Who wrote a letter, and about which job. Unknown is null. */
export interface Who {
  readonly company: FoundCompany | null
  readonly role: FoundName | null
  readonly signature: FoundName | null
}

/**
 * Finds employer, role and signature in a letter of any read language, from subject, sender, text,
 * signature and footer together. A role is looked for only where `aboutAJob`.
 */
export function findWho(
  letter: LetterText,
  sender: { readonly fromName: string | null; readonly fromAddress: string | null },
  aboutAJob: boolean,
): Who {
  const who = prepareWho(letter)
  const company = findCompany(who, { name: sender.fromName, address: sender.fromAddress })
  return {
    company,
    role: aboutAJob ? findRole(who, company?.name ?? null) : null,
    signature: findSignature(who, sender.fromName, company?.name ?? null),
  }
}
