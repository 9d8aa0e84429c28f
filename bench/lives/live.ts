import { lookBackOnRound } from '../../src/core/applications/rounds-actions.ts'
import { dismiss, notToday } from '../../src/core/next/dismiss.ts'
import { today } from '../../src/core/next/next-step.ts'
import type { Step, Today } from '../../src/core/next/step.ts'
import type { Walk } from '../../src/core/recovery/walk.test-support.ts'
import { addDays } from '../../src/core/time/calendar.ts'
import { applicationKind } from '../../src/core/vault/kinds/application.ts'
import { DAYS, FIRST_DAY, type Happening, type Life } from './life.ts'
import { follow } from './person.ts'
import {
  chance,
  decideAfterTalks,
  happen,
  happeningsOn,
  instantOn,
  sends,
  type World,
  worldOf,
} from './world.ts'

/** What Today showed at one look, and what the person made of its one step. */
export interface Look {
  readonly view: Today
  readonly answer: 'followed' | 'not-today' | 'left' | 'nothing'
  /** What was done, in a few words; empty where nothing was. */
  readonly did: string
}

/** One day of a diary. */
export interface Day {
  readonly day: number
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly happened: readonly string[]
  /** By the time of the visit, `HH:MM`: looks one after the other. */
  readonly visits: readonly { readonly at: string; readonly looks: readonly Look[] }[]
}

const MORNING = '10:00'
const EVENING = '21:30'

/** Lives one life through its twelve weeks, or so many days: the same diary for the same life, every time. */
export function live(life: Life, days = DAYS): readonly Day[] {
  const world = worldOf(life)
  return Array.from({ length: days }, (_, day) => liveDay(world, day))
}

function liveDay(world: World, day: number): Day {
  const early = world.start.at(instantOn(day, '08:00'))
  decideAfterTalks(world, day, early)
  const all = [...happeningsOn(world, day), ...sends(world, day, early)]
  const isLate = (each: Happening) => 'evening' in each
  const happened = all
    .filter((each) => !isLate(each))
    .map((each) => happen(world, day, early, each))
  const visits: Day['visits'][number][] = []
  if (day === 0 || chance(world, world.life.opens)) {
    visits.push({ at: MORNING, looks: sit(world, day, world.start.at(instantOn(day, MORNING))) })
  }
  lookBackOnTalks(world.start.at(instantOn(day, '18:30')), addDays(FIRST_DAY, day))
  const late = all.filter(isLate)
  if (late.length > 0) {
    const night = world.start.at(instantOn(day, '21:10'))
    happened.push(...late.map((each) => `at ten past nine: ${happen(world, day, night, each)}`))
    visits.push({ at: EVENING, looks: sit(world, day, world.start.at(instantOn(day, EVENING))) })
  }
  return { day, on: addDays(FIRST_DAY, day), happened, visits }
}

/** One sitting: steps are done until the stamina is used up, one is put away, or nothing is left. */
function sit(world: World, day: number, walking: Walk): readonly Look[] {
  const looks: Look[] = []
  const { follows, notToday, stamina } = world.life
  for (let done = 0; ; ) {
    const view = today(walking.vault, walking.now)
    const { step } = view
    if (!step || done === stamina) {
      looks.push({ view, answer: step ? 'left' : 'nothing', did: '' })
      return looks
    }
    const drawn = world.random.below(100)
    if (drawn < follows) {
      looks.push({ view, answer: 'followed', did: follow(world, day, walking, step) })
      done += 1
    } else if (drawn < follows + notToday) {
      putAway(walking, step)
      looks.push({ view, answer: 'not-today', did: '' })
    } else {
      looks.push({ view, answer: 'left', did: '' })
      return looks
    }
  }
}

function putAway(walking: Walk, { rule, about }: Step): void {
  walking.act((vault, context) => {
    const { until, times } = notToday(vault, { rule, about }, context.now)
    return dismiss(vault, { rule, about, until, times }, context)
  })
}

/** The talk of the day is over: one question that threw the person is kept. */
function lookBackOnTalks({ act, vault }: Walk, on: string): void {
  for (const { id, body } of vault.all(applicationKind)) {
    const talk = body.events.find(
      (event) => event.type === 'interview' && event.on === on && event.time !== undefined,
    )
    if (!talk) continue
    const threw = `How do you choose between two routes at ${body.company}?`
    act((vault, context) =>
      lookBackOnRound(vault, { applicationId: id, eventId: talk.id, threw }, context),
    )
  }
}
