import { type AskRow, askRows, type PreparationRow, preparationRows } from '../content/en/rounds.ts'
import type { ApplicationEvent, Preparation } from '../vault/kinds/application.ts'
import { reflectionKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'

/** Something that could be prepared, before the person has said anything about it. */
export interface Drawn {
  /** Names it among all that is drawn for one round, the same at every look. */
  readonly id: string
  readonly text: string
  readonly from: NonNullable<Preparation['from']>
}

/** The most lines of an advert, and of earlier talks, that become something to prepare. */
const MOST_OF_ADVERT = 5
const MOST_OF_EARLIER = 2
const MOST_ASKS = 5

type Round = Pick<ApplicationEvent, 'round' | 'form' | 'type'>

/** True for a row that fits the round: for any, or for its type, its form or its kind of event. */
function fits({ for: whom }: PreparationRow | AskRow, { round, form, type }: Round): boolean {
  return whom === 'any' || [round, form, type].some((each) => whom.some((known) => known === each))
}

/** What helps before a round: what the advert asks for, what came unprepared before, and the table. */
export function drawPreparation(
  vault: Vault,
  event: Round,
  advert: string | undefined,
): readonly Drawn[] {
  return [
    ...requirementLines(advert ?? '')
      .slice(0, MOST_OF_ADVERT)
      .map(
        (text): Drawn => ({ id: `advert:${idOf(text)}`, text: exampleFor(text), from: 'advert' }),
      ),
    ...vault
      .all(reflectionKind)
      .filter(({ body }) => body.unprepared?.trim())
      .slice(-MOST_OF_EARLIER)
      .reverse()
      .map(
        ({ id, body }): Drawn => ({
          ...{ id: `unprepared:${id}`, from: 'question' },
          text: `What came unprepared before: ${inLine(body.unprepared ?? '', 400)}`,
        }),
      ),
    ...preparationRows
      .filter((row) => fits(row, event))
      .map(({ id, text }): Drawn => ({ id: `round:${id}`, text, from: 'round' })),
  ]
}

/** Questions to ask in a round, those for its kind before those for any. */
export function drawAsks(event: Round): readonly AskRow[] {
  const fitting = askRows.filter((row) => fits(row, event))
  const [special, any] = [
    fitting.filter((row) => row.for !== 'any'),
    fitting.filter((row) => row.for === 'any'),
  ]
  return [...special, ...any].slice(0, MOST_ASKS)
}

const exampleFor = (line: string) => `One example for: ${line}`

const asking =
  /\b(?:experience (?:with|of|in)|knowledge of|you(?:'ll| will)? (?:have|bring|are able|can|know|need|enjoy)|able to|ability to|skills? in|fluent|certificate|degree in|qualification|familiar with|confident (?:in|with)|used to (?:working|planning|leading)|must (?:have|be|know))\b/i
const bullet = /^\s*(?:[-*•–·▪◦]|\d+[.)])\s+/

/**
 * The lines of an advert that ask for something, in their order: bullets and sentences with such words.
 * Each is one line of 12 to 160 characters.
 */
export function requirementLines(advert: string): readonly string[] {
  const lines = advert
    .split(/\r?\n/)
    .flatMap((line) =>
      bullet.test(line) ? [line.replace(bullet, '')] : line.split(/(?<=[.;])\s+/),
    )
    .map((line) => line.trim().replace(/[.;]$/, ''))
  return [...new Set(lines)].filter(
    (line) => line.length >= 12 && line.length <= 160 && asking.test(line),
  )
}

/** Of the words alone, so that a line keeps its tick when the advert around it changes. */
function idOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .slice(0, 100)
}

function inLine(text: string, most: number): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > most ? `${line.slice(0, most)}…` : line
}
