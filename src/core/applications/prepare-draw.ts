import { type AskRow, askRows, type PreparationRow, preparationRows } from '../content/en/rounds.ts'
import { beginningOf } from '../time/say.ts'
import type { Application, ApplicationEvent, Preparation } from '../vault/kinds/application.ts'
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

/** What a talk, call or exercise is taken for where nobody said more. */
const usual: Readonly<Record<string, string>> = {
  interview: 'manager',
  screening: 'screening',
  assessment: 'assessment',
}

/** True for a row that fits the round: for any, or for its type or its form. */
function fits({ for: whom }: PreparationRow | AskRow, { round, form, type }: Round): boolean {
  const kinds = [round ?? usual[type], form]
  return whom === 'any' || kinds.some((each) => whom.some((known) => known === each))
}

/** What helps before a round: what the advert asks for, what came unprepared before, and the table. */
export function drawPreparation(
  vault: Vault,
  event: Round,
  { requirements = [] }: Pick<Application, 'requirements'>,
): readonly Drawn[] {
  return [
    ...requirements.slice(0, MOST_OF_ADVERT).map(
      ({ id, text }): Drawn => ({
        ...{ id: `advert:${id}`, from: 'advert' },
        text: `One example for: ${inLine(text, 400)}`,
      }),
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

function inLine(text: string, most: number): string {
  return beginningOf(text.trim().replace(/\s+/g, ' '), most)
}
