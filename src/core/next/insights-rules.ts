import { insightsStepWords } from '../content/en/today-insights.ts'
import { isCalm } from '../feedback/calm.ts'
import { coursesOf } from '../insights/courses.ts'
import { whyReviewOpens } from '../insights/review-opens.ts'
import { keptForDay } from '../vault/kept-view.ts'
import { strategyReviewKind } from '../vault/kinds/strategy.ts'
import type { Rule } from './rules.ts'

const whyNow = keptForDay((vault, today) => {
  const reviews = vault.all(strategyReviewKind).map(({ body }) => body)
  return whyReviewOpens(coursesOf(vault, today), today, reviews)
})

/** How the search is done, once it has gone on for long without a talk. On a calm day only. */
export const lookAtSearch: Rule = {
  id: 'look-at-search',
  speaks: { night: false, gentle: false, day: true },
  propose({ vault, now, today }) {
    const because = whyNow(vault, today)
    if (because === null || !isCalm(vault, now)) return []
    return [{ about: null, ...insightsStepWords, because, minutes: 15, path: '/insights/review' }]
  },
}
