import { useRef, useState } from 'preact/hooks'
import { weekWords } from '../../core/content/en/plan.ts'
import { moveBlock, removeBlock } from '../../core/plan/blocks.ts'
import { minuteOf, timeOfMinute } from '../../core/plan/minutes.ts'
import type { DayOfWeek, ShownBlock } from '../../core/plan/weeks.ts'
import { addDays } from '../../core/time/calendar.ts'
import { sayTime, sayWeekday } from '../../core/time/say.ts'
import { useAct } from '../shell/onward.ts'

/** How far one press of an arrow moves a block, in minutes. */
const STEP_MINUTES = 30
/** A press that moves less than this is no drag, in pixels. */
const DRAG_FROM_PX = 6
/** So far up or down within its day is one step of the time, in pixels. */
const STEP_PX = 16

/**
 * Seven days. A block is drawn to another day, where it keeps its time, or up and down within its day, which
 * changes the time; the arrow keys do the same.
 */
export function WeekGrid({ days }: { days: readonly DayOfWeek[] }) {
  const act = useAct()
  const [over, setOver] = useState<string | null>(null)
  const move = (block: ShownBlock, on: string, time: string) =>
    act(
      'move-block',
      (vault, context) => moveBlock(vault, { blockId: block.id, on, time }, context),
      ({ time: begins }) =>
        begins === time
          ? `${sayWeekday(on)}, ${sayTime(begins)}.`
          : weekWords.movedAround(sayTime(begins)),
    )
  return (
    <>
      <p class="hint" id="how-to-move">
        {days.some(({ blocks }) => blocks.length > 0) ? weekWords.moving : weekWords.beginning}
      </p>
      <ol class="week-grid">
        {days.map((day) => (
          <li
            key={day.on}
            data-on={day.on}
            class={[day.isToday && 'now', over === day.on && 'over'].filter(Boolean).join(' ')}
          >
            <h2>
              {day.name} <small>{day.date}</small>
            </h2>
            {day.blocks.map((block) => (
              <Block
                key={block.id}
                block={block}
                on={day.on}
                onOver={setOver}
                onMove={(on, time) => move(block, on, time)}
                onRemove={() =>
                  act(
                    'remove-block',
                    (vault, context) => removeBlock(vault, { blockId: block.id }, context),
                    'Taken away.',
                  )
                }
              />
            ))}
            {day.actions.map((action) => (
              <p class="week-step" key={action.id}>
                {action.time && <span class="time">{sayTime(action.time)} </span>}
                {action.thenStep}
              </p>
            ))}
            {day.note && <p class="hint">{day.note}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}

function Block(props: {
  block: ShownBlock
  on: string
  onOver: (on: string | null) => void
  onMove: (on: string, time: string) => void
  onRemove: () => void
}) {
  const { block, on, onOver, onMove } = props
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const [by, setBy] = useState({ x: 0, y: 0 })
  /** The time to which it is drawn within its day; null while it is not. */
  const [to, setTo] = useState<string | null>(null)
  const later = (minutes: number) => timeOfMinute(minuteOf(block.time) + minutes)
  const pressed = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowLeft: () => onMove(addDays(on, -1), block.time),
      ArrowRight: () => onMove(addDays(on, 1), block.time),
      ArrowUp: () => onMove(on, later(-STEP_MINUTES)),
      ArrowDown: () => onMove(on, later(STEP_MINUTES)),
      Delete: props.onRemove,
    }
    const carryOut = moves[event.key]
    if (!carryOut) return
    event.preventDefault()
    carryOut()
  }
  const leave = () => {
    from.current = null
    setBy({ x: 0, y: 0 })
    setTo(null)
    onOver(null)
  }
  const drawn = (event: PointerEvent) => {
    if (!from.current) return
    const [x, y] = [event.clientX - from.current.x, event.clientY - from.current.y]
    if (Math.hypot(x, y) < DRAG_FROM_PX && by.x === 0 && by.y === 0) return
    const day = dayAt(event)
    setBy({ x, y })
    setTo(day === on ? later(Math.round(y / STEP_PX) * STEP_MINUTES) : null)
    onOver(day)
  }
  const dropped = (event: PointerEvent) => {
    const day = from.current && (by.x !== 0 || by.y !== 0) ? dayAt(event) : null
    const time = day === on && to !== null ? to : block.time
    leave()
    if (day && (day !== on || time !== block.time)) onMove(day, time)
  }
  return (
    <div class="week-place">
      <button
        class={`week-block ${block.use === 'recharge' ? 'recharge' : ''}`}
        type="button"
        aria-describedby="how-to-move"
        style={by.x || by.y ? { transform: `translate(${by.x}px, ${by.y}px)` } : undefined}
        onKeyDown={pressed}
        onPointerDown={(event) => {
          from.current = { x: event.clientX, y: event.clientY }
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={drawn}
        onPointerUp={dropped}
        onPointerCancel={leave}
      >
        <b>{block.text}</b>
        <span class="time">{to === null ? block.when : sayTime(to)}</span>
      </button>
      <button
        class="btn plain soft"
        type="button"
        aria-label={`Remove: ${block.text}, ${block.when}`}
        onClick={props.onRemove}
      >
        Remove
      </button>
    </div>
  )
}

/** The day over which the pointer is. */
function dayAt({ clientX, clientY }: PointerEvent): string | null {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    if (element instanceof HTMLElement && element.dataset.on) return element.dataset.on
  }
  return null
}
