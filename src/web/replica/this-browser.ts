import { holdsRecords } from '../offline/holds-records.ts'
import { browserPlace, type Place } from './browser-place.ts'
import type { ReplicaHost } from './host.ts'
import { openRecordsCopy } from './records-copy-client.ts'

/** The browser that this page runs in as the keeper of all records, with their second copy. */
export function thisBrowser(host: ReplicaHost): Promise<Place> {
  return browserPlace(host, holdsRecords, openRecordsCopy())
}
