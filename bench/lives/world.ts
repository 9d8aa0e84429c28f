import { addApplication, addEvent } from '../../src/core/applications/application-actions.ts'
import { comingUp, isInvitation, meetingWord } from '../../src/core/applications/coming-up.ts'
import { setTerm } from '../../src/core/applications/offers-actions.ts'
import { stageOf } from '../../src/core/applications/stage.ts'
import { planActivity } from '../../src/core/care/activity-actions.ts'
import { setFortnightly } from '../../src/core/care/fortnight-due.ts'
import { keepFeedback } from '../../src/core/feedback/feedback-actions.ts'
import { recordAnswer } from '../../src/core/letters/record-answer.ts'
import { openApplications } from '../../src/core/next/open-applications.ts'
import { planInTouch } from '../../src/core/people/in-touch-actions.ts'
import { addPerson } from '../../src/core/people/person-actions.ts'
import { addAction } from '../../src/core/plan/action-actions.ts'
import { addLearning } from '../../src/core/plan/learning.ts'
import { pauseSearch } from '../../src/core/plan/paused.ts'
import { toldByPhone } from '../../src/core/recovery/confirm-reading.ts'
import { keep, type Walk, walk } from '../../src/core/recovery/walk.test-support.ts'
import { addDays, dateOf } from '../../src/core/time/calendar.ts'
import { sayDayOfYear, sayWeekday } from '../../src/core/time/say.ts'
import { applicationKind } from '../../src/core/vault/kinds/application.ts'
import { letterKind } from '../../src/core/vault/kinds/letter.ts'
import { personKind } from '../../src/core/vault/kinds/person.ts'
import { recoveryKind } from '../../src/core/vault/kinds/recovery.ts'
import { type Random, randomFrom } from '../random.ts'
import { employerLetters } from './letters.ts'
import { FIRST_DAY, type Happening, type Life } from './life.ts'

/** One life under way: its vault, its chance, and what is still to happen on which day. */
export interface World {
  readonly life: Life
  readonly random: Random
  readonly start: Walk
  /** By day, counted from 0: what chance has laid there. */
  readonly ahead: Map<number, Happening[]>
  /** Employers whose course the life's own plan tells. */
  readonly scripted: ReadonlySet<string>
  /** Names that were not used yet. */
  readonly names: string[]
}

/** The vault of a life on its first morning. */
export function worldOf(life: Life): World {
  const start = walk(instantOn(0, '07:30'))
  for (const { name, roles } of life.people) {
    start.act((vault, context) =>
      addPerson(vault, { name, relation: 'friend', roles: [...roles] }, context),
    )
  }
  const planned = Object.values(life.plan).flat()
  const scripted = new Set(planned.flatMap((each) => ('company' in each ? each.company : [])))
  const random = randomFrom(life.seed)
  return { life, random, start, ahead: new Map(), scripted, names: employerNames(random) }
}

/** Dublin has no summer time before the end of March; the last day of a life is 29 March. */
export function instantOn(day: number, time: string): string {
  return `${addDays(FIRST_DAY, day)}T${time}:00.000Z`
}

/** True once in so many of a hundred. */
export function chance(world: World, ofHundred: number): boolean {
  return world.random.below(100) < ofHundred
}

/** Lays something on a day to come. */
export function laterOn(world: World, day: number, happening: Happening): void {
  world.ahead.set(day, [...(world.ahead.get(day) ?? []), happening])
}

/** What happens on a day: what the plan of the life says, then what chance has laid there. */
export function happeningsOn(world: World, day: number): readonly Happening[] {
  return [...(world.life.plan[day] ?? []), ...(world.ahead.get(day) ?? [])]
}

