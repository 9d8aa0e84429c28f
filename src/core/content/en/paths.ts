import type { InterestArea, InterimForm, PathDecision, Relevance } from '../../vault/kinds/paths.ts'
import { sayCount, sayFigure, sayMany } from './counts.ts'

/** What a skill or a field of knowledge is called here, and the words in a proof that point to it. */
export interface ElementWords {
  readonly name: string
  readonly cues: string
}

/** By the ids of O*NET's content model; names and cues are ours. */
export const elementWords: Readonly<Record<string, ElementWords>> = {
  '2.A.1.a': { name: 'Reading and taking in documents', cues: 'read document manual literature' },
  '2.A.1.b': { name: 'Listening closely', cues: 'listened interview hearing helpline' },
  '2.A.1.c': { name: 'Writing', cues: 'wrote write report letter article drafted newsletter' },
  '2.A.1.d': { name: 'Explaining aloud', cues: 'spoke presented talk briefing explained' },
  '2.A.1.e': { name: 'Working with numbers', cues: 'calculated figures statistics forecast' },
  '2.A.1.f': { name: 'Scientific ways of working', cues: 'experiment laboratory study sample' },
  '2.A.2.a': { name: 'Weighing arguments', cues: 'assessed evaluated reviewed analysed compared' },
  '2.A.2.b': { name: 'Learning on the job', cues: 'learnt learned course certificate retrained' },
  '2.A.2.c': { name: 'Choosing how to teach or learn', cues: 'lesson curriculum tutorial pupils' },
  '2.A.2.d': { name: 'Keeping an eye on results', cues: 'monitored tracked checked measured' },
  '2.B.1.a': { name: 'Noticing how people are', cues: 'patient family complaint conflict care' },
  '2.B.1.b': { name: 'Getting people to work together', cues: 'coordinated team shift crew joint' },
  '2.B.1.c': { name: 'Winning people over', cues: 'persuaded convinced pitch campaign won' },
  '2.B.1.d': { name: 'Negotiating', cues: 'negotiated contract supplier terms agreement' },
  '2.B.1.e': { name: 'Showing others how', cues: 'trained taught coached mentored onboarding' },
  '2.B.1.f': { name: 'Looking for ways to help', cues: 'served helped customer visitor guest' },
  '2.B.2.i': { name: 'Solving tangled problems', cues: 'solved problem redesigned root incident' },
  '2.B.3.a': { name: 'Working out what is needed', cues: 'requirements specification needs' },
  '2.B.3.b': { name: 'Shaping tools and technology', cues: 'prototype designed tool adapted' },
  '2.B.3.c': { name: 'Choosing equipment', cues: 'equipment selected purchased tender' },
  '2.B.3.d': { name: 'Installing', cues: 'installed fitted wired commissioned' },
  '2.B.3.e': { name: 'Programming', cues: 'programmed software code script python java sql' },
  '2.B.3.g': { name: 'Watching gauges and screens', cues: 'gauge dashboard control-room sensor' },
  '2.B.3.h': { name: 'Running machines and systems', cues: 'operated machine crane forklift line' },
  '2.B.3.j': { name: 'Looking after equipment', cues: 'maintained serviced inspection upkeep' },
  '2.B.3.k': { name: 'Finding faults', cues: 'fault troubleshooting diagnosed outage bug' },
  '2.B.3.l': { name: 'Repairing', cues: 'repaired mended fixed overhaul' },
  '2.B.3.m': { name: 'Checking quality', cues: 'quality audit inspected defects complaints' },
  '2.B.4.e': { name: 'Deciding between options', cues: 'decided chose prioritised approved' },
  '2.B.4.g': { name: 'Seeing how a system works', cues: 'process system mapped workflow' },
  '2.B.4.h': { name: 'Judging how well a system works', cues: 'indicator performance benchmark' },
  '2.B.5.a': { name: 'Managing time', cues: 'schedule roster timetable deadline planned plan' },
  '2.B.5.b': { name: 'Managing money', cues: 'budget cost savings spend funding' },
  '2.B.5.c': { name: 'Managing material and places', cues: 'stock inventory warehouse premises' },
  '2.B.5.d': { name: 'Managing people', cues: 'managed led supervised hired appraisal' },
  '2.C.1.a': { name: 'Planning and running an organisation', cues: 'strategy operations manager' },
  '2.C.1.b': { name: 'Office work', cues: 'office records filing minutes secretary spreadsheet' },
  '2.C.1.c': { name: 'Economics and accounting', cues: 'accounts ledger invoice audit bank tax' },
  '2.C.1.d': { name: 'Sales and marketing', cues: 'sold sales marketing brand promotion shop' },
  '2.C.1.e': { name: 'Serving customers', cues: 'customer client passenger service enquiry' },
  '2.C.1.f': { name: 'Personnel', cues: 'recruited hiring payroll personnel induction' },
  '2.C.2.a': { name: 'Making goods', cues: 'production factory batch assembly yield' },
  '2.C.2.b': { name: 'Growing and preparing food', cues: 'kitchen farm food menu harvest' },
  '2.C.3.a': { name: 'Computers and electronics', cues: 'computer software network database it' },
  '2.C.3.b': { name: 'Engineering', cues: 'engineering technical prototype turbine' },
  '2.C.3.c': { name: 'Design and drawings', cues: 'drawing design layout blueprint model' },
  '2.C.3.d': { name: 'Building', cues: 'building site construction carpentry bricks' },
  '2.C.3.e': { name: 'Mechanics', cues: 'engine mechanical gear vehicle pump' },
  '2.C.4.a': { name: 'Mathematics', cues: 'mathematics algebra statistics model' },
  '2.C.4.b': { name: 'Physics', cues: 'physics optics heat radiation' },
  '2.C.4.c': { name: 'Chemistry', cues: 'chemistry chemical reagent' },
  '2.C.4.d': { name: 'Living things', cues: 'biology plants animals species' },
  '2.C.4.e': { name: 'How people think and feel', cues: 'psychology counselling behaviour' },
  '2.C.4.f': { name: 'Society and cultures', cues: 'community migrants youth society' },
  '2.C.4.g': { name: 'Places and maps', cues: 'map route region geography survey' },
  '2.C.5.a': { name: 'Medicine', cues: 'medicine nurse clinic patient ward' },
  '2.C.5.b': { name: 'Therapy and advice', cues: 'therapy counselling rehabilitation' },
  '2.C.6': { name: 'Teaching and training', cues: 'taught teaching school training workshop' },
  '2.C.7.a': { name: 'English', cues: 'english editor proofread copy' },
  '2.C.7.b': { name: 'Another language', cues: 'german french spanish polish translated' },
  '2.C.7.c': { name: 'Art and music', cues: 'art music theatre exhibition dance' },
  '2.C.7.d': { name: 'History', cues: 'history archive museum heritage' },
  '2.C.7.e': { name: 'Belief and ethics', cues: 'ethics faith chaplain philosophy' },
  '2.C.8.a': { name: 'Safety and security', cues: 'safety security risk emergency evacuation' },
  '2.C.8.b': { name: 'Law and public bodies', cues: 'law legal regulation council compliance' },
  '2.C.9.a': { name: 'Telecommunications', cues: 'radio telephone broadband signal' },
  '2.C.9.b': { name: 'Media', cues: 'press media film broadcast website' },
  '2.C.10': { name: 'Transport', cues: 'transport bus ferry train freight lorry crossings' },
}

