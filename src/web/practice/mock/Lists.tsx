import { useId } from 'preact/hooks'
import {
  cameWords,
  type ListRow,
  listSources,
  practiceLists,
} from '../../../core/content/en/practice-lists.ts'
import { tickMock } from '../../../core/practice/mock-actions.ts'
import type { MockPage } from '../../../core/practice/mock-view.ts'
import { knownIn } from '../../../core/vault/kind.ts'
import { mockTicks } from '../../../core/vault/kinds/practice.ts'
import { useAct } from '../../shell/onward.ts'
import { Choose } from '../../ui/Choose.tsx'
import { Section } from '../../ui/Opening.tsx'
import { optionsOf } from '../../ui/options.ts'

const cameChoices = optionsOf(mockTicks, cameWords)

/** What can be seen and what can be heard, line by line, each with where it comes from. */
export function Lists({ page }: { page: MockPage }) {
  return (
    <>
      {practiceLists.map(({ id, name, before, rows }) => (
        <Section key={id} name={name} heads label={name}>
          <p class="under">{before}</p>
          <details class="why" open={rows.some((row) => page.ticks[row.id] !== undefined)}>
            <summary>
              Go through it line by line<span class="hush">: {name}</span>
            </summary>
            <ul class="lines">
              {rows.map((row) => (
                <Row key={row.id} row={row} page={page} />
              ))}
            </ul>
          </details>
          <details class="why">
            <summary>
              Where these lines come from<span class="hush">: {name}</span>
            </summary>
            {Object.entries(listSources)
              .filter(([source]) => rows.some((row) => row.source === source))
              .map(([source, says]) => (
                <p key={source} class="under">
                  {rows
                    .filter((row) => row.source === source)
                    .map(({ text }) => text)
                    .join(', ')}
                  : {says}
                </p>
              ))}
          </details>
        </Section>
      ))}
    </>
  )
}

function Row({ row, page }: { row: ListRow; page: MockPage }) {
  const act = useAct()
  const id = useId()
  const picked = knownIn(mockTicks, page.ticks[row.id]) ?? null
  const tick = (came: (typeof mockTicks)[number]) =>
    act(
      'tick-mock',
      (vault, context) => tickMock(vault, { mockId: page.id, tickId: row.id, came }, context),
      'Ticked.',
    )
  return (
    <li class="mock-row">
      <p>
        <b id={id}>{row.text}</b>
        <span class="under">{row.good}</span>
      </p>
      <Choose labelledBy={id} options={cameChoices} picked={picked} onPick={tick} />
    </li>
  )
}