/** Lets something happen in the vault, and says it in a line of the diary. */
export function happen(world: World, day: number, walking: Walk, what: Happening): string {
  const { act, now } = walking
  const on = (days: number) => addDays(dateOf(now), days)
  switch (what.do) {
    case 'apply': {
      const { company, channel = 'board' } = what
      act((vault, context) =>
        addApplication(
          vault,
          { company, role: 'Service Planner', channel, appliedOn: on(0) },
          context,
        ),
      )
      if (!world.scripted.has(company)) drawFate(world, day, company)
      return `applied at ${company}`
    }
    case 'save':
      act((vault, context) =>
        addApplication(
          vault,
          { company: what.company, role: 'Service Planner', closesOn: on(what.closesIn) },
          context,
        ),
      )
      return `saved ${what.company}, which closes in ${what.closesIn} days`
    case 'no': {
      const id = applicationOf(walking, what.company)
      if (what.how === 'phone') {
        act((vault, context) =>
          toldByPhone(
            vault,
            {
              ...{ company: what.company, role: null, applicationId: id },
              ...{ howFar: hadTalk(walking, id) ? 'one-talk' : 'applied', on: on(0) },
            },
            context,
          ),
        )
        return `${what.company} says no by phone`
      }
      keep(walking, employerLetters[what.how](what.company, now.instant))
      return `a letter of ${what.company} says no (${what.how})`
    }
    case 'invite': {
      const talkOn = what.talkIn === null ? null : on(what.talkIn)
      const said = talkOn && `${sayWeekday(talkOn)}, ${sayDayOfYear(talkOn, now)} 2026`
      keep(walking, employerLetters.invitation(what.company, now.instant, said))
      return `${what.company} invites, ${said ?? 'and asks which day suits'}`
    }
    case 'agree-day':
      act((vault, context) =>
        addEvent(
          vault,
          {
            ...{ applicationId: applicationOf(walking, what.company) ?? '', type: 'interview' },
            ...{ on: on(what.talkIn), time: '14:00', people: ['Ruth Pike'] },
          },
          context,
        ),
      )
      return `agrees a day for the talk with ${what.company}, in ${what.talkIn} days`
    case 'offer': {
      const { company, answerIn } = what
      keep(walking, employerLetters.offer(company, now.instant))
      if (answerIn === null) return `${company} makes an offer`
      const applicationId = applicationOf(walking, company) ?? ''
      act((vault, context) =>
        setTerm(vault, { applicationId, field: 'answerBy', value: on(answerIn) }, context),
      )
      return `${company} makes an offer, to be answered within ${answerIn} days`
    }
    case 'accept':
      act((vault, context) =>
        addEvent(
          vault,
          {
            applicationId: applicationOf(walking, what.company) ?? '',
            type: 'accepted',
            on: on(0),
          },
          context,
        ),
      )
      return `accepts the offer of ${what.company}`
    case 'answer':
      return answered(walking, what.recoveryId, what.text)
    case 'rest':
      act((vault, context) => pauseSearch(vault, { until: on(what.days) }, context))
      return `lets the search rest for ${what.days} days`
    case 'good-thing':
      act((vault, context) =>
        planActivity(vault, { text: what.text, area: 'movement', on: on(what.inDays) }, context),
      )
      return `plans something good: ${what.text}`
    case 'plan':
      act((vault, context) =>
        addAction(
          vault,
          { ifCue: 'coffee is made', thenStep: what.step, minutes: 20, on: on(what.inDays) },
          context,
        ),
      )
      return `plans: ${what.step}`
    case 'learn':
      act((vault, context) =>
        addLearning(
          vault,
          { goal: 'Plan crews', what: what.what, form: 'course', finishLine: 'Finished' },
          context,
        ),
      )
      return `puts on the learning plan: ${what.what}`
    case 'in-touch': {
      const personId =
        walking.vault.all(personKind).find(({ body }) => body.name === what.name)?.id ?? ''
      act((vault, context) =>
        planInTouch(
          vault,
          { personId, on: on(what.inDays), reason: 'how the new timetable goes' },
          context,
        ),
      )
      return `means to be in touch with ${what.name}`
    }
    case 'fortnights':
      act((vault, context) => setFortnightly(vault, { wanted: true }, context))
      return 'asks to look back every two weeks'
  }
}

