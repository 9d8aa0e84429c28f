import type { Custody } from '../replica/custody.ts'

/** Who could open what is sealed with a key of the device, by where the records are kept. */
export const whoElse: Readonly<Record<Custody['place'], string>> = {
  program: 'whoever uses your account on this machine',
  browser: 'whoever can use this browser',
}
