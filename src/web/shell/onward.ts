import { type ReadonlySignal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext, useMemo, useRef } from 'preact/hooks'
import type { Context, Now } from '../../core/context.ts'
import type { Problem, Result } from '../../core/result.ts'
import { type Change, purges } from '../../core/vault/change.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import type { Look, Vault } from '../../core/vault/vault.ts'
import type { Device } from '../offline/device.ts'
import type { Custody } from '../replica/custody.ts'
import { type Replica, ReplicaError } from '../replica/replica.ts'
import { addressHere } from './address-here.ts'

/** What every page is given: the replica, the time, and a way to say something quietly. */
export interface Onward {
  readonly replica: Replica
  /** The present time; the signal moves once a minute, so that a page left open stays true. */
  readonly now: ReadonlySignal<Now>
  readonly newId: () => string
  readonly word: Word
  readonly custody: Custody
  readonly device: Device
}

/** What the quiet word says, and which set of changes it offers to undo or, after that, to do again. */
export interface Said {
  readonly text: string
  readonly undo?: string
  readonly redo?: string
  /** The address at which it was done. */
  readonly from?: string
}

/** The quiet word at the foot of the page: what was just done, with undo; or what went wrong. */
export interface Word {
  readonly said: ReadonlySignal<Said | null>
  say(text: string, offer?: Omit<Said, 'text'>): void
  /** While it is pointed at or in focus it stays; `false` lets its time begin again. */
  hold(held: boolean): void
  hush(): void
}

const OnwardContext = createContext<Onward | null>(null)
export const OnwardProvider = OnwardContext.Provider

export function useOnward(): Onward {
  const onward = useContext(OnwardContext)
  if (!onward) throw new Error('useOnward outside the app')
  return onward
}

/**
 * A view of the vault at this time, computed again when a kind of record that it reads, the minute or
 * `keys` change. It reads nothing but the vault: what is sealed is asked of the replica.
 */
export function useView<View>(
  view: (vault: Vault, now: Now) => View,
  keys: readonly unknown[] = [],
): View {
  const { replica, now } = useOnward()
  const version = replica.version.value
  const at = now.value
  const kept = useRef<{ readonly for: readonly unknown[]; readonly look: Look<View> } | null>(null)
  return useMemo(() => {
    const now = [at, ...keys]
    const known = kept.current
    const same = known?.for.length === now.length && known.for.every((key, n) => key === now[n])
    if (known && same && known.look.isCurrent()) return known.look.view
    const look = replica.look((vault) => view(vault, at))
    kept.current = { for: now, look }
    return look.view
  }, [version, at, ...keys])
}

/** What an action of core answers with: changes alone, or changes with what the page needs next. */
type Outcome = readonly Change[] | { readonly changes: readonly Change[] }

const STILL_OPENING = 'Onward is still opening your records. This is done as soon as they are here.'

/**
 * Carries out an action of core: commits its changes at once and says so, with undo unless something was
 * deleted for good; or says what stands in the way. `openedOn` is the record of a form as the form was
 * opened on it (`useOpenedOn`): what came since in another place is then merged, not overwritten. What is
 * done before the records are here is done once they are, on what they say.
 */
export function useAct() {
  const { replica, now, newId, word } = useOnward()
  return useMemo(
    () => actOn({ replica, now, newId, word }, addressHere),
    [replica, now, newId, word],
  )
}

/** As `useAct`, outside a component; `here` says at which address something is done. */
export function actOn(
  { replica, now, newId, word }: Pick<Onward, 'replica' | 'now' | 'newId' | 'word'>,
  here: () => string,
) {
  const context = (): Context => ({ now: { ...now.peek(), instant: instantNow() }, newId })
  return async function act<Value extends Outcome, P extends Problem>(
    intent: string,
    action: (vault: Vault, context: Context) => Result<Value, P>,
    said: string | ((value: Value) => string),
    openedOn?: VaultRecord,
  ): Promise<Value | null> {
    const from = here()
    if (!replica.identity || replica.status.peek() === 'starting') {
      word.say(STILL_OPENING)
      await replica.ready
      word.hush()
    }
    const result = action(replica.vault, context())
    if (!result.ok) {
      word.say(result.problem.message)
      return null
    }
    const changes: readonly Change[] =
      'changes' in result.value ? result.value.changes : result.value
    if (changes.length === 0) return result.value
    try {
      const set = await replica.commit(intent, changes, openedOn && [openedOn])
      const canUndo = set.changes.length > 0 && !set.changes.some(purges)
      const text = typeof said === 'string' ? said : said(result.value)
      word.say(text, canUndo ? { undo: set.id, from } : {})
      return result.value
    } catch (error) {
      if (!(error instanceof ReplicaError)) throw error
      word.say(error.message)
      return null
    }
  }
}

export function instantNow(): string {
  return new Date().toISOString()
}

export function nowHere(): Now {
  return { instant: instantNow(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
}

/** How long a quiet word stays, in milliseconds; pointing at it or focusing it keeps it longer. */
const WORD_STAYS_MS = 9000

export function makeWord(): Word {
  const said = signal<Said | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  const goLater = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      said.value = null
    }, WORD_STAYS_MS)
  }
  return {
    said,
    say(text, offer = {}) {
      said.value = { text, ...offer }
      goLater()
    },
    hold(held) {
      if (held) clearTimeout(timer)
      else goLater()
    },
    hush() {
      clearTimeout(timer)
      said.value = null
    },
  }
}