/**
 * The areas in our own words. Which skills and knowledge speak for an area is a choice of this design:
 * O*NET's own figures on interests are not among those that Onward has.
 */
export const interestWords: Readonly<
  Record<InterestArea, { readonly name: string; readonly says: string }>
> = {
  make: { name: 'Making and mending', says: 'hands, tools, machines, the outdoors' },
  explore: { name: 'Finding out', says: 'questions, figures, how things work' },
  create: { name: 'Giving shape', says: 'words, pictures, sound, rooms' },
  help: { name: 'Helping and teaching', says: 'people and how they fare' },
  lead: { name: 'Leading and winning over', says: 'decisions, deals, taking others along' },
  order: { name: 'Keeping things in order', says: 'records, rules, plans that hold' },
}

const zones = [
  'Little preparation: days to a few months on the job.',
  'Some preparation: up to a year with people who know the work.',
  'Medium preparation: one or two years of training, an apprenticeship, or as much experience.',
  'Much preparation: several years of it, often with a degree.',
  'Long preparation: a degree or more, and more than four years in the work.',
] as const

export const decisionWords: Readonly<Record<PathDecision, string>> = {
  try: 'Try it',
  later: 'Not now',
  no: 'Never suggest it',
}

/** Industries in which much work is done that others do too; chosen by us, in no order of worth. */
export const industries = [
  ['health', 'Health and care', 'hospital'],
  ['public', 'Councils and public bodies', 'council'],
  ['schools', 'Schools and universities', 'university'],
  ['transport', 'Transport and logistics', 'transport'],
  ['utilities', 'Energy and water', 'energy'],
  ['making', 'Manufacturing', 'manufacturing'],
  ['building', 'Building', 'construction'],
  ['trade', 'Shops and wholesale', 'retail'],
  ['guests', 'Hotels, food and travel', 'hospitality'],
  ['money', 'Banks and insurance', 'insurance'],
  ['software', 'Software and telecoms', 'software'],
  ['charity', 'Charities', 'charity'],
] as const

