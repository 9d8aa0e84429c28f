import { GOOD_THING_MINUTES, GOOD_THINGS_A_WEEK } from '../src/core/care/activities.ts'
import { BREATHING_MINUTES } from '../src/core/care/breathing.ts'
import { COURSE_MINUTES, COURSE_PAGES } from '../src/core/care/course.ts'
import { MAX_WORDS } from '../src/core/care/feeling-words.ts'
import { FALL_OF, LOW_BELOW, VERY_LOW_UP_TO } from '../src/core/care/fortnight.ts'
import { FORTNIGHT_DAYS } from '../src/core/care/fortnight-due.ts'
import { GO_GENTLY_HOURS } from '../src/core/care/go-gently.ts'
import { MONTHLY_DAYS } from '../src/core/care/monthly.ts'
import { FEWEST_POINTS, MOOD_LINE_DAYS } from '../src/core/care/mood-line.ts'
import { pageRules } from '../src/core/care/page.ts'
import { PINNED_HOURS } from '../src/core/care/pinned.ts'
import { CHECK_IN_HOLDS_HOURS } from '../src/core/care/recent-check-in.ts'
import { STRONG_FROM, WORDS_FROM } from '../src/core/care/strength.ts'
import { FEWEST_VALUES, MOST_VALUES } from '../src/core/care/values.ts'
import { ASK_WITHIN_DAYS, OFFERED_WITHIN_DAYS } from '../src/core/letters/ask-rule.ts'
import { WORDS_MAX, WORDS_MIN } from '../src/core/letters/check-letter.ts'
import { FOLLOWS_DAYS, LEARN_DAYS } from '../src/core/next/scene.ts'
import { NIGHT_ENDS, NIGHT_STARTS } from '../src/core/recovery/mornings.ts'
import { OPENS_WITHIN_DAYS } from '../src/core/recovery/open-recovery.ts'
import { MAX_ACTION_MINUTES } from '../src/core/vault/kinds/plan.ts'

const care = 'src/core/care'
const ours = 'our choice'

/** What it is, its name and value in the code, the file, the practices it serves, and the source. */
export type Row = readonly [string, string, string | number, string, string, string]

export const pause: readonly Row[] = [
  [
    'Words for the feeling are offered from this strength of 10 on',
    'WORDS_FROM',
    WORDS_FROM,
    `${care}/strength.ts`,
    'practices 2, 3, 6',
    'naming a feeling eased strong distress and raised weak distress, doi 10.1371/journal.pone.0279303',
  ],
  [
    'At most so many words',
    'MAX_WORDS',
    MAX_WORDS,
    `${care}/feeling-words.ts`,
    'practice 6',
    'the same',
  ],
  [
    'From this strength on Onward goes gently and holds a note overnight',
    'STRONG_FROM',
    STRONG_FROM,
    `${care}/strength.ts`,
    'practices 1, 29',
    ours,
  ],
  [
    'Going gently lasts this many hours, unless the person says otherwise',
    'GO_GENTLY_HOURS',
    GO_GENTLY_HOURS,
    `${care}/go-gently.ts`,
    'practice 1',
    ours,
  ],
  [
    'An answer to “How is it now?” holds this many hours',
    'CHECK_IN_HOLDS_HOURS',
    CHECK_IN_HOLDS_HOURS,
    `${care}/recent-check-in.ts`,
    'practice 2',
    ours,
  ],
  [
    'Night begins, where the person is',
    'NIGHT_STARTS',
    NIGHT_STARTS,
    'src/core/recovery/mornings.ts',
    'practice 1',
    ours,
  ],
  [
    'Night ends; before it, “tomorrow” is the morning that is coming',
    'NIGHT_ENDS',
    NIGHT_ENDS,
    'src/core/recovery/mornings.ts',
    'practice 1',
    ours,
  ],
  [
    'Minutes of slow breathing',
    'BREATHING_MINUTES',
    BREATHING_MINUTES,
    `${care}/breathing.ts`,
    'practices 54, 55',
    'five minutes a day for 28 days lifted mood, 114 people, Balban and others 2023',
  ],
]