/** The application at an employer, whatever became of it; null where there is none. */
export function applicationOf({ vault }: Walk, company: string): string | null {
  return vault.all(applicationKind).find(({ body }) => body.company === company)?.id ?? null
}

/** Talks that were held yesterday, whose result chance now decides on. */
export function decideAfterTalks(world: World, day: number, walking: Walk): void {
  const yesterday = addDays(dateOf(walking.now), -1)
  for (const { body } of openApplications(walking.vault)) {
    if (world.scripted.has(body.company)) continue
    const held = body.events.some(
      (event) =>
        event.on === yesterday &&
        meetingWord(event.type) !== undefined &&
        !isInvitation(event, walking.now.zone),
    )
    if (!held || comingUp(body, walking.now)) continue
    const after = day + 2 + world.random.below(8)
    if (chance(world, 65)) {
      const how = world.random.pick(['personal', 'phone', 'template'] as const)
      const evening = chance(world, 40) ? ({ evening: true } as const) : {}
      laterOn(world, after, { do: 'no', company: body.company, how, ...evening })
    } else if (chance(world, 50)) {
      laterOn(world, after, { do: 'invite', company: body.company, talkIn: 5 })
    }
  }
}

/** Applications of the week, spread over its days by chance; none once a job is taken. */
export function sends(world: World, day: number, { vault }: Walk): readonly Happening[] {
  const { sendsAWeek } = world.life
  if (vault.all(applicationKind).some(({ body }) => stageOf(body).stage === 'accepted')) return []
  const company = chance(world, (100 * sendsAWeek) / 7) ? world.names.shift() : undefined
  if (company === undefined || day % 7 > 5) return []
  const channel = world.random.pick(['board', 'board', 'company-site', 'agency'] as const)
  return [{ do: 'apply', company, channel }]
}

function drawFate(world: World, day: number, company: string): void {
  const { no, talk } = world.life.fate
  const drawn = world.random.below(100)
  if (drawn < talk) {
    const talkIn = chance(world, 70) ? 3 + world.random.below(6) : null
    const invited = day + 4 + world.random.below(10)
    laterOn(world, invited, { do: 'invite', company, talkIn })
    if (talkIn === null) laterOn(world, invited + 2, { do: 'agree-day', company, talkIn: 6 })
  } else if (drawn < talk + no) {
    const evening = chance(world, 30) ? ({ evening: true } as const) : {}
    const told = day + 3 + world.random.below(20)
    laterOn(world, told, { do: 'no', company, how: 'template', ...evening })
  }
}

function hadTalk({ vault }: Walk, id: string | null): boolean {
  const application = vault.get(applicationKind, id ?? '')?.body
  return application !== undefined && stageOf(application).stage === 'interview'
}

function answered(walking: Walk, recoveryId: string, text: string): string {
  const { act, now, vault } = walking
  const letter = vault
    .all(letterKind)
    .findLast(({ body }) => body.recoveryId === recoveryId && body.purpose === 'ask-feedback')
  if (!letter) return 'nothing'
  act((vault, context) =>
    recordAnswer(vault, { letterId: letter.id, answer: 'came', on: dateOf(now) }, context),
  )
  act((vault, context) =>
    keepFeedback(vault, { recoveryId, text, way: 'letter', saidBy: 'Ruth Pike' }, context),
  )
  const applicationId = vault.get(recoveryKind, recoveryId)?.body.applicationId ?? ''
  return `${vault.get(applicationKind, applicationId)?.body.company} answers what was asked: “${text}”`
}

const firsts = ['Alder', 'Birch', 'Calder', 'Dunmore', 'Eskdale', 'Fennick', 'Glenmay', 'Halden']
const seconds = ['Rail', 'Water', 'Freight', 'Council', 'Trust', 'Parcels', 'Ferries', 'Housing']

/** Sixty-four names of employers in an order of chance. */
function employerNames(random: Random): string[] {
  const names = firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`))
  const drawn: string[] = []
  while (names.length > 0) drawn.push(...names.splice(random.below(names.length), 1))
  return drawn
}
