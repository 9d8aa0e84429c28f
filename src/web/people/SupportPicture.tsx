import { type SupportMap, type SupportPart, takeRole } from '../../core/people/support-map.ts'
import { useAct } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'

/** Where each part lies from the middle of the drawing: left or right, up or down. */
const places: Readonly<Record<SupportPart['role'], readonly [-1 | 1, -1 | 1]>> = {
  listen: [-1, -1],
  advise: [1, -1],
  refer: [-1, 1],
  distract: [1, 1],
}

/** The parts of the map around oneself: drawn lines, and names that are links. */
export function SupportPicture({ map }: { map: SupportMap }) {
  return (
    <div class="support-map">
      <Drawing map={map} />
      {map.parts.map((part) => (
        <Part key={part.role} part={part} />
      ))}
    </div>
  )
}

function Drawing({ map }: { map: SupportMap }) {
  return (
    <svg viewBox="0 0 200 300" aria-hidden="true">
      {map.parts.map((part) => {
        const [across, down] = places[part.role]
        const end = { x: 100 + across * 96, y: 150 + down * 100 }
        const isEmpty = part.people.length === 0
        return (
          <g key={part.role}>
            <path
              class={isEmpty ? 'tie empty' : 'tie'}
              d={`M100 150C${100 + across * 30} ${150 + down * 70} ${100 + across * 50} ${end.y} ${end.x} ${end.y}`}
            />
            {part.people.map(({ id }, at) => (
              <circle key={id} class="dot" r="5" {...alongTie(across, down, at)} />
            ))}
          </g>
        )
      })}
      <circle class="you" cx="100" cy="150" r="30" />
      <text x="100" y="156">
        You
      </text>
    </svg>
  )
}

/** A person's place on the line to their part, the first one outermost. */
function alongTie(across: number, down: number, at: number) {
  const t = 0.95 - at * 0.085
  const along = (a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
  return {
    cx: 100 + across * along(0, 30, 50, 96),
    cy: 150 + down * along(0, 70, 100, 100),
  }
}

function Part({ part }: { part: SupportPart }) {
  const act = useAct()
  const { role, title, people, more } = part
  const take = (personId: string, name: string) =>
    act(
      'take-role',
      (vault, context) => takeRole(vault, { personId, role }, context),
      `${name} is off this part, and still on your list.`,
    )
  const [across] = places[role]
  return (
    <div class={across < 0 ? `part ${role} left` : `part ${role}`}>
      <h3>{title}</h3>
      {people.length === 0 ? (
        <p class="under">Nobody yet</p>
      ) : (
        <ul>
          {people.map(({ id, name }) => (
            <li key={id}>
              <a href={`/people/${id}`}>{name}</a>
              <button
                type="button"
                aria-label={`${title}: take ${name} off`}
                onClick={() => take(id, name)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="under">and {more} more</p>}
    </div>
  )
}
