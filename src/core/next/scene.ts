import type { Now } from '../context.ts'
import { type AskAdvice, askAdvice } from '../letters/ask-rule.ts'
import { type BeatModel, beatModels } from '../recovery/beat-standing.ts'
import { type NoFacts, noFacts } from '../recovery/no-facts.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import { type Beat, recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

/** For this many days after it was opened, what follows a no is suggested; later only on its page. */
export const FOLLOWS_DAYS = 14
/** An answer may take longer: for this many days Learn is suggested. */
export const LEARN_DAYS = 60

/** One no that is neither filed nor long past, with how its beats stand. */
export interface OpenNo {
  readonly facts: NoFacts
  readonly advice: AskAdvice
  readonly beats: Readonly<Record<Beat, BeatModel>>
  /** Opened within `FOLLOWS_DAYS`. */
  readonly recent: boolean
}

/** What the rules look at: gathered once for all of them. */
export interface Scene {
  readonly vault: Vault
  readonly now: Now
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Newest first. */
  readonly noes: readonly OpenNo[]
}

/** Gathers what the rules look at. */
export function sceneOf(vault: Vault, now: Now): Scene {
  const today = dateOf(now)
  const since = Date.parse(now.instant) - LEARN_DAYS * 86_400_000
  const recentSince = `${addDays(today, -FOLLOWS_DAYS)}T00:00:00.000Z`
  const noes: OpenNo[] = []
  for (const recovery of vault.all(recoveryKind)) {
    if (recovery.body.filedAt !== undefined) continue
    if (Date.parse(recovery.body.openedAt) < since) continue
    const facts = noFacts(vault, recovery.id, now.zone)
    if (!facts) continue
    const advice = askAdvice(vault, recovery.id, now)
    noes.push({
      facts,
      advice,
      beats: beatModels(vault, recovery, now, advice),
      recent: recovery.body.openedAt >= recentSince,
    })
  }
  return { vault, now, today, noes: noes.reverse() }
}
