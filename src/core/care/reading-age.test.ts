import { describe, expect, test } from 'vitest'
import * as activities from '../content/en/care-activities.ts'
import { checkedWords } from '../content/en/care-checked.ts'
import * as fortnight from '../content/en/care-fortnight.ts'
import * as hub from '../content/en/care-hub.ts'
import * as lookBackMore from '../content/en/care-look-back.ts'
import * as pauseMore from '../content/en/care-pause.ts'
import { quietHelpWords } from '../content/en/care-quiet-help.ts'
import { sinceWords } from '../content/en/care-since.ts'
import * as thought from '../content/en/care-thought.ts'
import * as timed from '../content/en/care-timed.ts'
import * as today from '../content/en/care-today.ts'
import { adviceWords, unfairWords } from '../content/en/care-unfair.ts'
import * as written from '../content/en/care-written.ts'
import * as friend from '../content/en/friend.ts'
import * as help from '../content/en/help.ts'
import * as lookBack from '../content/en/look-back.ts'
import * as page from '../content/en/page.ts'
import * as pause from '../content/en/pause.ts'
import { feelingWords } from './feeling-words.ts'
import { helpLines } from './help-lines.ts'
import { proseIn, readingAge } from './reading-age.test-support.ts'

/** Read with ease by somebody of this age; names of papers and offices are not in it. */
const READ_FROM_AGE = 12

const { source: _, ...lookBackAction } = lookBack.lookBackAction
const tables: Readonly<Record<string, unknown>> = {
  activities,
  fortnight,
  hub,
  lookBackMore,
  pauseMore,
  quietHelpWords,
  sinceWords,
  thought,
  timed,
  today,
  unfairWords,
  limits: Object.values(adviceWords).map(({ limit }) => limit ?? ''),
  checkedWords,
  lines: helpLines.map(({ says }) => says),
  written,
  friend,
  help,
  lookBack: { ...lookBack, lookBackAction },
  page,
  pause,
  feelingWords,
}

test('a plain text is read younger than a learned one, near the published examples', () => {
  expect(readingAge('The cat sat on the mat. It was a fat cat.')).toBeLessThan(6)
  const learned =
    'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'
  expect(readingAge(learned) - 5).toBeCloseTo(11.3, 0)
})

describe.each(Object.entries(tables))('the words of %s', (_name, table) => {
  const prose = proseIn(table)

  test('are read with ease at twelve', () => {
    const said = prose.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ')
    expect(readingAge(said)).toBeLessThanOrEqual(READ_FROM_AGE)
  })

  test('cheer nobody up, blame nobody and promise nothing', () => {
    for (const text of prose) {
      expect(text).not.toMatch(/!|\bunfortunately\b|\bjourney\b|\bdon’t worry\b|\bcheer up\b/i)
      expect(text).not.toMatch(/\bwhy (?:am|are|did|do) (?:I|you)\b/i)
      expect(text).not.toMatch(/\b(?:you will|you’ll) (?:get|find|feel better)\b/i)
      expect(text).not.toMatch(/\b(?:depressed|depression|disorder|symptom|diagnos)/i)
    }
  })
})
