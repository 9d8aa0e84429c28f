import { useRef, useState } from 'preact/hooks'
import { reviewWords } from '../../core/content/en/import.ts'
import type { Context } from '../../core/context.ts'
import { type AsShown, acceptGroups, leaveOut } from '../../core/import/accept.ts'
import { placeTitle } from '../../core/import/places.ts'
import {
  type Answered,
  answerLook,
  type Correction,
  correctGroup,
  type Said,
} from '../../core/import/say.ts'
import { unloadedTexts } from '../../core/past/belongings.ts'
import { ok, type Result } from '../../core/result.ts'
import { foundLetterKind } from '../../core/vault/kinds/letter-import.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { instantNow, useAct, useOnward } from '../shell/onward.ts'
import { rowStateOf } from './row-state.ts'
import type { Row } from './use-review.ts'
import { waitAgain } from './wait-again.ts'

/** So many rows are kept in one set: the page must not stand still for it. */
const ROWS_AT_ONCE = 40

/** What can be done with rows. */
export interface Deeds {
  /** While many are being kept one after another; null otherwise. */
  readonly keeping: { readonly done: number; readonly all: number } | null
  /** Rows that were kept together last, and can be undone together. */
  readonly together: readonly Row[]
  readonly undoesAll: boolean
  keep(row: Row): Promise<boolean>
  keepAll(rows: readonly Row[]): Promise<void>
  leaveOut(rows: readonly Row[]): Promise<boolean>
  answer(row: Row, said: Omit<Said, 'letterId'>): Promise<boolean>
  correct(correction: Correction): Promise<boolean>
  /** Lets a row wait again. */
  undo(row: Row): Promise<boolean>
  undoAll(): Promise<void>
}

export function useDeeds(): Deeds {
  const act = useAct()
  const { replica, now, newId, word } = useOnward()
  const [keeping, setKeeping] = useState<Deeds['keeping']>(null)
  const [together, setTogether] = useState<readonly Row[]>([])
  const isBusy = useRef(false)
  const keepGroups = (groups: readonly AsShown[], said: string) =>
    act('keep-found', (vault, context) => acceptGroups(vault, groups, context), said)
  const saidOf = (title: string, { kept }: Answered, isBeside: boolean) =>
    kept ? reviewWords.saidKept(title) : isBeside ? reviewWords.saidBeside : reviewWords.saidNext
  const settle = async (
    title: string,
    isBeside: boolean,
    action: (vault: Vault, context: Context) => Result<Answered>,
  ) => {
    setTogether([])
    // What is said depends on what comes of it.
    const result = action(replica.vault, {
      now: { ...now.peek(), instant: instantNow() },
      newId,
    })
    const said = result.ok ? saidOf(title, result.value, isBeside) : ''
    return (await act('correct-found', () => result, said)) !== null
  }
  const undo = async (row: Row) => {
    const undone = await waitAgain(replica, row.letterIds)
    word.say(undone.ok ? reviewWords.saidAgain(row.title) : undone.problem.message)
    return undone.ok
  }
  return {
    keeping,
    together,
    undoesAll: together.length > 1,
    async keep(row) {
      setTogether([])
      const shown = shownOf(row)
      return (await keepGroups([shown], reviewWords.saidKept(row.title))) !== null
    },
    async keepAll(rows) {
      if (isBusy.current) return
      isBusy.current = true
      let left = rows.map(shownOf)
      const all = left.length
      while (left.length > 0) {
        if (all > ROWS_AT_ONCE) setKeeping({ done: all - left.length, all })
        const next = left.slice(0, ROWS_AT_ONCE)
        const kept = await keepGroups(next, reviewWords.saidAllKept(all))
        if (!kept) break
        const again = new Set(kept.left)
        left = left.filter((group) => !next.includes(group) || again.has(group.id))
      }
      setKeeping(null)
      setTogether(rows)
      isBusy.current = false
    },
    async leaveOut(rows) {
      setTogether([])
      const letterIds = rows.flatMap((row) => row.letterIds)
      const named = letterIds.map((id) => ({ kind: foundLetterKind.name, id }))
      const texts = unloadedTexts(replica.vault, named)
      await Promise.all(texts.map((id) => replica.text(id)))
      const [row] = rows
      const said =
        rows.length === 1 && row ? reviewWords.saidLeftOut(row.title) : reviewWords.leftOut
      const done = await act('leave-out', (vault) => ok(leaveOut(vault, letterIds)), said)
      return done !== null
    },
    answer: (row, said) =>
      settle(row.title, said.besideId !== null, (vault, context) =>
        answerLook(vault, { ...said, letterId: row.id }, context),
      ),
    correct: (correction) =>
      settle(
        placeTitle(correction.company, correction.role),
        correction.besideId !== null,
        (vault, context) => correctGroup(vault, correction, context),
      ),
    undo,
    async undoAll() {
      if (isBusy.current) return
      isBusy.current = true
      for (let undone = true; undone; ) {
        const kept = together.filter(
          ({ letterIds }) => rowStateOf(replica.vault, letterIds).state === 'kept',
        )
        const letterIds = kept.flatMap((row) => row.letterIds)
        undone = letterIds.length > 0 && (await waitAgain(replica, letterIds)).ok
      }
      setTogether([])
      word.say(reviewWords.saidAllAgain)
      isBusy.current = false
    },
  }
}

function shownOf(row: Row): AsShown {
  if (row.part === 'clear') return row.proposal.shown
  if (row.part === 'aside') return row.aside.shown
  const { letterId, company, role } = row.look
  return { id: letterId, applicationId: null, company, role, letterIds: [letterId] }
}
