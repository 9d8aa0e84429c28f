import { sayWork } from '../content/en/matrix.ts'
import { degreeLevels } from '../skills/degrees.ts'
import { findNeeds, isEither, type Need } from '../skills/find-needs.ts'
import { fluencies } from '../skills/fluency.ts'
import type { SkillSort } from '../skills/skill-table.ts'
import type { Resume } from '../vault/kinds/resume.ts'
import type { Proof, ReadProof, ReadResume } from './matrix-proofs.ts'
import { contentStems } from './matrix-stems.ts'
import { monthNumber } from './resume-date.ts'

/** How far something that is asked for can be shown. */
export const coverages = ['covered', 'partly', 'missing'] as const
export type Coverage = (typeof coverages)[number]

/** Why one thing counts as shown, near to it, or not shown, for the sentence that says so. */
export type Reason =
  | {
      readonly why: 'named'
      readonly sort: SkillSort
      readonly name: string
      readonly theirs: string
      readonly yours: string
    }
  | { readonly why: 'near'; readonly name: string; readonly yours: string }
  | { readonly why: 'claimed'; readonly name: string }
  | { readonly why: 'years'; readonly asked: number; readonly months: number; readonly of: string }
  /** Years of work as such, where no job shares a word with what is asked. */
  | { readonly why: 'any-years'; readonly asked: number; readonly months: number }
  | {
      readonly why: 'fluency'
      readonly name: string
      readonly asked: string
      readonly yours: string
    }
  | { readonly why: 'degree'; readonly asked: string; readonly yours: string | null }
  | { readonly why: 'words'; readonly shared: readonly string[] }
  | { readonly why: 'none'; readonly name: string }

/** One thing that is asked for, and what shows it. */
export interface NeedAnswer {
  readonly state: Coverage
  readonly reason: Reason
  /** The best first. */
  readonly proofs: readonly Proof[]
}

/** A requirement against what the records show. */
export interface Match {
  readonly state: Coverage
  readonly needs: readonly Need[]
  readonly answers: readonly NeedAnswer[]
}

/** What somebody can show: a version of the résumé as read and as it is, and all other proofs. */
export interface Shown {
  readonly proofs: readonly ReadProof[]
  readonly resume: { readonly read: ReadResume; readonly body: Resume } | null
  /** `YYYY-MM-DD`, for work that goes on. */
  readonly today: string
}

/** So many proofs are shown for one thing. */
const MOST_PROOFS = 3

/**
 * Holds one requirement against what is shown. Where it names skills, years, a degree or languages, each
 * is looked for by itself: all of them have to be shown, or one where it says that one is enough. Where
 * it names none, lines that share its words are offered, which counts as partly and never as covered.
 */
export function matchRequirement(text: string, shown: Shown): Match {
  const needs = findNeeds(text)
  const named = needs.flatMap((need) => (need.need === 'skill' ? [need.skill.id] : []))
  const answers = needs.map((need) => answerTo(need, text, named, shown))
  const state = stateOf(answers, isEither(text, needs))
  if (state !== 'missing') return { state, needs, answers }
  const byWords = matchWords(text, shown)
  return byWords
    ? { state: 'partly', needs, answers: [...answers, byWords] }
    : { state, needs, answers }
}

function stateOf(answers: readonly NeedAnswer[], oneIsEnough: boolean): Coverage {
  const covered = answers.filter(({ state }) => state === 'covered').length
  if (answers.length > 0 && covered === answers.length) return 'covered'
  if (oneIsEnough && covered > 0) {
    // One of several tools is enough, and still the years have to be there.
    const others = answers.filter(({ reason }) => reason.why === 'years' || reason.why === 'degree')
    if (others.every(({ state }) => state === 'covered')) return 'covered'
  }
  return answers.some(({ state }) => state !== 'missing') ? 'partly' : 'missing'
}

function answerTo(need: Need, text: string, named: readonly string[], shown: Shown): NeedAnswer {
  switch (need.need) {
    case 'skill':
      return answerSkill(need, text.slice(need.start, need.end), shown)
    case 'language':
      return answerLanguage(need, shown)
    case 'years':
      return answerYears(need.years, text, named, shown)
    case 'degree':
      return answerDegree(need.level, shown)
  }
}

function answerSkill(
  { skill }: Extract<Need, { need: 'skill' }>,
  theirs: string,
  { proofs }: Shown,
): NeedAnswer {
  const naming = proofs.filter(({ skills }) => skills.some((found) => found.skill.id === skill.id))
  const [best] = ranked(naming)
  if (best) {
    const said = best.skills.find((found) => found.skill.id === skill.id)?.words ?? skill.name
    // A word for a manner in a list of skills says nothing that others could not write too.
    if (skill.sort === 'soft' && best.isClaim) {
      return found('partly', { why: 'claimed', name: skill.name }, naming)
    }
    return found(
      'covered',
      { why: 'named', sort: skill.sort, name: skill.name, theirs, yours: said },
      naming,
    )
  }
  const near = proofs.filter(
    ({ skills }) =>
      skill.group !== null && skills.some((found) => found.skill.group === skill.group),
  )
  const [nearest] = ranked(near)
  const yours = nearest?.skills.find((found) => found.skill.group === skill.group)?.skill.name
  return yours === undefined
    ? found('missing', { why: 'none', name: skill.name }, [])
    : found('partly', { why: 'near', name: skill.name, yours }, near)
}

