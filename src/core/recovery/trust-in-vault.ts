import { hostOfAddress } from '../reading/hosts.ts'
import { type Trust, trustOf } from '../reading/trust.ts'
import { type KnownSender, senderSigns } from '../reading/trust-sender.ts'
import { gathered } from '../vault/gathered.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { Reading } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import type { IncomingLetter } from './letter-in.ts'

/**
 * How far a letter that comes in can be believed, held against who wrote before: an address that
 * only looks like a known one, or a known employer writing from a private account.
 */
export function trustInVault(
  vault: Vault,
  from: IncomingLetter['from'],
  reading: Pick<Reading, 'kind' | 'company' | 'trust'>,
): Trust {
  const sender = { name: from?.name ?? null, address: from?.address ?? null }
  const isAboutAJob = reading.kind !== 'other' && reading.kind !== 'noise'
  const signs = senderSigns(sender, isAboutAJob ? reading.company : null, knownSenders(vault))
  return trustOf([...(reading.trust?.signs ?? []), ...signs])
}

const knownSenders = gathered(letterKind, (vault): readonly KnownSender[] => {
  const known = new Map<string, KnownSender>()
  for (const { body } of vault.all(letterKind)) {
    const host = hostOfAddress(body.from?.address)
    if (body.direction !== 'in' || host === '' || body.reading?.trust?.level === 'warned') continue
    const company = body.reading?.company ?? null
    known.set(`${host} ${company}`, { company, host })
  }
  return [...known.values()]
})
