import type { Now } from '../context.ts'
import { type AskAdvice, askAdvice } from '../letters/ask-rule.ts'
import { type BeatModel, beatModels, hasAnswer, pointsOf } from '../recovery/beat-standing.ts'
import { type NoFacts, noFacts } from '../recovery/no-facts.ts'
import { addWholeDays, dateOf } from '../time/calendar.ts'
import type { Readable } from '../vault/kind.ts'
import { type Beat, type Recovery, recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

/** For this many days after it was opened, what follows a no is suggested; later only on its page. */
export const FOLLOWS_DAYS = 14
/** An answer may take longer: for this many days Learn is suggested. */
export const LEARN_DAYS = 60

/** More noes than this at a time are left to their own pages. */
const MOST_NOES = 40

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
  const [recentSince, learnSince] = [daysAgo(now, FOLLOWS_DAYS), daysAgo(now, LEARN_DAYS)]
  const noes: OpenNo[] = []
  for (const recovery of vault.all(recoveryKind).toReversed()) {
    if (noes.length === MOST_NOES) break
    if (recovery.body.filedAt !== undefined) continue
    const recent = recovery.body.openedAt >= recentSince
    if (!recent && (recovery.body.openedAt < learnSince || !canLearn(vault, recovery))) continue
    const facts = noFacts(vault, recovery.id, now.zone)
    if (!facts) continue
    const advice = askAdvice(vault, recovery.id, now)
    noes.push({ facts, advice, beats: beatModels(vault, recovery, now, advice), recent })
  }
  return { vault, now, today: dateOf(now), noes }
}

/** Instants are compared as text: all are ISO 8601 in UTC. */
function daysAgo(now: Now, days: number): string {
  return addWholeDays(now.instant, -days)
}

function canLearn(vault: Vault, recovery: Readable<Recovery>): boolean {
  return pointsOf(vault, recovery).length > 0 || hasAnswer(vault, recovery.id)
}
