import { useEffect, useRef, useState } from 'preact/hooks'
import { bringInWords } from '../../core/content/en/bring-in.ts'
import type { Context } from '../../core/context.ts'
import { choicesOf, type TableChoices, type Understood } from '../../core/exchange/choices.ts'
import type { WhichPeople } from '../../core/exchange/plan-people.ts'
import { planCards } from '../../core/exchange/plan-table.ts'
import type { PresetId } from '../../core/exchange/presets.ts'
import type { TextEncoding } from '../../core/exchange/read-exchange-file.ts'
import type { TablePlan } from '../../core/exchange/table-plan.ts'
import { MAX_CHANGES_PER_SET } from '../../core/vault/change.ts'
import { ReplicaError } from '../replica/replica.ts'
import { instantNow, useOnward } from '../shell/onward.ts'
import { type OpenedFile, openFile } from './open-file.ts'
import { planSlowly } from './plan-slowly.ts'

/** A file in front of the person, how it is read, and what it comes to. */
export interface Looked {
  readonly opened: OpenedFile
  readonly isPeople: boolean
  /** Null for visiting cards. */
  readonly understood: Understood | null
  /** Null for visiting cards. */
  readonly choices: TableChoices | null
  /** Which people are brought in, and whether what was deleted comes back. */
  readonly which: WhichPeople
  /** Null while the rows are looked through for the first time. */
  readonly plan: TablePlan | null
  /** The rows are being looked through anew; `plan` is that of before. */
  readonly isStale: boolean
}

/** What was brought in, to be undone as one. */
export interface BroughtIn {
  readonly count: number
  readonly setIds: readonly string[]
}

export type BringInState =
  | { readonly at: 'choose'; readonly problem: string | null }
  | { readonly at: 'reading'; readonly file: File; readonly doneBytes: number }
  | { readonly at: 'look'; readonly looked: Looked; readonly isBringing: boolean }
  | { readonly at: 'done'; readonly looked: Looked; readonly broughtIn: BroughtIn }

export interface BringIn {
  readonly state: BringInState
  choose(file: File, encoding?: TextEncoding): void
  /** Reads the table as another tracker's. */
  readAs(presetId: PresetId): void
  /** Puts right how the table is read. */
  change(choices: Partial<TableChoices>): void
  bringIn(): void
  undoAll(): void
}

/** Bringing in one file, from choosing it to undoing it. */
export function useBringIn(): BringIn {
  const { replica, now, newId, word } = useOnward()
  const [state, setState] = useState<BringInState>({ at: 'choose', problem: null })
  /** Grows with each new plan or file, so that an older one that is still being made is let go. */
  const turn = useRef(0)
  const opened = useRef<OpenedFile | null>(null)
  const reading = useRef<AbortController | null>(null)
  const context = (): Context => ({ now: { ...now.peek(), instant: instantNow() }, newId })
  const close = () => {
    reading.current?.abort()
    opened.current?.close()
    opened.current = null
  }
  useEffect(
    () => () => {
      turn.current += 1
      close()
    },
    [],
  )

  const look = async (looked: Looked) => {
    turn.current += 1
    const mine = turn.current
    setState({ at: 'look', looked: { ...looked, isStale: true }, isBringing: false })
    const plan = await planOf(looked, () => turn.current !== mine)
    if (plan && turn.current === mine) {
      setState({ at: 'look', looked: { ...looked, plan, isStale: false }, isBringing: false })
    }
  }
  const planOf = async (
    { opened: { content }, choices, which }: Looked,
    isOver: () => boolean,
  ): Promise<TablePlan | null> => {
    if (content.sort === 'cards') {
      return planCards(replica.vault, content.cards, which)
    }
    return choices && planSlowly(replica.vault, content.table, choices, context(), isOver)
  }
  const understandAgain = async (
    looked: Looked,
    presetId: PresetId | undefined,
    choices: TableChoices | null,
  ) => {
    const understood = await looked.opened.understand(presetId, choices?.fields)
    const found = choicesOf(understood)
    const kept = choices
      ? { ...choices, dayOrder: found.dayOrder ?? choices.dayOrder }
      : { ...found, ...looked.which }
    const isPeople = understood.preset.subject === 'people'
    await look({ ...looked, understood, isPeople, choices: kept })
  }
  const looked = state.at === 'look' || state.at === 'done' ? state.looked : null

  return {
    state,
    async choose(file, encoding) {
      turn.current += 1
      const mine = turn.current
      close()
      setState({ at: 'reading', file, doneBytes: 0 })
      const letGo = new AbortController()
      reading.current = letGo
      const tellDone = (doneBytes: number) => {
        if (turn.current === mine) setState({ at: 'reading', file, doneBytes })
      }
      const read = await openFile(file, encoding, tellDone, letGo.signal)
      if (turn.current !== mine) return
      if (!read.ok) return setState({ at: 'choose', problem: read.problem.message })
      opened.current = read.value
      const { content } = read.value
      const understood = content.sort === 'table' ? content.understood : null
      await look({
        opened: read.value,
        isPeople: understood === null || understood.preset.subject === 'people',
        understood,
        choices: understood && choicesOf(understood),
        which: { onlyAtEmployers: false, bringsBack: false },
        plan: null,
        isStale: true,
      })
    },
    readAs(presetId) {
      if (looked) void understandAgain(looked, presetId, null)
    },
    change(right) {
      if (!looked) return
      const { choices } = looked
      const changed = choices && { ...choices, ...right }
      const which = { ...looked.which, ...right }
      const next = { ...looked, choices: changed, which }
      if (right.fields) void understandAgain(next, changed?.preset.id, changed)
      else void look(next)
    },
    async bringIn() {
      if (state.at !== 'look' || state.isBringing || state.looked.isStale) return
      turn.current += 1
      setState({ ...state, isBringing: true })
      // Somebody may have changed something meanwhile, in this browser or another.
      const plan = await planOf(state.looked, () => false)
      if (!plan || plan.changes.length === 0) return look(state.looked)
      try {
        const set = await replica.commit('bring-in', plan.changes)
        const parts = Math.ceil(set.changes.length / MAX_CHANGES_PER_SET)
        const setIds = Array.from({ length: parts }, (_, at) =>
          at === 0 ? set.id : `${set.id}.${at + 1}`,
        )
        const count = plan.changes.length
        setState({ at: 'done', looked: { ...state.looked, plan }, broughtIn: { count, setIds } })
        word.say(bringInWords.saidIn(count, state.looked.isPeople))
      } catch (error) {
        if (!(error instanceof ReplicaError)) throw error
        word.say(error.message)
        setState({ ...state, isBringing: false })
      }
    },
    async undoAll() {
      if (state.at !== 'done') return
      let isWhole = true
      for (const id of state.broughtIn.setIds.toReversed()) {
        isWhole = (await replica.undo(id)).ok && isWhole
      }
      word.say(isWhole ? bringInWords.saidUndone : bringInWords.undoFailed)
      // What was undone counts as deleted, and may be wanted again in another way.
      const { choices, which } = state.looked
      await look({
        ...state.looked,
        choices: choices && { ...choices, bringsBack: true },
        which: { ...which, bringsBack: true },
      })
    },
  }
}