export const pathsWords = {
  say: {
    none: 'What else could you do with what you can?',
    few: (title: string) => `Work next door to ${title}.`,
    nothing: 'Nothing close is left that you have not refused.',
  },
  carries: (names: readonly string[]) =>
    names.length === 0
      ? 'Little of it is asked for in the same way.'
      : `Carries over: ${listed(names)}.`,
  missing: (names: readonly string[]) =>
    names.length === 0
      ? 'Nothing that it weighs highly asks for clearly more than your work does.'
      : `Asks for more: ${listed(names)}.`,
  zone: (zone: number | null, own: number | null) => {
    const says = zones[(zone ?? 0) - 1]
    if (!says || zone === null) return 'How much preparation it asks for is not known.'
    if (own === null || own === zone) return `${says}${own === zone ? ' The same as yours.' : ''}`
    return `${says} ${zone > own ? 'More than yours' : 'Less than yours'}.`
  },
  because: (shared: number, of: number, own: string) =>
    `Because its tasks, names, skills and knowledge together are among the closest to those of ${own}. ${shared === 0 ? 'None' : shared} of the ${of} things that it weighs most ${shared < 2 ? 'is' : 'are'} asked for about as highly there.`,
  draws: (areas: readonly string[], isNamed: boolean) => [
    ...(areas.length > 0 ? [`It is close to what draws you: ${listed(areas)}.`] : []),
    ...(isNamed ? ['A word of what you like doing stands in its names.'] : []),
  ],
  becauseWords: (own: string) =>
    `Because its tasks and its job titles are worded much like those of ${own}. It was not surveyed, so what it asks for is not known here.`,
  cue: 'it is my next planning hour',
  step: (terms: string) => `I search for “${terms}” and read two adverts to the end`,
  lever: (terms: string) =>
    `If it is my next planning hour, then I search for “${terms}” and read two adverts to the end.`,
  learning: (name: string, missing: string) =>
    ({
      what: missing,
      goal: `Another way to go: ${name}`,
      form: 'reading',
      finishLine: 'I can say what it means in that work, with one example',
    }) as const,
  standIn: (title: string, standIn: string) =>
    `${title} was not surveyed in this release: the figures of the closest that was, ${standIn}, stand in for it.`,
  tried: 'It is among your actions for tomorrow.',
  levels: {
    lower: (role: string) =>
      `You apply for “${role}”. The level before it asks for less, and may be a way in.`,
    upper: (role: string) =>
      `You apply for “${role}”. If you have done more than that for a year or two, the next step may fit.`,
  },
  industry: (role: string, industry: string) =>
    `${industry} needs people for “${role}” too, and reads other advert pages.`,
  map: {
    none: 'Choose your work above, and this shows what of it is asked for elsewhere.',
    say: (count: number, wide: number, shown: number) =>
      `Of ${sayCount(count)} things that your work asks for above the usual, ${wide === count ? 'all are' : `${sayCount(wide)} ${wide === 1 ? 'is' : 'are'}`} asked for in most of the work next door; you have a proof of ${shown === 0 ? 'none yet' : sayCount(shown)}.`,
    elsewhere: (count: number, of: number) => `${count} of ${of}`,
  },
  rule: (why: string) =>
    `${why} In a trial, being shown neighbouring occupations brought more interviews to people who had searched narrowly for some months.`,
  credit: 'O*NET 29.2 Database, U.S. Department of Labor, CC BY 4.0, modified',
  creditMore:
    'Figures on skills, knowledge and preparation were quantised, and which occupations are close was computed from them by Onward. The names are American ones. The U.S. Department of Labor has not approved or tested this.',
} as const

