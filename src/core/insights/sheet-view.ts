import { stageOf } from '../applications/stage.ts'
import { stageName } from '../applications/words.ts'
import type { Now } from '../context.ts'
import { learnView } from '../feedback/themes-view.ts'
import { openApplications } from '../next/open-applications.ts'
import { actionView } from '../plan/action-view.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import { type Session, type SheetPart, sheetParts } from '../vault/kinds/strategy.ts'
import type { Vault } from '../vault/vault.ts'
import { insightsOf } from './insights-view.ts'
import { silenceSentence, stepNotes, stepSentences, yieldSentence } from './sentences.ts'

/** One ticked part of a sheet: a heading and its lines. */
export interface SheetBlock {
  readonly part: SheetPart
  readonly name: string
  readonly lines: readonly string[]
}

export const sheetPartNames: Readonly<Record<SheetPart, string>> = {
  numbers: 'Where it stopped',
  silence: 'What waits',
  ways: 'What brings talks',
  applications: 'Open applications',
  themes: 'What was said more than once',
  plan: 'What I am about to do',
  questions: 'What I would like to ask',
}

/** More applications than that would not be read in a talk. */
const MOST_APPLICATIONS = 20

/**
 * What the ticked parts come to. Nothing of the journal, of moods or of anything else that is sealed can
 * be ticked: there is no part for it.
 */
export function sheetOf(vault: Vault, now: Now, session: Readable<Session>): readonly SheetBlock[] {
  const numbers = insightsOf(vault, now)
  const linesOf: Readonly<Record<SheetPart, () => readonly string[]>> = {
    numbers: () => [...stepSentences(numbers), ...stepNotes(numbers)],
    silence: () => [silenceSentence(numbers)],
    ways: () => (numbers.applications > 0 ? [yieldSentence(numbers, 'channel')] : []),
    applications: () => openLines(vault),
    themes: () => themeLines(vault, now),
    plan: () => actionView(vault, now).open.map(({ sentence, when }) => `${sentence} (${when})`),
    questions: () =>
      (session.body.questions ?? '').split('\n').filter((line) => line.trim() !== ''),
  }
  return sheetParts
    .filter((part) => session.body.shows.some((shown) => knownIn(sheetParts, shown) === part))
    .map((part) => ({ part, name: sheetPartNames[part], lines: linesOf[part]() }))
    .filter(({ lines }) => lines.length > 0)
}

function openLines(vault: Vault): readonly string[] {
  const open = openApplications(vault)
  const shown = open.slice(-MOST_APPLICATIONS).reverse()
  const more = open.length - shown.length
  const line = ({ body }: (typeof open)[number]) =>
    `${[body.company, body.role].filter(Boolean).join(', ')}: ${stageName(stageOf(body).stage).toLowerCase()}`
  return [...shown.map(line), ...(more > 0 ? [`and ${more} more`] : [])]
}

function themeLines(vault: Vault, now: Now): readonly string[] {
  const { strengths, gaps } = learnView(vault, now)
  return [...strengths, ...gaps]
    .filter(({ recurrence }) => recurrence !== 'noted')
    .map(({ name, standing, who }) => `${name}: ${standing.toLowerCase()}. ${who}`)
}
