import type { ReviewArea } from '../../vault/kinds/strategy.ts'

/** What a review says of one thing that a search can be changed in. */
export interface AreaWords {
  readonly name: string
  /** What the numbers cannot tell. */
  readonly unknown: string
  /** The cheapest way to find out. */
  readonly findOut: string
  /** What to try: an if-then action of at most thirty minutes. */
  readonly lever: { readonly cue: string; readonly step: string; readonly minutes: number }
  /** How much it may help, as far as studies say. */
  readonly effect: string
  /** Where it is done, for what has a page of its own beside the review. */
  readonly page?: { readonly href: string; readonly name: string }
  /** Numbers of `sources` in core/practices/evidence.ts. */
  readonly sources: readonly number[]
}

export const areaWords: Readonly<Record<ReviewArea, AreaWords>> = {
  materials: {
    name: 'Résumé and letters',
    unknown: 'Whether anybody read them, and what they missed.',
    findOut: 'Ask one person who hires to read both for five minutes and say what they took away.',
    lever: {
      cue: 'it is the next quiet morning and the advert is open',
      step: 'I put one proof beside each thing that the advert asks for, and cut what proves nothing',
      minutes: 30,
    },
    effect:
      'Help with the wording raised hires by 8 in 100 in a trial with 480,948 people. A firm that sells such help reports about half as many interviews again for a tailored letter.',
    sources: [30, 31],
  },
  profile: {
    name: 'Your profile online',
    unknown: 'Who looks at it before they answer.',
    findOut: 'Compare the first ten lines with those of two people who have the job that you want.',
    lever: {
      cue: 'it is Wednesday after lunch',
      step: 'I bring the first lines of my profile in step with my résumé',
      minutes: 25,
    },
    effect:
      'In a South African trial, training with a profile and employer research raised employment from 70 to 77 in 100, and it lasted a year.',
    sources: [32],
  },
  network: {
    name: 'People you know',
    unknown: 'Which of them hears of jobs before they are advertised.',
    findOut: 'Ask one acquaintance how people get in where they work.',
    lever: {
      cue: 'it is Tuesday at ten',
      step: 'I write to one acquaintance at a place that I would like to work',
      minutes: 15,
    },
    effect:
      'Fairly loose ties moved people to new jobs best in an experiment with 20 million users. One hire comes of about 16 referrals, against one of 152 applications; those who are referred differ in other ways too.',
    sources: [33, 36],
  },
  platforms: {
    name: 'Where you look',
    unknown: 'What the places that you have not tried would bring.',
    findOut: 'Give one niche board, one agency or one network a weekly half hour for four weeks.',
    lever: {
      cue: 'it is Monday at nine',
      step: 'I look through one place that I have not used yet, and send one application from it',
      minutes: 30,
    },
    effect:
      'Through agencies one hire came of about 22 applicants, against one of 152 who applied by themselves. Part of that is who is sent.',
    sources: [36],
  },
  contract: {
    name: 'Contract and temporary work',
    unknown: 'Whether such a job would help or hold you back where you want to go.',
    findOut: 'Ask one agency what contracts in your line pay and how long they last.',
    lever: {
      cue: 'it is Thursday morning',
      step: 'I ring one agency and ask about contracts in my line',
      minutes: 20,
    },
    effect:
      'It brings income and people. In one test with made-up applicants a much simpler job in between lowered call-backs; a later one found employed applicants lower too.',
    page: { href: '/paths/meanwhile', name: 'Hold one against both sides' },
    sources: [37, 38],
  },
  skills: {
    name: 'Skills and papers',
    unknown: 'Whether something is asked for again and again that you cannot show.',
    findOut: 'Lay five adverts that you would like side by side and mark what you cannot prove.',
    lever: {
      cue: 'it is Friday at ten',
      step: 'I mark in five adverts what I cannot prove yet',
      minutes: 30,
    },
    effect:
      'Showing a certificate brought 6 in 100 more new jobs among 800,000 learners. It is worth it where at least three adverts ask for the same thing.',
    sources: [45],
  },
  interview: {
    name: 'Talks',
    unknown: 'What they weighed, and how your answers came across.',
    findOut:
      'Ask the last interviewer one narrow question, or tell one story to a friend and ask what stuck.',
    lever: {
      cue: 'it is the evening before a practice day',
      step: 'I tell one story aloud in two minutes, with a result in it',
      minutes: 20,
    },
    effect:
      'Stories raise ratings, and people tell one only about a quarter of the times that one is asked for. Practice with feedback did better than practice alone.',
    sources: [42, 43],
  },
  paths: {
    name: 'Neighbouring work',
    unknown: 'Which other jobs ask for most of what you can do already.',
    findOut: 'Name three jobs whose adverts you could answer line by line.',
    lever: {
      cue: 'it is Sunday afternoon and I feel rested',
      step: 'I search for one neighbouring job title and keep two adverts',
      minutes: 25,
    },
    effect:
      'Being shown neighbouring occupations raised interviews among people who had searched narrowly for some months.',
    page: { href: '/paths', name: 'Look at work next door' },
    sources: [46],
  },
  target: {
    name: 'What you aim for',
    unknown:
      'Whether the level and the pay that you aim for match what you are asked to talks for.',
    findOut: 'Sort the last ten applications by how well they fitted, and see which were answered.',
    lever: {
      cue: 'it is the next planning day',
      step: 'I write down what the job must have and must never have, and hold three saved adverts against it',
      minutes: 25,
    },
    effect:
      'How well a search is aimed and steered goes with interviews and jobs; how much is sent goes with them far less.',
    sources: [4],
  },
}
