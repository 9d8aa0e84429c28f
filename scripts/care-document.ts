// Writes docs/care.md from the values in the code; a test says when that has to be done again.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
import { timedIds, timedNamed, timedSeconds } from '../src/core/care/timed.ts'
import { adviceTable } from '../src/core/care/unfair.ts'
import { FEWEST_VALUES, MOST_VALUES, valueIds } from '../src/core/care/values.ts'
import { ASK_WITHIN_DAYS, OFFERED_WITHIN_DAYS } from '../src/core/letters/ask-rule.ts'
import { WORDS_MAX, WORDS_MIN } from '../src/core/letters/check-letter.ts'
import { FOLLOWS_DAYS, LEARN_DAYS } from '../src/core/next/scene.ts'
import { NIGHT_ENDS, NIGHT_STARTS } from '../src/core/recovery/mornings.ts'
import { OPENS_WITHIN_DAYS } from '../src/core/recovery/open-recovery.ts'
import { MAX_ACTION_MINUTES } from '../src/core/vault/kinds/plan.ts'

const care = 'src/core/care'
const ours = 'our choice'

/** What it is, its name and value in the code, the file, the practices it serves, and the source. */
type Row = readonly [string, string, string | number, string, string, string]

const part = (title: string, before: string, rows: readonly Row[], after = '') =>
  [
    `## ${title}`,
    before,
    [
      '| rule | name | value | in | source |',
      '|---|---|---|---|---|',
      ...rows.map(
        ([rule, name, value, file, practices, source]) =>
          `| ${rule} | \`${name}\` | ${value} | \`${file}\` | ${source}; ${practices} |`,
      ),
    ].join('\n'),
    after,
  ]
    .filter(Boolean)
    .join('\n\n')

const pause: readonly Row[] = [
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

const writing: readonly Row[] = [
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

const goodThings: readonly Row[] = [
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

const weeks: readonly Row[] = [
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

const after: readonly Row[] = [
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

const timed = timedIds.flatMap((id) => {
  const each = timedNamed(id)
  return each
    ? [`“${each.title}” takes ${timedSeconds(each)} seconds in ${each.steps.length} steps`]
    : []
})

const advice = adviceTable.map(
  ({ countryName, name, limit, source, verifiedOn }) =>
    `| ${countryName} | ${name} | ${limit ?? 'not known for sure, so none is told'} | ${source ?? '–'} | ${verifiedOn ?? 'not yet'} |`,
)

/** The whole of docs/care.md. */
export function careDocument(): string {
  return `${[
    '# Care: each number and rule with its source',
    'Onward is not treatment and does not diagnose. These are the numbers by which it decides what to offer\nand when to leave somebody in peace. “Our choice” marks what no study settles; the practices are those\nof `src/core/practices/practices.ts`, where what was found for each is told with its sources.\n`npm run care-document` writes this page from the code, and a test says when that is due.',
    part(
      'The evening of a no',
      '',
      pause,
      `Feeling strength is asked in five worded steps and never required. Nothing that was answered is turned\ninto a score that is shown. Writing comes last among the five ways: company and another view of it help\nmore reliably. Quiet minutes are led by text alone: ${timed.join('; ')}. A tone or a buzz\nat each step is off until somebody turns it on.`,
    ),
    part(
      'Writing',
      '',
      writing,
      `Writing is never cut off, never the default, and never promised to bring a job: the one trial with that\nresult had 41 people in its random groups. There are ${valueIds.length} values, in our own words. No question asks\nwhy one is as one is; they ask what a fair observer would say. Traps in a thought are picked by the\nperson, never by Onward, and the fairer sentence is always the person’s own. Entries are sealed before\nthey are stored.`,
    ),
    part(
      'Something good',
      '',
      goodThings,
      'Sleep, food and movement are chosen for a day like everything else. The mood before and after is one tap\neach, sealed, and never added up.',
    ),
    part(
      'Two weeks, and how it has been',
      'A look back, not a test for any condition. It is off until somebody wants it, embeds no instrument and\nshows no number.',
      weeks,
      'Low weeks are named kindly, with a lighter week and one person. Very low or falling fast: first a doctor\nor a counsellor and the people to ring, with the number for danger above them. The mood line stands\nbeside what happened and claims no cause.',
    ),
    part(
      'After a no',
      '',
      after,
      'Whether to ask at all is a table of its own, `askRules` in `src/core/letters/ask-rule.ts`, each row\nwith its source: not after a refusal of feedback, not to an address that takes no answer, not before a\nperson was met, not twice, and not while somebody keeps facts of what felt unfair.\n\nCauses may always be “unknown”, and a cause outside the person is never argued with: training people\nto blame themselves less helped some and harmed others (50 people), so only what is the person’s own\nand changeable leads to an action.',
    ),
    [
      '## Something that felt unfair',
      'Facts are sealed and sent to nobody, and nothing here is legal advice. A time limit is told only where\nit stands in the law itself.',
      [
        '| country | who gives advice | time limit | law | checked on |',
        '|---|---|---|---|---|',
        ...advice,
      ].join('\n'),
    ].join('\n\n'),
    '## Somebody to talk to\n\nThe help card (`src/core/care/help-card.ts`) is one tap from every page and works offline. Each number\ncarries the date on which it was last checked, or none where it has not been; they are to be checked\nevery six months. Phrases of our own in English, German, French and Spanish\n(`src/core/content/en/care-quiet-help.ts`) offer the card under what is being written; they are looked\nfor on the device, nothing of it is kept, and what is said in other words is missed.',
  ].join('\n\n')}\n`
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '../docs/care.md'), careDocument())
}
