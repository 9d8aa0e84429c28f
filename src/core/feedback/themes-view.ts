import { themeLabels } from '../content/en/points.ts'
import { recurrenceWords, sayChance, sayLuck, sayWho, themeWords } from '../content/en/themes.ts'
import type { Now } from '../context.ts'
import { sayDayOfYear } from '../time/say.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { themes as builtIn } from '../vault/kinds/feedback-point.ts'
import { type Focus, focusKind, themeKind } from '../vault/kinds/learn.ts'
import type { Vault } from '../vault/vault.ts'
import { isCalm } from './calm.ts'
import { saysOf } from './points-view.ts'
import { chanceOf, type Recurrence, recurrenceOf } from './recurrence.ts'
import { recurringGaps } from './recurring.ts'
import { occasionsOf, type ThemeTally, talliesOf } from './tallies.ts'
import { type NamedTheme, themesOf } from './themes.ts'

export interface ThemePoint {
  readonly id: string
  readonly text: string
  /** "Maria Sandahl, 18 March". */
  readonly says: string
  readonly own: boolean
  readonly notMine: boolean
}

export interface ThemeView extends NamedTheme {
  readonly sort: ThemeTally['sort']
  readonly recurrence: Recurrence
  /** "Worth watching" */
  readonly standing: string
  /** "Two employers said it; you noted it once yourself." */
  readonly who: string
  /** "Named twice in five notes; by luck alone that happens to one person in four." Null for one note. */
  readonly luck: string | null
  /** Where the person and employers sorted it differently; null where they agree. */
  readonly disagreement: string | null
  readonly notMine: string | null
  readonly points: readonly ThemePoint[]
}

/** A focus as it is shown. */
export interface FocusView {
  readonly id: string
  readonly themeId: string
  readonly name: string
  readonly because: string | null
  readonly reason: string | null
  readonly proofs: Focus['proofs']
}

/** A focus that the program proposes, and the strength beside it. */
export interface FocusProposal {
  readonly themeId: string
  readonly name: string
  readonly because: string
  readonly beside: string
}

export interface LearnView {
  readonly sentence: string
  readonly strengths: readonly ThemeView[]
  readonly gaps: readonly ThemeView[]
  readonly inFocus: readonly FocusView[]
  /** At most as many as there is room for; none on a hard day. */
  readonly proposed: readonly FocusProposal[]
  /** Something recurs and waits for a calmer day. */
  readonly waits: boolean
  readonly set: readonly (FocusView & { readonly state: string })[]
  readonly themes: readonly NamedTheme[]
  readonly merged: readonly { readonly id: string; readonly name: string; readonly into: string }[]
}

/**
 * Strengths and gaps over time, what is in focus, and what might be. `hurry` shows what recurs today
 * although the day is not calm, by the person's wish.
 */
export function learnView(vault: Vault, now: Now, hurry = false): LearnView {
  const tallies = talliesOf(vault)
  const themes = themesOf(vault)
  const nameOf = (id: string) => themes.find((theme) => theme.id === id)?.name ?? id
  const of = occasionsOf(vault)
  const shown = tallies.map((tally) => themeView(tally, tallies, nameOf(tally.themeId), of, now))
  const strengths = shown.filter(({ sort }) => sort === 'strength')
  const gaps = shown.filter(({ sort }) => sort === 'gap')
  const focuses = vault.all(focusKind)
  const views = focuses.map((focus) => focusView(focus, nameOf(focus.body.themeId)))
  const proposals = focusProposals(vault)
  const calm = hurry || isCalm(vault, now)
  return {
    sentence:
      shown.length === 0 ? themeWords.none : themeWords.sentence(strengths.length, gaps.length),
    ...{ strengths, gaps, themes },
    inFocus: views.filter(({ state }) => state === 'open'),
    set: views.filter(({ state }) => state !== 'open').reverse(),
    proposed: calm ? proposals : [],
    waits: !calm && proposals.length > 0,
    merged: vault
      .all(themeKind)
      .flatMap(({ id, body }) =>
        body.mergedInto
          ? [{ id, name: mergedName(id, body.name), into: nameOf(body.mergedInto) }]
          : [],
      ),
  }
}

function themeView(
  tally: ThemeTally,
  all: readonly ThemeTally[],
  name: string,
  of: number,
  now: Now,
): ThemeView {
  const { themeId, sort, times, employers, said, noted } = tally
  const recurrence = recurrenceOf(tally)
  const other = all.find((each) => each.themeId === themeId && each.sort !== sort)
  const disputed = tally.points.filter(({ body }) => body.verdict === 'not-mine').length
  return {
    ...{ id: themeId, name, sort, recurrence },
    standing: recurrenceWords[recurrence],
    who: times === 0 ? '' : sayWho(employers, said, noted),
    luck: times > 1 ? sayLuck(times, of, sayChance(chanceOf(times, of))) : null,
    disagreement: disagreementOf(tally, other),
    notMine: disputed > 0 ? themeWords.notMine(disputed) : null,
    points: tally.points.toReversed().map(({ id, body }) => ({
      ...{ id, text: body.text },
      says: `${saysOf(body)}, ${sayDayOfYear(body.saidOn, now)}`,
      own: body.source === 'self',
      notMine: body.verdict === 'not-mine',
    })),
  }
}

function mergedName(id: string, name: string | undefined): string {
  const known = knownIn(builtIn, id)
  return name ?? (known ? themeLabels[known] : id)
}

/** Said on the side of the person's own note: what they noted, and what employers said otherwise. */
function disagreementOf(tally: ThemeTally, other: ThemeTally | undefined): string | null {
  if (!other || tally.noted === 0 || other.said === 0) return null
  return tally.sort === 'gap' ? themeWords.disagree.theyPraise : themeWords.disagree.theyMiss
}

function focusView({ id, body }: Readable<Focus>, name: string) {
  const { themeId, because, reason, proofs, state } = body
  return {
    ...{ id, themeId, name, proofs, state },
    because: because ?? null,
    reason: reason ?? null,
  }
}

function focusProposals(vault: Vault): readonly FocusProposal[] {
  const of = occasionsOf(vault)
  const themes = new Map(themesOf(vault).map(({ id, name }) => [id, name]))
  const strength = talliesOf(vault).find(({ sort }) => sort === 'strength')
  return recurringGaps(vault).map(({ themeId, times, employers }) => {
    const name = themes.get(themeId) ?? themeId
    const chance = sayChance(chanceOf(times, of))
    const { because, beside, besideNone } = themeWords.focus
    return {
      ...{ themeId, name },
      because: because(name, times, employers, chance),
      beside: strength
        ? beside(themes.get(strength.themeId) ?? strength.themeId, strength.times)
        : besideNone,
    }
  })
}
