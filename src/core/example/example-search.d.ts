import type { Context } from '../context.ts'
import type { Change } from '../vault/change.ts'
import type { Vault } from '../vault/vault.ts'
/**
 * A believable search in the middle of things, around the day of `context.now`: a no yesterday evening
 * whose note is due this morning, a talk on the next working day, some quiet, some waiting. Every record
 * is named in the `example` record. Nothing where the example is shown already.
 */
export declare function exampleSearch(vault: Vault, context: Context): Change[]
/**
 * Removes the records of the example as they are now, and whatever was made about them since. What is
 * sealed (a check-in, a page in the journal) cannot be told apart and stays. A letter's text that is
 * not loaded counts as its first version, since no letter that came in is ever edited.
 */
export declare function removeExample(vault: Vault, _context: Context): Change[]
