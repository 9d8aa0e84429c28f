import type { Change } from '../../vault/change.ts'
import { createOrReplace, remove } from '../../vault/edit.ts'
import type { Readable } from '../../vault/kind.ts'
import { type Correction, correctionKind } from '../../vault/kinds/correction.ts'
import { type Letter, letterTextKind } from '../../vault/kinds/letter.ts'
import type { LetterKind, Reading } from '../../vault/kinds/reading.ts'
import type { Vault } from '../../vault/vault.ts'
import { companyKey } from '../names.ts'
import { senderOf } from './sender.ts'
import { wordingOf } from './wording.ts'

interface Said {
  readonly kind: LetterKind
  readonly company: string
  readonly role: string | null
}

/**
 * The change that keeps what the person put right in a letter, or takes an earlier one back where the
 * word is now what was read. None where there is nothing to learn: nothing differs, or neither sender
 * nor wording could be known again.
 */
export function correctionChanges(
  vault: Vault,
  letter: Readable<Letter>,
  reading: Reading,
  said: Said,
  nowInstant: string,
): readonly Change[] {
  const earlier = vault.get(correctionKind, letter.id)
  const { kind, company, role } = reading
  const read: Correction['read'] = earlier?.body.read ?? { kind, company, role }
  const word = {
    kind: said.kind,
    company: said.company.trim() || read.company,
    role: said.role?.trim() || read.role,
  }
  const sender = senderOf(letter.body.from?.address)
  const wording = wordingOf(vault.get(letterTextKind, letter.id)?.body.text ?? '')
  const isKnown = sender.address !== undefined || wording.length > 0
  if (!isKnown || !differs(read, word)) {
    return earlier && !earlier.readOnly ? [remove(correctionKind, earlier)] : []
  }
  const body: Correction = {
    madeAt: nowInstant,
    ...sender,
    wording: [...wording],
    read,
    said: word,
  }
  return [createOrReplace(vault, correctionKind, letter.id, body)]
}

/** A role that was not known and now is says nothing of the next letter. */
function differs(read: Correction['read'], said: Correction['said']): boolean {
  return (
    read.kind !== said.kind ||
    companyKey(read.company ?? '') !== companyKey(said.company ?? '') ||
    (read.role !== null && read.role !== said.role)
  )
}
