import type { Now } from '../../core/context.ts'
import type { Occupations } from '../../core/paths/occupations.ts'
import { otherWays } from '../../core/paths/other-ways.ts'
import { leavePaths, takeUpPaths } from '../../core/paths/paths-actions.ts'
import { type PathRow, type PathsView, pathsView } from '../../core/paths/paths-view.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Because } from '../ui/Because.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Credit } from './Credit.tsx'
import { Interests } from './Interests.tsx'
import { OwnWork } from './OwnWork.tsx'
import { PathCard, useDecidePath } from './PathCard.tsx'
import { PathsNav } from './PathsNav.tsx'
import { useOccupations } from './use-occupations.ts'

/** Work next door to the person's own, with what carries over and what to try first. */
export function NextDoorPage() {
  useTitle('Other ways to go')
  const { replica } = useOnward()
  const occupations = useOccupations()
  if (replica.status.value === 'starting' || !occupations) return null
  return <NextDoor occupations={occupations} />
}

function NextDoor({ occupations }: { occupations: Occupations }) {
  const view = useView((vault, now: Now) => pathsView(vault, now, occupations), [occupations])
  const { levels, industries } = useView(otherWays)
  return (
    <>
      <Opening say={view.say}>
        {view.rule && <Because reason={view.rule} />}
        <p class="under">
          Not a verdict on what you are looking for: only work that asks for much of what you can
          do. You can refuse any of it for good.
        </p>
        <PathsNav />
      </Opening>
      <Section name="Your work" heads label="Your work">
        <OwnWork view={view} occupations={occupations} />
      </Section>
      {view.neighbours.length > 0 && (
        <Section name="Next door" heads label="Next door">
          {view.neighbours.map((row) => (
            <PathCard key={row.input.about} row={row} />
          ))}
        </Section>
      )}
      <Section name="What draws you" heads label="What draws you">
        <Interests view={view} />
      </Section>
      <Levels rows={levels} />
      <Industries rows={industries} />
      <Refused view={view} />
      <Offered view={view} />
      <Credit />
    </>
  )
}

/** The same work on another level. */
function Levels({ rows }: { rows: readonly PathRow[] }) {
  if (rows.length === 0) return null
  return (
    <Section name="Level" heads label="The same work on another level">
      {rows.map((row) => (
        <PathCard key={row.input.about} row={row} />
      ))}
    </Section>
  )
}

/** The same work in other industries; they are many, so they are folded. */
function Industries({ rows }: { rows: readonly PathRow[] }) {
  if (rows.length === 0) return null
  return (
    <Section name="Industry" heads label="The same work in another industry">
      <details class="why area">
        <summary>Where else your work is needed</summary>
        {rows.map((row) => (
          <details class="why area" key={row.input.about} open={row.decision !== null}>
            <summary>{row.input.name}</summary>
            <PathCard row={row} plain />
          </details>
        ))}
      </details>
    </Section>
  )
}

function Refused({ view }: { view: PathsView }) {
  const decide = useDecidePath()
  if (view.refused.length === 0) return null
  return (
    <Section name="Refused" heads label="Refused">
      <ul class="lines">
        {view.refused.map((input) => (
          <li class="refused" key={input.about}>
            <span>{input.name}</span>
            <button class="btn plain" type="button" onClick={() => decide(input, 'later')}>
              Take {input.name} back
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The rule by which Today offers this page, and whether it may. */
function Offered({ view }: { view: PathsView }) {
  const act = useAct()
  const [name, change, said] = view.offers
    ? (['Leave it off Today', takeUpPaths, 'Kept. Today leaves it.'] as const)
    : ([
        'Let Today offer it again',
        leavePaths,
        'Today may offer it again, once the rule says so.',
      ] as const)
  return (
    <Section name="The rule" heads label="When Onward offers this">
      <p>
        After eight weeks, or 20 applications that had their time, without a talk, Today offers this
        page once. In a trial, being shown neighbouring occupations brought more interviews to
        people who had searched narrowly for some months.
      </p>
      <p class="acts">
        <button
          class="btn plain"
          type="button"
          onClick={() => act('take-up-paths', (vault, context) => change(vault, {}, context), said)}
        >
          {name}
        </button>
      </p>
    </Section>
  )
}
