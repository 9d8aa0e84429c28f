import type { FeedbackPoint } from '../vault/kinds/feedback-point.ts'
import type { Person } from '../vault/kinds/person.ts'
import type { Action, Win } from '../vault/kinds/plan.ts'
import type { Cause } from '../vault/kinds/reflection.ts'

/** What Ines has written about the no so far; the rest waits for this morning. */
export const inesReflection: {
  readonly strongest: string
  readonly question: string
  readonly causes: readonly Pick<Cause, 'text' | 'whose' | 'changeable' | 'source'>[]
} = {
  strongest: 'The school sailings. Maria wrote that it was the clearest plan they saw.',
  question: 'Two routes need the same boat on Friday. Which one loses it?',
  causes: [
    {
      text: 'Someone had worked with crewing rules for years.',
      whose: 'theirs',
      changeable: 'yes',
      source: 'letter',
    },
    {
      text: 'I could not say how I choose between two routes.',
      whose: 'mine',
      changeable: 'yes',
      source: 'self',
    },
    {
      text: 'The second talk started late and felt short.',
      whose: 'unknown',
      changeable: 'unknown',
      source: 'self',
    },
  ],
}

interface OnDay {
  /** The key of an application. */
  readonly of: string
  /** Days from today. */
  readonly day: number
}

export const inesPoints: readonly (Pick<
  FeedbackPoint,
  'text' | 'source' | 'saidBy' | 'sort' | 'theme' | 'inMyHands' | 'verdict'
> &
  OnDay)[] = [
  {
    of: 'lindholm',
    day: -1,
    text: 'The plan for the school sailings was the clearest they saw.',
    source: 'letter',
    saidBy: 'Maria Sandahl',
    sort: 'strength',
    theme: 'preparation',
    inMyHands: 'yes',
    verdict: 'fair',
  },
  {
    of: 'marrow',
    day: -42,
    text: 'The examples stayed general; one number in each would have helped.',
    source: 'employer',
    saidBy: 'Ruth Pike',
    sort: 'gap',
    theme: 'evidence',
    inMyHands: 'yes',
    verdict: 'fair',
  },
  {
    of: 'marrow',
    day: -42,
    text: 'Easy to follow, even when the shift rules got tangled.',
    source: 'employer',
    saidBy: 'Ruth Pike',
    sort: 'strength',
    theme: 'communication',
    inMyHands: 'yes',
  },
  {
    of: 'corrie',
    day: -36,
    text: 'The post went to someone inside the council.',
    source: 'letter',
    sort: 'gap',
    theme: 'process',
    inMyHands: 'no',
    verdict: 'not-mine',
  },
]

type ExampleAction = Pick<Action, 'ifCue' | 'thenStep' | 'minutes'> &
  OnDay & {
    readonly time?: string
    readonly because?: string
    /** It follows from the no of yesterday and what was hers in it. */
    readonly afterNo?: true
    /** `HH:MM` on that day. */
    readonly doneAt?: string
  }

export const inesActions: readonly ExampleAction[] = [
  {
    of: 'fennick',
    day: 0,
    ifCue: 'the kettle has boiled',
    thenStep: 'offer Tom Adeyemi three times for a second talk',
    minutes: 5,
    because: 'Tom asked for them, and an answer within the week keeps it moving.',
  },
  {
    of: 'nantmor',
    day: 0,
    ifCue: 'I am back from the walk',
    thenStep: 'say out loud, twice, how I choose between two routes',
    minutes: 20,
    because: 'This question threw you at Lindholm, and the Nantmor advert asks for it.',
    afterNo: true,
  },
  {
    of: 'kestrel',
    day: 2,
    time: '10:00',
    ifCue: 'it is ten and the desk is clear',
    thenStep: 'finish the page about the dial-a-ride trial and send it',
    minutes: 25,
  },
  {
    of: 'brannoch',
    day: -2,
    ifCue: 'lunch is over',
    thenStep: 'tell the ferry timetable story with a clock beside me',
    minutes: 10,
    doneAt: '13:40',
  },
]

/** `of` names the application whose action was finished with it. */
export const inesWins: readonly (Pick<Win, 'text'> & {
  readonly day: number
  readonly of?: string
})[] = [
  { day: -2, of: 'brannoch', text: 'Told the ferry timetable story in under two minutes.' },
  { day: -1, text: 'Found someone to ask at Kestrel.' },
  { day: -1, text: 'Stopped at five.' },
  { day: -8, text: 'Said “I do not know yet” in a talk, and it was fine.' },
]

export const inesPeople: readonly Person[] = [
  {
    name: 'Joan Calder',
    relation: 'friend',
    roles: ['listen'],
    notes: 'Rings rather than writes. Wednesday walks at five.',
  },
  {
    name: 'Priya Raman',
    relation: 'colleague',
    roles: ['distract', 'advise'],
    notes: 'Swims on Fridays. Knows someone at Nantmor.',
  },
  {
    name: 'Maria Sandahl',
    relation: 'hiring-manager',
    roles: [],
    company: 'Lindholm Ferries',
    address: 'maria.sandahl@lindholmferries.example',
    notes: 'Led the planning exercise. They recruit again in the autumn.',
  },
  {
    name: 'Tom Adeyemi',
    relation: 'recruiter',
    roles: [],
    company: 'Fennick Health Trust',
    address: 'tom.adeyemi@fennickhealth.example',
  },
]
