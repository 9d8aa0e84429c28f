import { randomBytes } from 'node:crypto'
import type { Context } from '../core/context.ts'
import { idMaker } from '../core/vault/uuid.ts'

const newId = idMaker(Date.now, randomBytes)

/** The time, the zone and ids of this machine. */
export function contextHere(): Context {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return { now: { instant: new Date().toISOString(), zone }, newId }
}
