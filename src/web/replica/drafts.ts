import type { Body, Sealed } from '../../core/vault/record.ts'
import type { Keeper } from './keeper.ts'
import { type Drafts, ReplicaError } from './replica.ts'
import type { Seals } from './seals.ts'

/** A draft as it lies on the disk: plain, or sealed as a record of the kind `draft` would be. */
type KeptDraft = { readonly value: unknown } | { readonly sealed: Sealed }

interface Asked {
  readonly value: unknown
  readonly sealed: boolean
}

interface Due {
  asked: Asked
  readonly written: Promise<void>
}

/** So many drafts of one form wait at most until they can be read again. */
const MAX_SET_ASIDE = 100

/** Behind the key of a draft that was written before, and cannot be read while it is locked. */
const ASIDE = '~'

const placeOf = (key: string) => ({ kind: 'draft', id: key.split(ASIDE)[0] ?? key, schema: 1 })

/**
 * Drafts in the store of this browser; the last words written win. What was written earlier and is
 * locked is never written over: it is set aside, and read again once it can be opened and the draft in
 * its place is gone.
 */
export function draftsIn(keeper: Keeper, seals: Seals): Drafts {
  /** The nonces of what this tab wrote last: its own words it may write over. */
  const own = new Map<string, string>()
  const vaultId = () => {
    const open = keeper.position
    if (!open) throw new ReplicaError('starting', 'Onward is still opening your records.')
    return open.vaultId
  }
  /** The last thing asked of each key, so that a draft that is dropped cannot come back. */
  const last = new Map<string, Promise<unknown>>()
  /** Writes that wait for the one before: only the newest is worth the disk. */
  const due = new Map<string, Due>()
  const inTurn = <Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> => {
    const before = last.get(key) ?? Promise.resolve()
    const done = before.then(work)
    const over: Promise<unknown> = done
      .catch(() => {})
      .then(() => last.get(key) === over && last.delete(key))
    last.set(key, over)
    return done
  }
  const kept = (owner: string, key: string) =>
    keeper.using((store) => store.draft(owner, key)) as Promise<KeptDraft | undefined>
  const valueIn = (key: string, draft: KeptDraft) =>
    'sealed' in draft ? seals.openNow(placeOf(key), draft.sealed)?.value : draft.value
  /** The first place behind a key that holds nothing, and the last that holds something. */
  const aside = async (owner: string, key: string) => {
    let taken: string | undefined
    for (let at = 1; at <= MAX_SET_ASIDE; at += 1) {
      const place = `${key}${ASIDE}${at}`
      if (!(await kept(owner, place))) return { free: place, taken }
      taken = place
    }
    return { free: `${key}${ASIDE}${MAX_SET_ASIDE}`, taken }
  }
  const read = async (key: string): Promise<unknown> => {
    const owner = vaultId()
    const draft = await kept(owner, key)
    if (draft) return valueIn(key, draft)
    const { taken } = await aside(owner, key)
    const earlier = taken === undefined ? undefined : await kept(owner, taken)
    const value = earlier && valueIn(key, earlier)
    if (!earlier || value === undefined || taken === undefined) return undefined
    await keeper.using((store) => store.putDraft(owner, key, earlier))
    await keeper.using((store) => store.dropDraft(owner, taken))
    return value
  }
  const write = async (key: string, { value, sealed }: Asked) => {
    const owner = vaultId()
    const before = await kept(owner, key)
    if (before && 'sealed' in before && own.get(key) !== before.sealed.nonce) {
      if (valueIn(key, before) === undefined) {
        const { free } = await aside(owner, key)
        await keeper.using((store) => store.putDraft(owner, free, before))
      }
    }
    const body: Body = { value }
    const draft: KeptDraft =
      sealed || seals.sealsAll ? { sealed: seals.seal(placeOf(key), body) } : { value }
    if ('sealed' in draft) own.set(key, draft.sealed.nonce)
    await keeper.using((store) => store.putDraft(owner, key, draft))
  }
  return {
    read: <Value>(key: string) => inTurn(key, () => read(key) as Promise<Value | undefined>),
    write(key, value, { sealed = false } = {}) {
      const asked = { value, sealed }
      const waiting = due.get(key)
      if (waiting) {
        waiting.asked = asked
        return waiting.written
      }
      const one: Due = {
        asked,
        written: inTurn(key, () => {
          if (due.get(key) === one) due.delete(key)
          return write(key, one.asked)
        }),
      }
      due.set(key, one)
      return one.written
    },
    drop(key) {
      // What is written after this stands behind it.
      due.delete(key)
      return inTurn(key, async () => {
        const owner = vaultId()
        await keeper.using((store) => store.dropDraft(owner, key))
      })
    },
  }
}

/** A draft as it is to be kept now; undefined where it cannot be brought over. */
export function broughtDraft(key: string, kept: unknown, seals: Seals): unknown {
  const draft = kept as KeptDraft
  if (!('sealed' in draft))
    return seals.sealsAll ? { sealed: seals.seal(placeOf(key), { value: draft.value }) } : draft
  const sealed = seals.brought(placeOf(key), draft.sealed)
  return sealed === draft.sealed ? draft : { sealed }
}