function answerLanguage(
  { skill, fluency }: Extract<Need, { need: 'language' }>,
  { proofs, resume }: Shown,
): NeedAnswer {
  const known = resume?.read.languages.get(skill.id)
  const naming = proofs.filter(({ skills }) => skills.some((found) => found.skill.id === skill.id))
  if (!known) {
    if (naming.length === 0) return found('missing', { why: 'none', name: skill.name }, [])
    return found('partly', { why: 'claimed', name: skill.name }, naming)
  }
  const own = naming.filter(({ key }) => key === known.key)
  const { name } = skill
  if (fluency && known.fluency && fluencies.indexOf(known.fluency) < fluencies.indexOf(fluency)) {
    return found('partly', { why: 'fluency', name, asked: fluency, yours: known.fluency }, own)
  }
  return found('covered', { why: 'named', sort: skill.sort, name, theirs: name, yours: name }, own)
}

function answerYears(
  asked: number,
  text: string,
  named: readonly string[],
  { proofs, resume, today }: Shown,
): NeedAnswer {
  const stems = contentStems(text)
  const isAbout = ({ skills, stems: own }: ReadProof) =>
    named.length > 0
      ? skills.some(({ skill }) => named.includes(skill.id))
      : [...own].some((stem) => stems.has(stem))
  const about = proofs.filter((proof) => proof.workId !== null && isAbout(proof))
  const jobs = resume?.body.work ?? []
  const workIds = new Set(about.map(({ workId }) => workId))
  // Without a word that any job shares, years of work as such are what can be counted.
  const isAny = workIds.size === 0 && named.length === 0
  const counted = jobs.filter(({ id }) => isAny || workIds.has(id))
  const months = monthsOf(counted, today)
  const of = sayWork(counted.flatMap(({ name, position }) => name || position || []))
  const state = months >= asked * 12 ? 'covered' : months >= asked * 6 ? 'partly' : 'missing'
  const heads = proofs.filter(({ itemId }) => counted.some(({ id }) => id === itemId))
  if (isAny && months > 0) return found('partly', { why: 'any-years', asked, months }, heads)
  return found(state, { why: 'years', asked, months, of }, heads)
}

/** Months in which at least one of the jobs was held; a job without a beginning counts for none. */
export function monthsOf(jobs: Resume['work'], today: string): number {
  const spans = jobs
    .flatMap(({ startDate, endDate }) =>
      startDate
        ? [[monthNumber(startDate, false), monthNumber(endDate ?? today, true)] as const]
        : [],
    )
    .sort(([a], [b]) => a - b)
  let months = 0
  let counted = -1
  for (const [from, to] of spans) {
    const start = Math.max(from, counted + 1)
    if (to < start) continue
    months += to - start + 1
    counted = to
  }
  return months
}

function answerDegree(asked: (typeof degreeLevels)[number], { proofs, resume }: Shown): NeedAnswer {
  const shown = resume?.read.degree ?? -1
  const yours = degreeLevels[shown] ?? null
  const own = proofs.filter(({ key }) => key === resume?.read.degreeKey)
  const state = shown >= degreeLevels.indexOf(asked) ? 'covered' : yours ? 'partly' : 'missing'
  return found(state, { why: 'degree', asked, yours }, own)
}

/** Two words in common, and half of what is asked, before a line is offered. */
const LEAST_SHARED = 2
const LEAST_SHARE = 0.4

function matchWords(text: string, { proofs }: Shown): NeedAnswer | undefined {
  const asked = contentStems(text)
  const close = proofs
    .map((proof) => ({ proof, shared: [...asked].filter((stem) => proof.stems.has(stem)) }))
    .filter(
      ({ shared }) => shared.length >= LEAST_SHARED && shared.length >= asked.size * LEAST_SHARE,
    )
    .sort((a, b) => b.shared.length - a.shared.length)
  const [best] = close
  if (!best) return undefined
  return found(
    'partly',
    { why: 'words', shared: best.shared },
    close.map(({ proof }) => proof),
  )
}

function found(state: Coverage, reason: Reason, proofs: readonly ReadProof[]): NeedAnswer {
  return { state, reason, proofs: ranked(proofs).slice(0, MOST_PROOFS) }
}

/** What shows something before what names it, what is written up before what is jotted down. */
const sourceOrder: readonly Proof['source'][] = ['own', 'evidence', 'story', 'resume', 'win']

function ranked(proofs: readonly ReadProof[]): readonly ReadProof[] {
  const order = ({ isClaim, source }: ReadProof) =>
    (isClaim ? sourceOrder.length : 0) + sourceOrder.indexOf(source)
  return proofs.toSorted((a, b) => order(a) - order(b))
}
