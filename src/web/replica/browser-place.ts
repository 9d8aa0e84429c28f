import { browserCustody } from './browser-custody.ts'
import { forgetfulPlace } from './browser-forgetful.ts'
import { BrowserLedger } from './browser-ledger.ts'
import { browserTransport, ledgerNews } from './browser-transport.ts'
import type { Custody } from './custody.ts'
import type { ReplicaHost } from './host.ts'
import type { CopyKeeper } from './records-copy.ts'
import { OPEN_PATIENCE_MS } from './start-replica.ts'
import type { Transport } from './transport.ts'

/** Where all records are kept: how they are reached, and what only their keeper can do. */
export interface Place {
  readonly transport: Transport
  readonly custody: Custody
  /** Whether the browser had thrown its records away, and has them again from their second copy. */
  readonly isBroughtBack: () => boolean
}

/**
 * This browser alone: there is no program. `holdsRecords`: whether it kept any before. `copy` keeps them a
 * second time.
 */
export async function browserPlace(
  host: ReplicaHost,
  holdsRecords: () => Promise<boolean>,
  copy?: CopyKeeper,
): Promise<Place> {
  const { indexedDb } = host
  if (!indexedDb) return forgetfulPlace(host)
  const ledger = new BrowserLedger(indexedDb, host, copy)
  // What is kept but cannot be opened just now is waited for; an empty vault in its place would look lost.
  if (!(await opens(ledger, host)) && ledger.standing !== 'looking' && !(await holdsRecords())) {
    return forgetfulPlace(host)
  }
  const news = ledgerNews(host.openChannel)
  return {
    transport: browserTransport(ledger, news),
    custody: browserCustody(ledger, news, { ...host, indexedDb }),
    isBroughtBack: () => ledger.standing === 'brought-back',
  }
}

async function opens(ledger: BrowserLedger, { after }: ReplicaHost): Promise<boolean> {
  let cancel = () => {}
  const late = new Promise<boolean>((resolve) => {
    cancel = after(OPEN_PATIENCE_MS, () => resolve(false))
  })
  const opening = ledger.prune().then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([opening, late])
  } finally {
    cancel()
  }
}
