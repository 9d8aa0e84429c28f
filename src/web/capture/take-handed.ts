import type { Replica } from '../replica/replica.ts'
import { handedOver, handedPart } from './handed-over.ts'

/**
 * Takes what stands in the page's address as the draft of a new application, in the place of an earlier
 * one that was handed over, and takes it out of the address: browsers remember addresses.
 */
export async function takeHanded(replica: Replica, draftKey: string): Promise<void> {
  const given = handedOver(handedPart(location))
  if (!given) return
  await replica.ready
  await replica.drafts.drop(draftKey)
  const text = JSON.stringify(given)
  await replica.drafts.write(`${draftKey}/advert`, { text, began: '' }, { sealed: false })
  const isBehindHash = location.hash.startsWith('#/')
  history.replaceState(null, '', isBehindHash ? '#/capture' : location.pathname)
}
