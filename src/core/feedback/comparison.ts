import { sayAgain } from '../content/en/themes.ts'
import type { Now } from '../context.ts'
import { sayDayOfYear } from '../time/say.ts'
import type { Vault } from '../vault/vault.ts'
import { isCalm } from './calm.ts'
import { saysOf } from './points-view.ts'
import { recurrenceOf } from './recurrence.ts'
import { employerOf, occasionOf, type ThemeTally, talliesOf } from './tallies.ts'
import { themeName } from './themes.ts'

/** One theme of a no beside everything earlier that was said about it. */
export interface Compared {
  readonly themeId: string
  readonly name: string
  readonly sort: ThemeTally['sort']
  /** "This is the third time, and now from a second employer." */
  readonly sentence: string
  /** What was said before, latest first: the words, and who said them when. */
  readonly earlier: readonly { readonly id: string; readonly text: string; readonly says: string }[]
}

export interface Comparison {
  readonly themes: readonly Compared[]
  /** A gap recurs, and this is not the day for it. */
  readonly waits: boolean
}

/** What one no adds to all earlier notes; a gap that recurs is left out until a calm day. */
export function comparisonOf(vault: Vault, recoveryId: string, now: Now): Comparison {
  const calm = isCalm(vault, now)
  let waits = false
  const themes = talliesOf(vault).flatMap((tally): Compared[] => {
    const here = tally.points.filter(({ body }) => body.recoveryId === recoveryId)
    const [first] = here
    if (!first) return []
    const occasion = occasionOf(first)
    const earlier = tally.points.filter(
      (point) => occasionOf(point) !== occasion && point.body.verdict !== 'not-mine',
    )
    const name = themeName(vault, tally.themeId)
    if (earlier.length === 0 || name === null) return []
    if (tally.sort === 'gap' && recurrenceOf(tally) === 'recurring' && !calm) {
      waits = true
      return []
    }
    const before = new Set(
      earlier
        .filter(({ body }) => body.source !== 'self')
        .map((point) => employerOf(vault, point) || occasionOf(point)),
    )
    const says = here.some(({ body }) => body.source !== 'self')
    const isNew = says && !before.has(employerOf(vault, first) || occasion)
    return [
      {
        ...{ themeId: tally.themeId, name, sort: tally.sort },
        sentence: sayAgain(tally.times, tally.employers, isNew),
        earlier: earlier.toReversed().map((point) => ({
          id: point.id,
          text: point.body.text,
          says: `${saysOf(point.body)}, ${sayDayOfYear(point.body.saidOn, now)}`,
        })),
      },
    ]
  })
  return { themes, waits }
}
