import { pathsStepWords } from '../content/en/today-insights.ts'
import { coursesOf } from '../insights/courses.ts'
import { whyNoTalks } from '../insights/review-opens.ts'
import { keptForDay } from '../vault/kept-view.ts'
import { PATHS_ID, pathsKind } from '../vault/kinds/paths.ts'
import type { Rule } from './rules.ts'

const why = keptForDay((vault, today) => whyNoTalks(coursesOf(vault, today), today))

/** Other ways to go, once a search has gone on for long without a talk; never after they were looked at. */
export const lookNextDoor: Rule = {
  id: 'look-next-door',
  speaks: { night: false, gentle: false, day: true },
  propose({ vault, today }) {
    if (vault.get(pathsKind, PATHS_ID)?.body.lookedAt) return []
    const because = why(vault, today)
    if (because === null) return []
    return [{ about: null, ...pathsStepWords, because, minutes: 15, path: '/paths' }]
  },
}