export const writing: readonly Row[] = [
  [
    'Minutes until the page offers its end',
    'minutes',
    pageRules.minutes,
    `${care}/page.ts`,
    'practices 5, 7',
    '15 to 20 minutes, as in Spera and others 1994',
  ],
  [
    'Minutes more on wish',
    'moreMinutes',
    pageRules.moreMinutes,
    `${care}/page.ts`,
    'practice 5',
    'the same',
  ],
  [
    'From this minute the prompt turns to a fair observer',
    'turnAtMinutes',
    pageRules.turnAtMinutes,
    `${care}/page.ts`,
    'practices 5, 10',
    'seeing it from outside helps (d = 0.45), dwelling on the feeling harms (d = -0.26), pubmed 22582737',
  ],
  [
    'This many entries about one no bring an offer of company or something good',
    'entriesBeforeOffer',
    pageRules.entriesBeforeOffer,
    `${care}/page.ts`,
    'practice 5',
    'our choice, from the same',
  ],
  [
    '… within this many days',
    'offerWithinDays',
    pageRules.offerWithinDays,
    `${care}/page.ts`,
    'practice 5',
    ours,
  ],
  [
    'The writing course has this many pages, one a day',
    'COURSE_PAGES',
    COURSE_PAGES,
    `${care}/course.ts`,
    'practice 7',
    'Spera and others 1994; pooled d = .07 elsewhere (Smyth), distress rises right after',
  ],
  [
    '… of this many minutes',
    'COURSE_MINUTES',
    COURSE_MINUTES,
    `${care}/course.ts`,
    'practice 7',
    'the same',
  ],
  [
    'Values writing takes at least this many of them',
    'FEWEST_VALUES',
    FEWEST_VALUES,
    `${care}/values.ts`,
    'practices 26, 27',
    'values writing, two experiments, 10.1073/pnas.2301532120; a spoken version did not help, doi 10.1371/journal.pone.0252268',
  ],
  [
    '… and at most',
    'MOST_VALUES',
    MOST_VALUES,
    `${care}/values.ts`,
    'practices 26, 27',
    'the same',
  ],
  [
    'Values writing and “Then and now” come back after this many days',
    'MONTHLY_DAYS',
    MONTHLY_DAYS,
    `${care}/monthly.ts`,
    'practices 26, 85',
    ours,
  ],
  [
    'A fairer sentence stands on Today for this many hours',
    'PINNED_HOURS',
    PINNED_HOURS,
    `${care}/pinned.ts`,
    'practices 78, 81',
    'seeing a situation anew d = .36, pubmed 22582737; the hours are our choice',
  ],
]

export const goodThings: readonly Row[] = [
  [
    'So many good things a week are suggested',
    'GOOD_THINGS_A_WEEK',
    GOOD_THINGS_A_WEEK,
    `${care}/activities.ts`,
    'practices 49 to 53',
    'activation lifts well-being, g = .52, also in people who are not ill, PMC2882847',
  ],
  [
    'One stands in a calendar for this many minutes',
    'GOOD_THING_MINUTES',
    GOOD_THING_MINUTES,
    `${care}/activities.ts`,
    'practice 50',
    ours,
  ],
]

export const weeks: readonly Row[] = [
  [
    'Asked for at most every so many days, and only of those who want it',
    'FORTNIGHT_DAYS',
    FORTNIGHT_DAYS,
    `${care}/fortnight-due.ts`,
    'practice 11',
    'evidence, part 3',
  ],
  [
    'Low: the sum of five answers of 0 to 4 lies below this, the lower half',
    'LOW_BELOW',
    LOW_BELOW,
    `${care}/fortnight.ts`,
    'practice 11',
    'our choice; no cut-off of an instrument is borrowed',
  ],
  [
    'Very low: up to this, the lowest quarter',
    'VERY_LOW_UP_TO',
    VERY_LOW_UP_TO,
    `${care}/fortnight.ts`,
    'practice 11',
    ours,
  ],
  [
    'Falling: lower by this, a fifth of the scale, than the time before',
    'FALL_OF',
    FALL_OF,
    `${care}/fortnight.ts`,
    'practice 11',
    ours,
  ],
  [
    'The mood line goes back at most this many days',
    'MOOD_LINE_DAYS',
    MOOD_LINE_DAYS,
    `${care}/mood-line.ts`,
    'practice 11',
    ours,
  ],
  [
    '… and is drawn from this many points on',
    'FEWEST_POINTS',
    FEWEST_POINTS,
    `${care}/mood-line.ts`,
    'practice 11',
    ours,
  ],
]

export const after: readonly Row[] = [
  [
    'A no older than this many days opens nothing by itself',
    'OPENS_WITHIN_DAYS',
    OPENS_WITHIN_DAYS,
    'src/core/recovery/open-recovery.ts',
    'practice 14',
    'our choice; an import must not reopen old ones',
  ],
  [
    'What follows a no is suggested for this many days, afterwards it is only on its page',
    'FOLLOWS_DAYS',
    FOLLOWS_DAYS,
    'src/core/next/scene.ts',
    'practice 14',
    ours,
  ],
  [
    'Learn is suggested for this many days, since answers take longer',
    'LEARN_DAYS',
    LEARN_DAYS,
    'src/core/next/scene.ts',
    'practice 37',
    ours,
  ],
  [
    'Feedback is asked for within this many days',
    'ASK_WITHIN_DAYS',
    ASK_WITHIN_DAYS,
    'src/core/letters/ask-rule.ts',
    'practice 29',
    'convention: 24 to 48 hours, at most a week',
  ],
  [
    '… where they offered it themselves',
    'OFFERED_WITHIN_DAYS',
    OFFERED_WITHIN_DAYS,
    'src/core/letters/ask-rule.ts',
    'practice 29',
    ours,
  ],
  [
    'The note has at least this many words',
    'WORDS_MIN',
    WORDS_MIN,
    'src/core/letters/check-letter.ts',
    'practice 31',
    ours,
  ],
  [
    '… and at most',
    'WORDS_MAX',
    WORDS_MAX,
    'src/core/letters/check-letter.ts',
    'practice 31',
    ours,
  ],
  [
    'One action takes at most this many minutes',
    'MAX_ACTION_MINUTES',
    MAX_ACTION_MINUTES,
    'src/core/vault/kinds/plan.ts',
    'practice 41',
    'our choice: small enough for a bad day',
  ],
]