export const growthWords = {
  learn: { label: 'What I would learn there', hint: 'In the first year, as far as you can tell.' },
  cost: {
    label: 'What it would cost me',
    hint: 'Pay, time, distance, a step back: whatever it is to you.',
  },
  because: (unmet: readonly string[]) =>
    `Because the advert says ${listed(unmet.map((words) => `“${words}”`))}, and nothing among your records shows it yet. What a job teaches can be worth a gap, and a gap has a price: both belong on the card.`,
  plain:
    'For a job that is not an exact fit: both sides in your words, then yes or no. Nothing weighs them for you.',
  decided: { yes: 'Yes, it is worth it', no: 'No, not this one' },
} as const

export const offeringWords = {
  title: 'What I offer',
  lines: {
    who: { label: 'Who I am at work', hint: 'One line, as a colleague would say it.' },
    offer: { label: 'What I bring', hint: 'One thing you can prove beats three that you cannot.' },
    next: { label: 'How I use it next time', hint: 'In the next letter or talk.' },
  },
  first:
    'Three lines that can grow with each look back: who you are at work, what you bring, and how to use it next time.',
  after: 'What you just looked back on may have changed a word of it.',
  earlier: (count: number) => `How it was before, ${sayMany(count, 'wording', 'wordings')}`,
} as const

export const interimWords = {
  forms: {
    temporary: 'Temporary',
    contract: 'Contract',
    freelance: 'Freelance',
    consulting: 'Consulting',
  } satisfies Record<InterimForm, string>,
  relevances: {
    close: 'Close to what I look for',
    partly: 'Partly',
    other: 'Something else',
  } satisfies Record<Relevance, string>,
  decisions: { yes: 'Yes', later: 'Not now', no: 'No' },
  money: (gains: number, loses: number) =>
    gains === loses
      ? 'A month of it pays what a month costs.'
      : gains > loses
        ? `A month of it leaves ${sayFigure(gains - loses)} over.`
        : `A month of it covers ${sayFigure(gains)} of ${sayFigure(loses)}; ${sayFigure(loses - gains)} still comes from savings.`,
  runway: (weeks: number, months: number) =>
    `Your money lasts about ${sayMany(weeks, 'week', 'weeks')} as it is.${months > 0 ? ` By your figures, this work would add about ${sayMany(months, 'month', 'months')} to that.` : ''}`,
  noRunway:
    'Until when your money lasts is not on your target page, so the runway is not reckoned.',
  for: {
    money: 'Money comes in, and a search under less pressure can be choosier.',
    close: 'It keeps you close to the work, with new people and new proofs.',
    ends: (day: string) => `It ends on ${day}, so it can be told as one thing with an end.`,
  },
  against: {
    audit:
      'In one audit study, applicants with a low-level job for the time being were called back less often than those without work. A later recheck found employed applicants called back less as well. So it is not always good, and not always bad.',
    hours: (hours: number) =>
      `It leaves you about ${sayMany(hours, 'hour', 'hours')} a week to search.`,
    hoursUnknown: 'It takes hours from the search; how many is worth writing down.',
    other: 'It is far from what you look for, which is where the study saw the loss.',
    noEnd: 'It has no end date. Without one it tends to stay, and the search to rest.',
    alone: 'Between orders nobody pays, and tax and insurance are yours to see to.',
  },
} as const

/** "planning, writing and Spanish": what is a name keeps its capital. */
export function listed(names: readonly string[]): string {
  const small = names.map((name) =>
    name === elementWords['2.C.7.a']?.name ? name : name.charAt(0).toLowerCase() + name.slice(1),
  )
  if (small.length < 2) return small.join('')
  return `${small.slice(0, -1).join(', ')} and ${small.at(-1)}`
}
